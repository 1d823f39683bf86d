// Parsed files -> .rolebook.json: full fidelity, so that everything (texts, spans, notices, pieces) can be read back.
// A writer of this room (see parsed-file.ts); its way back is rolebook-reader.ts. Change the version with the shape.

import { toJsonChunks } from './json-chunks.ts';
import type { FileWriter } from './parsed-file.ts';

/** What the `format` field of a file says. */
export const ROLEBOOK_FORMAT = 'rolebook';

/** Counts up when an older program could no longer read the file. */
export const ROLEBOOK_VERSION = 1;

/** Writes `{"format":"rolebook","version":1,"files":[ParsedFile, …]}`. */
export function createRolebookWriter(): FileWriter {
  let between = `{\n  "format": ${JSON.stringify(ROLEBOOK_FORMAT)},\n  "version": ${ROLEBOOK_VERSION},\n  "files": [\n    `;
  let any = false;
  return {
    *add(file) {
      yield between;
      between = ',\n    ';
      any = true;
      yield* toJsonChunks(file, '    ');
    },
    *end() {
      yield any ? '\n  ]\n}\n' : `${between.trimEnd()}]\n}\n`;
    },
  };
}
