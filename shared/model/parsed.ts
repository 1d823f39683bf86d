// The parser's answer: roles, notices, and an account of every character.
// Last noun of the parse; surfaces, sheet rows and the catalogue start from it. Plain data, fit for a Worker's message.

import type { Notice } from './notice.ts';
import type { Role } from './role.ts';
import type { Found, Span } from './span.ts';

/** Languages with a vocabulary; `und` when the text is too short or unknown to tell. */
export type Language = 'en' | 'zh' | 'de' | 'fr' | 'es' | 'pt' | 'it' | 'und';

/** Why a stretch of text is in no role. */
export type UnusedReason =
  'blank' | 'page-furniture' | 'outside-roles' | 'repeated-posting' | 'sheet-header' | 'not-a-role';

/** What a stretch of text became. `remark` is text of a role that is in none of its fields. */
export type PieceUse =
  'title' | 'field' | 'duty' | 'requirement' | 'section' | 'heading' | 'remark' | 'furniture' | 'blank' | 'outside';

/**
 * One stretch of the text, from `start` to before `end` in UTF-16 units. Pieces follow each other without gap or overlap and cover the
 * whole text. There are more of them than of anything else, and a span of their own would be half as much memory again.
 */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly use: PieceUse;
  /** Index of the role it belongs to, -1 = none. */
  readonly role: number;
}

/** Everything found in one text. Every character is in a role's span, a heading, or a stretch of `unused`. */
export interface Parsed {
  readonly language: Language;
  /** Length of the text that was read, in UTF-16 units. */
  readonly length: number;
  readonly roles: readonly Role[];
  readonly notices: readonly Notice[];
  /** Article and group headings outside every role's span. */
  readonly headings: readonly Found[];
  readonly unused: readonly { readonly span: Span; readonly why: UnusedReason }[];
  readonly pieces: readonly Piece[];
}
