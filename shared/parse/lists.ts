// A section's blocks -> its entries: which lines are items, which only lead in, group or comment, and what stands under what.
// Part of stage 3 (Block[] -> Role[]); the rules are those of the labelling guideline under "Duty".
// Must not know which role the section belongs to.

import type { Block, Marker } from '../model/block.ts';
import type { NoticeCode } from '../model/notice.ts';
import type { Span } from '../model/span.ts';
import { isHan, isLower, isSentenceEnd, skipBlank, trimEnd } from './characters.ts';
import { isForeign } from './detect-language.ts';
import type { Lexicon } from './lexicon.ts';
import { ListLevels } from './list-levels.ts';
import { readMarker } from './markers.ts';
import { hasHan, readable } from './phrases.ts';

/** One item of a list, before it becomes a duty or a requirement. */
export interface Entry {
  parts: Span[];
  marker: Marker | null;
  percent: string | null;
  children: Entry[];
  block: Block;
}

/** Entries in order, the blocks that are none, and what was odd. */
export interface Listed {
  readonly entries: readonly Entry[];
  readonly remarks: readonly Block[];
  readonly odd: readonly { readonly code: NoticeCode; readonly block: Block }[];
}

/** A topic over its own list is named in few words. */
const MAX_TOPIC_WORDS = 8;
const MAX_TOPIC_HAN = 16;
/** So many `;` parts make an unmarked line an inline list (guideline, "Duty"). */
const MIN_INLINE_PARTS = 3;
/** "(40%)" behind a duty. Not: "up to 40% of cases". */
const PERCENT_END = /\s*[(（]\s?(\d{1,3}\s?%)[^()（）]{0,12}[)）][.;]?$/;
/** Placeholders that fill an empty cell. */
const PLACEHOLDER = /^(?:略|无|\/|-|—|–|n\/a|\.{2,}|…)$/i;

/** The sum below a column of shares. */
const TOTAL = /^(?:sub)?totale?$|^summe$|^gesamt$|^合计$|^总计$/i;

/** Reads the blocks of one section. `lead` blocks (a label's own value) come first. Never throws. */
export function toEntries(text: string, blocks: readonly Block[], lexicon: Lexicon): Listed {
  const remarks: Block[] = [];
  const odd: { code: NoticeCode; block: Block }[] = [];
  const marked = blocks.filter((block) => block.marker !== null && block.parts.length > 0);
  const bare = blocks.filter((block) => block.marker !== null && block.parts.length === 0 && block.marker.kind !== 'percent');
  for (const block of bare) odd.push({ code: 'number-detached', block });
  remarks.push(...bare);
  const rest = blocks.filter((block) => !bare.includes(block));
  const percents = rest.filter((block) => block.marker?.kind === 'percent' && block.parts.length === 0);
  if (percents.length > 0) return { entries: byPercent(text, rest, remarks), remarks, odd };
  const kept = marked.length > 0 && marked.length >= bare.length ? withMarks(text, rest, remarks, odd, lexicon) : rest.filter((block) => isOwnItem(text, block, remarks, rest, bare.length > 0));
  const roots = nest(text, kept);
  const entries = dissolveGroups(text, roots, remarks, blocks);
  const only = entries.length === 1 && entries[0];
  return { entries: only && !only.marker && only.children.length === 0 ? splitInline(text, only) : entries, remarks, odd };
}

function entryOf(text: string, block: Block): Entry {
  const entry: Entry = { parts: block.parts.map((part) => part), marker: block.marker, percent: block.percent, children: [], block };
  const first = entry.parts[0];
  if (block.marker?.kind === 'percent') entry.percent = text.slice(block.marker.start, block.marker.end).replace(/[\s\-–:]+$/, '').trim();
  if (first) {
    const inner = block.marker && block.marker.kind !== 'percent' ? readMarker(text, first[0], first[1]) : null;
    if (inner?.kind === 'percent' && inner.end < first[1]) {
      entry.percent = text.slice(inner.start, inner.end).replace(/[\s\-–:]+$/, '').trim();
      entry.parts[0] = [inner.end, first[1]];
    }
  }
  const last = entry.parts[entry.parts.length - 1];
  const tail = last && PERCENT_END.exec(text.slice(...last));
  if (last && tail && tail.index > 0) {
    entry.percent = tail[1] ?? null;
    entry.parts[entry.parts.length - 1] = [last[0], last[0] + tail.index];
  }
  return entry;
}

/** With marked items, an unmarked line is an item, a lead-in, a group heading or a comment. */
function withMarks(text: string, blocks: readonly Block[], remarks: Block[], odd: Listed['odd'] & { push(item: Listed['odd'][number]): unknown }, lexicon: Lexicon): Block[] {
  const isItem = (block: Block | undefined) => block !== undefined && block.marker !== null && block.parts.length > 0;
  const lastItem = blocks.findLastIndex(isItem);
  const firstItem = blocks.findIndex(isItem);
  const gaps = blocks.slice(firstItem + 1, lastItem + 1).map((block) => block.gap);
  const maxGap = Math.max(0, ...gaps);
  const bullets = blocks.filter((block) => block.marker?.kind === 'bullet').length * 2 > blocks.filter(isItem).length;
  const kept: Block[] = [];
  const plain = blocks.filter((block) => block.marker === null && block.parts.length > 0);
  const foreign = plain.filter((block) => isForeign(readable(text, block.parts), lexicon));
  const bilingual = foreign.length > 1 && foreign.length * 2 >= plain.length;
  let ended = false;
  blocks.forEach((block, index) => {
    if (isItem(block)) {
      kept.push(block);
      return;
    }
    const next = blocks.slice(index + 1).find((other) => other.marker !== null);
    const previous = kept[kept.length - 1];
    const beforeFirst = index < firstItem;
    const isTranslation = previous !== undefined && (bilingual || hasHan(text.slice(block.start, block.end)) !== hasHan(readable(text, previous.parts)));
    let item: boolean;
    if (ended || isTranslation) item = false;
    else if (isLeadIn(text, block) || (next && isTopic(text, block) && (next.marker?.value ?? 0) <= 1 && block.marker === null && !beforeFirst)) item = false;
    else if (beforeFirst) item = next?.marker !== null && next?.marker !== undefined && next.marker.kind !== 'bullet' && next.marker.value >= 2;
    else if (index > lastItem) {
      ended = block.gap > maxGap;
      item = !ended && !bullets;
    } else item = !bullets;
    if (!item) {
      remarks.push(block);
      return;
    }
    odd.push({ code: 'marker-missing', block });
    kept.push(block);
  });
  return kept;
}

/** Without marks every line is an item, except lead-ins, topics over lines of sentences, placeholders, and what stands apart. */
function isOwnItem(text: string, block: Block, remarks: Block[], all: readonly Block[], detached: boolean): boolean {
  const content = readable(text, block.parts);
  const more = all.length > 1;
  const apart = !detached && standsApart(all, all.indexOf(block));
  const out = content === '' || PLACEHOLDER.test(content) || (more && isLeadIn(text, block)) || apart || (block.level > 0 && more && isTopic(text, block));
  if (out) remarks.push(block);
  return !out;
}

/** Behind a wider gap than the one between the first lines of the list: the list has ended. */
function standsApart(all: readonly Block[], index: number): boolean {
  const typical = Math.max(all[1]?.gap ?? 0, all[2]?.gap ?? 0);
  return all.slice(2, index + 1).some((block) => block.layout === null && block.gap > typical);
}

/** Ends with a colon, or is a few words that only open the list ("She will"). */
function isLeadIn(text: string, block: Block): boolean {
  if (block.parts.length === 0) return true;
  const last = text.charCodeAt(block.end - 1);
  return last === 58 || last === 0xff1a;
}

/** A few words without an end of sentence. */
export function isTopic(text: string, block: Block): boolean {
  const content = readable(text, block.parts).replace(/[:：]$/, '');
  if (content === '' || isSentenceEnd(content.charCodeAt(content.length - 1)) || content.endsWith('.') || content.endsWith(',')) return false;
  if (isLower(content.charCodeAt(0)) && block.marker === null) return false;
  return isHan(content.charCodeAt(0)) ? content.length <= MAX_TOPIC_HAN && !/[，。；]/.test(content) : content.split(' ').length <= MAX_TOPIC_WORDS;
}

function nest(text: string, blocks: readonly Block[]): Entry[] {
  const levels = new ListLevels();
  const roots: Entry[] = [];
  const path: Entry[] = [];
  for (const block of blocks) {
    const entry = entryOf(text, block);
    const previous = path[path.length - 1];
    const opens = previous !== undefined && (isLeadIn(text, previous.block) || isTopic(text, previous.block));
    const level = block.marker === null ? (path.length === 0 ? 0 : 0) : Math.min(levels.levelOf(block, opens), path.length);
    path.length = level;
    const parent = path[level - 1];
    (parent ? parent.children : roots).push(entry);
    path.push(entry);
  }
  return roots;
}

/** A level where every entry is only a topic over its own list groups; its items are the duties (guideline, "Duty"). */
function dissolveGroups(text: string, roots: Entry[], remarks: Block[], blocks: readonly Block[]): Entry[] {
  const withChildren = roots.filter((entry) => entry.children.length > 0);
  const isGroupLevel = withChildren.length > 0 && withChildren.length === roots.length && roots.every((entry) => isTopic(text, entry.block));
  void blocks;
  if (!isGroupLevel) return roots;
  remarks.push(...roots.map((entry) => entry.block));
  return roots.flatMap((entry) => entry.children);
}

/** "30 %" on a line of its own: the first line behind it is the duty, further ones stand under it. */
function byPercent(text: string, blocks: readonly Block[], remarks: Block[]): Entry[] {
  const isPercent = (block: Block) => block.marker?.kind === 'percent' && block.parts.length === 0;
  const leads = blocks.findIndex(isPercent) < blocks.findIndex((block) => !isPercent(block));
  const entries: Entry[] = [];
  let percent: string | null = null;
  let fresh = false;
  if (!leads) {
    // the share stands behind each duty
    for (const block of blocks) {
      const last = entries[entries.length - 1];
      if (isPercent(block)) {
        if (last) last.percent ??= text.slice(block.start, block.end).trim();
        remarks.push(block);
      } else if (TOTAL.test(readable(text, block.parts))) remarks.push(block);
      else entries.push(entryOf(text, block));
    }
    return entries;
  }
  for (const block of blocks) {
    if (block.marker?.kind === 'percent' && block.parts.length === 0) {
      percent = text.slice(block.start, block.end).trim();
      fresh = true;
      remarks.push(block);
      continue;
    }
    const entry = entryOf(text, block);
    const parent = entries[entries.length - 1];
    if (PLACEHOLDER.test(readable(text, block.parts)) || (percent === null && block.marker === null)) remarks.push(block);
    else if (fresh || !parent) {
      entries.push({ ...entry, percent: entry.percent ?? percent });
      fresh = false;
    } else parent.children.push(entry);
  }
  return entries;
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
  return filled.length >= MIN_INLINE_PARTS ? filled.map((parts) => ({ ...entry, parts, marker: null, children: [] })) : [entry];
}
