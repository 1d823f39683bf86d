// Stage 3 of 4, first half: Block[] -> Draft[]. Walks the blocks once and decides where roles and their sections begin.
// A heading or title label opens a role, a known heading opens a section, everything else belongs to what is open.
// Here are the labels; the other blocks are handled in known-headings.ts and plain-lines.ts, all on one WalkState.
// Must not know how entries of a section are read (lists.ts) nor whether a draft is a role at all (gate.ts).

import type { Block, Heading } from '../model/block.ts';
import type { Found } from '../model/span.ts';
import { isLineOfHeads } from './column-heads.ts';
import { type Draft, type DraftSection, hasContent } from './draft.ts';
import { findTitleAbove, isAboveRole, isTitleAhead } from './form-head.ts';
import { clauseStartLength } from './heading-numbers.ts';
import { onDocument, onHeading } from './known-headings.ts';
import { namesAll } from './general-headings.ts';
import type { Lexicon } from './lexicon.ts';
import {
  goesOnWithFacets,
  goesOnWithGroups,
  isAmongFields,
  isBelowDuties,
  isComment,
  isListed,
  standsBetweenNumbers,
} from './list-course.ts';
import { nextBlock } from './look-ahead.ts';
import { isAllCaps, readable, toKey, toWords } from './phrases.ts';
import { onGroup, onItem, onLine } from './plain-lines.ts';
import { looksLikePost } from './posts.ts';
import { onDepartment, onRoleLine } from './role-headings.ts';
import { onSection, openWithTitleAbove } from './section-headings.ts';
import { WalkState } from './walk-state.ts';

/** What the walk found: drafts of roles, and headings above them. */
export interface Outline {
  readonly drafts: readonly Draft[];
  readonly headings: readonly Found[];
}

/** Walks the blocks of one text; sets `use` of each block it places. Never throws. */
export function toOutline(text: string, blocks: readonly Block[], lexicon: Lexicon): Outline {
  const state = new WalkState(text, blocks, lexicon);
  blocks.forEach((block, index) => {
    if (block.kind === 'furniture') return;
    state.index = index;
    if (isTableHead(state, block)) state.extend(block, 'heading');
    else if (state.fields.takesValue(block, state.draft)) state.extend(block);
    else if (block.kind === 'label') onLabel(state, block);
    else if (block.kind === 'heading') onHeading(state, block);
    else onLine(state, block);
  });
  state.close();
  return { drafts: state.drafts, headings: state.headings };
}

function onLabel(state: WalkState, block: Block): void {
  const heading = block.heading;
  if (!heading) return;
  const { concept } = heading;
  // "Rule 10 - Subscriptions: ..." is rules, "Part B: Rides department" may be a heading; neither is an item
  if (concept === null && !block.marker && clauseStartLength(state.text, block.start, block.end) > 0)
    return onLine(state, block);
  if (concept === null && !block.marker && isForAll(state, heading)) return state.stop();
  if (isListed(block, state)) return onItem(state, block);
  if (isComment(block, state)) return state.extend(block, 'remark');
  if (block.verb && !state.draft && !findTitleAbove(state)) return;
  if (block.verb && state.draft && state.section?.concept === 'section' && block.gap < 2) {
    // a sentence of the prose that also tells who stands above
    if (concept !== null) state.fields.read(block, concept, state.draft);
    return state.push(block);
  }
  if (concept === null) return onUnknownLabel(state, block);
  if (goesOnWithGroups(block, state) || standsBetweenNumbers(block, state)) return onGroup(state, block);
  if (concept !== 'title' && concept !== 'stop' && isBelowDuties(block, state)) return onGroup(state, block);
  if (goesOnWithFacets(block, state)) return onSection(state, block, 'requirements');
  if (concept === 'stop') return state.stopAtLabel();
  if (concept === 'title') return onTitleLabel(state, block);
  if (concept === 'document') return onDocument(state, block);
  if (isColumnHead(state, block, heading)) return;
  if (concept === 'duties' || concept === 'requirements' || concept === 'section')
    return onSection(state, block, concept);
  if (block.value === null && isRoleName(state, block, heading)) return onRoleLine(state, block);
  if (concept === 'department' && block.value === null && isAboveRole(state.index, state))
    return onDepartment(state, block);
  if (state.ignoring && !isTitleAhead(state.index, state.blocks)) return;
  const draft = openForLabel(state, block);
  state.endSection();
  draft.labels++;
  state.fields.read(block, concept, draft);
  state.extend(block);
}

/** "All volunteers: sign in at the lodge." */
function isForAll({ text, lexicon }: WalkState, { label }: Heading): boolean {
  const name = text.slice(...label);
  return namesAll(name, toWords(name), lexicon);
}

/** A label of unknown words: a field in a form, elsewhere a line like any other. */
function onUnknownLabel(state: WalkState, block: Block): void {
  if (block.value === null || (block.marker?.kind === 'bullet' && !isAmongFields(block, state)))
    return onLine(state, block);
  if (state.ignoring) return;
  const { section } = state;
  if (
    (section?.concept === 'requirements' && !isBehindInlineList(block, section, state.text)) ||
    (section?.concept === 'section' && block.gap === 0 && section.blocks.length > 0)
  )
    return state.push(block);
  const isForm = isTitleAhead(state.index, state.blocks);
  if (!state.draft && !isForm) return;
  if (state.draft && hasContent(state.draft) && isForm && !isTail(state, block)) state.close();
  const draft = state.draft ?? state.open(block);
  if (state.section?.concept === 'section' && block.gap > 0) state.endSection();
  // "Duties: sorting; packing" and then "Ext: 212": the next field of a form
  const isBehindInline =
    state.section?.label != null &&
    state.section.blocks.length === 1 &&
    (block.gap === 0 || state.section.concept === 'requirements');
  if (state.section && !isBehindInline) return onLine(state, block);
  state.endSection();
  state.fields.read(block, 'form', draft);
  state.extend(block);
}

/** "Profile: degree; fluent English; driving licence" and, apart from it, "Constraints: night work": the list was complete on its line. */
function isBehindInlineList({ gap }: Block, { label, blocks }: DraftSection, text: string): boolean {
  if (!label?.value || blocks.length > 1 || gap === 0) return false;
  return text.slice(...label.value).split(/[;；]/).length > 2;
}

function onTitleLabel(state: WalkState, block: Block): void {
  const open = state.draft;
  if (open && isNamedAgain(state, block, open)) return state.extend(block);
  const isFull = open !== null && (hasContent(open) || open.titleFrom === 'label');
  const draft = !open || isFull || state.ignoring ? state.open(block) : open;
  state.endSection();
  draft.labels++;
  state.fields.read(block, 'title', draft);
  state.extend(block, 'title');
}

/** "Post: Podiatrist" directly below "Person specification" of the podiatrist: the second page of one form. */
function isNamedAgain({ text, section }: WalkState, { value }: Block, { title }: Draft): boolean {
  if (section?.concept !== 'requirements' || section.blocks.length > 0 || !value || !title) return false;
  return toKey(readable(text, [value])) === toKey(title.text);
}

/** "Zeitanteil   Tätigkeit": the head of a table of duties that was written down as text. */
function isTableHead({ text, section, lexicon }: WalkState, { start, end, marker, parts }: Block): boolean {
  if (section?.concept !== 'duties' || section.blocks.length > 0 || marker || parts.length !== 1) return false;
  return isLineOfHeads(text, start, end, lexicon);
}

/** A bare label directly below a bare duties label: the head of a table flattened to one cell a line. */
function isColumnHead({ section, sectionBlock }: WalkState, block: Block, heading: Heading): boolean {
  const isBare = block.value === null && block.marker === null && block.end === heading.label[1];
  const isBelow = sectionBlock !== null && section?.concept === 'duties' && section.blocks.length === 0;
  return isBare && isBelow && block.gap === 0 && !block.layout;
}

/** A word that is also a label ("2. Supervisor"), set as a heading over the duties of its holder. */
function isRoleName({ text, blocks, lexicon, index }: WalkState, block: Block, { label }: Heading): boolean {
  const name = text.slice(...label);
  if (label[1] !== block.end || !(block.marker || isAllCaps(name))) return false;
  return nextBlock(blocks, index + 1)?.heading?.concept === 'duties' && looksLikePost(name, lexicon);
}

/** "Ext: 212" directly below the duties of one form, with an empty line somewhere before the title of the next. */
function isTail({ blocks, index }: WalkState, block: Block): boolean {
  if (block.gap > 0) return false;
  const end = blocks.findIndex(({ gap, heading }, at) => at > index && (gap > 0 || heading?.concept === 'title'));
  return (blocks[end]?.gap ?? 0) > 0;
}

function openForLabel(state: WalkState, block: Block): Draft {
  const isForm = isTitleAhead(state.index, state.blocks);
  if (state.draft && hasContent(state.draft) && isForm && !isTail(state, block)) state.close();
  return state.draft ?? (isForm ? state.open(block) : openWithTitleAbove(state, block));
}
