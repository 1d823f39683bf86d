// What stands below a line: a label, a list, text or another heading, and whether a role begins there.
// Part of stage 3; classify.ts asks it for every short line, the walk for what a heading stands over.
// Must not know which role or section is open.

import type { Block } from '../model/block.ts';
import { endsInColon, isHeadingShaped, isInCaps, isStrong, titleSpan } from './heading-shape.ts';
import { nameInLeadIn } from './lead-ins.ts';
import type { Lexicon } from './lexicon.ts';
import { styleOf } from './list-levels.ts';
import { composed, isAllCaps, toKey } from './phrases.ts';
import { looksLikeDepartment, looksLikePost } from './posts.ts';

/** How far ahead a heading looks for what it heads. */
const MAX_AHEAD = 6;
/** How far around another heading of the same shape is looked for. */
const MAX_NEIGHBOURS = 200;
/** Between the title of a role and the heading of its duties stand at most so many lines. */
const MAX_ABOVE_DUTIES = 8;

/** A value of more characters may be a sentence that leads in the list below. */
const MAX_FIELD = 40;

/** One or two words in capitals, the last in the singular. Posts are named so; "HOUSE RULES" and "CLEANING" are none. */
const SINGULAR_NAME =
  /^(?:\p{Lu}{2,20}[ -])?\p{Lu}{3,24}(?<![^SU]S|ING|TION|SION|MENT|NESS|TY|ENCE|ANCE|SHIP|LUNCH|FAST|DINNER|SUPPER|TEA|DAY|NIGHT|TIME|BREAK)$/u;
/** Labels that stand at the head of a role. */
export const ROLE_LABELS: ReadonlySet<string | null> = new Set<string | null>([
  'title',
  'department',
  'superiors',
  'subordinates',
  'company',
  'location',
  'form',
]);

/** The blocks a line stands among, and the words to judge them by. */
export interface Surroundings {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly lexicon: Lexicon;
}

/** What the next block is; `list` is one that begins there, `none` also an item of the same list. */
export type Ahead = 'label' | 'duties' | 'list' | 'text' | 'heading' | 'section' | 'none';

/** What follows block `index`. Never throws. */
export function lookAhead(index: number, around: Surroundings): Ahead {
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
    return next.heading?.title ? 'heading' : concept === 'duties' || concept === 'document' ? 'duties' : 'section';
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
      !isAmongBullets(nextAt, blocks) &&
      looksLikePost(text.slice(...titleSpan(text, next)), around.lexicon) &&
      headsSomething(index, around)
    )
      return 'heading';
    return restarts || next.marker.kind === 'outline' || next.marker.kind === 'percent' ? 'list' : 'none';
  }
  const after = nextBlock(blocks, nextAt + 1);
  const isPost = (other: Block) => looksLikePost(text.slice(...titleSpan(text, other)), around.lexicon);
  if (namesHolder(index, around)) return 'list';
  // a post, and "She:" over her list
  if (next.gap === 0 && endsInColon(text, next) && after?.marker && opensRole(after) && isPost(block) && !isPost(next))
    return 'list';
  if (isHeadingShaped(text, next) && isStrong(text, next) && headsSomething(index, around)) return 'heading';
  if (opensRole(after) && isHeadingShaped(text, next) && isPost(next) && !isPost(block)) return 'heading';
  if (block.gap > 0 && next.parts.length === 1 && after?.heading?.concept === 'duties' && !after.heading.title)
    return 'duties';
  return 'text';
}

/** "14.2.2 Crew Commander" over "The Crew Commander shall:" and a list: a post, whatever its words. "Members" name everybody. */
export function namesHolder(index: number, { text, blocks, lexicon }: Surroundings): boolean {
  const block = blocks[index];
  const at = nextIndex(blocks, index + 1);
  const next = blocks[at];
  const after = nextBlock(blocks, at + 1);
  const name = block && next && after?.marker && opensRole(after) ? nameInLeadIn(text, next) : null;
  if (!block || !name) return false;
  const key = toKey(text.slice(...name));
  return !lexicon.everybody.has(key) && toKey(text.slice(...titleSpan(text, block))) === key;
}

/** "- Tell the porter" over another bullet of its kind, with nothing of its own below: an item, whoever it names. */
function isAmongBullets(index: number, blocks: readonly Block[]): boolean {
  const own = blocks[index]?.marker;
  const below = nextBlock(blocks, index + 1)?.marker;
  return own?.kind === 'bullet' && below != null && styleOf(below) === styleOf(own);
}

/** A duties heading that stands over headings of roles announces them all, not the line above it. */
export function isOverRoles(index: number, around: Surroundings): boolean {
  if (around.blocks[index]?.value != null) return false;
  const at = nextIndex(around.blocks, index + 1);
  const next = around.blocks[at];
  const after = nextBlock(around.blocks, at + 1);
  if (!next || !after) return false;
  if (next.kind === 'heading' && next.heading?.title) return true;
  // "The Master is to:" goes on with the heading, and may name the post above it
  const post =
    isHeadingShaped(around.text, next) &&
    nameInLeadIn(around.text, next) === null &&
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
export function headsRole(index: number, around: Surroundings): boolean {
  const { text, blocks, lexicon } = around;
  const nextAt = nextIndex(blocks, index + 1);
  const next = blocks[nextAt];
  if (!next) return false;
  if (next.heading?.title || next.heading?.concept === 'title') return true;
  if (next.kind === 'label' && next.value !== null) return false;
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
    (looksLikePost(text.slice(...titleSpan(text, next)), lexicon) || isOverChain(text, next, after))
  );
}

/** A line in capitals directly over "Reports to" or "Assisted by" names a post, whatever its words. */
function isOverChain(text: string, block: Block, below: Block): boolean {
  const concept = below.kind === 'label' ? below.heading?.concept : null;
  const isChain = concept === 'superiors' || concept === 'subordinates';
  return isChain && below.gap === 0 && block.marker === null && isInCaps(text, block);
}

/** "Vertretung: Kassenwartin" directly over the list of a role's duties, which no heading announces: a field, not their heading. */
export function isFieldOverList(index: number, { text, blocks }: Pick<Surroundings, 'text' | 'blocks'>): boolean {
  const block = blocks[index];
  if (block?.kind !== 'label' || block.heading?.concept !== 'section' || block.marker || !block.value) return false;
  const [start, end] = block.value;
  const first = blocks[index + 1];
  const isFirst = first?.kind === 'item' && first.gap <= 1 && (first.marker?.value ?? 0) <= 1 && first.parts.length > 0;
  return isFirst && end === block.end && composed(text.slice(start, end)).length <= MAX_FIELD;
}

/** The heading of duties follows before one of requirements, and before another list; or a field stands over that list. */
export function isAboveDuties(index: number, around: Surroundings): boolean {
  const { blocks } = around;
  if (isFieldOverList(nextIndex(blocks, index + 1), around)) return true;
  for (const { kind, heading, marker } of blocks.slice(index + 1, index + 1 + MAX_ABOVE_DUTIES)) {
    if ((marker && kind !== 'label') || heading?.concept === 'requirements' || heading?.concept === 'title')
      return false;
    if (kind === 'label' && heading?.concept === 'duties') return true;
  }
  return false;
}

/** Another heading of the same shape stands over a role elsewhere, so that this is no letterhead. */
export function isRepeated(index: number, around: Surroundings): boolean {
  const { text, blocks } = around;
  const own = blocks[index];
  if (!own) return false;
  const caps = isInCaps(text, own);
  if (own.level === 0 && own.marker === null && !caps) return false; // no shape to find again
  const last = Math.min(blocks.length, index + MAX_NEIGHBOURS);
  for (let at = Math.max(0, index - MAX_NEIGHBOURS); at < last; at++) {
    const block = blocks[at];
    if (!block || at === index || block.heading || block.level !== own.level) continue;
    if (
      block.marker?.kind === own.marker?.kind &&
      isHeadingShaped(text, block) &&
      (block.level > 0 || block.marker !== null || (caps && isInCaps(text, block))) &&
      headsRole(at, around)
    )
      return true;
  }
  return false;
}

/**
 * A line in capitals of unknown words, set like the heading of the role above: over a list of the same kind, apart from the list
 * before it, and met once. So set in every role, or in the plural, it is a section of each.
 */
export function isSetLikeRole(index: number, above: Block, { text, blocks }: Surroundings): boolean {
  const own = blocks[index];
  const next = nextBlock(blocks, index + 1);
  if (!own || own.gap === 0 || own.marker || own.level > 0 || own.layout || !next?.marker || !above.marker)
    return false;
  const name = text.slice(...titleSpan(text, own));
  if (next.gap > 0 || styleOf(next.marker) !== styleOf(above.marker) || !isAllCaps(name)) return false;
  if (!SINGULAR_NAME.test(name)) return false;
  return blocks.every(
    (block, at) => at === index || block.kind !== 'text' || text.slice(block.start, block.end) !== name,
  );
}

/** A heading over a heading of a role. */
export function isDepartmentOver(index: number, around: Surroundings): boolean {
  const { text, blocks, lexicon } = around;
  const block = blocks[index];
  const next = nextBlock(blocks, index + 1);
  if (!block || !next || !isHeadingShaped(text, next)) return false;
  const isDepartment = looksLikeDepartment(text.slice(...titleSpan(text, block)), lexicon);
  return isDepartment && looksLikePost(text.slice(...titleSpan(text, next)), lexicon);
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

/** A label at the head of a role, a plain duties heading, or the first item of a list. */
function opensRole(block: Block | undefined): boolean {
  if (block?.heading) {
    const { concept, title } = block.heading;
    return (concept === 'duties' && title === null) || (block.kind === 'label' && ROLE_LABELS.has(concept));
  }
  return block?.marker != null && block.parts.length > 0 && block.marker.value <= 1;
}
