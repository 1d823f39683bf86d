// Is a draft a role at all? News, recipes, policies, minutes, contents pages and articles about job descriptions are not.
// Part of stage 3. Asks for evidence from the structure (labels, announcing headings, posts) and against (advice to writers).
// Must not read entries anew.

import type { Draft } from './draft.ts';
import type { Lexicon } from './lexicon.ts';
import { looksLikePost } from './posts.ts';
import { toKey } from './phrases.ts';

/** Share of entries with words of advice to writers from which a text is about job descriptions. */
const ADVICE_SHARE = 0.3;

/** What the gate weighs. */
export interface Weighed {
  readonly draft: Draft;
  readonly duties: readonly string[];
  readonly requirements: readonly string[];
  /** Drafts of the same text whose title reads like a post and that have duties. */
  readonly siblings: number;
}

/** True when the draft is a role. Never throws. */
export function isRole({ draft, duties, requirements, siblings }: Weighed, lexicon: Lexicon): boolean {
  const entries = [...duties, ...requirements];
  if (adviceShare(entries, lexicon) >= ADVICE_SHARE) return false;
  const title = draft.title?.text ?? null;
  const post = title !== null && looksLikePost(title, lexicon);
  const chain = draft.superiors.length + draft.subordinates.length;
  if (duties.length === 0) {
    if (title === null) return false;
    return (draft.titleFrom === 'label' && (chain > 0 || requirements.length > 0 || draft.labels > 2)) || (draft.announced && chain > 0);
  }
  if (title === null) return (draft.article && duties.length > 1) || (draft.announced && (duties.length > 1 || draft.labels > 0));
  if (draft.announced || draft.titleFrom === 'label' || chain > 0) return true;
  return post && siblings > 1;
}

function adviceShare(entries: readonly string[], lexicon: Lexicon): number {
  if (entries.length === 0) return 0;
  const advising = entries.filter((entry) => {
    const key = ` ${toKey(entry)} `;
    return lexicon.advice.some((word) => (word.charCodeAt(0) > 0x2e80 ? key.includes(word) : new RegExp(`[^\\p{L}]${escape(word)}[^\\p{L}]`, 'u').test(key)));
  });
  return advising.length / entries.length;
}

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
