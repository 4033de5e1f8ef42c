export function digestOf(paths: readonly string[], salt?: string): string;
