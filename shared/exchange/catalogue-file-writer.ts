// A whole catalogue -> .rolebook.json: every operation, so that a copy is equal to the last stamp and importing twice is harmless.
// Version 2 of the format (rolebook-writer.ts writes version 1, parsed texts). One segment per line, so that it can be read bit by bit.
// Knows segments as plain values; no store.

import { contentId } from '../catalogue/ids.ts';
import type { Segment } from '../model/operation.ts';
import { ROLEBOOK_FORMAT } from './rolebook-writer.ts';

/** A file that holds segments. Counts up when an older program could no longer read it. */
export const CATALOGUE_FILE_VERSION = 2;

/** The lines before the segments; the reader knows a file of ours by them. */
export const CATALOGUE_FILE_HEAD = `{\n  "format": "${ROLEBOOK_FORMAT}",\n  "version": ${CATALOGUE_FILE_VERSION},\n  "segments": [\n`;

/** The line behind the last segment. */
export const SEGMENTS_END = '  ],';

/** The checksum of a file up to a line, from that of the lines before; '' before the first. */
export function addToChecksum(checksum: string, line: string): string {
  return contentId(checksum + line);
}

/** The text of the file, in chunks of a segment each (512 KB at most). */
export async function* writeCatalogueFile(
  segments: AsyncIterable<Segment> | Iterable<Segment>,
): AsyncGenerator<string> {
  yield CATALOGUE_FILE_HEAD;
  let checksum = '';
  let before = '';
  for await (const segment of segments) {
    const line = JSON.stringify(segment);
    checksum = addToChecksum(checksum, line);
    yield `${before}    ${line}`;
    before = ',\n';
  }
  yield `${before === '' ? '' : '\n'}${SEGMENTS_END}\n  "checksum": "${checksum}"\n}\n`;
}
