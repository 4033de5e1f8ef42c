/** What bytes hold, as a short text that can be compared: the same in Node and in every browser. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

const bytesOf = (content: Uint8Array | string): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** SHA-256 as hexadecimal digits; a text counts as its bytes in UTF-8. */
export function sha256Of(content: Uint8Array | string): string {
  return bytesToHex(sha256(bytesOf(content)));
}

/** The same in Base64, as policies of pages name what they allow. */
export function sha256Base64(content: Uint8Array | string): string {
  return btoa(String.fromCharCode(...sha256(bytesOf(content))));
}

/** A sum of what is given bit by bit. */
export interface RunningSum {
  add(content: Uint8Array | string): void;
  /** The sum of all that was added, as hexadecimal digits; nothing may be added after it. */
  end(): string;
}

/** Begins a sum. */
export function startSum(): RunningSum {
  const sum = sha256.create();
  return {
    add: (content) => void sum.update(bytesOf(content)),
    end: () => bytesToHex(sum.digest()),
  };
}
