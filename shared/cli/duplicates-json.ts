// Duplicates -> the JSON that scripts rely on, exactly as the contract gives it: one duty, pair or cluster a line.
// In chunks, so that a million duties never stand in one string.

import type { DuplicatePair } from '../model/duplicate.ts';
import type { PlacedDuty } from './duty-inputs.ts';
import type { Findings } from './findings.ts';

/** Writes one JSON document. */
export function* writeDuplicatesJson({ duties, pairs, clusters }: Findings): Generator<string> {
  yield '{\n  "duties": [';
  yield* writeLines(duties, toDuty);
  yield '],\n  "pairs": [';
  yield* writeLines(pairs, toPair);
  yield '],\n  "clusters": [';
  yield* writeLines(clusters, (cluster) => cluster);
  yield ']\n}\n';
}

function* writeLines<Item>(items: readonly Item[], toPlain: (item: Item) => unknown): Generator<string> {
  let before = '\n    ';
  for (const item of items) {
    yield before + JSON.stringify(toPlain(item));
    before = ',\n    ';
  }
  if (items.length > 0) yield '\n  ';
}

function toDuty({ id, file, sheet, row, role, text }: PlacedDuty): object {
  return { id, file, sheet, row, role, text };
}

function toPair({ a, b, score, kind, differences }: DuplicatePair): object {
  return { a, b, score, kind, differences: differences.map(({ what, a, b }) => ({ what, a, b })) };
}
