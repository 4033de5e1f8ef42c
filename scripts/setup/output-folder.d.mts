/** Folder, from the project's, of the site of an edition (`public` or `internal`) unless told otherwise. */
export function outputFolder(edition: string | undefined): 'dist' | 'dist-internal';
