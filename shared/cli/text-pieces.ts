// Text in many small chunks -> a sink, in pieces of a size that is worth a write.
// Knows no format.

import type { TextSink } from './terminal.ts';

/** Text is handed on in pieces of this size; a write per duty would cost more than the work. */
const PIECE_CHARACTERS = 65_536;

/** Writes the chunks in order. */
export async function pour(chunks: Iterable<string>, sink: TextSink): Promise<void> {
  let piece = '';
  for (const chunk of chunks) {
    piece += chunk;
    if (piece.length < PIECE_CHARACTERS) continue;
    await sink.write(piece);
    piece = '';
  }
  if (piece !== '') await sink.write(piece);
}
