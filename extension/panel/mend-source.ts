// Accepted repairs: a source with one stretch replaced, and the way of places through it, forth and back.
// The capture keeps the text as it was seen; spans of the mended text are led back to it for saving and for the page.

import type { Line, Source } from '../../shared/model/line.ts';
import type { Repair } from '../../shared/model/notice.ts';
import type { Span } from '../../shared/model/span.ts';
import { readText } from '../../shared/read/text-lines.ts';

/** A repair that was made; `was` is the text that stood there before. */
export interface Mend extends Repair {
  readonly was: string;
}

/** The source with the repair made. Lines of a page keep their layout; a line break in the repair cuts a line in two. */
export function mendSource(source: Source, repair: Repair): { readonly source: Source; readonly mend: Mend } {
  const [start, end] = repair.span;
  const text = source.text.slice(0, start) + repair.text + source.text.slice(end);
  const mend = { ...repair, was: source.text.slice(start, end) };
  if (source.kind === 'text') return { source: readText(text), mend };
  const lines: Line[] = [];
  const postings: number[] = [];
  for (const [index, line] of source.lines.entries()) {
    if (source.postings.includes(index)) postings.push(lines.length);
    for (const part of mendLine(line, mend, lines)) lines.push(part);
  }
  return { source: { ...source, text, lines, postings }, mend };
}

/** What becomes of one line: itself further on, two lines, or nothing when the repair took or joined it. */
function mendLine(line: Line, mend: Mend, before: Line[]): Line[] {
  const [start, end] = mend.span;
  if (end > start && line.start >= start && line.end <= end) return [];
  const [from, to] = mapForth([line.start, line.end], mend);
  const breakAt = mend.text.indexOf('\n');
  if (line.start <= start && end <= line.end && breakAt >= 0) {
    const cut = start + breakAt;
    const parts = [
      { ...line, start: Math.min(from, cut), end: cut },
      { ...line, start: cut + 1, end: to },
    ];
    return parts.filter((part) => part.end > part.start);
  }
  const last = before.at(-1);
  if (last && breakAt < 0 && start < line.start && line.start <= end && last.end === start) {
    before[before.length - 1] = { ...last, end: to };
    return [];
  }
  return [{ ...line, start: from, end: to }];
}

/** Where a place of the text before the mend is in the text after it; places inside what was replaced go to its edges. */
export function mapForth([from, to]: Span, { span: [start, end], text }: Repair): Span {
  const grown = text.length - (end - start);
  const first = from >= end ? from + grown : Math.min(from, start);
  const last = to <= start ? to : to >= end ? to + grown : start + text.length;
  return [first, Math.max(first, last)];
}

/** Where a place of the mended text is in the text as it was seen. */
export function mapBack(span: Span, mends: readonly Mend[]): Span {
  return mends.reduceRight<Span>(
    (at, { span: [start], text, was }) => mapForth(at, { span: [start, start + text.length], text: was }),
    span,
  );
}
