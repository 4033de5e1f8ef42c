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
