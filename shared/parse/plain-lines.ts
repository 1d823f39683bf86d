// Handles the lines that announce nothing by their words: items and prose, and short lines that prove to be headings.
// Part of stage 3; used by outline.ts and known-headings.ts.
// Must not know how a line is judged (classify.ts) nor how items are read (lists.ts).

import type { Block } from '../model/block.ts';
import { classifyLine } from './classify.ts';
import { readArticleStart } from './heading-numbers.ts';
import { endsInColon, isHeadingShaped, titleSpan } from './heading-shape.ts';
import { endsCollection, opensGroup, opensNextChapter, restartsAsDuties } from './list-course.ts';
import { styleOf } from './list-levels.ts';
import { nextBlock } from './look-ahead.ts';
import { onDepartment, onRoleLine, onRolesBelow } from './role-headings.ts';
import { onGuessedSection } from './section-headings.ts';
import { headingRank, type WalkState } from './walk-state.ts';

/** Parts of a book, not of a role. Not: "Part 2: Mornings". */
const CHAPTER = /^(?:chap|kap|cap|tit|tít|第)/i;

/** A line without known words. */
export function onLine(state: WalkState, block: Block): void {
  const { draft, section, index } = state;
  const kind = classifyLine(index, state);
  if (kind === 'role') return onRoleLine(state, block);
  const level = headingRank(block);
  if (draft && level > 0 && level <= state.outerLevel && kind !== 'department' && kind !== 'collection')
    return state.stop();
  if (kind === 'everybody' || opensNextChapter(block, state)) return state.stop();
  if (isChapterNumber(state, block)) return state.close();
  if (kind === 'department') return onDepartment(state, block);
  if (kind === 'collection') return onRolesBelow(state, block);
  if (kind === 'group') state.groupStyle = groupStyleOf(block);
  if (headsForm(state, block)) return state.close();
  if (kind === 'section' && endsCollection(block, state)) return state.stop();
  if (kind === 'section' && opensGroup(block, index, state)) return onGroup(state, block);
  if (kind === 'section' && draft?.title && !state.ignoring) return onGuessedSection(state, block);
  if (!section && draft?.title && endsInColon(state.text, block) && opensGroup(block, index, state)) {
    draft.announced = true;
    state.beginDuties(draft, block);
  }
  if (!section && draft?.title && headsLabels(state, block)) return state.extend(block, 'heading');
  onItem(state, block);
}

/** "CAPÍTULO IV", perhaps with the name of the chapter, on a line that no list follows: the chapter of the roles above has ended. */
function isChapterNumber({ text, blocks, index }: WalkState, block: Block): boolean {
  if (block.marker || block.gap === 0 || nextBlock(blocks, index + 1)?.marker) return false;
  const phrase = text.slice(...titleSpan(text, block));
  const number = readArticleStart(phrase);
  if (!number) return false;
  return number[0].length === phrase.length || (CHAPTER.test(phrase) && isHeadingShaped(text, block));
}

/** "I. Líneas de autoridad" directly over "Depende de: Gerente": a numbered heading over labels of the form. */
function headsLabels({ text, blocks, index }: WalkState, block: Block): boolean {
  const next = nextBlock(blocks, index + 1);
  const concept = next?.kind === 'label' ? next.heading?.concept : null;
  // "2 Position" over "2.1 Reports to: Foreman"
  const isBelow = next?.marker === null || (next?.marker?.kind === 'outline' && next.marker.value === 1);
  return block.marker !== null && isBelow && concept != null && isHeadingShaped(text, block);
}

/** The line directly above a title label, behind the lists of a role: it numbers the next form. */
function headsForm({ draft, section, blocks, index, text }: WalkState, block: Block): boolean {
  if (!draft || !section || block.kind !== 'text' || block.marker || draft.titleFrom !== 'label') return false;
  const next = nextBlock(blocks, index + 1);
  if (next?.kind !== 'label' || next.heading?.concept !== 'title') return false;
  // nearer to the list above it is its last line
  return (block.gap > 0 || next.gap === 0) && isHeadingShaped(text, block);
}

/** A heading over some of the duties. */
export function onGroup(state: WalkState, block: Block): void {
  if (state.draft && state.section?.concept !== 'duties') state.beginDuties(state.draft, block);
  state.groupStyle = groupStyleOf(block);
  state.push(block);
}

function groupStyleOf(block: Block): string {
  return block.marker ? styleOf(block.marker) : 'plain';
}

/** An item or a line of prose: goes to the open section, or waits in the role until it is known what it is. */
export function onItem(state: WalkState, block: Block): void {
  const { draft } = state;
  if (state.ignoring || !draft) return;
  if (endsCollection(block, state)) return state.stop();
  if (restartsAsDuties(block, state)) state.endSection();
  if (!state.section && block.marker && block.parts.length > 0 && (draft.title || draft.article))
    state.beginDuties(draft, block);
  if (state.section) return state.push(block);
  draft.loose.push(block);
  if (draft.title) state.extend(block, 'remark');
}
