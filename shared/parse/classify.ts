// What an unknown short line is: the heading of a role, a department, a group or section heading, or just text.
// Part of stage 3. Decides from the line's shape, its words, and above all from what follows it (look-ahead.ts).
// Must not change anything; plain-lines.ts acts on the answer.

import type { Block, Marker } from '../model/block.ts';
import { isTitleAhead } from './form-head.ts';
import { namesAll, namesPosts, speaksToAll } from './general-headings.ts';
import { clauseStartLength } from './heading-numbers.ts';
import {
  endsInColon,
  isHeadingShaped,
  isInCaps,
  isStrong,
  MAX_TITLE_LENGTH,
  postingTailAt,
  titleSpan,
} from './heading-shape.ts';
import { nameInLeadIn } from './lead-ins.ts';
import { isNextNumber, styleOf } from './list-levels.ts';
import {
  headsRole,
  isAboveDuties,
  isDepartmentOver,
  isRepeated,
  isSetLikeRole,
  lookAhead,
  namesHolder,
  nextBlock,
  type Surroundings,
} from './look-ahead.ts';
import { goesOnBelow, goesOnWith, skipsNumbers } from './number-course.ts';
import { isAllCaps, toKey, toWords } from './phrases.ts';
import { namesDocument } from './other-document.ts';
import { isPostingTitle } from './posting-title.ts';
import { looksLikeDepartment, looksLikePost } from './posts.ts';
import { headingRank } from './walk-state.ts';

/** The name of a document has so many words, more say what it is about. */
const MAX_DOCUMENT_NAME = 3;

/** What a short line turned out to be. */
export type LineKind = 'role' | 'department' | 'collection' | 'group' | 'section' | 'everybody' | 'text';

/** What stands around the line, and what is open above it. */
export interface LineSurroundings extends Surroundings {
  /** Inside a list of duties or requirements that has begun. */
  readonly inList: boolean;
  /** The open section already has items. */
  readonly hasEntries: boolean;
  /** The list's last marked item, null if none. */
  readonly lastItem: Block | null;
  readonly lastNumbered: Block | null;
  /** A role is open and has a title. */
  readonly hasTitle: boolean;
  /** The open role is a form that has named its post and has no duties yet. */
  readonly awaitsDuties: boolean;
  /** Names the holder of the open role. */
  isHolder(name: string): boolean;
  /** The open role and another before it have their lists directly below headings in capitals. */
  readonly followsRoles: boolean;
  /** Marker of the open role's own heading. */
  readonly roleMarker: Marker | null;
  /** Marker style of group headings already met in the open section. */
  readonly groupStyle: string | null;
  /** The heading of the open section, to tell its siblings. */
  readonly sectionBlock: Block | null;
  /** The number of the last section that has one. */
  readonly sectionMarker: Marker | null;
}

/** Classifies block `index`. Never throws. */
export function classifyLine(index: number, around: LineSurroundings): LineKind {
  const { text, blocks, lexicon, inList, lastItem, lastNumbered } = around;
  const block = blocks[index];
  if (!block || isValueLine(index, blocks)) return 'text';
  if (isPostingTitle(index, around)) return 'role';
  // "Sec. 4. Vacancies. If ...", "Article 7": rules, not a list of duties
  if (block.marker === null && clauseStartLength(text, block.start, block.end) > 0)
    return classifyClause(index, around);
  if (!isHeadingShaped(text, block) && !isNamedAgain(text, block, nextBlock(blocks, index + 1))) return 'text';
  const title = text.slice(...titleSpan(text, block));
  const words = toWords(title);
  const endsInPeople = lexicon.everybody.has(words[words.length - 1]?.word ?? '');
  const isAll = namesAll(title, words, lexicon);
  const isEverybody = (endsInPeople || isAll) && words.length > 1;
  // "The Master is to:" among the duties of the master only leads in
  const isLeadIn = nameInLeadIn(text, block) !== null;
  const isOwn = isLeadIn && around.isHolder(title);
  const isName = looksLikePost(title.slice(0, postingTailAt(title)), lexicon) || namesHolder(index, around);
  const post = !isEverybody && !isOwn && isName;
  // below the heading of the open duties even a post's name only groups them
  const own = around.sectionBlock;
  if (own && headingRank(own) > 0 && headingRank(block) > headingRank(own) && around.hasTitle && isDutyHeading(own))
    return 'group';
  const ahead = isAboveNextRole(index, around) ? 'heading' : lookAhead(index, around);
  const strong = isStrong(text, block);
  const isGroup = inList && block.marker !== null && styleOf(block.marker) === around.groupStyle;
  const goesOnInSection = inList || !isNextNumber(block.marker, around.roleMarker);
  const isNext = lastItem !== null && goesOnInSection && goesOnWith(lastItem, lastNumbered, block);
  if (
    !post &&
    !isGroup &&
    (isAll || speaksToAll(title, words, lexicon)) &&
    (ahead === 'list' ? strong || block.gap > 0 : ahead === 'text' && strong && !isNext)
  )
    return 'everybody';
  // "LAUNDRY SOP NO. 4: PRESSING" behind a role; "Risk assessment" alone may be a section of it
  if (strong && !post && !isNext && words.length > MAX_DOCUMENT_NAME && namesDocument(title, lexicon))
    return 'everybody';
  if (isNext && !(post && ahead === 'label')) {
    const next = nextBlock(blocks, index + 1);
    if (!(ahead === 'list' && post && next?.marker?.value === 1 && block.marker?.kind === next.marker.kind))
      return 'text';
  }
  if (inList && block.marker?.kind === 'percent') return 'text';
  if (inList && skipsNumbers(block, lastNumbered) && !(post && ahead !== 'text' && ahead !== 'none')) return 'text';
  // another role, or the end of them
  if (isNextNumber(block.marker, around.roleMarker))
    return post ||
      ahead === 'label' ||
      ahead === 'duties' ||
      (isLeadIn && ahead === 'list') ||
      isOver(block, blocks[index + 1])
      ? 'role'
      : 'everybody';
  if (
    ahead === 'label' &&
    !post &&
    strong &&
    headsRole(index, around) &&
    (looksLikeDepartment(title, lexicon) || isRepeated(index, around))
  )
    return 'department';
  if (
    ahead === 'label' &&
    inList &&
    !post &&
    around.hasEntries &&
    block.marker &&
    block.level === 0 &&
    !isFormHead(index, around)
  )
    return 'text';
  if (ahead === 'label') return post || (strong && !around.hasTitle) || (strong && inList) ? 'role' : 'text';
  // "FRONT OFFICE DEPARTMENT" over "Job description" and its form
  const isOverForm = nextBlock(blocks, index + 1)?.heading?.concept === 'document' && isTitleAhead(index, blocks);
  if (isOverForm && !post && strong && looksLikeDepartment(title, lexicon)) return 'department';
  if (ahead === 'duties') {
    if (post || (strong && inList && !isSibling(block, around))) return 'role';
    // with prose of its own above the heading of the duties
    return strong && around.hasTitle && nextBlock(blocks, index + 1)?.kind === 'text' ? 'section' : 'text';
  }
  if (ahead === 'list') {
    if (block.marker && styleOf(block.marker) === around.groupStyle && around.hasTitle) return 'group';
    if (
      inList &&
      !block.marker &&
      block.gap === 0 &&
      endsInColon(text, block) &&
      !post &&
      goesOnBelow(lastItem, nextBlock(blocks, index + 1))
    )
      return 'text';
    if (
      block.level > 0 &&
      (around.sectionBlock?.level ?? 0) > 0 &&
      block.level > (around.sectionBlock?.level ?? 0) &&
      around.hasTitle
    )
      return 'group';
    if (post && around.awaitsDuties && block.marker?.value === 1) return 'section'; // "A. Care of mothers"
    if (post && (strong || !inList || block.gap > 0)) return 'role';
    if (lastItem && around.followsRoles && around.groupStyle === null && isSetLikeRole(index, lastItem, around))
      return 'role';
    if (strong && block.marker?.kind !== 'bullet' && isDepartmentOver(index, around)) return 'department';
    const isPlainGroup = around.groupStyle === 'plain' && block.marker === null && block.layout !== null;
    if (
      inList &&
      (isPlainGroup || !isSibling(block, around)) &&
      (!around.hasEntries || around.groupStyle !== null || !strong)
    )
      return 'group';
    return strong ? 'section' : 'text';
  }
  // "Warehouse Volunteer" over "Purpose of role: ...", its duties further down
  if (ahead === 'section' && post && (strong || block.gap > 0) && isAboveDuties(index, around)) return 'role';
  // "QUALIFICATIONS GUIDELINES" over "Knowledge of:", "IV) DEMANDS" behind "III) DUTIES" over "Education: ..."
  if (ahead === 'section') {
    const goesOn = block.marker ? isNextNumber(block.marker, around.sectionMarker) : isSibling(block, around);
    return strong && inList && goesOn ? 'section' : 'text';
  }
  if (ahead === 'text') {
    if (isGroup) return 'group';
    if (post && strong && !(inList && block.marker?.kind === 'number' && !around.hasTitle)) return 'role';
    if (inList) return strong && (isSibling(block, around) || endsInColon(text, block)) ? 'section' : 'text';
    return strong ? 'section' : 'text';
  }
  if (ahead === 'heading') {
    const below = nextBlock(blocks, index + 1);
    const isUnit = !namesPosts(words, lexicon) && (looksLikeDepartment(title, lexicon) || isRepeated(index, around));
    if (!post && block.level > 0 && below && below.level > block.level && headsRole(index, around))
      return isUnit ? 'department' : 'collection';
    const isWord = /\p{L}{2}/u.test(title) && !/\d/.test(title);
    const listed =
      !isWord ||
      (block.marker !== null && !['number', 'chinese', 'roman', 'outline', 'capital'].includes(block.marker.kind));
    const set = block.level > 0 || block.marker !== null || isInCaps(text, block);
    if (post || listed || !headsRole(index, around)) return 'text';
    if (isUnit && (set || !inList)) return 'department';
    return set ? 'collection' : 'text';
  }
  return 'text';
}

/** "Section B. Rides department" over the heading of a role names its department, "Sec. 1 The President" a post; others are rules. */
function classifyClause(index: number, around: LineSurroundings): LineKind {
  const { text, blocks, lexicon } = around;
  const block = blocks[index];
  if (!block || !isHeadingShaped(text, block)) return 'everybody';
  const title = text.slice(...titleSpan(text, block));
  const isDepartment = looksLikeDepartment(title, lexicon);
  if (!isDepartment && looksLikePost(title, lexicon) && !lexicon.everybody.has(toKey(title))) return 'role';
  return !headsRole(index, around) ? 'everybody' : isDepartment ? 'department' : 'collection';
}

/** Directly below a label without a value stands its value, whatever it looks like. */
function isValueLine(index: number, blocks: readonly Block[]): boolean {
  const block = blocks[index];
  const above = index > 0 ? blocks[index - 1] : undefined;
  if (!block || block.marker || block.gap > 0 || block.level > 0 || above?.kind !== 'label' || above.value !== null)
    return false;
  return above.heading?.concept !== 'duties' && above.heading?.concept !== 'requirements';
}

function isDutyHeading({ heading }: Block): boolean {
  return heading?.concept === 'duties' && heading.title === null;
}

/** "2 Ganger" over "2.1 Purpose". */
function isOver({ marker }: Block, next: Block | undefined): boolean {
  return (
    marker?.kind === 'number' && next?.kind === 'label' && next.marker?.kind === 'outline' && next.marker.value === 1
  );
}

/** The label below is one that stands at the head of a role. */
function isFormHead(index: number, { blocks }: LineSurroundings): boolean {
  const concept = nextBlock(blocks, index + 1)?.heading?.concept ?? null;
  return concept !== null && concept !== 'form';
}

/** The next line has the number behind that of the open role's own heading, and names a post. */
function isAboveNextRole(index: number, { text, blocks, lexicon, roleMarker }: LineSurroundings): boolean {
  if (!roleMarker) return false;
  const next = nextBlock(blocks, index + 1);
  // "2.3.1 Rules examination" ends the list of 2
  const isDeeper = (blocks[index]?.marker?.parts ?? 1) > (next?.marker?.parts ?? 1);
  return (
    next !== undefined &&
    !isDeeper &&
    isNextNumber(next.marker, roleMarker) &&
    isHeadingShaped(text, next) &&
    looksLikePost(text.slice(...titleSpan(text, next)), lexicon)
  );
}

/** "(4) Front of House Lead." and below "The Front of House Lead opens the doors ...": the sentence names its holder. */
function isNamedAgain(text: string, block: Block, next: Block | undefined): boolean {
  if (!block.marker || !next || next.marker || block.parts.length !== 1) return false;
  const title = text.slice(...titleSpan(text, block)).toLowerCase();
  const below = text.slice(next.start, next.start + title.length + 5).toLowerCase();
  return title.length < MAX_TITLE_LENGTH && (below.startsWith(title) || below.startsWith(`the ${title} `));
}

/** A page or Markdown heading of the same rank as the section's own, or the number behind that of the last section. */
function isSibling(block: Block, around: LineSurroundings): boolean {
  if (isNextNumber(block.marker, around.sectionMarker)) return true;
  const own = around.sectionBlock;
  if (!own) return false;
  if (block.level > 0 && own.level > 0) return block.level <= own.level;
  if (block.marker && own.marker) return block.marker.kind === own.marker.kind && block.marker.wrap === own.marker.wrap;
  const caps = (other: Block) => isAllCaps(around.text.slice(other.start, other.end));
  return block.marker === null && own.marker === null && block.level === 0 && caps(block) && caps(own);
}
