// Unpacks parts of a zip for the tests, as the command line does: Node's zlib, in chunks.
// Not a test itself.

import { createInflateRaw } from 'node:zlib';

/** Raw deflate to bytes; throws when the data is damaged. */
export async function* inflate(packed: Uint8Array): AsyncGenerator<Uint8Array> {
  const stream = createInflateRaw();
  stream.end(packed);
  // `as`: a zlib stream without an encoding gives bytes.
  for await (const chunk of stream) yield chunk as Uint8Array;
}
