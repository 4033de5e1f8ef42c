export function findOffice(): string | undefined;
export function convertWithOffice(
  program: string,
  file: string,
  format: string,
  folder: string,
): boolean;
export function opensWorkbooks(program: string): boolean;
