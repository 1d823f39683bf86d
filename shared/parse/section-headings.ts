// Opens a section of a role at its label or heading, and the role itself when nothing above has opened it.
// Part of stage 3; used by outline.ts, known-headings.ts and plain-lines.ts.
// Must not know how the section's entries are read (lists.ts).

import type { Block } from '../model/block.ts';
import type { Span } from '../model/span.ts';
import { type Draft, type DraftSection, hasContent } from './draft.ts';
import { findTitleAbove, isTitleAhead, toTitle } from './form-head.ts';
import { isHeadingShaped, titleSpan } from './heading-shape.ts';
import { styleOf } from './list-levels.ts';
import { isFieldOverList, isOverRoles, nextBlock } from './look-ahead.ts';
import { toKey } from './phrases.ts';
import { hasGenderTail, looksLikePost } from './posts.ts';
import { onCollection } from './role-headings.ts';
import { headingRank, SECTION_USES, type WalkState } from './walk-state.ts';

/** A label or heading that announces duties, requirements or another section, with or without text on its line. */
export function onSection(state: WalkState, block: Block, concept: DraftSection['concept']): void {
  if (state.ignoring && (concept !== 'duties' || block.glued)) return;
  if (concept === 'section' && isOutsideRoles(state, block)) return;
  if (concept === 'duties' && !isOverGroups(state, block) && isOverRoles(state.index, state))
    return onCollection(state, block);
  // "Essential          Desirable": the heads of two columns
  if (concept === 'requirements' && block.value && headsColumns(state, block.value)) block.value = null;
  const open = state.draft;
  if (concept === 'requirements' && block.value === null && !(open && hasContent(open)) && isOverPosting(state)) return;
  // "General information" may head the next form; duties and requirements still belong to the role above
  const isAhead = concept === 'section' && block.value === null && isTitleAhead(state.index, state.blocks);
  if (open && hasContent(open) && open.titleFrom === 'label' && isAhead) state.close();
  const draft = state.draft ?? openWithTitleAbove(state, block);
  state.ignoring = false;
  if (concept === 'duties') draft.announced = true;
  if (concept === 'section' && block.value && (!isItemBelow(state) || isOverFirstList(state))) {
    // with its value on the line and no lines of its own it is a field
    state.endSection();
    draft.labels++;
    state.fields.read(block, concept, draft);
    return state.extend(block);
  }
  const label = block.value ? block : null;
  const section: DraftSection = { concept, heading: block.heading?.label ?? null, blocks: [], label, guessed: false };
  state.beginSection(draft, block, section);
  if (block.value) {
    draft.filled = true;
    section.blocks.push(toFirstBlock(block, block.value, isBulleted(state, block)));
  }
  if (concept === 'duties') draft.hasDutiesHeading = true;
  state.extend(block, block.value ? SECTION_USES[concept] : 'heading');
}

/** "We are looking for:" directly over the title of a posting: what is sought is a post, not what its holder must bring. */
function isOverPosting({ text, blocks, index, lexicon }: WalkState): boolean {
  const next = nextBlock(blocks, index + 1);
  if (!next || next.kind !== 'text' || next.marker || !isHeadingShaped(text, next)) return false;
  const title = text.slice(...titleSpan(text, next));
  const opens = nextBlock(blocks, index + 2)?.heading?.concept === 'duties';
  return hasGenderTail(title) || (opens && looksLikePost(title, lexicon));
}

/** "#### Guides" below "### What you own", in a form that has named its post and no duties yet. */
function isOverGroups({ draft, blocks, index }: WalkState, block: Block): boolean {
  const below = nextBlock(blocks, index + 1);
  const isNamed = draft?.titleFrom === 'label' && !draft.hasDutiesHeading;
  return isNamed && headingRank(block) > 0 && below !== undefined && headingRank(below) > headingRank(block);
}

/** The first words of the value are themselves a heading of requirements. */
function headsColumns({ text, lexicon }: WalkState, value: Span): boolean {
  const [first = ''] = text.slice(...value).split('  ', 1);
  return lexicon.labels.get(toKey(first)) === 'requirements';
}

/** No role is open, and nothing around tells that one begins here. */
function isOutsideRoles(state: WalkState, block: Block): boolean {
  return (
    state.draft === null &&
    !isTitleAhead(state.index, state.blocks) &&
    block.heading?.concept !== 'document' &&
    !findTitleAbove(state)
  );
}

function isItemBelow({ blocks, index }: WalkState): boolean {
  return blocks[index + 1]?.kind === 'item';
}

/** "Deputy: Bosun" directly below the title of a role, over the list of its duties. */
function isOverFirstList(state: WalkState): boolean {
  const { draft, index } = state;
  return draft?.title != null && !hasContent(draft) && !draft.hasDutiesHeading && isFieldOverList(index, state);
}

/** "- Education: diploma" directly over "- Experience: two years": the first of several items, each with a label of its own. */
function isBulleted({ blocks, index }: WalkState, { marker }: Block): boolean {
  const next = blocks[index + 1];
  return (
    marker?.kind === 'bullet' && next?.marker != null && next.gap === 0 && styleOf(next.marker) === styleOf(marker)
  );
}

/** The value of a section's label as the first block of the section; `isItem` = with its marker. */
function toFirstBlock(block: Block, value: Span, isItem: boolean): Block {
  const parts: Span[] = block.parts.map((part, index) =>
    index === 0 ? [value[0], Math.min(part[1], value[1])] : part,
  );
  const { kind, marker } = isItem
    ? { kind: 'item' as const, marker: block.marker }
    : { kind: 'text' as const, marker: null };
  return { ...block, kind, start: value[0], parts, marker, heading: null, value: null };
}

/** A heading of unknown words over text or a list of its own. */
export function onGuessedSection(state: WalkState, block: Block): void {
  const label = titleSpan(state.text, block);
  block.heading = { concept: 'section', title: null, article: null, collective: false, label };
  onSection(state, block, 'section');
  if (state.section) state.section.guessed = true;
}

/** Opens a role at its first label or section heading; its title stands above. */
export function openWithTitleAbove(state: WalkState, block: Block): Draft {
  const above = findTitleAbove(state);
  const draft = state.open(above ?? block);
  if (above) {
    draft.title = toTitle(state.text, titleSpan(state.text, above));
    draft.titleFrom = 'line';
    state.roleMarker = above.marker;
    above.use = 'title';
  }
  return draft;
}
