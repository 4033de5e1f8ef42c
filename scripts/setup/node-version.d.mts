export function isNodeNewEnough(version: string): boolean;
export function requireNode(): void;
