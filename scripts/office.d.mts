export function findOffice(): string | undefined;
export function convertWithOffice(
  program: string,
  files: string | readonly string[],
  format: string,
  folder: string,
): boolean;
export function opensWorkbooks(program: string): boolean;
export function opensPresentations(program: string): boolean;
