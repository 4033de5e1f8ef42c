export const PARK_FILE: string;
export function namedParkFolder(root?: string): string | undefined;
export function missingParkFolder(folder: string): string;
