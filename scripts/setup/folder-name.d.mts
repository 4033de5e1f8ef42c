/** The first character of a path that the site's program can't be in, or undefined. */
export function forbiddenCharacter(path: string): string | undefined;
