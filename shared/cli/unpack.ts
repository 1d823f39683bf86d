// Unpacks a part of a zip with Node's zlib, in chunks: what the guard of workbooks asks the platform for.
// Must not know what is in the part.

import { createInflateRaw } from 'node:zlib';

/** Raw deflate to bytes; throws when the data is damaged. */
export async function* inflate(packed: Uint8Array): AsyncGenerator<Uint8Array> {
  const stream = createInflateRaw();
  stream.end(packed);
  // `as`: a zlib stream without an encoding gives bytes.
  for await (const chunk of stream) yield chunk as Uint8Array;
}
