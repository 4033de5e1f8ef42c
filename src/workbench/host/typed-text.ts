/**
 * What is being typed, key by key, in `localStorage`: it is written before the key's event ends, so
 * that a tab killed at that moment loses no letter. A database would have to be waited for, and a
 * killed tab's last writes to one are taken back.
 */
import type { DraftInfo, Typing } from './host.ts';

/** What is kept under one key: the draft too, for it may not be in the database yet. */
export interface TypedText {
  readonly info: DraftInfo;
  readonly typing: Typing;
}

const PREFIX = 'parkbrief-typing ';

const keyOf = (id: string, file: string): string => `${PREFIX}${id} ${file}`;

/** Keys of one draft, or of all. */
function keys(id?: string): string[] {
  const prefix = id === undefined ? PREFIX : keyOf(id, '');
  return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
}

/**
 * Keeps what stands in a field.
 * @throws the browser's error when its storage is full or forbidden
 */
export function keepTyped(info: DraftInfo, typing: Typing): void {
  const kept: TypedText = { info, typing };
  localStorage.setItem(keyOf(info.id, typing.file), JSON.stringify(kept));
}

/** What is kept of one draft, or of all. */
export function typedTexts(id?: string): TypedText[] {
  return keys(id).flatMap((key) => {
    const kept = localStorage.getItem(key);
    return kept === null ? [] : [JSON.parse(kept) as TypedText];
  });
}

/** Forgets what was typed in a file. */
export function dropTyped(id: string, file: string): void {
  localStorage.removeItem(keyOf(id, file));
}

/** Forgets all that was typed in a draft. */
export function wipeTyped(id: string): void {
  for (const key of keys(id)) localStorage.removeItem(key);
}
