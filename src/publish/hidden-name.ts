/** Files nobody put there for the site. */

/** Hidden files, those that Excel keeps beside an open one, and what programs put into a folder. */
export function isHiddenName(name: string): boolean {
  return /^[.~]/.test(name) || name === 'node_modules';
}
