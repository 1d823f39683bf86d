// Opens a role at its heading, known ("Duties of the cook") or a mere line ("COOK"), and notes headings over roles.
// Part of stage 3; used by outline.ts, known-headings.ts and plain-lines.ts, which have found the heading.
// Must not know what stands below the heading.

import type { Block, Heading } from '../model/block.ts';
import type { Found, Span } from '../model/span.ts';
import { type Draft, type DraftSection, hasContent } from './draft.ts';
import { toTitle } from './form-head.ts';
import { titleSpan } from './heading-shape.ts';
import { nameInLeadIn } from './lead-ins.ts';
import type { Lexicon } from './lexicon.ts';
import { isNextNumber } from './list-levels.ts';
import { namesHolder } from './look-ahead.ts';
import { hasHan, isAllCaps, readable, toKey } from './phrases.ts';
import { looksLikeDepartment, looksLikePost, looksLikeUnit } from './posts.ts';
import type { WalkState } from './walk-state.ts';

/** Numbers of the first article, as headings write them. */
const FIRST = new Set(['1', 'i', 'one', '一']);
/** Between a title and the heading that repeats it stand at most so many sections of prose. */
const MAX_PROSE_SECTIONS = 8;
/** "本部门", "各部门", "our department". */
const OWN_UNIT =
  /^[本各该](?:部门?|科室?|处|班组|中心)$|^(?:the |this |our )?(?:department|unit|section|division|team)$/i;

/** A heading whose words name a post, a department, or the posts of one; may add the notice `heading-glued`. */
export function onRoleHeading(state: WalkState, block: Block, heading: Heading): void {
  // "II. Duties of maintenance personnel" behind "I. Duties of the safety officer": one of the posts
  const isNext = heading.title !== null && heading.article === null && isNextNumber(block.marker, state.roleMarker);
  const title: Span | null = isNext && heading.collective ? [heading.title[0], heading.label[1]] : heading.title;
  const told = title ? readable(state.text, [title]) : null;
  // "部门职责", "Duties of the department": which one, the heading above says
  const isOwnUnit = told !== null && (state.lexicon.units.has(toKey(told)) || OWN_UNIT.test(told));
  const name = isOwnUnit ? null : told;
  const isDuties = heading.concept === 'duties';
  const isPost = name !== null && looksLikePost(name, state.lexicon);
  const isDepartment = name !== null && !isPost && isDepartmentName(name, heading, state.lexicon);
  const isGroup =
    (heading.collective && !isNext) || name === null || (!isPost && (isDepartment || heading.article !== null));
  const open = state.draft;
  if (
    open &&
    name !== null &&
    !isGroup &&
    (!hasContent(open) || (isDuties && hasOnlyProse(open, name))) &&
    isSameTitle(open, name) &&
    !isNarrower(state, open, name)
  ) {
    open.announced = open.announced || isDuties;
    if (open.title === null && title) nameByHeading(open, toTitle(state.text, title));
    if (isDuties) {
      // the sentence between the two headings only leads in
      const above = open.sections.at(-1);
      if (above?.concept === 'duties') {
        for (const prose of above.blocks) prose.use = 'remark';
        open.sections.pop();
      }
      state.beginDuties(open, block);
    }
    return state.extend(block);
  }
  if (heading.article !== null) state.department = state.context = null;
  if (open && name !== null && isFirstArticle(heading) && isSameTitle(open, name)) open.introduces = isProse(open);
  const draft = state.open(block);
  state.roleMarker = isGroup ? null : block.marker;
  if (isGroup) {
    const found: Found = { text: readable(state.text, [heading.label]), span: heading.label };
    state.headings.push(found);
    state.collectionMarker = block.marker;
    state.context = found;
    draft.context = found;
    draft.article = true;
    // "幼儿园岗位职责 篇3" names the whole house
    const isPart = isDepartment && (!hasHan(name) || looksLikeUnit(name, state.lexicon));
    if (!isOwnUnit) state.department = isPart && heading.title ? { text: name, span: heading.title } : null;
    draft.department = state.department;
  } else if (title) {
    nameByHeading(draft, toTitle(state.text, title));
    draft.article = heading.article !== null;
  }
  draft.announced = isDuties || (heading.concept === 'document' && (isPost || isGroup));
  if (isDuties) state.beginDuties(draft, block);
  noteGlue(draft, block);
  state.extend(block, isGroup ? 'heading' : 'title');
}

function nameByHeading(draft: Draft, title: Found): void {
  draft.title = title;
  draft.titleFrom = 'heading';
}

function noteGlue(draft: Draft, block: Block): void {
  if (!block.glued) return;
  const mend = { at: [block.start, block.start] as const, text: '\n' };
  draft.odd.push({ code: 'heading-glued', span: [block.start, block.end], mend });
}

/** "About the role" and its prose stand between a title and the heading of its duties, which repeats it. */
function hasOnlyProse({ title, sections }: Draft, name: string): boolean {
  const isProse = ({ concept, blocks }: DraftSection) =>
    concept === 'section' || (concept === 'duties' && blocks.length <= 1 && blocks.every(({ marker }) => !marker));
  const isSame = title !== null && toKey(title.text).replace(/s$/, '') === toKey(name).replace(/s$/, '');
  return isSame && sections.length <= MAX_PROSE_SECTIONS && sections.every(isProse);
}

function isFirstArticle({ article }: Heading): boolean {
  return article !== null && FIRST.has(article.toLowerCase());
}

/** No number of its own, no labels, no lists. */
function isProse({ article, labels, superiors, sections }: Draft): boolean {
  const blocks = sections.flatMap((section) => section.blocks);
  return !article && labels + superiors.length === 0 && blocks.every(({ marker }) => marker === null);
}

/** "Grain depot duties" above "Duties of the grain depot manager": only the second names a post. */
function isNarrower({ lexicon }: WalkState, { title }: Draft, name: string): boolean {
  return title !== null && title.text !== name && looksLikePost(name, lexicon) && !looksLikePost(title.text, lexicon);
}

/** An article may name a department freely, any other must say what unit it is. */
function isDepartmentName(name: string, heading: Heading, lexicon: Lexicon): boolean {
  return heading.article !== null || hasHan(name) ? looksLikeDepartment(name, lexicon) : looksLikeUnit(name, lexicon);
}

/** A line of its own that is the title of a role. */
export function onRoleLine(state: WalkState, block: Block): void {
  const title = toTitle(state.text, titleSpan(state.text, block));
  const open = state.draft;
  if (open?.titleFrom === 'heading' && !hasContent(open)) {
    if (open.sections.length === 0 && isSameTitle(open, title.text)) return state.extend(block);
    open.introduces = isNarrower(state, open, title.text) && open.loose.length > 0 && isProse(open);
    const isTagline =
      !open.introduces && open.labels === 0 && !block.marker && block.level === 0 && !isAllCaps(title.text);
    if (isTagline) {
      open.loose.push(block);
      return state.extend(block);
    }
  }
  // "4. Duties of the committee" without a list of its own stands over "4.1 The Treasurer shall:"
  if (open && !hasContent(open) && state.roleMarker) state.collectionMarker = state.roleMarker;
  const goesOn = isNextNumber(block.marker, state.roleMarker);
  const draft = state.open(block);
  state.roleMarker = block.marker;
  draft.announced = (goesOn && nameInLeadIn(state.text, block) !== null) || namesHolder(state.index, state);
  draft.title = title;
  draft.titleFrom = block.marker || block.level > 0 || isAllCaps(title.text) ? 'heading' : 'line';
  noteGlue(draft, block);
  state.extend(block, 'title');
}

/** A line that names the department of the roles below it. */
export function onDepartment(state: WalkState, block: Block): void {
  state.department = noteHeading(state, block);
}

/** A line over the headings of roles that names no department: it is their context. */
export function onRolesBelow(state: WalkState, block: Block): void {
  noteHeading(state, block);
  state.department = null;
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
