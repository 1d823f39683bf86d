// Wrapped lines: does a line go on with the sentence of the line before?
// Used by stage 2. A line with a marker, a label or a heading of its own never does.
// Must not know roles; a wrong join loses no character, only a boundary.

import type { Block } from '../model/block.ts';
import type { Line } from '../model/line.ts';
import { isBlank, isCjk, isHan, isLower, isSentenceEnd, isUpper, skipBlank } from './characters.ts';
import { isForeign } from './detect-language.ts';
import type { Lexicon } from './lexicon.ts';
import { composed, isAllCaps } from './phrases.ts';
import { hasGenderTail, looksLikePost } from './posts.ts';
import { areSmallItems } from './small-lines.ts';

/** Across an empty line only a sentence of some length is taken to go on. */
const MIN_OPEN_ACROSS_GAP = 30;
/** A line this long with no end of sentence was cut by the page's width. */
const MIN_FULL_LINE = 58;
const MIN_FULL_HAN_LINE = 14;
/** The rest of such a line has a word or two. */
const MAX_REST = 20;
/** Lines broken at one width differ by about so many columns. */
const RAGGED = 6;
/** Columns a hanging line may stand left of its item's text and still belong to it. */
const HANGING_SLACK = 1;
/** "(10 %)" closes an item. */
const PERCENT_END = /\d\s?%\)$/;
const MAX_PERCENT = 8;
/** Small words a line may end with all the same, separable German verbs among them ("leitet die Helfer an"). */
const MAY_END = new Set(
  'when where who which all any other before after not about than that this over under in on through while if within during such per sich um vor an auf aus mit zu bei nach ab ein que se no si non pas ne'.split(
    ' ',
  ),
);
/** Chinese lines that end so go on. */
const HAN_JOINERS = '和与及或对为将由把并';
/** Chinese lines that begin so go on with the one before. */
const HAN_CONTINUERS = '并和与及或的且';
const COMMAS = ',，、';
/** First words of a lead-in over the title of a posting: "We are looking for a", "Nous recherchons un(e)", "Buscamos un/a". */
const SEEKS =
  /^(?:(?:we|wir|nous|on)(?:['’]re|\sare)?\s(?:looking|hiring|seeking|recruiting|suchen|recherchons|recrutons|cherchons|recherche|recrute|cherche)|(?:buscamos|procuramos|contratamos|cerchiamo|ricerchiamo|precisamos|necesitamos)\b)/i;

/** The line that may go on. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  readonly gap: number;
  readonly line: Line;
  /** All lines, and the number of its own among them. */
  readonly lines: readonly Line[];
  readonly index: number;
}

/**
 * True when the candidate goes on with `block`. `interrupted` = page furniture stands between them. Never throws.
 *
 * `"makes sure that orders leave on time as"` + `"planned."` -> true.
 */
export function goesOn(
  text: string,
  block: Block,
  candidate: Candidate,
  interrupted: boolean,
  lexicon: Lexicon,
): boolean {
  if (block.kind === 'heading' || block.kind === 'furniture' || block.parts.length === 0) return false;
  if (block.kind === 'label' && block.value === null) return false;
  const { start, end, indent, gap, line } = candidate;
  if (block.marker === null && isPostApart(text, block, candidate, lexicon)) return false;
  if (gap > 1 || (line.layout !== block.layout && !isBroken(block, candidate))) return false;
  if (line.layout !== null && line.layout.cell === null && !isBroken(block, candidate)) return false;
  const last = text.charCodeAt(block.end - 1);
  const first = text.charCodeAt(start);
  const open = !isSentenceEnd(last);
  const part = block.parts[block.parts.length - 1] ?? [block.end, block.end];
  const length = part[1] - part[0];
  if (isHan(first) || isHan(last))
    return (gap === 0 || interrupted) && open && goesOnHan(text, block, candidate, length, interrupted);
  const column = block.indent + textColumn(block);
  // behind the turn of a page only a sentence without an end goes on, exactly below its own text; a line apart is a heading
  const isBelow = gap === 0 ? indent >= column - HANGING_SLACK : Math.abs(indent - column) <= HANGING_SLACK;
  const hanging =
    (gap === 0 || (interrupted && open && hasBelow(text, candidate))) &&
    block.marker !== null &&
    indent > block.indent &&
    isBelow;
  const closedShare = last === 41 && PERCENT_END.test(text.slice(block.end - MAX_PERCENT, block.end));
  if (
    hanging &&
    !closedShare &&
    (open || isLower(first) || (block.kind === 'item' && !isForeign(text.slice(start, end), lexicon)))
  )
    return true;
  // "pays the bills passed by the Committee" / "(two signatures over 250);"
  if (first === 40 && gap === 0 && open && block.marker !== null) return true;
  if (isLower(first)) {
    if (gap === 0 && isSmallItem(text, block, candidate) && !endsOpen(text, block, lexicon)) return false;
    if (open)
      return gap === 0
        ? block.marker !== null || line.layout !== null || length > 20
        : interrupted || length >= MIN_OPEN_ACROSS_GAP || endsOpen(text, block, lexicon);
    if (gap === 0 && block.marker !== null && last !== 58) return true;
    // "diploma; first aid certificate;" / "work on public holidays" - an inline list over two lines
    if (gap === 0 && last === 59 && text.indexOf(';', part[0]) < part[1] - 1) return true;
    return (
      gap === 0 &&
      indent > 0 &&
      indent === block.indent &&
      block.marker === null &&
      last !== 58 &&
      last !== 59 &&
      last !== 46
    );
  }
  if (open && endsOpen(text, block, lexicon)) return gap === 0 || interrupted || length >= MIN_OPEN_ACROSS_GAP;
  // "tells the Plant" / page header / "Manager about those of more than two hours."
  if (interrupted && open && block.kind === 'item' && block.marker !== null && last !== 41)
    return isSentenceEnd(text.charCodeAt(end - 1)) && text.charCodeAt(end - 1) !== 58;
  if (gap === 0 && block.kind === 'label' && indent > block.indent + 8) return true;
  // "... with the Inspector and the Kettle" / "Foreman."
  const isRest = end - start <= MAX_REST && isSentenceEnd(text.charCodeAt(end - 1)) && text.charCodeAt(end - 1) !== 58;
  if (gap === 0 && open && length >= MIN_FULL_LINE && block.marker !== null && isRest) return true;
  if (gap === 0 && open && length >= MIN_FULL_LINE && isFull(text, end - start, length, first, end)) return true;
  return false;
}

/** The line directly below is not empty. */
function hasBelow(text: string, { lines, index }: Candidate): boolean {
  const below = lines[index + 1];
  return below !== undefined && skipBlank(text, below.start, below.end) < below.end;
}

/**
 * "b. appoint chairs of all" / "Standing Committees": an item without an end, whose line is about as long as the longest that was
 * seen to be wrapped (`width`, 0 = none was), so that the first word of the next one found no room on it. Never throws.
 */
export function isCutAtWidth(text: string, block: Block, { start, end, gap, line }: Candidate, width: number): boolean {
  const { kind, marker, parts } = block;
  if (width === 0 || gap > 0 || line.layout !== null || kind !== 'item' || marker === null) return false;
  if (isSentenceEnd(text.charCodeAt(block.end - 1)) || !isUpper(text.charCodeAt(start))) return false;
  if (PERCENT_END.test(text.slice(block.end - MAX_PERCENT, block.end))) return false;
  const length = lastLineLength(text, block);
  let word = start;
  while (word < end && !isBlank(text.charCodeAt(word))) word++;
  const needed = length + 1 + composed(text.slice(start, word)).length;
  if (parts.length === 0 || length < width - RAGGED || needed <= width) return false;
  return text.charCodeAt(end - 1) !== 58 && !isAllCaps(text.slice(start, end));
}

/** Columns from the beginning of the block's last line to its end, without what it is indented by; an accent apart takes none. */
export function lastLineLength(text: string, { start, end, parts }: Block): number {
  return composed(text.slice(parts.length > 1 ? (parts.at(-1)?.[0] ?? start) : start, end)).length;
}

/** "Buyer (m/f/d)" ends there, and what an employer seeks stands on a line of its own. */
function isPostApart(text: string, block: Block, { start, end }: Candidate, lexicon: Lexicon): boolean {
  if (block.kind !== 'text' || block.parts.length !== 1) return false;
  const above = text.slice(block.start, block.end);
  if (hasGenderTail(above)) return true;
  return SEEKS.test(above) && looksLikePost(text.slice(start, end), lexicon);
}

/**
 * Among items that begin small, a further small line is an item of its own that has no bullet, or has lost it ("- gives out work" /
 * "keeps the list of costumes and lends them"): the line was wide enough for its first word, so that no wrap broke it. In the cell
 * of a sheet nothing wraps of itself.
 */
function isSmallItem(text: string, block: Block, { start, end, indent, line, lines, index }: Candidate): boolean {
  const [first] = block.parts;
  if (!first || block.parts.length > 1 || indent > block.indent || !isLower(text.charCodeAt(first[0]))) return false;
  if (block.marker === null && line.layout?.cell) return true;
  let word = start;
  while (word < end && !isBlank(text.charCodeAt(word))) word++;
  if (block.end - block.start + 1 + word - start < end - start) return true;
  return block.marker === null && line.layout === null && areSmallItems(text, lines, index);
}

/** On a page: a line directly below in the same list item or paragraph, where a `<br>` broke it. */
function isBroken({ layout: own }: Block, { gap, line: { layout: other } }: Candidate): boolean {
  if (own === null || other === null || gap > 0 || other.item || own.cell !== null || other.cell !== null) return false;
  return own.depth === other.depth && own.heading === 0 && other.heading === 0 && own.bold === other.bold;
}

/** The item's text begins so many columns behind its marker. */
function textColumn(block: Block): number {
  return block.marker ? block.marker.end - block.marker.start : 0;
}

/** A comma, a hyphen, or a small word that cannot end a sentence. */
function endsOpen(text: string, block: Block, lexicon: Lexicon): boolean {
  const last = text[block.end - 1] ?? '';
  if (COMMAS.includes(last)) return true;
  let from = block.end;
  while (from > block.start && !isBlank(text.charCodeAt(from - 1))) from--;
  if (from === block.start || block.end - from > 9) return false;
  const word = composed(text.slice(from, block.end));
  return word === word.toLowerCase() && lexicon.joiners.has(word) && !MAY_END.has(word);
}

/** A full line without an end is followed by the shorter rest of its sentence, not by another title. */
function isFull(text: string, length: number, full: number, first: number, end: number): boolean {
  return !isUpper(first) && isSentenceEnd(text.charCodeAt(end - 1)) && length <= full;
}

function goesOnHan(text: string, block: Block, candidate: Candidate, length: number, interrupted: boolean): boolean {
  const ends = isSentenceEnd(text.charCodeAt(candidate.end - 1));
  if (!isCjk(text.charCodeAt(candidate.start)) && !interrupted && !ends) return false;
  const last = text[block.end - 1] ?? '';
  if (COMMAS.includes(last) || HAN_JOINERS.includes(last)) return true;
  if (block.marker !== null && ends && HAN_CONTINUERS.includes(text[candidate.start] ?? ' ')) return true;
  // a line without a mark may be a heading, unless a comma in it shows a sentence
  const isSentence = block.marker !== null || (interrupted && text.slice(block.start, block.end).includes('，'));
  return isSentence && ends && (interrupted || length >= MIN_FULL_HAN_LINE);
}
