// Reads a zip file that we made ourselves: names and contents, by its central directory.
// For checking packages only: no zip64, no encryption, and nothing here is safe against a stranger's file.

import { inflateRawSync } from 'node:zlib';

/** Signature at the end of the file; behind it, at these offsets, the number of entries and where their list begins. */
const END = Buffer.from('PK\x05\x06', 'latin1');
const END_COUNT = 10;
const END_LIST = 16;

/** Lengths of the fixed parts of an entry of the list and of the entry itself. */
const LISTED = 46;
const LOCAL = 30;

/** Each file by its path, unpacked, in the order of the list; folders are left out. */
export function readZip(bytes: Buffer): Map<string, Buffer> {
  const end = bytes.lastIndexOf(END);
  if (end < 0) throw new Error('no zip file: its end is missing');
  const entries = new Map<string, Buffer>();
  let at = bytes.readUInt32LE(end + END_LIST);
  for (let left = bytes.readUInt16LE(end + END_COUNT); left > 0; left--) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const name = bytes.toString('utf8', at + LISTED, at + LISTED + (nameLength ?? 0));
    if (!name.endsWith('/')) entries.set(name, unpack(bytes, at));
    at += LISTED + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return entries;
}

function unpack(bytes: Buffer, at: number): Buffer {
  const isStored = bytes.readUInt16LE(at + 10) === 0;
  const size = bytes.readUInt32LE(at + 20);
  const local = bytes.readUInt32LE(at + 42);
  const start = local + LOCAL + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const packed = bytes.subarray(start, start + size);
  return isStored ? packed : inflateRawSync(packed);
}
