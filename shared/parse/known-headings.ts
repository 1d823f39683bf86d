// Handles headings whose words are known: of roles, of sections, of the document, and those that end the roles.
// Part of stage 3; used by outline.ts.
// Must not know labels with values other than the name of a document.

import type { Block } from '../model/block.ts';
import type { Span } from '../model/span.ts';
import { hasContent } from './draft.ts';
import { findTitleAbove, isTitleAhead } from './form-head.ts';
import { isHeadingShaped } from './heading-shape.ts';
import { goesOnWithList, headsList, isBelowDuties } from './list-course.ts';
import { nextBlock } from './look-ahead.ts';
import { onGroup, onItem } from './plain-lines.ts';
import { looksLikePost } from './posts.ts';
import { onRoleHeading } from './role-headings.ts';
import { onSection } from './section-headings.ts';
import type { WalkState } from './walk-state.ts';

/** A heading of known words, perhaps with a name among them. */
export function onHeading(state: WalkState, block: Block): void {
  const heading = block.heading;
  if (!heading) return;
  const { concept } = heading;
  if (concept === 'stop') return state.stopAtLabel();
  // "6.1 Secretary - The Secretary shall:" below "6. Duties of the committee" names another holder
  const name = heading.title ? state.text.slice(...heading.title) : '';
  const isOther = looksLikePost(name, state.lexicon) && !state.isHolder(name);
  if (block.marker && !isOther && isBelowDuties(block, state)) return onGroup(state, block);
  const headsOne = headsList(state.index, state.blocks);
  if (state.section && goesOnWithList(block, state) && !headsOne) return onItem(state, block);
  if (concept === 'requirements' || concept === 'section') return onSection(state, block, concept);
  // "Job description no. 3" over the labels of a form only counts it
  const counts = concept === 'document' && isTitleAhead(state.index, state.blocks);
  const isNaming = heading.title !== null || heading.collective || (heading.article !== null && !counts);
  // "Section 2: Main duties" of a form that has named its post
  const isPart = heading.title === null && !heading.collective && heading.article !== null && concept === 'duties';
  const open = state.draft;
  if (isPart && open?.titleFrom === 'label' && !open.hasDutiesHeading) return onSection(state, block, concept);
  // "PERIPHERAL DUTIES" behind the main ones of such a form: one word that names no post
  const isFurther = open?.titleFrom === 'label' && open.hasDutiesHeading && heading.article === null && !isOther;
  if (isFurther && concept === 'duties' && name !== '' && !/\s/.test(name)) return onSection(state, block, concept);
  if (isNaming) {
    if (!state.ignoring || !block.marker || headsOne) onRoleHeading(state, block, heading);
  } else if (concept === 'document') onDocument(state, block);
  else if (concept === 'duties') onSection(state, block, concept);
}

/** "Job description": above labels or headings only a name of the form, above a list its duties, above prose a section. */
export function onDocument(state: WalkState, block: Block): void {
  const { text, blocks, index } = state;
  const next = nextBlock(blocks, index + 1);
  if (block.heading?.title) return onHeading(state, block);
  if (block.value && looksLikePost(text.slice(...block.value), state.lexicon))
    return onNamedDocument(state, block, block.value);
  if (state.draft && hasContent(state.draft) && isTitleAhead(index, blocks)) return state.close();
  if (!next || next.kind === 'label' || next.kind === 'heading') return;
  if (state.draft?.hasDutiesHeading && isHeadingShaped(text, next) && !next.marker && state.firstDocument < index)
    return state.close(); // a document has begun above in the same way: here the next one does
  if (next.marker && next.marker.value <= 1) return onSection(state, block, 'duties');
  const isProse = !isHeadingShaped(text, next);
  if (isProse && (state.draft || findTitleAbove(state))) onSection(state, block, 'section');
}

/** "Duty statement: Head Keeper". */
function onNamedDocument(state: WalkState, block: Block, value: Span): void {
  const label = block.heading?.label ?? value;
  onRoleHeading(state, block, { concept: 'document', title: value, article: null, collective: false, label });
}
