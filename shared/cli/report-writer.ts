// Reports -> one JSON document: an object for one file, `{"files": [...]}` for several.
// A FileWriter like those of shared/exchange; it lives here because its shape is the command line's contract.

import { toJsonChunks } from '../exchange/json-chunks.ts';
import type { FileWriter, ParsedFile } from '../exchange/parsed-file.ts';
import { toReport } from './parse-report.ts';

const LIST_OPENING = '{\n  "files": [\n    ';

/**
 * Writes the contract's JSON. `isList` says that the arguments named several inputs or a folder; without it one file is one
 * object, and only an input that holds several (.rolebook.json) or none (it failed) still gives a list.
 */
export function createReportWriter(isList: boolean): FileWriter {
  let between = LIST_OPENING;
  let held: ParsedFile | null = null;
  const writeEntry = function* (file: ParsedFile): Generator<string> {
    yield between;
    between = ',\n    ';
    yield* toJsonChunks(toReport(file), '    ');
  };
  let count = 0;
  return {
    *add(file) {
      count++;
      if (!isList && count === 1) {
        held = file;
        return;
      }
      if (held) yield* writeEntry(held);
      held = null;
      yield* writeEntry(file);
    },
    *end() {
      if (held) yield* toJsonChunks(toReport(held));
      else yield count > 0 ? '\n  ]\n}' : '{"files": []}';
      yield '\n';
    },
  };
}
