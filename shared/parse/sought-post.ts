// The title of a posting that only its opening sentence tells: "Nous recherchons un vendeur (H/F) pour notre boutique."
// Part of stage 3; parse-roles.ts asks it for roles without a title, before they are finished.
// Must not know how the sections of a role are read.

import type { Block } from '../model/block.ts';
import type { Span } from '../model/span.ts';
import { skipBlank, trimEnd } from './characters.ts';
import type { Draft } from './draft.ts';
import type { Lexicon } from './lexicon.ts';
import { readable } from './phrases.ts';
import { looksLikePost } from './posts.ts';

/** The sentence stands within so many lines above what it announces. */
const MAX_ABOVE = 12;
/** The sentence that seeks somebody, and a title in it, are no longer than this. */
const MAX_SENTENCE = 300;
const MAX_TITLE = 80;

/** "We are looking for", "suchen wir", "buscamos": what follows on the line is sought. */
const SEEKS =
  /(?<!\p{L})(?:looking for|seeking|seeks|hiring|recruiting|suchen|sucht|recherch(?:ons|e)|recrut(?:ons|e)|cherch(?:ons|e)|buscamos|busca|necesitamos|seleccionamos|contrata(?:mos|ndo)?|procura(?:mos)?|precisamos|cerchiamo|cerca|ricerchiamo|ricerca|selezioniamo)(?!\p{L})/iu;
/** The article before what is sought, its other gender perhaps behind a sign: "eine/n", "un(e)". */
const ARTICLE = /(?<!\p{L})(?:an?|eine?[nr]?|une?|una|uno|uma?)(?:[/:*]?(?:-?in|[aenr])|\([aenr]\))?\s/giu;
/** The mark of gender that closes a title. */
const GENDER = /\s?\((?:[mwfdhxa]\s?[/|]?\s?){2,4}\)|\s[hf]\/[hf](?!\p{L})/iu;
/** What does not belong to the title any more. */
const BEHIND =
  /[,.;:!?(]|\s(?:[-–—|]|to|who|for|with|für|zur|zum|in|im|ab|mit|als|pour|afin|dans|au sein|en (?:cdi|cdd|alternance|intérim|temps)|qui|para|con|com|per|que|che|da inserire)(?!\p{L})/iu;

/** Gives untitled roles the post that a sentence above them seeks; changes the drafts and the use of the sentence's line. Never throws. */
export function readSoughtPosts(
  text: string,
  blocks: readonly Block[],
  drafts: readonly Draft[],
  lexicon: Lexicon,
): void {
  let free = 0;
  for (const draft of drafts) {
    if (draft.title === null && draft.announced && !draft.article) {
      const at = blocks.findIndex(({ start }) => start >= draft.start);
      const above = blocks.slice(Math.max(0, at - MAX_ABOVE), Math.max(0, at)).filter(({ start }) => start >= free);
      nameDraft(text, draft, above, lexicon);
    }
    free = draft.end;
  }
}

function nameDraft(text: string, draft: Draft, above: readonly Block[], lexicon: Lexicon): void {
  for (const block of above) {
    if (block.kind !== 'text' || block.end - block.start > MAX_SENTENCE) continue;
    const span = soughtIn(text, block, lexicon);
    if (!span) continue;
    draft.title = { text: readable(text, [span]), span };
    draft.titleFrom = 'line';
    draft.start = Math.min(draft.start, block.start);
    block.use = 'title';
    return;
  }
}

/** The place of the post in the sentence, behind an article or directly behind the verb; null when it seeks none. */
function soughtIn(text: string, { start, end }: Block, lexicon: Lexicon): Span | null {
  const sentence = text.slice(start, end);
  const seeks = SEEKS.exec(sentence);
  if (!seeks) return null;
  const rest = seeks.index + seeks[0].length;
  const articles = Array.from(sentence.slice(rest).matchAll(ARTICLE), ({ index, 0: all }) => rest + index + all.length);
  for (const from of [...articles, rest]) {
    const title = sentence.slice(from, from + MAX_TITLE);
    const gender = GENDER.exec(title);
    const to = gender ? gender.index + gender[0].length : (BEHIND.exec(title)?.index ?? title.length);
    const span: Span = [skipBlank(text, start + from, end), trimEnd(text, start + from, start + from + to)];
    if (looksLikePost(text.slice(...span), lexicon)) return span;
  }
  return null;
}
