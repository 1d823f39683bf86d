// What a clip turned out to be once it was parsed: roles, or why there are none to save.
// Between parse-source.ts and the panel, which has the words for each verdict.
// Must not know how either was done; a doubtful clip is never called roles.

import type { Parsed } from '../../shared/model/parsed.ts';
import type { UnreadFrame } from './tab-reading.ts';

/**
 * - `roles`: at least one role with duties.
 * - `stub`: posts are named, but no duties: a list of openings, or a posting whose text is behind a link.
 * - `not-a-role`: the text speaks of duties without being anybody's: an article about job descriptions, a recipe, a policy.
 * - `in-frame`: nothing was found, and a large frame of another site could not be read.
 * - `no-roles`: nothing was found, or too little for an article: the head of a posting whose text is behind a sign-in.
 */
export type ClipVerdict = 'roles' | 'stub' | 'not-a-role' | 'in-frame' | 'no-roles';

/** Characters from which a text can be an article or a policy; the words for those would mislead over a short one. */
const SHORTEST_ARTICLE = 300;

/** Judges a parsed clip; `unreadFrames` are those of the page's facts, none for a paste. Never throws. */
export function judgeClip({ roles, unused }: Parsed, unreadFrames: readonly UnreadFrame[] = []): ClipVerdict {
  if (roles.some(({ duties }) => duties.length > 0)) return 'roles';
  if (unreadFrames.length > 0) return 'in-frame';
  if (roles.length > 0) return 'stub';
  return unused.some(({ why, span: [start, end] }) => why === 'not-a-role' && end - start >= SHORTEST_ARTICLE)
    ? 'not-a-role'
    : 'no-roles';
}
