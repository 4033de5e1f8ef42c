/** The browser's side of what the page needs of its machine. */
import { browserDrafts } from './browser-drafts.ts';
import {
  canOpenFolders,
  chooseFolder,
  forgetFolder,
  openRemembered,
  rememberedFolder,
} from './folder-access.ts';
import type { Host } from './host.ts';
import { saveFile } from './save-file.ts';

/** Sixteen random bytes as hexadecimal digits: the page may be opened twice. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The browser the page is open in. */
export function browserHost(): Host {
  return {
    hasFolderAccess: canOpenFolders(),
    chooseFolder,
    rememberedFolder,
    openRemembered,
    forgetFolder,
    saveFile,
    drafts: browserDrafts(),
    newId,
    now: () => Date.now(),
  };
}
