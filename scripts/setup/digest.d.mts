export function digestOf(paths: readonly string[], salt?: string, root?: string): string;
