/** A picture of the staff handbook: a PNG file beside its text. */
export interface GuidePicture {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Size in pixels, from the file's own header. */
  readonly width: number;
  readonly height: number;
}

/** Reads a PNG file: 8 bytes of signature, then the IHDR chunk with width and height at 16 and 20. */
export function readPng(bytes: Uint8Array<ArrayBuffer>): GuidePicture {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { bytes, width: view.getUint32(16), height: view.getUint32(20) };
}
