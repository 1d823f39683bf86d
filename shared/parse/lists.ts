// A section's blocks -> its entries: which lines are items, which only lead in, group or comment, and what stands under what.
// Part of stage 3 (Block[] -> Role[]); the rules are those of the labelling guideline under "Duty". Every step is one pass.
// Must not know which role the section belongs to.

import type { Block, Marker } from '../model/block.ts';
import type { NoticeCode } from '../model/notice.ts';
import { isLower } from './characters.ts';
import { isForeign } from './detect-language.ts';
import { type Entry, isTicked, isUnticked, splitInline, toEntry } from './entries.ts';
import type { Lexicon } from './lexicon.ts';
import { ListLevels } from './list-levels.ts';
import { hasHan, readable } from './phrases.ts';
import { isItem, isLeadIn, isTopic, MAX_TOPIC, standOverProse } from './topics.ts';

/** Something odd about one block of a list. */
export interface Odd {
  readonly code: NoticeCode;
  readonly block: Block;
}

/** Entries in order, the blocks that are none, and what was odd. */
export interface Listed {
  readonly entries: readonly Entry[];
  readonly remarks: readonly Block[];
  readonly odd: readonly Odd[];
}

/** A table written down cell by cell has at least so many rows. */
const MIN_TABLE_ROWS = 2;
/** Placeholders that fill an empty cell. */
const PLACEHOLDER = /^(?:[略无/—–…-]|n\/a|\.{2,9})$/i;
/** The sum below a column of shares. */
const TOTAL = /^(?:sub)?totale?$|^summe$|^gesamt$|^合计$|^总计$/i;

/** A rule between two lines: the end of a form. */
const RULED_OFF = /^\s{0,99}[-_=*–—]{5}/;

/** Reads the blocks of one section. Never throws. */
export function toEntries(text: string, blocks: readonly Block[], lexicon: Lexicon): Listed {
  const odd: Odd[] = [];
  const remarks: Block[] = [];
  const rest: Block[] = [];
  let marked = 0;
  const numbers: Block[] = [];
  let shares = false;
  const isFilledIn = blocks.some((block) => isTicked(text, block));
  for (const block of blocks) {
    if (isFilledIn && isUnticked(text, block)) {
      remarks.push(block);
      continue;
    }
    if (block.marker && block.parts.length === 0 && block.marker.kind !== 'percent') {
      numbers.push(block);
      remarks.push(block);
      continue;
    }
    if (block.marker?.kind === 'percent' && isTotal(text, block)) {
      remarks.push(block);
      continue;
    }
    if (block.marker && block.parts.length > 0) marked++;
    if (block.marker && block.parts.length === 0) shares = true;
    rest.push(block);
  }
  const bare = numbers.length;
  const empty = marked > 0 && marked >= bare;
  for (const block of numbers) odd.push({ code: empty ? 'number-empty' : 'number-detached', block });
  if (shares) return { entries: byShare(text, rest, remarks), remarks, odd };
  const table = bare >= MIN_TABLE_ROWS ? flatTable(text, blocks) : null;
  if (table) {
    for (const block of rest) if (!table.includes(block)) remarks.push(block);
    return { entries: table.map((block) => toEntry(text, block)), remarks, odd: [] };
  }
  const kept = empty ? withMarks(text, rest, remarks, odd, lexicon) : withoutMarks(text, rest, remarks, bare > 0);
  const entries = dissolveGroups(text, nest(text, kept), remarks);
  // what stands below such a line only comments on it
  const isPlain = entries.every(({ marker, children }) => !marker && children.length === 0);
  const [first, ...more] = entries;
  return {
    entries: first && isPlain ? [...splitInline(text, first), ...more] : entries,
    remarks,
    odd,
  };
}

/**
 * The cells of the longest column of a table written down cell by cell: each row begins with its number, and all have the same
 * number of cells. Null when the numbers do not stand so.
 */
function flatTable(text: string, blocks: readonly Block[]): Block[] | null {
  const rows: Block[][] = [];
  for (const block of blocks) {
    if (block.marker && block.parts.length === 0) rows.push([]);
    else if (rows.length > 0) rows[rows.length - 1]?.push(block);
  }
  const width = rows[0]?.length ?? 0;
  if (width < 2 || rows.some((row) => row.length !== width)) return null;
  const lengths = Array.from({ length: width }, (_, column) =>
    rows.reduce((sum, row) => sum + readable(text, row[column]?.parts ?? []).length, 0),
  );
  const longest = lengths.indexOf(Math.max(...lengths));
  return rows.flatMap((row) => row[longest] ?? []);
}

/** "100 %  Summe": the row below a column of shares. */
function isTotal(text: string, block: Block): boolean {
  return block.end - block.start < MAX_TOPIC && TOTAL.test(readable(text, block.parts));
}

/** With marked items, an unmarked line is an item, a lead-in, a group heading, a translation or a comment. */
function withMarks(text: string, blocks: readonly Block[], remarks: Block[], odd: Odd[], lexicon: Lexicon): Block[] {
  const first = blocks.findIndex(isItem);
  const last = blocks.findLastIndex(isItem);
  if (last - first + 1 === blocks.length && blocks.every(isItem)) return [...blocks];
  const bilingual = isBilingual(text, blocks, lexicon);
  const overProse = standOverProse(text, blocks);
  let items = 0;
  let bullets = 0;
  let maxGap = 0;
  blocks.forEach((block, index) => {
    if (index > first && index <= last && block.gap > maxGap) maxGap = block.gap;
    if (!isItem(block)) return;
    items++;
    if (block.marker?.kind === 'bullet') bullets++;
  });
  const nextMarked = markedBelow(blocks);
  const kept: Block[] = [];
  let ended = false;
  blocks.forEach((block, index) => {
    if (isItem(block)) {
      kept.push(block);
      return;
    }
    const next = nextMarked[index]?.marker;
    const above = kept.at(-1);
    const translates =
      above !== undefined &&
      (bilingual || hasHan(text.slice(block.start, block.end)) !== hasHan(readable(text, above.parts)));
    if (index > last && block.gap > maxGap) ended = true;
    const below = blocks[index + 1];
    const isApart = index > first && below !== undefined && isItem(below) && block.gap > below.gap;
    const leads =
      isLeadIn(text, block) ||
      // "General" over the next number
      (block.kind === 'label' && block.value === null && block.heading?.concept != null) ||
      (isApart && isTopic(text, block)) ||
      (index > first && next !== undefined && next !== null && next.value <= 1 && isTopic(text, block));
    // "Open the window ..." above "2. ...": the 1 was lost; else a line before the first item only leads in
    const isSmall = index > first && block.gap === 0 && isLower(text.charCodeAt(block.start));
    const counts =
      index < first ? next != null && next.kind !== 'bullet' && next.value >= 2 : bullets * 2 <= items || isSmall;
    if (ended || translates || leads || !counts) {
      remarks.push(block);
      return;
    }
    if (!overProse) odd.push({ code: 'marker-missing', block });
    kept.push(block);
  });
  return kept;
}

/** Most unmarked lines are in another language than the text: each translates the item above it. */
function isBilingual(text: string, blocks: readonly Block[], lexicon: Lexicon): boolean {
  let plain = 0;
  let foreign = 0;
  for (const block of blocks) {
    if (block.marker !== null || block.parts.length === 0) continue;
    plain++;
    if (isForeign(readable(text, block.parts), lexicon)) foreign++;
  }
  return foreign > 1 && foreign * 2 >= plain;
}

/** For each block the next one with a marker. */
function markedBelow(blocks: readonly Block[]): (Block | null)[] {
  const below: (Block | null)[] = new Array<Block | null>(blocks.length).fill(null);
  let next: Block | null = null;
  for (let index = blocks.length - 1; index >= 0; index--) {
    below[index] = next;
    const block = blocks[index];
    if (block?.marker) next = block;
  }
  return below;
}

/** Without marks every line is an item, except lead-ins, topics over lines of sentences, placeholders, and what stands apart. */
function withoutMarks(text: string, blocks: readonly Block[], remarks: Block[], detached: boolean): Block[] {
  const kept: Block[] = [];
  const more = blocks.length > 1;
  const typical = Math.max(blocks[1]?.gap ?? 0, blocks[2]?.gap ?? 0);
  let apart = false;
  blocks.forEach((block, index) => {
    // behind a wider gap than the one between the first lines, or below a rule, the list has ended
    const above = blocks[index - 1];
    if (!detached && index > 1 && block.layout === null && block.gap > typical) apart = true;
    if (above && block.gap > 0 && RULED_OFF.test(text.slice(above.end, block.start))) apart = true;
    const isShort = block.end - block.start < MAX_TOPIC;
    const content = isShort ? readable(text, block.parts) : 'long';
    const out =
      content === '' ||
      PLACEHOLDER.test(content) ||
      (more && isLeadIn(text, block)) ||
      apart ||
      (block.level > 0 && more && isTopic(text, block));
    (out ? remarks : kept).push(block);
  });
  return kept;
}

function nest(text: string, blocks: readonly Block[]): Entry[] {
  const levels = new ListLevels(Math.min(...blocks.map(({ layout }) => layout?.depth ?? 0)));
  const roots: Entry[] = [];
  const path: Entry[] = [];
  let nested = standOverProse(text, blocks);
  for (const block of blocks) {
    const entry = toEntry(text, block);
    let level = 0;
    if (block.marker) {
      const above = path.at(-1)?.block;
      const opens = above !== undefined && levels.isOther(block) && (isLeadIn(text, above) || isTopic(text, above));
      level = Math.min(levels.levelOf(block, opens), path.length);
    }
    // prose below a topic whose siblings have lists stands under it, too
    else if (
      path[0]?.marker &&
      (path.length > 1 || path[0].children.length === 0) &&
      nested &&
      isTopic(text, path[0].block)
    )
      level = 1;
    while (path.length > level) path.pop(); // V8 is slow at setting a length
    if (level > 0) nested = true;
    const parent = level > 0 ? path[level - 1] : undefined;
    (parent ? parent.children : roots).push(entry);
    path.push(entry);
  }
  return roots;
}

/** A level where every entry is only a topic over its own list groups; its items are the duties (guideline, "Duty"). */
function dissolveGroups(text: string, roots: Entry[], remarks: Block[]): Entry[] {
  // a share of the time before it, or a cell of its own in a sheet (a marker without characters), makes even a mere topic a duty
  const isOwn = ({ kind, start, end }: Marker) => kind === 'percent' || start === end;
  const isGroup = ({ block, children, marker }: Entry) =>
    !(marker && isOwn(marker)) && children.length > 0 && isTopic(text, block);
  if (roots.length === 0 || !roots.every(isGroup)) return roots;
  for (const entry of roots) remarks.push(entry.block);
  return roots.flatMap((entry) => entry.children);
}

/** Shares of time on lines of their own, before or behind each duty. */
function byShare(text: string, blocks: readonly Block[], remarks: Block[]): Entry[] {
  const isShare = (block: Block) => block.marker?.kind === 'percent' && block.parts.length === 0;
  const leads = blocks.findIndex(isShare) < blocks.findIndex((block) => !isShare(block));
  const entries: Entry[] = [];
  let share: string | null = null;
  let fresh = false;
  for (const block of blocks) {
    const last = entries.at(-1);
    if (isShare(block)) {
      share = text.slice(block.start, block.end).trim();
      if (!leads && last) last.percent ??= share;
      fresh = leads;
      remarks.push(block);
      continue;
    }
    const content = readable(text, block.parts);
    const entry = toEntry(text, block);
    if (PLACEHOLDER.test(content) || TOTAL.test(content) || (leads && share === null && !block.marker))
      remarks.push(block);
    else if (!leads || fresh || !last) {
      if (leads) entry.percent ??= share;
      entries.push(entry);
      fresh = false;
    } else last.children.push(entry); // "30 %", the duty, then what stands under it
  }
  return entries;
}
