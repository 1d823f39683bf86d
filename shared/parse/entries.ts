// One block -> one entry of a list: its text without marker and share of time; inline lists split at their semicolons.
// Part of stage 3; used by lists.ts and by requirements in finish-role.ts.
// Must not know the other items.

import type { Block, Marker } from '../model/block.ts';
import type { Span } from '../model/span.ts';
import { isDigit, skipBlank, trimEnd } from './characters.ts';
import { readMarker } from './markers.ts';

/** One item of a list, before it becomes a duty or a requirement. */
export interface Entry {
  parts: readonly Span[];
  marker: Marker | null;
  percent: string | null;
  children: Entry[];
  block: Block;
}

/** So many `;` parts make an unmarked line an inline list (guideline, "Duty"). */
const MIN_INLINE_PARTS = 3;
/** "(40%)" behind a duty. Not: "up to 40% of cases". */
const PERCENT_END = /[ \t\u00a0]{0,9}[(（]\s?(\d{1,3}\s?%)[^()（）]{0,12}[)）][.;]?$/;
/** "    60%" behind two blanks or a tab. Not: "cuts waste by 60%". */
const PERCENT_APART = /(?:[ \u00a0]{2}|\t)(\d{1,3}\s?%)$/;
const EMPTY_BOXES = '☐□';
const TICKED_BOXES = '☑☒';
/** The share stands in so many last characters. */
const PERCENT_REACH = 40;

/** The entry of a block; a share of time before or behind the text is taken off. Never throws. */
export function toEntry(text: string, block: Block): Entry {
  const entry: Entry = { parts: block.parts, marker: block.marker, percent: block.percent, children: [], block };
  const first = block.parts[0];
  if (!first) return entry;
  if (block.marker?.kind === 'percent') entry.percent = shareOf(text, block.marker);
  else if (block.marker && isDigit(text.charCodeAt(first[0]))) {
    const inner = readMarker(text, first[0], first[1]);
    if (inner?.kind === 'percent' && inner.end < first[1]) {
      entry.percent = shareOf(text, inner);
      entry.parts = [[inner.end, first[1]], ...block.parts.slice(1)];
    }
  }
  entry.parts = entry.parts.map((part) => takeShareApart(text, entry, part));
  const last = text.charCodeAt(block.end - 1);
  if (last === 41 || last === 0xff09 || text.charCodeAt(block.end - 2) === 41) takeShareBehind(text, entry);
  return entry;
}

/** "Prepares plans of roads and drainage         60%" and the next line of the sentence below: a column of shares. */
function takeShareApart(text: string, entry: Entry, part: Span): Span {
  if (text.charCodeAt(part[1] - 1) !== 37) return part;
  const from = Math.max(part[0], part[1] - PERCENT_REACH);
  const tail = PERCENT_APART.exec(text.slice(from, part[1]));
  const to = tail ? trimEnd(text, part[0], from + tail.index) : part[0];
  if (!tail || to <= part[0]) return part;
  entry.percent ??= tail[1] ?? null;
  return [part[0], to];
}

/** A box that was left empty on a form: "☐ Feeds patients" among "☑ Serves meals". */
export function isUnticked(text: string, { marker }: Block): boolean {
  return marker?.kind === 'bullet' && EMPTY_BOXES.includes(text[marker.start] ?? ' ');
}

/** A box that was ticked. */
export function isTicked(text: string, { marker }: Block): boolean {
  return marker?.kind === 'bullet' && TICKED_BOXES.includes(text[marker.start] ?? ' ');
}

function takeShareBehind(text: string, entry: Entry): void {
  const last = entry.parts[entry.parts.length - 1];
  if (!last) return;
  const from = Math.max(last[0], last[1] - PERCENT_REACH);
  const tail = PERCENT_END.exec(text.slice(from, last[1]));
  if (!tail || from + tail.index <= last[0]) return;
  entry.percent = tail[1] ?? null;
  entry.parts = [...entry.parts.slice(0, -1), [last[0], from + tail.index]];
}

/** "40%" of the marker "40% - ". */
function shareOf(text: string, marker: Marker): string {
  const share = text.slice(marker.start, marker.end);
  const sign = Math.max(share.indexOf('%'), share.indexOf('％'));
  return share.slice(0, sign + 1);
}

/** "answer phones; greet; sort mail": three parts or more are items of their own, also over wrapped lines. */
export function splitInline(text: string, entry: Entry): Entry[] {
  const items: Span[][] = [[]];
  for (const part of entry.parts) {
    let from = part[0];
    for (let at = part[0]; at <= part[1]; at++) {
      const isCut = at < part[1] && (text[at] === ';' || text[at] === '；');
      if (at < part[1] && !isCut) continue;
      const start = skipBlank(text, from, at);
      const end = trimEnd(text, start, at);
      if (start < end) items[items.length - 1]?.push([start, end]);
      if (isCut) items.push([]);
      from = at + 1;
    }
  }
  const filled = items.filter((parts) => parts.length > 0);
  if (filled.length < MIN_INLINE_PARTS) return [entry];
  return filled.map((parts) => ({ parts, marker: null, percent: entry.percent, children: [], block: entry.block }));
}
