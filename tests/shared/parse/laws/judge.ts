// Reads a source twice, frozen, and says which promises were broken: the laws, determinism, hands off the input.
// The question laws.test.ts and the fuzzer put to every document. A throw of the parser comes through to the caller.

import type { Source } from '../../../../shared/model/line.ts';
import { parseRoles } from '../../../../shared/parse/parse-roles.ts';
import { findBrokenLaws } from './broken-laws.ts';

/** One sentence for each broken promise; empty when all are kept. Freezes `source`. */
export function judge(source: Source): string[] {
  const before = JSON.stringify(source);
  const parsed = parseRoles(freeze(source));
  const wrong = findBrokenLaws(source, parsed);
  if (JSON.stringify(parseRoles(source)) !== JSON.stringify(parsed)) wrong.push('a second parse gives something else');
  // Frozen objects throw when they are written to; this also catches what a try block would swallow.
  if (JSON.stringify(source) !== before) wrong.push('the source was changed');
  return wrong;
}

function freeze(source: Source): Source {
  for (const line of source.lines) {
    Object.freeze(line.layout?.cell);
    Object.freeze(line.layout);
    Object.freeze(line);
  }
  Object.freeze(source.lines);
  Object.freeze(source.postings);
  return Object.freeze(source);
}
