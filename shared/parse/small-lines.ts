// Lines that all begin small, without marks: a list of short items, or a sentence that the page's width has broken?
// Used by joins.ts. Where most of the lines had room for the first word of the next one, nothing was broken.
// Must not know the blocks; a wrong answer loses no character, only a boundary.

import type { Line } from '../model/line.ts';
import { isBlank, isLower, skipBlank, trimEnd } from './characters.ts';
import type { Span } from '../model/span.ts';

/** Lines looked at above and below; a longer list is like its part. */
const MAX_AROUND = 12;

/** No page is narrower: "good health" / "sense of humour" were broken by nobody. */
const MIN_WIDTH = 40;

/** True when line `index` and those around it are items. Never throws. */
export function areSmallItems(text: string, lines: readonly Line[], index: number): boolean {
  let from = index;
  let to = index;
  while (index - from < MAX_AROUND && isSmall(text, lines[from - 1])) from--;
  while (to - index < MAX_AROUND && isSmall(text, lines[to + 1])) to++;
  const run = lines.slice(from, to + 1).map((line) => contentOf(text, line));
  const width = Math.max(MIN_WIDTH, ...run.map(([start, end]) => end - start));
  let roomy = 0;
  for (let at = 1; at < run.length; at++) {
    const [start, end] = run[at - 1] ?? [0, 0];
    const [next, stop] = run[at] ?? [0, 0];
    if (end - start + 1 + wordLength(text, next, stop) <= width) roomy++;
  }
  return roomy * 2 > run.length - 1;
}

function isSmall(text: string, line: Line | undefined): boolean {
  if (!line || line.layout) return false;
  const [start, end] = contentOf(text, line);
  return start < end && isLower(text.charCodeAt(start));
}

function contentOf(text: string, line: Line): Span {
  const start = skipBlank(text, line.start, line.end);
  return [start, trimEnd(text, start, line.end)];
}

function wordLength(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && !isBlank(text.charCodeAt(at))) at++;
  return at - start;
}
