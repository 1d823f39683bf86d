// Packs the files of a store package again, as tightly as the format allows (Zopfli): 5 % less, which no browser has to know of.
// The same files give the same bytes on every machine, whichever Node packed them first.
// Knows WXT's own packages only: no zip64, no encryption, no comments.

import { inflateRawSync } from 'node:zlib';

/** Packs the content of one file (raw DEFLATE). */
export type Deflate = (content: Buffer) => Promise<Uint8Array>;

/** Begins the end of a package; behind it, at these places, how many files there are and where their list begins. */
const END = Buffer.from('PK\x05\x06', 'latin1');
const END_COUNT = 10;
const END_LIST = 16;
/** Bytes of a file's own header and of its line in the list, without its name. */
const HEADER = 30;
const LINE = 46;
/** Places in a header; in a line of the list the same things stand `HEADER_TO_LINE` later. */
const METHOD = 8;
const PACKED_SIZE = 18;
const NAME_LENGTH = 26;
const EXTRA_LENGTH = 28;
const HEADER_TO_LINE = 2;
/** Place in a line of the list: where the file's header is. */
const LINE_START = 42;
/** The two ways of packing that a package knows. */
const STORED = 0;
const DEFLATED = 8;

/** The same package, its files packed by `deflate`; what that makes no smaller is stored as it is. */
export async function packTightly(zip: Buffer, deflate: Deflate): Promise<Buffer> {
  const end = zip.lastIndexOf(END);
  const files: Buffer[] = [];
  const list: Buffer[] = [];
  let size = 0;
  let at = zip.readUInt32LE(end + END_LIST);
  for (let left = zip.readUInt16LE(end + END_COUNT); left > 0; left--) {
    const line = Buffer.from(zip.subarray(at, at + lengthOf(zip, at, LINE, HEADER_TO_LINE)));
    at += line.length;
    const start = line.readUInt32LE(LINE_START);
    const header = Buffer.from(zip.subarray(start, start + lengthOf(zip, start, HEADER, 0)));
    const from = start + header.length;
    const packed = zip.subarray(from, from + header.readUInt32LE(PACKED_SIZE));
    const content = header.readUInt16LE(METHOD) === STORED ? packed : inflateRawSync(packed);
    const tight = Buffer.from(await deflate(content));
    const isSmaller = tight.length < content.length;
    const body = isSmaller ? tight : content;
    for (const [part, shift] of [[header, 0] as const, [line, HEADER_TO_LINE] as const]) {
      part.writeUInt16LE(isSmaller ? DEFLATED : STORED, METHOD + shift);
      part.writeUInt32LE(body.length, PACKED_SIZE + shift);
    }
    line.writeUInt32LE(size, LINE_START);
    files.push(header, body);
    list.push(line);
    size += header.length + body.length;
  }
  const tail = Buffer.from(zip.subarray(end));
  tail.writeUInt32LE(size, END_LIST);
  return Buffer.concat([...files, ...list, tail]);
}

/** Length of a header or line with the name behind it. */
function lengthOf(zip: Buffer, at: number, fixed: number, shift: number): number {
  return fixed + zip.readUInt16LE(at + NAME_LENGTH + shift) + zip.readUInt16LE(at + EXTRA_LENGTH + shift);
}
