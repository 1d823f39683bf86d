// Opens a role at its heading, known ("Duties of the cook") or a mere line ("COOK"), and notes headings over roles.
// Part of stage 3; used by outline.ts, known-headings.ts and plain-lines.ts, which have found the heading.
// Must not know what stands below the heading.

import type { Block, Heading } from '../model/block.ts';
import type { Found } from '../model/span.ts';
import { type Draft, hasContent } from './draft.ts';
import { toTitle } from './form-head.ts';
import { titleSpan } from './heading-shape.ts';
import type { Lexicon } from './lexicon.ts';
import { isAllCaps, readable, toKey } from './phrases.ts';
import { looksLikeDepartment, looksLikePost, looksLikeUnit } from './posts.ts';
import type { WalkState } from './walk-state.ts';

/** A heading whose words name a post, a department, or the posts of one; may add the notice `heading-glued`. */
export function onRoleHeading(state: WalkState, block: Block, heading: Heading): void {
  const name = heading.title ? readable(state.text, [heading.title]) : null;
  const isDuties = heading.concept === 'duties';
  const isPost = name !== null && looksLikePost(name, state.lexicon);
  const isDepartment = name !== null && !isPost && isDepartmentName(name, heading, state.lexicon);
  const isGroup = heading.collective || name === null || (!isPost && (isDepartment || heading.article !== null));
  const open = state.draft;
  if (open && name !== null && !isGroup && isSameTitle(open, name) && !hasContent(open)) {
    open.announced = open.announced || isDuties;
    if (isDuties) state.beginDuties(open, block);
    return state.extend(block);
  }
  if (heading.article !== null) state.department = state.context = null;
  const draft = state.open(block);
  state.roleMarker = isGroup ? null : block.marker;
  if (isGroup) {
    const found: Found = { text: readable(state.text, [heading.label]), span: heading.label };
    state.headings.push(found);
    state.collectionMarker = block.marker;
    state.context = found;
    draft.context = found;
    draft.article = true;
    state.department = isDepartment && heading.title ? { text: name, span: heading.title } : null;
    draft.department = state.department;
  } else if (heading.title) {
    draft.title = toTitle(state.text, heading.title);
    draft.titleFrom = 'heading';
    draft.article = heading.article !== null;
  }
  draft.announced = isDuties || heading.concept === 'document';
  if (isDuties) state.beginDuties(draft, block);
  if (block.glued)
    draft.odd.push({
      code: 'heading-glued',
      span: [block.start, block.end],
      mend: { at: [block.start, block.start], text: '\n' },
    });
  state.extend(block, isGroup ? 'heading' : 'title');
}

/** An article or a heading over several posts may name a department freely, any other must say what unit it is. */
function isDepartmentName(name: string, heading: Heading, lexicon: Lexicon): boolean {
  return heading.article !== null || heading.collective
    ? looksLikeDepartment(name, lexicon)
    : looksLikeUnit(name, lexicon);
}

/** A line of its own that is the title of a role. */
export function onRoleLine(state: WalkState, block: Block): void {
  const title = toTitle(state.text, titleSpan(state.text, block));
  const open = state.draft;
  if (open?.titleFrom === 'heading' && !hasContent(open)) {
    if (open.sections.length === 0 && isSameTitle(open, title.text)) return state.extend(block);
    const isTagline = open.labels === 0 && !block.marker && block.level === 0 && !isAllCaps(title.text);
    if (isTagline) {
      open.loose.push(block);
      return state.extend(block);
    }
  }
  const draft = state.open(block);
  state.roleMarker = block.marker;
  draft.title = title;
  draft.titleFrom = block.marker || block.level > 0 || isAllCaps(title.text) ? 'heading' : 'line';
  state.extend(block, 'title');
}

/** A line that names the department of the roles below it. */
export function onDepartment(state: WalkState, block: Block): void {
  state.department = noteHeading(state, block);
}

/** "Responsibility & authority" over several roles: closes what is open, opens none. */
export function onCollection(state: WalkState, block: Block): void {
  noteHeading(state, block);
  state.collectionMarker = block.marker;
  state.ignoring = false;
}

function noteHeading(state: WalkState, block: Block): Found {
  state.close();
  const span = titleSpan(state.text, block);
  const found: Found = { text: readable(state.text, [span]), span };
  state.context = found;
  block.use = 'heading';
  state.headings.push(found);
  return found;
}

function isSameTitle(draft: Draft, name: string): boolean {
  const own = draft.title ? toKey(draft.title.text) : '';
  const other = toKey(name);
  return own === '' ? !draft.article : own === other || own.includes(other) || other.includes(own);
}
