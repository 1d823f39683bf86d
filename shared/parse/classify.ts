// What an unknown short line is: the heading of a role, a department, a group or section heading, or just text.
// Part of stage 3. Decides from the line's shape, its words, and above all from what follows it.
// Must not change anything; outline.ts acts on the answer.

import type { Block, Marker } from '../model/block.ts';
import type { Span } from '../model/span.ts';
import { isHan, isLower, isSentenceEnd } from './characters.ts';
import type { Lexicon } from './lexicon.ts';
import { styleOf } from './list-levels.ts';
import { bareSpan, isAllCaps, toWords } from './phrases.ts';
import { NUMBERED_WORD } from './headings.ts';
import { looksLikeDepartment, looksLikePost } from './posts.ts';

/** What a short line turned out to be. */
export type LineKind = 'role' | 'department' | 'group' | 'section' | 'everybody' | 'text';

/** A heading is short. */
const MAX_WORDS = 10;
const MAX_LENGTH = 80;
/** Room for a marker before it. */
const MAX_MARKER = 12;
const MAX_HAN_LENGTH = 24;
/** How far ahead a heading looks for what it heads. */
const MAX_AHEAD = 6;
/** How far around another heading of the same shape is looked for. */
const MAX_NEIGHBOURS = 200;

/** "Sec. 4. Vacancies. If ...", "Article 7": rules, not a list of duties. */
const CLAUSE =
  /^(?:sec(?:tion)?|rule|art(?:icle|ikel|ículo|igo|icolo)?|clause|abschnitt|cláusula)\.?\s{0,2}\d{1,3}[.:)\s]/i;

/** A salary, a count or a date behind the title of a posting. Not: "Shift leader 2" alone counts as title with tail, too. */
export const POSTING_TAIL =
  /\s{1,3}[(（]?\d[\d\s\-–.,·kK千万元薪月年/~天]{0,20}\S{0,8}$|\s{0,3}[(（]\d{1,3}\s?[名人个][)）]$/u;

/** Words that make a heading speak to everybody. */
const ALL_WORDS = new Set(
  'all every everybody everyone alle allen für tous tout toutes todo todos todas tutti tutte rules general common gemeinsame allgemeine comunes communes comuni comuns'.split(
    ' ',
  ),
);

/** What stands around the line. */
export interface Surroundings {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly lexicon: Lexicon;
  /** Inside a list of duties or requirements that has begun. */
  readonly inList: boolean;
  /** The open section already has items. */
  readonly hasEntries: boolean;
  /** The list's last marked item, null if none. */
  readonly lastItem: Block | null;
  /** A role is open and has a title. */
  readonly hasTitle: boolean;
  /** Marker of the open role's own heading. */
  readonly roleMarker: Marker | null;
  /** Marker style of group headings already met in the open section. */
  readonly groupStyle: string | null;
  /** The heading of the open section, to tell its siblings. */
  readonly sectionHeading: Block | null;
}

type Ahead = 'label' | 'duties' | 'list' | 'text' | 'heading' | 'section' | 'none';

/** Classifies block `index`. Never throws. */
export function classifyLine(index: number, around: Surroundings): LineKind {
  const { text, blocks, lexicon, inList, lastItem } = around;
  const block = blocks[index];
  if (!block || isValueLine(index, blocks)) return 'text';
  if (
    block.marker === null &&
    isClauseStart(text.charCodeAt(block.start)) &&
    CLAUSE.test(text.slice(block.start, block.start + 24))
  )
    return 'everybody';
  if (!isHeadingShaped(text, block) && !isNamedAgain(text, block, nextBlock(blocks, index + 1))) return 'text';
  const title = text.slice(...titleSpan(text, block));
  const words = toWords(title);
  const isEverybody = lexicon.everybody.has(words[words.length - 1]?.word ?? '') && words.length > 1;
  const post = !isEverybody && looksLikePost(title.replace(POSTING_TAIL, ''), lexicon);
  const ahead = lookAhead(index, around);
  const strong = isStrong(text, block);
  const isGroup = inList && block.marker !== null && styleOf(block.marker) === around.groupStyle;
  if (
    !post &&
    !isGroup &&
    speaksToAll(title, words, lexicon) &&
    (ahead === 'list' ? strong || block.gap > 0 : ahead === 'text' && strong)
  )
    return 'everybody';
  if (lastItem && inList && goesOnWith(lastItem, block) && !(post && ahead === 'label')) {
    const next = nextBlock(blocks, index + 1);
    if (!(ahead === 'list' && post && next?.marker?.value === 1 && block.marker?.kind === next.marker.kind))
      return 'text';
  }
  if (isNextRole(around.roleMarker, block))
    return post || ahead === 'label' || ahead === 'duties' ? 'role' : 'everybody';
  if (
    ahead === 'label' &&
    !post &&
    strong &&
    headsRole(index, around) &&
    (looksLikeDepartment(title, lexicon) || isRepeated(index, around))
  )
    return 'department';
  if (ahead === 'label') return post || (strong && !around.hasTitle) || (strong && inList) ? 'role' : 'text';
  if (ahead === 'duties') return post || (strong && inList && !isSibling(block, around)) ? 'role' : 'text';
  if (ahead === 'list') {
    if (block.marker && styleOf(block.marker) === around.groupStyle && around.hasTitle) return 'group';
    if (
      inList &&
      !block.marker &&
      block.gap === 0 &&
      isColon(text, block) &&
      !post &&
      goesOnBelow(lastItem, nextBlock(blocks, index + 1))
    )
      return 'text';
    if (
      block.level > 0 &&
      (around.sectionHeading?.level ?? 0) > 0 &&
      block.level > (around.sectionHeading?.level ?? 0) &&
      around.hasTitle
    )
      return 'group';
    if (post && (strong || !inList || block.gap > 0)) return 'role';
    if (strong && block.marker?.kind !== 'bullet' && isDepartmentOver(index, around)) return 'department';
    if (inList && !isSibling(block, around) && (!around.hasEntries || around.groupStyle !== null || !strong))
      return 'group';
    return strong ? 'section' : 'text';
  }
  if (ahead === 'text') {
    if (inList && block.marker && styleOf(block.marker) === around.groupStyle) return 'group';
    if (post && strong && !(block.marker && inList && isPlainNumber(block) && !around.hasTitle)) return 'role';
    if (inList) return strong && (isSibling(block, around) || isColon(text, block)) ? 'section' : 'text';
    return strong ? 'section' : 'text';
  }
  if (ahead === 'heading') {
    const below = nextBlock(blocks, index + 1);
    if (!post && block.level > 0 && below && below.level > block.level && headsRole(index, around)) return 'department';
    const isWord = /\p{L}{2}/u.test(title) && !/\d/.test(title);
    const listed =
      !isWord ||
      (block.marker !== null && !['number', 'chinese', 'roman', 'outline', 'capital'].includes(block.marker.kind));
    const set = block.level > 0 || block.marker !== null || isAllCaps(title);
    return !post && !listed && headsRole(index, around) && (set || (looksLikeDepartment(title, lexicon) && !inList))
      ? 'department'
      : 'text';
  }
  return 'text';
}

/** "House rules for all staff", "全体教职工共同守则"; one word alone ("People") is a topic. */
function speaksToAll(title: string, words: readonly { word: string }[], lexicon: Lexicon): boolean {
  if (/^(?:全体|全员|所有)/.test(title)) return true;
  return (
    words.length > 2 &&
    words.some(({ word }) => lexicon.everybody.has(word)) &&
    words.some(({ word }) => ALL_WORDS.has(word))
  );
}

/** "(4) Front of House Lead." and below "The Front of House Lead opens the doors ...": the sentence names its holder. */
function isNamedAgain(text: string, block: Block, next: Block | undefined): boolean {
  if (!block.marker || !next || next.marker || block.parts.length !== 1) return false;
  const title = text.slice(...titleSpan(text, block)).toLowerCase();
  const below = text.slice(next.start, next.start + title.length + 5).toLowerCase();
  return title.length < MAX_LENGTH && (below.startsWith(title) || below.startsWith(`the ${title} `));
}

/** Clauses begin with an s, an a, a c or an r. */
function isClauseStart(code: number): boolean {
  const small = code | 32;
  return small === 115 || small === 97 || small === 99 || small === 114;
}

/** Directly below a label without a value stands its value, whatever it looks like. */
function isValueLine(index: number, blocks: readonly Block[]): boolean {
  const block = blocks[index];
  const above = blocks[index - 1];
  if (!block || block.marker || block.gap > 0 || block.level > 0 || above?.kind !== 'label' || above.value !== null)
    return false;
  return above.heading?.concept !== 'duties' && above.heading?.concept !== 'requirements';
}

function isColon(text: string, block: Block): boolean {
  const last = text.charCodeAt(block.end - 1);
  return last === 58 || last === 0xff1a;
}

function isPlainNumber(block: Block): boolean {
  return block.marker?.kind === 'number';
}

/** Short, on one line, no end of sentence, no small first letter. */
export function isHeadingShaped(text: string, block: Block): boolean {
  if (block.parts.length !== 1 || block.kind === 'furniture' || block.end - block.start > MAX_LENGTH + MAX_MARKER)
    return false;
  const ending = text.charCodeAt(block.end - 1);
  if (isSentenceEnd(ending) && ending !== 58 && ending !== 0xff1a) return false;
  const [start, end] = titleSpan(text, block);
  const length = end - start;
  if (length < 1 || length > MAX_LENGTH) return false;
  const first = text.charCodeAt(start);
  if (isLower(first) && block.marker === null) return false;
  const phrase = text.slice(start, end).replace(NUMBERED_WORD, '');
  if (isHan(first)) return length <= MAX_HAN_LENGTH && !/[，。；、]/.test(phrase);
  return phrase.split(/\s+/).length <= MAX_WORDS && !/[.;!?,]\s/.test(phrase) && !/[,;]$/.test(phrase);
}

/** The words of a heading: behind its marker, without decoration and colon. */
export function titleSpan(text: string, block: Block): Span {
  const part = block.parts[0] ?? [block.start, block.end];
  return bareSpan(text, part[0], part[1]);
}

/** Set apart by more than its shortness: capitals, a heading of the page, a colon, a marker that is no bullet. */
function isStrong(text: string, block: Block): boolean {
  if (block.level > 0) return true;
  if (block.marker && block.marker.kind !== 'bullet' && block.marker.kind !== 'lost') return true;
  return isColon(text, block) || isAllCaps(text.slice(...titleSpan(text, block)));
}

/** A page or Markdown heading of the same rank as the section's own. */
function isSibling(block: Block, around: Surroundings): boolean {
  const own = around.sectionHeading;
  if (!own) return false;
  if (block.level > 0 && own.level > 0) return block.level <= own.level;
  if (block.marker && own.marker) return block.marker.kind === own.marker.kind && block.marker.wrap === own.marker.wrap;
  const caps = (other: Block) => isAllCaps(around.text.slice(other.start, other.end));
  return block.marker === null && own.marker === null && block.level === 0 && caps(block) && caps(own);
}

/** Numbered like the heading of the open role, one further: another role, or the end of them. */
function isNextRole(own: Marker | null, block: Block): boolean {
  if (!own || !block.marker || own.kind === 'bullet') return false;
  return styleOf(own) === styleOf(block.marker) && block.marker.value === own.value + 1;
}

/** The list goes on below with the same kind of marker: the line between only leads in. */
function goesOnBelow(last: Block | null, next: Block | undefined): boolean {
  return last?.marker != null && next?.marker != null && styleOf(last.marker) === styleOf(next.marker);
}

/** The next number of the same list. */
function goesOnWith(last: Block, block: Block): boolean {
  if (!last.marker || !block.marker) return false;
  if (block.marker.kind === 'bullet') return last.marker.kind === 'bullet' && last.marker.wrap === block.marker.wrap;
  return (
    block.marker.kind === last.marker.kind &&
    block.marker.wrap === last.marker.wrap &&
    block.marker.value === last.marker.value + 1
  );
}

/** The next block that is no furniture. */
export function nextBlock(blocks: readonly Block[], from: number): Block | undefined {
  return blocks[nextIndex(blocks, from)];
}

function nextIndex(blocks: readonly Block[], from: number): number {
  let index = from;
  while (blocks[index]?.kind === 'furniture') index++;
  return index;
}

/** Labels that stand at the head of a role. */
const ROLE_LABELS = new Set<string | null>([
  'title',
  'department',
  'superiors',
  'subordinates',
  'company',
  'location',
  'form',
]);

function lookAhead(index: number, around: Surroundings): Ahead {
  const { text, blocks } = around;
  const block = blocks[index];
  const nextAt = nextIndex(blocks, index + 1);
  const next = blocks[nextAt];
  if (!next || !block) return 'none';
  const concept = next.heading?.concept ?? null;
  if (next.kind === 'label') {
    if (ROLE_LABELS.has(concept)) return 'label';
    if (concept === 'duties') return isOverRoles(nextAt, around) ? 'none' : 'duties';
    if (concept === 'requirements' || concept === 'section') return 'section';
    if (concept === null && next.value !== null && next.marker === null) return 'label';
  }
  if (next.kind === 'heading')
    return next.heading?.title
      ? 'heading'
      : concept === 'duties'
        ? 'duties'
        : concept === 'document'
          ? 'duties'
          : 'section';
  if (next.marker && (next.parts.length > 0 || next.kind === 'item')) {
    const restarts = next.marker.value <= 1 || next.marker.kind === 'lost';
    const same =
      block.marker !== null &&
      block.marker.kind === next.marker.kind &&
      block.marker.wrap === next.marker.wrap &&
      block.marker.parts === next.marker.parts;
    if (same && next.marker.kind === 'bullet')
      return next.indent > block.indent + 1 || (next.layout?.depth ?? 0) > (block.layout?.depth ?? 0) ? 'list' : 'none';
    if (same && !(next.marker.value === 1)) return isHeadingShaped(text, next) ? 'none' : 'text';
    if (
      restarts &&
      isHeadingShaped(text, next) &&
      !same &&
      looksLikePost(text.slice(...titleSpan(text, next)), around.lexicon) &&
      headsSomething(index, around)
    )
      return 'heading';
    return restarts || next.marker.kind === 'outline' || next.marker.kind === 'percent' ? 'list' : 'none';
  }
  if (isHeadingShaped(text, next) && isStrong(text, next) && headsSomething(index, around)) return 'heading';
  const after = nextBlock(blocks, nextAt + 1);
  if (block.gap > 0 && next.parts.length === 1 && after?.heading?.concept === 'duties' && !after.heading.title)
    return 'duties';
  return 'text';
}

/** A duties heading that stands over headings of roles announces them all, not the line above it. */
export function isOverRoles(index: number, around: Pick<Surroundings, 'text' | 'blocks' | 'lexicon'>): boolean {
  if (around.blocks[index]?.value != null) return false;
  const at = nextIndex(around.blocks, index + 1);
  const next = around.blocks[at];
  const after = nextBlock(around.blocks, at + 1);
  if (!next || !after) return false;
  if (next.kind === 'heading' && next.heading?.title) return true;
  const post =
    isHeadingShaped(around.text, next) &&
    looksLikePost(around.text.slice(...titleSpan(around.text, next)), around.lexicon);
  const heads =
    (after.kind === 'label' && ROLE_LABELS.has(after.heading?.concept ?? null)) ||
    after.heading?.concept === 'duties' ||
    (after.marker !== null && after.marker.value === 1) ||
    (after.marker?.kind === 'bullet' && next.marker?.kind !== 'bullet');
  return post && heads && (next.marker === null || next.marker.value <= 1);
}

/** The next line is itself a heading over a list or labels, so that this one stands above it. */
function headsSomething(index: number, around: Surroundings): boolean {
  const { blocks } = around;
  for (let at = index + 1, seen = 0; at < blocks.length && seen < MAX_AHEAD; at++) {
    const block = blocks[at];
    if (!block || block.kind === 'furniture') continue;
    seen++;
    if (seen === 1) continue;
    if (block.kind === 'label' || block.kind === 'heading') return true;
    if (block.marker) return true;
    if (!isHeadingShaped(around.text, block)) return true;
  }
  return false;
}

/** The next line names a post: a heading with a name, a title label, or the name itself. */
function headsRole(index: number, around: Surroundings): boolean {
  const { text, blocks, lexicon } = around;
  const nextAt = nextIndex(blocks, index + 1);
  const next = blocks[nextAt];
  if (!next) return false;
  if (next.heading?.title || next.heading?.concept === 'title') return true;
  const after = nextBlock(blocks, nextAt + 1);
  const isHead =
    after !== undefined &&
    (after.kind === 'label' || after.kind === 'heading' || !after.marker || after.marker.value <= 1) &&
    !(after.marker && next.marker && styleOf(after.marker) === styleOf(next.marker) && next.marker.kind === 'circled');
  return (
    isHead &&
    next.marker?.kind !== 'circled' &&
    next.marker?.kind !== 'bullet' &&
    isHeadingShaped(text, next) &&
    looksLikePost(text.slice(...titleSpan(text, next)), lexicon)
  );
}

/** Another heading of the same shape stands over a role elsewhere, so that this is no letterhead. */
function isRepeated(index: number, around: Surroundings): boolean {
  const { text, blocks } = around;
  const own = blocks[index];
  if (!own) return false;
  const caps = isAllCaps(text.slice(...titleSpan(text, own)));
  return blocks.slice(Math.max(0, index - MAX_NEIGHBOURS), index + MAX_NEIGHBOURS).some((block, offset) => {
    const at = Math.max(0, index - MAX_NEIGHBOURS) + offset;
    if (at === index || block.kind !== 'text' || block.level !== own.level || block.marker?.kind !== own.marker?.kind)
      return false;
    return (
      isHeadingShaped(text, block) &&
      (block.level > 0 || block.marker !== null || (caps && isAllCaps(text.slice(...titleSpan(text, block))))) &&
      headsRole(at, around)
    );
  });
}

/** A heading over a heading of a role. */
function isDepartmentOver(index: number, around: Surroundings): boolean {
  const { text, blocks, lexicon } = around;
  const block = blocks[index];
  const next = nextBlock(blocks, index + 1);
  if (!block || !next || !isHeadingShaped(text, next)) return false;
  const isDepartment = looksLikeDepartment(text.slice(...titleSpan(text, block)), lexicon);
  return isDepartment && looksLikePost(text.slice(...titleSpan(text, next)), lexicon);
}
