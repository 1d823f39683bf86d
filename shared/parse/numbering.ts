// The numbers of a list: missing, repeated, out of order, lost, standing alone - each with the edit that would mend it.
// Part of stage 3; finish-role.ts calls it with every list it has read.
// Must not change the entries.

import type { Marker } from '../model/block.ts';
import type { Notice, NoticeCode } from '../model/notice.ts';
import type { Span } from '../model/span.ts';
import type { Entry } from './entries.ts';

/** Longest text quoted in a notice. */
const MAX_SEEN = 80;

/** A notice about a place, quoting what stands there. `mend` = the text that should stand in `at`. */
export function notice(
  text: string,
  code: NoticeCode,
  span: Span,
  mend: { at: Span; text: string } | null = null,
): Notice {
  return {
    code,
    span,
    seen: text.slice(span[0], Math.min(span[1], span[0] + MAX_SEEN)),
    repair: mend && { span: mend.at, text: mend.text },
  };
}

const NONE: ReadonlySet<number> = new Set();

/** Notices about the numbers of siblings and of the items below them. `empty` = numbers without a text of their own. `1. 2. 4.` -> number-missing at `4.`. */
export function checkNumbers(
  text: string,
  entries: readonly Entry[],
  notices: Notice[],
  empty: ReadonlySet<number> = NONE,
): void {
  let before: Marker | null = null;
  for (const { marker, parts, children } of entries) {
    if (marker) {
      const found = oddNumber(text, marker, before, parts[0]?.[0] ?? marker.end);
      if (found && !(found.code === 'number-missing' && empty.has(marker.value - 1))) notices.push(found);
      before = standIn(marker, before);
    }
    if (children.length > 0) checkNumbers(text, children, notices);
  }
}

/** The number to count on from: a lost digit stands for the next one. */
function standIn(marker: Marker, before: Marker | null): Marker | null {
  if (counts(marker)) return marker;
  return marker.kind === 'lost' && before ? { ...before, value: before.value + 1 } : before;
}

function counts(marker: Marker): boolean {
  return marker.value > 0 && marker.kind !== 'percent';
}

function oddNumber(text: string, marker: Marker, before: Marker | null, body: number): Notice | null {
  const span: Span = [marker.start, body];
  if (marker.kind === 'lost') {
    const value = before ? String(before.value + 1) : '1';
    return notice(text, 'number-lost', span, { at: [marker.start, marker.start], text: value });
  }
  if (!before || !counts(marker) || before.kind !== marker.kind || before.parts !== marker.parts) return null;
  if (marker.value === before.value + 1 || marker.value === 1) return null;
  const mend = renumber(text, marker, before.value + 1);
  if (marker.value === before.value) return notice(text, 'number-repeated', span, mend);
  return notice(text, marker.value > before.value ? 'number-missing' : 'number-out-of-order', span, mend);
}

/** Only plain digits are renumbered by an edit; letters and roman numbers are left to the reader. */
function renumber(text: string, marker: Marker, value: number): { at: Span; text: string } | null {
  if (marker.kind !== 'number') return null;
  const own = text.slice(marker.start, marker.end);
  const digits = /\d{1,3}/.exec(own);
  if (!digits) return null;
  const at = marker.start + digits.index;
  return { at: [at, at + digits[0].length], text: String(value) };
}
