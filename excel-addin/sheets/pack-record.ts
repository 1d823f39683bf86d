// A value as the chunks of one record of the workbook: JSON, packed, in texts that fit a cell, with a checksum in front.
// The way there and back; what a damaged or half-written record holds is never taken for a value.
// Must not know what the values mean or how records are stored.

/** Version of the packing; a higher one is left alone. */
const PACKING = 1;
/** Characters of one chunk, below what a cell holds (32,767). */
const CHUNK_CHARACTERS = 32_000;
/** Bytes handed to String.fromCharCode at once: engines limit the number of arguments. */
const BYTES_AT_ONCE = 8_192;

/** What a record was found to be. `newer`: written by a program that packs in another way. */
export type Unpacked =
  { readonly is: 'value'; readonly value: unknown } | { readonly is: 'damaged' } | { readonly is: 'newer' };

/** Packs a value that JSON can hold. The first chunk is the header, the others are base64 of gzip. */
export async function packRecord(value: unknown): Promise<string[]> {
  const packed = await pipe(new TextEncoder().encode(JSON.stringify(value)), new CompressionStream('gzip'));
  const text = toBase64(packed);
  const chunks: string[] = [];
  for (let at = 0; at < text.length; at += CHUNK_CHARACTERS) chunks.push(text.slice(at, at + CHUNK_CHARACTERS));
  const header = { packing: PACKING, chunks: chunks.length, sha256: await hash(packed) };
  return [JSON.stringify(header), ...chunks];
}

/** Unpacks what `packRecord` gave. Never rejects over what the chunks hold. */
export async function unpackRecord(chunks: readonly string[]): Promise<Unpacked> {
  const damaged: Unpacked = { is: 'damaged' };
  const [first = '', ...rest] = chunks;
  const header = readHeader(first);
  if (header === null) return damaged;
  if (header.packing > PACKING) return { is: 'newer' };
  if (header.chunks !== rest.length) return damaged;
  try {
    const packed = fromBase64(rest.join(''));
    if ((await hash(packed)) !== header.sha256) return damaged;
    const bytes = await pipe(packed, new DecompressionStream('gzip'));
    return { is: 'value', value: JSON.parse(new TextDecoder().decode(bytes)) };
  } catch {
    return damaged; // no base64, no gzip, no JSON: an answer here
  }
}

interface Header {
  readonly packing: number;
  readonly chunks: number;
  readonly sha256: string;
}

function readHeader(text: string): Header | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return null;
    if (!('packing' in value) || !('chunks' in value) || !('sha256' in value)) return null;
    const { packing, chunks, sha256 } = value;
    if (typeof packing !== 'number' || typeof chunks !== 'number' || typeof sha256 !== 'string') return null;
    return { packing, chunks, sha256 };
  } catch {
    return null;
  }
}

async function pipe(bytes: Uint8Array<ArrayBuffer>, through: GenericTransformStream): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(through);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

async function hash(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += BYTES_AT_ONCE) {
    binary += String.fromCharCode(...bytes.subarray(at, at + BYTES_AT_ONCE));
  }
  return btoa(binary);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
