// Is a draft a role at all? News, recipes, policies, minutes, contents pages and articles about job descriptions are not.
// Part of stage 3. Asks for evidence from the structure (labels, announcing headings, posts) and against (advice to writers,
// another kind of document, things to be done once).
// Must not read entries anew.

import type { Draft } from './draft.ts';
import type { Finished } from './finish-role.ts';
import type { Lexicon } from './lexicon.ts';
import { areAskedOrCounted, areDoneOnce, areIngredients } from './passing-items.ts';
import { countWords, isAllCaps } from './phrases.ts';
import { looksLikePost } from './posts.ts';

/** Share of entries with words of advice to writers from which a text is about job descriptions. */
const ADVICE_SHARE = 0.3;
const MIN_ADVICE_WORDS = 2;
/** A post with a title label may deal with applicants in half of its duties. */
const LABELLED_ADVICE_SHARE = 0.6;
/** A text with so many different words of advice is about job descriptions; roles in it need a title label. */
const MIN_TEXT_ADVICE = 4;
/** So many are enough where no post is named at all. */
const MIN_UNTITLED_ADVICE = 3;

/** A name of unknown words is short. */
const MAX_NAME_WORDS = 4;

/** A step of a procedure, with who is asked in it. */
const STEP = /^(?:stage|step|phase|schritt|stufe|étape|paso|etapa|fase|passo|passaggio)\s\d|^(?:第.步|步骤)/iu;

/** What the gate weighs besides the role itself. */
export interface Evidence {
  /** Roles of the same text that have duties, with a title that reads like a post or under a heading that announces them. */
  readonly siblings: number;
  /** Roles of the same text with a title in a heading that announces duties. */
  readonly announced: number;
  /** Different words of advice to writers in the whole text. */
  readonly advice: number;
  /** The head of the text names a document about no post. */
  readonly isOtherDocument: boolean;
  /** The first draft of its text. */
  readonly isFirst: boolean;
  /** A role stands above it in the same text. */
  readonly isBehindRole: boolean;
  /** Roles of the same text that have labels or announced lists. */
  readonly structured: number;
}

/** True when the finished draft is a role. Never throws. */
export function isRole({ draft, role }: Finished, evidence: Evidence, lexicon: Lexicon): boolean {
  const { siblings, announced, advice } = evidence;
  const { duties, requirements } = role;
  const title = draft.title?.text ?? null;
  const post = title !== null && looksLikePost(title, lexicon);
  const isLabelled = post && draft.titleFrom === 'label';
  const entries = [...duties, ...requirements].map((entry) => entry.text);
  if (advice >= MIN_ADVICE_WORDS && isAdvice(entries, isLabelled ? LABELLED_ADVICE_SHARE : ADVICE_SHARE, lexicon))
    return false;
  const isSet =
    (isLabelled && (draft.labels > 1 || draft.superiors.length > 0)) ||
    (post && draft.titleFrom === 'heading' && draft.announced);
  if (advice >= (title === null ? MIN_UNTITLED_ADVICE : MIN_TEXT_ADVICE) && !isSet) return false;
  if (evidence.isOtherDocument && !isSet) return false;
  if (areAskedOrCounted(duties, lexicon.language) || areIngredients(requirements)) return false;
  // "Stage 2 - Head of Leisure" of a procedure
  if (title !== null && STEP.test(title)) return false;
  if (!post && !isLabelled && duties.length > 1 && areDoneOnce(duties, lexicon.language)) return false;
  const chain = draft.superiors.length + draft.subordinates.length;
  if (duties.length === 0) {
    if (title === null) return false;
    return (
      (draft.titleFrom === 'label' && (chain > 0 || (post && (requirements.length > 0 || draft.labels > 2)))) ||
      (draft.announced && chain > 0)
    );
  }
  if (draft.introduces) return false;
  // the prose below a letterhead, where the roles themselves have labels or lists
  if (evidence.isFirst && evidence.structured > 1 && isLooseProse(draft) && chain === 0) return false;
  // "(1) director; (2) teacher": an overview of the posts
  if (title === null && duties.every((duty) => looksLikePost(duty.text.replace(/[;；,，、.。]$/, ''), lexicon)))
    return false;
  const marked = duties.some((duty) => duty.marker !== null);
  if (title === null)
    return draft.announced && duties.length > 1 && (marked || !draft.article || evidence.isBehindRole);
  if (chain > 0) return true;
  if (draft.titleFrom === 'label') return post || draft.announced;
  if (!post && siblings < 2 && countWords(title) > MAX_NAME_WORDS) return false;
  // prose below a heading that names no post
  if (!post && !marked && duties.length < 2) return draft.announced && announced > 1 && evidence.isBehindRole;
  // "STAGEHAND" over a list, set like the roles before it (look-ahead.ts)
  const isLikeOthers = draft.titleFrom === 'heading' && isAllCaps(title) && marked && evidence.isBehindRole;
  return draft.announced || ((post || isLikeOthers) && siblings > 1);
}

/** Nothing but lines of prose under a line that looks like a title. */
function isLooseProse(draft: Draft): boolean {
  return draft.sections.length === 0 && draft.duties.length === 0 && !draft.announced && draft.labels === 0;
}

/** True when several of the entries speak to writers of job descriptions, or the whole text does and nothing names a post. */
function isAdvice(entries: readonly string[], share: number, lexicon: Lexicon): boolean {
  const seen = new Set<string>();
  let advising = 0;
  for (const entry of entries) {
    const words = adviceWords(entry, lexicon);
    for (const word of words) seen.add(word);
    if (words.length > 0) advising++;
  }
  return seen.size >= MIN_ADVICE_WORDS && advising >= entries.length * share;
}

/** The different words of advice in a text. */
export function adviceWords(text: string, lexicon: Lexicon): string[] {
  return [...new Set((text.match(lexicon.advice) ?? []).map((word) => word.toLowerCase().replace(/s$/, '')))];
}
