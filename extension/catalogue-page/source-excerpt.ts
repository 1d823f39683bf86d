// Which stretch of a stored text is shown: around the chosen words, or where the role stands.
// Pure; spans are offsets in UTF-16 units.

import type { Span } from '../../shared/model/span.ts';

/** Characters shown before the first and behind the last of the words that matter. */
const AROUND = 120;
/** Longest stretch shown at first; all of it is one press away. */
const LONGEST = 1_200;

/** The stretch to show, cut at blanks where there are some; `spans` in order. The chosen span wins over the role's whole stretch. */
export function excerptOf(text: string, spans: readonly Span[], chosen: Span | null): Span {
  const first = chosen ?? spans[0] ?? [0, 0];
  const last = chosen ?? spans.at(-1) ?? [0, LONGEST];
  const start = Math.max(0, first[0] - AROUND);
  const end = Math.min(text.length, Math.max(last[1], first[1]) + AROUND, start + LONGEST);
  return [startOfWord(text, start), endOfWord(text, end)];
}

/** The spans that lie in the range, counted from its start; one that sticks out is cut. Overlaps are cut off. */
export function moveSpans(spans: readonly Span[], [from, to]: Span): readonly Span[] {
  let last = from;
  return spans.flatMap(([start, end]): Span[] => {
    const span: Span = [Math.max(start, last), Math.min(end, to)];
    if (span[0] >= span[1]) return [];
    last = span[1];
    return [[span[0] - from, span[1] - from]];
  });
}

/** A word cut in two is left out; text without blanks is cut where it is. */
function startOfWord(text: string, at: number): number {
  if (at === 0) return 0;
  const blank = text.slice(at, at + AROUND).search(/\s/u);
  return blank < 0 || blank > AROUND / 4 ? at : at + blank + 1;
}

function endOfWord(text: string, at: number): number {
  if (at === text.length) return at;
  const blank = text.slice(Math.max(0, at - AROUND / 4), at).search(/\s\S*$/u);
  return blank < 0 ? at : Math.max(0, at - AROUND / 4) + blank;
}
