// Whether a block goes on with the open list, begins another one, or ends it.
// Part of stage 3; used by outline.ts, known-headings.ts and plain-lines.ts.
// Must not change the state of the walk.

import type { Block, Marker } from '../model/block.ts';
import { isSentenceEnd } from './characters.ts';
import { isHeadingShaped, titleSpan } from './heading-shape.ts';
import { nameInLeadIn } from './lead-ins.ts';
import type { Lexicon } from './lexicon.ts';
import { isNextNumber, styleOf } from './list-levels.ts';
import { nextBlock, ROLE_LABELS } from './look-ahead.ts';
import { MAX_MISSING } from './number-course.ts';
import { hasHan, isAllCaps, toKey, toWords } from './phrases.ts';
import { looksLikePost } from './posts.ts';
import { headingRank, type WalkState } from './walk-state.ts';

/** How far ahead a duties heading is looked for before an unknown heading is taken to group duties. */
const MAX_DUTIES_AHEAD = 200;

/** A label that says only that more of the same follows. */
const OTHER =
  /^(?:其他|其它|others?|general|miscellaneous|sonstiges|weiteres|verschiedenes|otr[oa]s?|varios|autres?|altr[oi]|varie|outr[oa]s?|divers)$/i;

/** A label that goes on with the list's numbers, or an ordinary sentence of the list, is an item. */
export function isListed(block: Block, state: WalkState): boolean {
  const { text, section, sectionBlock, lastItem, roleMarker } = state;
  if (!section) return false;
  const inDuties = section.concept === 'duties';
  if (inDuties && hasShare(block)) return true;
  const inRequirements = section.concept === 'requirements';
  const concept = block.heading?.concept ?? null;
  // numbered on from the section's own heading, or from the role's, it is the next heading
  const goesOn = isNextNumber(block.marker, sectionBlock?.marker) || isNextNumber(block.marker, roleMarker);
  if (!block.verb && goesOn && !isNextNumber(block.marker, lastItem?.marker)) return false;
  if (block.verb) return inDuties && isInList(block, state);
  if (block.marker && lastItem?.marker) {
    const { marker } = lastItem;
    const isSameBullet = marker.kind === 'bullet' && styleOf(marker) === styleOf(block.marker);
    if (isSameBullet || isNextNumber(block.marker, marker)) return true;
  }
  // apart from lines without marks, a label with its value is a list of its own
  if (inRequirements && concept === 'requirements')
    return block.marker !== null || (block.value !== null && block.gap === 0);
  if (inRequirements && concept === 'section' && block.value !== null && block.gap === 0) return isOther(block, text);
  if (concept !== null) return block.marker?.kind === 'bullet' && inRequirements;
  if (block.marker) return (inDuties && !namesOther(block, state)) || block.marker.kind === 'bullet';
  const isInline = section.label !== null && section.blocks.length === 1 && block.gap === 0;
  return inDuties && block.value !== null && lastItem === null && section.blocks.length > 0 && !isInline;
}

/** "b. The Treasurer shall:" over a list of its own, in the role of another. */
function namesOther(block: Block, state: WalkState): boolean {
  const { text, blocks, index, lexicon, roleMarker } = state;
  const span = nameInLeadIn(text, block);
  const next = nextBlock(blocks, index + 1);
  if (span === null || !next?.marker || next.marker.value > 1 || next.parts.length === 0) return false;
  const name = text.slice(...span);
  return !state.isHolder(name) && (isNextNumber(block.marker, roleMarker) || looksLikePost(name, lexicon));
}

/** A sentence among the items of a list, or of one without markers: "Manages contractors" over and below others of its kind. */
function isInList(block: Block, { section, blocks, index, lastItem }: WalkState): boolean {
  if (lastItem !== null && block.marker !== null) return true;
  if (block.gap > 0) return false;
  if (lastItem !== null || (section?.blocks.length ?? 0) > 0) return true;
  const below = blocks[index + 1];
  return below?.kind === 'text' && below.gap === 0;
}

/** "三、其他" behind "一、膳食" and "二、安全", which group the duties: so does it, whatever such a word says elsewhere. */
export function goesOnWithGroups(block: Block, { section, groupStyle, text }: WalkState): boolean {
  const { marker, value } = block;
  if (section?.concept !== 'duties' || value !== null) return false;
  return (marker ? styleOf(marker) : 'plain') === groupStyle && isOther(block, text);
}

/** Labels that end the duties even where their own list goes on with the numbers. */
const ENDING_CONCEPTS = new Set<string | null>(['title', 'duties', 'requirements', 'document', 'stop']);

/** "Staff" above "3. ..." and below "2. ...": the numbers go on, so that it groups them, whatever such a word says elsewhere. */
export function standsBetweenNumbers(block: Block, { section, lastNumbered, blocks, index }: WalkState): boolean {
  if (section?.concept !== 'duties' || block.marker || block.value !== null || !lastNumbered) return false;
  if (ENDING_CONCEPTS.has(block.heading?.concept ?? null)) return false;
  const next = nextBlock(blocks, index + 1)?.marker;
  if (next?.kind !== 'outline') return isNextNumber(next, lastNumbered.marker);
  // "2.8" behind "2.6" and its "(iii)"
  const before = section.blocks.findLast(({ marker }) => marker?.kind === 'outline' && marker.parts === next.parts);
  const ahead = next.value - (before?.marker?.value ?? next.value);
  return ahead > 0 && ahead <= MAX_MISSING + 1;
}

/** "Other:" with its text on the next line, behind "Education:" and "Experience:" which stand so: it is about the same. */
export function goesOnWithFacets(block: Block, { draft, section, lastItem, text }: WalkState): boolean {
  if (section?.concept !== 'requirements' || lastItem !== null || block.value !== null || block.gap > 0) return false;
  const before = draft?.sections.at(-2);
  return before?.concept === 'requirements' && section.blocks.length === 1 && isOther(block, text);
}

function isOther({ heading }: Block, text: string): boolean {
  return heading !== null && OTHER.test(toKey(text.slice(...heading.label)));
}

/** A number of one part before the words of a heading. */
const CHAPTER = /^(\d{1,2})\.?\s{1,3}(?=\p{Lu})/u;
const MAX_CHAPTER = 8;

/** The number of several parts that a marker begins with. */
const OUTLINE = /^\d{1,3}(?:\.\d{1,3})+/;

/** The block has the next number of the open list, or a share of the time among duties. */
export function goesOnWithList(block: Block, { lastItem, section }: WalkState): boolean {
  return isNextNumber(block.marker, lastItem?.marker) || (section?.concept === 'duties' && hasShare(block));
}

function hasShare({ marker, parts }: Block): boolean {
  return marker?.kind === 'percent' && parts.length > 0;
}

/** A label, the first item of a list, or text on the same line follows: block `index` stands over it. */
export function headsList(index: number, blocks: readonly Block[]): boolean {
  const next = nextBlock(blocks, index + 1);
  if (next?.kind === 'label' || (next?.glued === true && next.marker === null)) return true;
  return next?.marker?.value === 1 && next.parts.length > 0;
}

/** An unknown heading over a list, in a role whose duties nothing announces: it groups them. */
export function opensGroup(block: Block, index: number, state: WalkState): boolean {
  const { text, draft, ignoring, blocks, section, lastItem, groupStyle } = state;
  const next = nextBlock(blocks, index + 1);
  if (!draft?.title || ignoring || draft.hasDutiesHeading || !next?.marker || block.level > 0) return false;
  // behind the list that the role's own heading announced it is something else
  if (draft.announced && section?.concept === 'duties' && lastItem && groupStyle === null) return false;
  // "LUNCH" set like "COOK" and "WAITER", whose lists stand directly below them
  if (state.followsRoles && groupStyle === null && isAllCaps(text.slice(...titleSpan(text, block)))) return false;
  let isLast = true;
  for (let at = index + 1; at < Math.min(blocks.length, index + MAX_DUTIES_AHEAD); at++) {
    const other = blocks[at];
    const concept = other?.heading?.concept;
    if (concept === 'title' || other?.heading?.title) return true;
    if (concept === 'duties' && (other?.kind === 'label' || other?.kind === 'heading')) return false;
    if (other?.kind === 'label' && ROLE_LABELS.has(concept ?? null)) isLast = false;
  }
  return !(isLast && isBehindBareLists(block, state));
}

/** "Still to sort out:" behind the list of the last role, where it and every role before it have one list directly below their labels. */
function isBehindBareLists({ gap }: Block, { draft, drafts, lastItem, groupStyle }: WalkState): boolean {
  if (!draft || gap === 0 || !lastItem || groupStyle !== null || drafts.length === 0) return false;
  return [draft, ...drafts].every(({ sections }) => {
    const [first, ...others] = sections;
    const isBare = first?.heading === null && first.blocks.every(({ marker }) => marker !== null);
    return isBare && others.length === 0;
  });
}

/** A list that begins anew behind prose, in a role whose duties nothing announces, is no longer the requirements. */
export function restartsAsDuties(block: Block, state: WalkState): boolean {
  const { draft, section, lastItem, index } = state;
  if (!draft?.title || section?.concept !== 'requirements' || draft.hasDutiesHeading) return false;
  if (isBehindStatement(block, state)) return opensGroup(block, index - 1, state);
  if (!lastItem || block.gap === 0) return false;
  const first = block.marker ? block : nextBlock(state.blocks, index + 1);
  const restarts =
    first?.marker?.value === 1 && lastItem.marker !== null && styleOf(first.marker) === styleOf(lastItem.marker);
  return (
    restarts &&
    (block.marker !== null || !isHeadingShaped(state.text, block)) &&
    opensGroup(block, block.marker ? index - 1 : index, state)
  );
}

/** "【任职条件】两年以上经验。" as one of the labels below "带锯工岗位责任制", then a list: what the heading announced is still to come. */
function isBehindStatement(block: Block, { text, draft, sectionBlock, lastItem }: WalkState): boolean {
  if (lastItem || !sectionBlock?.value || block.marker?.value !== 1 || !draft) return false;
  const isDue = draft.sections.some(({ concept, blocks }) => concept === 'duties' && blocks.length === 0);
  return isDue && isSentenceEnd(text.charCodeAt(sectionBlock.value[1] - 1));
}

/**
 * Numbered like the heading over all the roles, one further: "6.4 Vacancies" behind "6.3 Duties of the board"; or like the role's own
 * heading, where that has a number of several parts: "6.5 Vacancies. The ..." behind "6.4 Warden".
 */
export function endsCollection(block: Block, { collectionMarker, roleMarker, lastItem }: WalkState): boolean {
  const isBehind = (marker: Marker | null) =>
    isNextNumber(block.marker, marker) && !(lastItem?.marker && marker && styleOf(lastItem.marker) === styleOf(marker));
  return isBehind(collectionMarker) || (roleMarker?.kind === 'outline' && isBehind(roleMarker));
}

/** "6 RECORDS" behind roles that are numbered 5.1, 5.2: the next chapter of the whole document. */
export function opensNextChapter(block: Block, { text, roleMarker }: WalkState): boolean {
  if (roleMarker?.kind !== 'outline' || !isHeadingShaped(text, block)) return false;
  const chapter = Number.parseInt(text.slice(roleMarker.start, roleMarker.end), 10);
  const number = CHAPTER.exec(text.slice(block.start, block.start + MAX_CHAPTER));
  return number !== null && Number(number[1]) === chapter + 1;
}

/**
 * A heading below that of the open duties groups them, whatever its words: by its rank on the page ("#### Reference"), or by its number
 * ("4.2 Training" below "4. Main duties").
 */
export function isBelowDuties(block: Block, { text, lexicon, section, sectionBlock }: WalkState): boolean {
  if (section?.concept !== 'duties' || !sectionBlock || block.value !== null) return false;
  const over = headingRank(sectionBlock);
  if (over > 0 && headingRank(block) > over) return true;
  const number = numberOf(text, sectionBlock);
  const { marker } = block;
  if (number === null || marker?.kind !== 'outline') return false;
  const own = text.slice(marker.start, marker.end);
  const isDirect = own.startsWith(`${number}.`) && marker.parts === number.split('.').length + 1;
  // "2. The role" may hold anything
  return isDirect && (section.heading === null || !isVague(text.slice(...section.heading), lexicon));
}

/** "4" of "4. Main duties", of "IV. Main duties" and of "Section 4: Main duties"; null without a number. */
function numberOf(text: string, { marker, heading }: Block): string | null {
  if (!marker) return heading?.article ?? null;
  if (marker.kind === 'number' || marker.kind === 'roman') return String(marker.value);
  return marker.kind === 'outline' ? (OUTLINE.exec(text.slice(marker.start, marker.end))?.[0] ?? null) : null;
}

/** Every word of the heading only says that it is about a post. */
function isVague(heading: string, lexicon: Lexicon): boolean {
  if (hasHan(heading)) return false;
  return toWords(heading).every(
    ({ word }) => lexicon.modifiers.has(word) || lexicon.joiners.has(word) || lexicon.nouns.get(word) === 'document',
  );
}

/** "- **Core hours**: 10 to 3" directly below or above "- **Grade**: 5", before any list: one more field. */
export function isAmongFields(block: Block, { blocks, index, section }: WalkState): boolean {
  const { marker } = block;
  if (section || !marker || block.value === null) return false;
  const isAlike = (other: Block | undefined) =>
    other?.kind === 'label' &&
    other.marker !== null &&
    other.value !== null &&
    styleOf(other.marker) === styleOf(marker);
  const above = blocks[index - 1];
  const below = blocks[index + 1];
  if (block.gap === 0 && isAlike(above) && above?.use === 'field') return true;
  return below?.gap === 0 && isAlike(below) && ROLE_LABELS.has(below.heading?.concept ?? null);
}

/** "Note: ask first" between two numbers of a list that goes on below: a remark, no field. */
export function isComment(block: Block, state: WalkState): boolean {
  if (block.marker || block.value === null) return false;
  return isNextNumber(nextBlock(state.blocks, state.index + 1)?.marker, state.lastNumbered?.marker);
}
