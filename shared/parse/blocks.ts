// Stage 2 of 4: Line[] -> Block[]. Cuts each line, joins wrapped ones, sets page furniture aside.
// The order matters: furniture first (it may interrupt a sentence), then joining, then cutting.
// Must not know roles.

import type { Block, Marker } from '../model/block.ts';
import type { Line } from '../model/line.ts';
import { isBlank, isDigit, isLower, isSentenceEnd, isUpper, skipBlank, trimEnd } from './characters.ts';
import { cutLine } from './cut-line.ts';
import { isCaption, isFurniture, isRuleLine } from './furniture.ts';
import { cutGluedName } from './glued-names.ts';
import { readHeading } from './headings.ts';
import { type Candidate, goesOn, isCutAtWidth, lastLineLength } from './joins.ts';
import { readLabel } from './labels.ts';
import type { Lexicon } from './lexicon.ts';
import { styleOf } from './list-levels.ts';
import { readMarker } from './markers.ts';
import { toKey } from './phrases.ts';
import { runningLines } from './running-lines.ts';
import { shapeOf } from './shape.ts';
import { underlineRank } from './underlines.ts';
import { readVerbLabel } from './verb-labels.ts';

const TAB_COLUMNS = 4;
/** A label alone on a line, in small letters. */
const MAX_BARE_LABEL = 32;
/** "1 drive", "12 Keep". Not: "1. drive", "2024 was". */
const SPACED_NUMBER = /^(\d{1,2}) (?=\S)/;

/**
 * The blocks of `lines`, in order; every character of a line is in one block or is blank. Never throws.
 *
 * `"1. Cook the\n   soup"` -> one item of two parts.
 */
export function toBlocks(text: string, lines: readonly Line[], lexicon: Lexicon): Block[] {
  const blocks: Block[] = [];
  const running = runningLines(text, lines);
  let gap = 0;
  let last: Block | null = null;
  let interrupted = false;
  let width = 0;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (!line) continue;
    let start = skipBlank(text, line.start, line.end);
    let end = trimEnd(text, start, line.end);
    if (start >= end) {
      gap++;
      continue;
    }
    let marker = readMarker(text, start, end);
    const flags = shapeOf(text, start, marker ? marker.end : start, end);
    const above = blocks[blocks.length - 1];
    const isSigned =
      gap === 0 && above?.kind === 'furniture' && isCaption(text, [above.start, above.end], [start, end], lexicon);
    if (
      isSigned ||
      running.has(index) ||
      line.layout?.chrome === true ||
      isFurniture(text, start, end, flags, lexicon)
    ) {
      blocks.push(furniture(start, end, gap, line));
      interrupted = true;
      // a rule that stands apart sets apart what follows, one directly below a line only underlines it
      gap = gap > 0 && isRuleLine(text, start, end) ? 1 : 0;
      continue;
    }
    const indent = columns(text, line.start, start);
    const candidate = { start, end, indent, gap, line, lines, index };
    const underlined = line.layout ? 0 : underlineRank(text, start, end, lines[index + 1]);
    if (
      last &&
      underlined === 0 &&
      !marksItem(text, candidate, marker) &&
      (goesOn(text, last, candidate, interrupted, lexicon) || isCutAtWidth(text, last, candidate, width)) &&
      canGoOn(text, last, candidate, lexicon) &&
      !(
        (gap > 0 || isSentenceEnd(text.charCodeAt(last.end - 1))) &&
        !interrupted &&
        isNumberLost(text, lines, index, last)
      )
    ) {
      if (gap === 0 && !interrupted) width = Math.max(width, lastLineLength(text, last));
      last.parts.push([start, end]);
      if (interrupted || gap > 0) last.torn = true;
      last.end = end;
      if (last.value) last.value = [last.value[0], end];
      gap = 0;
      continue;
    }
    const level = underlined || headingLevel(text, start, end, line);
    if (level > 0) start = skipBlank(text, skipHashes(text, start, end), end);
    if (text.charCodeAt(start) === 124) [start, end] = withoutPipes(text, start, end);
    if (start !== candidate.start || end !== candidate.end) marker = readMarker(text, start, end);
    const context = { indent, gap, layout: line.layout, level, flags };
    const cut = cutLine(text, { start, end, marker }, lexicon, context);
    if (cut[0]) mendSpaced(text, lines, index, cut[0], last);
    const head = cut[0];
    if (head && last) mendOutline(text, head, last, lines[index + 1]);
    const name = head && last && gap === 0 ? cutGluedName(text, last, head, lexicon) : null;
    if (name) blocks.push(name);
    for (const block of cut) blocks.push(block);
    last = cut[cut.length - 1] ?? last;
    gap = 0;
    interrupted = false;
  }
  return rejoin(text, blocks);
}

/**
 * A page mark that looks like a number cut an item in two: "3. 制定年度预" / "2、算, 报批。" / "4. ...". The middle one does not go
 * on with the numbers, the next one does, and the first has no end.
 */
function rejoin(text: string, blocks: Block[]): Block[] {
  const cut = new Set<Block>();
  for (let index = 1; index + 1 < blocks.length; index++) {
    const block = blocks[index];
    const before = blocks[index - 1];
    if (
      !block?.marker ||
      !before?.marker ||
      block.marker.kind !== 'number' ||
      block.marker.wrap === '(' ||
      block.gap > 0
    )
      continue;
    if (
      block.marker.value > before.marker.value ||
      before.marker.kind !== 'number' ||
      cut.has(before) ||
      block.parts.length === 0
    )
      continue;
    const after = blocks.slice(index + 1, index + 4).find((other) => other.kind === 'item');
    if (
      !after?.marker ||
      after.marker.value !== before.marker.value + 1 ||
      styleOf(after.marker) !== styleOf(before.marker)
    )
      continue;
    const ends = (other: Block) => isSentenceEnd(text.charCodeAt(other.end - 1));
    if (ends(before) || !ends(block) || !ends(after)) continue;
    before.parts.push(...block.parts);
    before.torn = true;
    before.end = block.end;
    cut.add(block);
  }
  return cut.size === 0 ? blocks : blocks.filter((block) => !cut.has(block));
}

/** "1 drive the bus" above "2 keep polite": a number and one blank are a marker where the lines count up. */
function mendSpaced(text: string, lines: readonly Line[], index: number, block: Block, last: Block | null): void {
  if (block.kind !== 'text') return;
  const letter = text.charCodeAt(block.start);
  if (letter === 45 && isDigit(text.charCodeAt(block.start + 1)))
    return mendTightBullet(text, lines, index, block, last);
  if (!isDigit(letter) && last?.marker?.kind !== 'capital') return;
  if (
    last?.marker?.kind === 'capital' &&
    letter === last.marker.value + 65 &&
    isBlank(text.charCodeAt(block.start + 1)) &&
    isLower(text.charCodeAt(block.start + 2))
  ) {
    // "C the mold ..." behind "B. ..."
    const body = block.start + 2;
    block.kind = 'item';
    block.marker = {
      kind: 'capital',
      wrap: last.marker.wrap,
      value: last.marker.value + 1,
      parts: 1,
      start: block.start,
      end: body,
    };
    block.parts = [[body, block.end]];
    return;
  }
  const own = SPACED_NUMBER.exec(text.slice(block.start, block.start + 4));
  if (!own) return;
  const value = Number(own[1]);
  const below = lines.slice(index + 1, index + 3).find((line) => line.end > line.start);
  const next = below && SPACED_NUMBER.exec(text.slice(skipBlank(text, below.start, below.end), below.end).slice(0, 4));
  const counts =
    (next && Number(next[1]) === value + 1) || (last?.marker?.wrap === ' ' && last.marker.value === value - 1);
  if (!counts) return;
  const body = block.start + own[0].length;
  block.kind = 'item';
  block.marker = { kind: 'number', wrap: ' ', value, parts: 1, start: block.start, end: body };
  block.parts = [[body, block.end]];
}

/** "-28 days of holiday" among "-Free bread" is an item, not a number below nought. */
function mendTightBullet(text: string, lines: readonly Line[], index: number, block: Block, last: Block | null): void {
  const below = lines[index + 1];
  const isBullet = (start: number, end: number) => readMarker(text, start, end)?.wrap === '-';
  const isListed = last?.marker?.wrap === '-' || (below !== undefined && isBullet(below.start, below.end));
  if (!isListed) return;
  const body = block.start + 1;
  block.kind = 'item';
  block.marker = { kind: 'bullet', wrap: '-', value: 0, parts: 1, start: block.start, end: body };
  block.parts = [[body, block.end]];
}

/**
 * "2.2 years" behind "1," is marker 2 and a text that begins with a number (guideline, "Marker removed"); so is "5.30 minutes" between
 * ", tell" and "6.".
 */
function mendOutline(text: string, block: Block, last: Block, below: Line | undefined): void {
  const marker = block.marker;
  const before = last.marker;
  if (marker?.kind !== 'outline' || marker.parts !== 2 || !(before?.kind === 'number' || before?.kind === 'lost'))
    return;
  // "3.2 Porter" is a heading
  if (isUpper(text.charCodeAt(marker.end))) return;
  const dot = text.indexOf('.', marker.start);
  const value = Number(text.slice(marker.start, dot));
  const next = before.kind === 'lost' && below ? readMarker(text, below.start, below.end) : null;
  if (value !== (next?.kind === 'number' ? next.value - 1 : before.value + 1)) return;
  block.marker = { ...marker, kind: 'number', value, parts: 1, end: dot + 1 };
  block.parts = [[dot + 1, block.parts[0]?.[1] ?? block.end]];
}

/** Between "B: ..." and "D: ..." a line apart from both is the item whose C was lost. */
function isNumberLost(text: string, lines: readonly Line[], index: number, last: Block): boolean {
  if (!last.marker || last.marker.value === 0) return false;
  const below = lines.slice(index + 1, index + 4).find((line) => skipBlank(text, line.start, line.end) < line.end);
  const marker = below && readMarker(text, skipBlank(text, below.start, below.end), below.end);
  return marker != null && styleOf(marker) === styleOf(last.marker) && marker.value === last.marker.value + 2;
}

/** A marker of its own; but "over" / "0.5." has a number alone that no list has. */
function marksItem(text: string, { start, end }: Candidate, marker: Marker | null): boolean {
  if (!marker) return false;
  return marker.kind !== 'outline' || marker.end < end || text.charCodeAt(start) !== 48;
}

/** A line with a label or a heading of its own does not go on with the line before. */
function canGoOn(text: string, last: Block, { start, end, gap }: Candidate, lexicon: Lexicon): boolean {
  const ended = isSentenceEnd(text.charCodeAt(last.end - 1));
  if (ended && end - start < MAX_BARE_LABEL && lexicon.labels.has(toKey(text.slice(start, end)))) return false;
  if (gap === 0 && isLower(text.charCodeAt(start)) && !/[:：]/.test(text.slice(start, Math.min(end, start + 60))))
    return true;
  if (readLabel(text, start, end, lexicon) ?? readVerbLabel(text, start, end, lexicon)) return false;
  const heading = readHeading(text, start, end, lexicon);
  return heading === null || heading.concept === null;
}

function furniture(start: number, end: number, gap: number, line: Line): Block {
  // the fields in the order of cut-line.ts: blocks of one shape are read faster by all that comes behind
  return {
    kind: 'furniture',
    start,
    end,
    parts: [],
    marker: null,
    indent: 0,
    gap,
    layout: line.layout,
    level: 0,
    heading: null,
    value: null,
    verb: false,
    percent: null,
    use: 'furniture',
    torn: false,
    glued: false,
  };
}

function columns(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) count += text.charCodeAt(at) === 9 ? TAB_COLUMNS : 1;
  return count;
}

/** Level of a page or Markdown heading; a line all in bold counts as the lowest. */
function headingLevel(text: string, start: number, end: number, line: Line): number {
  if (line.layout) return line.layout.heading > 0 ? line.layout.heading : line.layout.bold ? 6 : 0;
  const hashes = skipHashes(text, start, end) - start;
  if (hashes > 0) return hashes;
  const bold = text.startsWith('**', start) && text.startsWith('**', end - 2) && end - start > 4;
  return bold && text.indexOf('**', start + 2) === end - 2 ? 6 : 0;
}

function skipHashes(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && at - start < 6 && text.charCodeAt(at) === 35) at++;
  return at > start && isBlank(text.charCodeAt(at)) ? at : start;
}

/** A row of a Markdown table without its outer bars. */
function withoutPipes(text: string, start: number, end: number): [number, number] {
  const from = skipBlank(text, start + 1, end);
  const to = text.charCodeAt(end - 1) === 124 ? trimEnd(text, from, end - 1) : end;
  return from < to ? [from, to] : [start, end];
}
