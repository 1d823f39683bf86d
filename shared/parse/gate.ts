// Is a draft a role at all? News, recipes, policies, minutes, contents pages and articles about job descriptions are not.
// Part of stage 3. Asks for evidence from the structure (labels, announcing headings, posts) and against (advice to writers).
// Must not read entries anew.

import type { Finished } from './finish-role.ts';
import type { Lexicon } from './lexicon.ts';
import { looksLikePost } from './posts.ts';

/** Share of entries with words of advice to writers from which a text is about job descriptions. */
const ADVICE_SHARE = 0.3;
const MIN_ADVICE_WORDS = 2;
/** A text with so many different words of advice is about job descriptions; roles in it need a title label. */
const MIN_TEXT_ADVICE = 4;

/** What the gate weighs besides the role itself. */
export interface Evidence {
  /** Roles of the same text whose title reads like a post and that have duties. */
  readonly siblings: number;
  /** Different words of advice to writers in the whole text. */
  readonly advice: number;
}

/** True when the finished draft is a role. Never throws. */
export function isRole({ draft, role }: Finished, { siblings, advice }: Evidence, lexicon: Lexicon): boolean {
  const { duties, requirements } = role;
  if (
    advice >= MIN_ADVICE_WORDS &&
    isAdvice(
      [...duties, ...requirements].map((entry) => entry.text),
      lexicon,
    )
  )
    return false;
  const title = draft.title?.text ?? null;
  const post = title !== null && looksLikePost(title, lexicon);
  if (advice >= MIN_TEXT_ADVICE && !(post && draft.titleFrom !== 'line')) return false;
  const chain = draft.superiors.length + draft.subordinates.length;
  if (duties.length === 0) {
    if (title === null) return false;
    return (
      (draft.titleFrom === 'label' && (chain > 0 || requirements.length > 0 || draft.labels > 2)) ||
      (draft.announced && chain > 0)
    );
  }
  const marked = duties.some((duty) => duty.marker !== null);
  if (title === null)
    return draft.announced && (draft.article ? marked && duties.length > 1 : duties.length > 1 || draft.labels > 0);
  if (draft.titleFrom === 'label' || chain > 0) return true;
  // prose below a heading that names no post
  if (!post && !marked && duties.length < 2) return false;
  return draft.announced || (post && siblings > 1);
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
