// Text inside a role that no part of the role holds: each stretch of it is named by a notice, so that nothing is dropped in silence.
// Part of stage 4; account.ts asks it once the pieces are known.
// Must not decide what a piece is.

import type { Notice } from '../model/notice.ts';
import type { Piece } from '../model/parsed.ts';
import { trimEnd } from './characters.ts';
import { notice } from './numbering.ts';

/** By role, a `text-unplaced` for each stretch of remarks that none of the role's own notices covers. `told` = starts of pieces to pass over. */
export function findUnplaced(
  text: string,
  pieces: readonly Piece[],
  { notices, told }: { notices: readonly (readonly Notice[])[]; told: ReadonlySet<number> },
): Notice[][] {
  const found: Notice[][] = notices.map(() => []);
  let role = -1;
  let start = 0;
  let end = 0;
  const close = () => {
    if (role >= 0) found[role]?.push(notice(text, 'text-unplaced', [start, trimEnd(text, start, end)]));
    role = -1;
  };
  for (const piece of pieces) {
    if (piece.use === 'blank' || piece.use === 'furniture') continue;
    const isLost = (piece.use === 'remark' || piece.use === 'outside') && !told.has(piece.start);
    const isNamed = piece.role < 0 || !isLost || isCovered(text, piece, notices[piece.role] ?? []);
    if (isNamed || piece.role !== role) close();
    if (isNamed) continue;
    if (role < 0) [role, start] = [piece.role, piece.start];
    end = piece.end;
  }
  close();
  return found;
}

function isCovered(text: string, { start, end }: Piece, notices: readonly Notice[]): boolean {
  const to = trimEnd(text, start, end);
  return notices.some(({ span }) => span[0] <= start && to <= span[1]);
}
