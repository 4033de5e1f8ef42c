/**
 * Where the site of an edition goes unless told otherwise. The internal one never goes to the folder
 * that is uploaded. Plain JavaScript: `npm start` needs it before anything is installed.
 */
export function outputFolder(edition) {
  return edition === 'internal' ? 'dist-internal' : 'dist';
}
