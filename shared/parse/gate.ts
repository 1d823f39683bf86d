// Is a draft a role at all? News, recipes, policies, minutes, contents pages and articles about job descriptions are not.
// Part of stage 3. Asks for evidence from the structure (labels, announcing headings, posts) and against (advice to writers).
// Must not read entries anew.

import type { Draft } from './draft.ts';
import type { Lexicon } from './lexicon.ts';
import { looksLikePost } from './posts.ts';

/** Share of entries with words of advice to writers from which a text is about job descriptions. */
const ADVICE_SHARE = 0.3;
const MIN_ADVICE_WORDS = 2;
/** A text with so many different words of advice is about job descriptions; roles in it need a title label. */
const MIN_TEXT_ADVICE = 5;

/** What the gate weighs. */
export interface Weighed {
  readonly draft: Draft;
  readonly duties: readonly string[];
  readonly requirements: readonly string[];
  /** Drafts of the same text whose title reads like a post and that have duties. */
  readonly siblings: number;
  /** Different words of advice to writers in the whole text. */
  readonly advice: number;
  /** Some duty has a list marker. */
  readonly marked: boolean;
}

/** True when the draft is a role. Never throws. */
export function isRole({ draft, duties, requirements, siblings, advice, marked }: Weighed, lexicon: Lexicon): boolean {
  const entries = [...duties, ...requirements];
  if (advice >= MIN_ADVICE_WORDS && isAdvice(entries, lexicon)) return false;
  if (advice >= MIN_TEXT_ADVICE && draft.titleFrom !== 'label' && draft.labels === 0) return false;
  const title = draft.title?.text ?? null;
  const post = title !== null && looksLikePost(title, lexicon);
  const chain = draft.superiors.length + draft.subordinates.length;
  if (duties.length === 0) {
    if (title === null) return false;
    return (draft.titleFrom === 'label' && (chain > 0 || requirements.length > 0 || draft.labels > 2)) || (draft.announced && chain > 0);
  }
  if (title === null) return (draft.article ? marked && duties.length > 1 : draft.announced && (duties.length > 1 || draft.labels > 0));
  if (draft.announced || draft.titleFrom === 'label' || chain > 0) return true;
  return post && siblings > 1;
}

/** True when several of the entries speak to writers of job descriptions, or the whole text does and nothing names a post. */
function isAdvice(entries: readonly string[], lexicon: Lexicon): boolean {
  const seen = new Set<string>();
  let advising = 0;
  for (const entry of entries) {
    const words = adviceWords(entry, lexicon);
    for (const word of words) seen.add(word);
    if (words.length > 0) advising++;
  }
  return seen.size >= MIN_ADVICE_WORDS && advising >= entries.length * ADVICE_SHARE;
}

/** The different words of advice in a text. */
export function adviceWords(text: string, lexicon: Lexicon): string[] {
  return [...new Set((text.match(lexicon.advice) ?? []).map((word) => word.toLowerCase()))];
}
