// Number and header of a page between the halves of a sentence: "... 冷藏样" / "2" / "样品管理员岗位说明书" / "品4℃以下。".
// Used by furniture.ts, for headers that stand only once. A bare number may be anything; this header repeats two lines from above.
// Must not know what the lines say.

import type { Line } from '../model/line.ts';
import { isHan, isLetter, isLower, skipBlank, trimEnd } from './characters.ts';
import type { Span } from '../model/span.ts';

/** A header of a page is short. */
const MAX_HEADER = 60;
/** Signs between the parts of a header, and blanks. */
const PARTING = /[\s|·:：()（）,，–—-]/g;

/** The lines of headers and numbers that cut a sentence. `numbers` = the lines that are a number alone, in order. Never throws. */
export function findPageTurns(text: string, lines: readonly Line[], numbers: readonly number[]): number[] {
  const found: number[] = [];
  const known = new KnownLines(text, lines);
  for (const at of numbers) {
    const above = known.filled(at, -1);
    const below = known.filled(at, 1);
    const orders = [
      [above, below, known.filled(below, 1)],
      [known.filled(above, -1), above, below],
    ] as const;
    for (const [before, header, after] of orders) {
      if (!isTorn(text, known.content(before), known.content(after)) || !known.repeats(header, before)) continue;
      found.push(at, header);
      break;
    }
  }
  return found;
}

/** What stood above a line, gathered as far as it is asked for. */
class KnownLines {
  private readonly keys = new Set<string>();
  private counted = 0;
  private readonly text: string;
  private readonly lines: readonly Line[];

  constructor(text: string, lines: readonly Line[]) {
    this.text = text;
    this.lines = lines;
  }

  /** The span of a line without blanks around it; empty if there is no such line. */
  content(index: number): Span {
    const line = this.lines[index];
    if (!line) return [0, 0];
    const start = skipBlank(this.text, line.start, line.end);
    return [start, trimEnd(this.text, start, line.end)];
  }

  /** The next line with content in one direction; -1 if none. */
  filled(from: number, step: 1 | -1): number {
    if (from < 0) return -1;
    for (let at = from + step; at >= 0 && at < this.lines.length; at += step) {
      const [start, end] = this.content(at);
      if (start < end) return at;
    }
    return -1;
  }

  /** The header is two lines from above `before` in one: the title and the name of the document. */
  repeats(header: number, before: number): boolean {
    const key = this.keyOf(header);
    if (key.length > MAX_HEADER) return false;
    for (; this.counted < before; this.counted++) this.keys.add(this.keyOf(this.counted));
    for (let at = 2; at <= key.length - 2; at++)
      if (this.keys.has(key.slice(0, at)) && this.keys.has(key.slice(at))) return true;
    return false;
  }

  private keyOf(index: number): string {
    const [start, end] = this.content(index);
    return end - start > MAX_HEADER ? '' : this.text.slice(start, end).toLowerCase().replace(PARTING, '');
  }
}

/** The first line has no end, and the second goes on with it. */
function isTorn(text: string, [start, end]: Span, [next, stop]: Span): boolean {
  if (start >= end || next >= stop) return false;
  const last = text.charCodeAt(end - 1);
  const first = text.charCodeAt(next);
  return isHan(last) ? isHan(first) : isLetter(last) && isLower(first);
}
