// Where the title of a role stands when no heading of its own gives it: below in a form, or above its first label.
// Part of stage 3; used by the files of the walk.
// Must not change the state of the walk, nor know what is done with the title.

import type { Block } from '../model/block.ts';
import type { Found, Span } from '../model/span.ts';
import { COUNT_TAIL } from './fields.ts';
import { isHeadingShaped, isInCaps, postingTailAt, titleSpan } from './heading-shape.ts';
import { nextBlock, type Surroundings } from './look-ahead.ts';
import { countWords, readable, toWords } from './phrases.ts';
import { namesDocument } from './other-document.ts';
import { looksLikeDepartment, looksLikePost } from './posts.ts';
import type { WalkState } from './walk-state.ts';

/** "Role of the [Site Steward]", "Rolle des [Platzwarts]". Not: "Role model", "Position of trust". */
const WRAPPER =
  /^(?:the\s)?(?:role|position|post|rôle|rolle|rol|papel|ruolo)\s(?:of\s(?:the|an?)\s|des\s|der\s|du\s|de\sla\s|de\sl['’]|del\s|do\s|da\s|della\s|dell['’])(?=\p{L})/iu;
/** How far a title label may stand below the first label of its form. */
const MAX_FORM_HEAD = 8;
/** How far above its first label or list the title of a role may stand. */
const MAX_TITLE_ABOVE = 60;
/** Page furniture between the name of the document and the title has at most so many lines. */
const MAX_DOCUMENT_ABOVE = 4;
/** The first labels of a role are so many, and a name of unknown words is so short. */
const MAX_CHAIN_LABELS = 3;
const MAX_NAME = 3;
/** Lowest level of a page heading that may be the title of a role below it. */
const MAX_TITLE_LEVEL = 2;

/** "The President". Not: "the", "Theatre manager". */
const ARTICLE = /^the\s(?=\p{Lu})/iu;
/** "A1 Ride Foreman" below "A. Rides". */
const PLACE_NUMBER = /^[A-H]\d{1,2}\s(?=\p{Lu})/u;
const MAX_ARTICLE = 6;

/** A title label follows among the next labels, before any list: label `index` begins a form. */
export function isTitleAhead(index: number, blocks: readonly Block[]): boolean {
  for (let at = index + 1; at < Math.min(blocks.length, index + 1 + MAX_FORM_HEAD); at++) {
    const block = blocks[at];
    if (!block || block.kind === 'furniture') continue;
    const concept = block.heading?.concept;
    if (block.kind === 'label' && concept === 'title') return true;
    if (block.kind === 'label' && concept !== 'duties' && concept !== 'requirements') continue;
    if (block.kind === 'heading' && (concept === 'document' || concept === 'section') && !block.heading?.title)
      continue;
    if (block.kind === 'text' && blocks[at - 1]?.kind === 'label' && blocks[at - 1]?.value === null) continue;
    return false;
  }
  return false;
}

/** The line above the block at hand, behind the closed roles, that is most likely a title: a page heading with a post first. */
export function findTitleAbove(state: WalkState): Block | null {
  const { text, lexicon, index } = state;
  const candidates = state.blocks
    .slice(Math.max(state.firstFree, index - MAX_TITLE_ABOVE), index)
    .filter((block) => block.kind !== 'furniture' && block.kind !== 'label' && isTitleShaped(text, block));
  const isPost = (block: Block) => {
    const { text: title } = toTitle(text, titleSpan(text, block));
    // "Roles of officers" names several
    return looksLikePost(title, lexicon) && !lexicon.everybody.has(toWords(title).at(-1)?.word ?? '');
  };
  const isHigh = (block: Block) => block.level > 0 && block.level <= MAX_TITLE_LEVEL;
  return (
    candidates.find((block) => isHigh(block) && isPost(block)) ??
    candidates.find((block) => isPost(block)) ??
    candidates.find((block) => isHigh(block) && block.kind === 'text') ??
    candidates.find((block) => isBelowDocument(state, block)) ??
    candidates.find((block) => isOverChain(state, block)) ??
    candidates.findLast((block) => isCapitalName(state, block)) ??
    null
  );
}

/** "HAYWARD" over "Duties", with a line of prose between at most. Not: "GREENKEEPING", which names a part of the house. */
function isCapitalName({ blocks, index, text, lexicon }: WalkState, block: Block): boolean {
  const name = text.slice(...titleSpan(text, block));
  const isNear = blocks.lastIndexOf(block, index) >= index - 2 && blocks[index]?.heading?.concept === 'duties';
  if (!isNear || block.marker || !isInCaps(text, block) || countWords(name) > MAX_NAME) return false;
  return !lexicon.announcing.test(name) && !looksLikeDepartment(name, lexicon) && !namesDocument(name, lexicon);
}

/** "Flyhand" apart from the letterhead, directly over "Department: Stage" and "Reports to: Head Flyman". */
function isOverChain({ blocks, index, text }: WalkState, block: Block): boolean {
  const at = blocks.lastIndexOf(block, index);
  const below = blocks.slice(index, index + MAX_CHAIN_LABELS);
  const isChain = below.some(({ kind, heading }) => kind === 'label' && heading?.concept === 'superiors');
  const isDirect = nextBlock(blocks, at + 1) === blocks[index];
  return (
    at > 0 && isDirect && isChain && block.gap > 0 && countWords(text.slice(...titleSpan(text, block))) <= MAX_NAME
  );
}

/** "Library Page" below "Class specification": whatever it is called, it is what the document is about. */
function isBelowDocument({ blocks, index }: WalkState, block: Block): boolean {
  const at = blocks.lastIndexOf(block, index);
  const above = blocks.slice(Math.max(0, at - MAX_DOCUMENT_ABOVE), at).findLast(({ kind }) => kind !== 'furniture');
  return (
    block.kind === 'text' && above?.heading?.concept === 'document' && above.value === null && !above.heading.title
  );
}

function isTitleShaped(text: string, block: Block): boolean {
  return (
    (block.kind === 'text' || block.kind === 'item' || block.heading?.concept === null) && isHeadingShaped(text, block)
  );
}

/** The words of a title without an article or wrapper before them, nor a salary or count behind. `"The Cook 3000-4000 yuan"` -> `"Cook"`. */
export function toTitle(text: string, whole: Span): Found {
  const begin = text.slice(whole[0], whole[0] + MAX_ARTICLE);
  const article = (ARTICLE.exec(begin) ?? PLACE_NUMBER.exec(begin))?.[0].length ?? 0;
  const span: Span = [whole[0] + article, whole[1]];
  const wrapper = WRAPPER.exec(text.slice(...span))?.[0].length ?? 0;
  if (wrapper > 0) return toTitle(text, [span[0] + wrapper, span[1]]);
  const words = readable(text, [span]);
  const behind = postingTailAt(words);
  const count = words.slice(0, behind).search(COUNT_TAIL);
  const tail = count < 0 ? behind : count;
  if (tail < 2 || tail === words.length) return { text: words, span };
  return { text: words.slice(0, tail), span: [span[0], span[1] - (words.length - tail)] };
}

/** The next line is the heading of a role, so that a bare word above it names its department. */
export function isAboveRole(index: number, { text, blocks, lexicon }: Surroundings): boolean {
  const next = nextBlock(blocks, index + 1);
  if (!next) return false;
  if (next.heading?.title != null) return true;
  if (next.kind === 'label' || !isHeadingShaped(text, next)) return false;
  const title = text.slice(...titleSpan(text, next));
  return isInCaps(text, next) && looksLikePost(title, lexicon);
}
