// Stage 4 of 4: accounts for every character - in a role, a heading, or unused with a reason.
// Last step of the parse. Must not decide anything about roles.

import type { Block } from '../model/block.ts';
import type { Source } from '../model/line.ts';
import type { Language, Parsed, Piece, PieceUse, UnusedReason } from '../model/parsed.ts';
import type { Found, Span } from '../model/span.ts';
import { isBlank } from './characters.ts';
import type { Finished } from './finish-role.ts';
import type { GridPiece } from './grid.ts';
import { findUnplaced } from './unplaced.ts';

/** Something to read. */
const WORDS = /[\p{L}\p{N}]/u;

/** What the parse found, for the account. */
export interface Findings {
  readonly blocks: readonly Block[];
  readonly cells: readonly GridPiece[];
  readonly headings: readonly Found[];
  readonly kept: readonly Finished[];
  /** Second tellings of a kept role. */
  readonly repeated: readonly Finished[];
  /** Drafts that are no role. */
  readonly refused: readonly Finished[];
}

/** Puts the answer together. Every character of the text is in exactly one piece. */
export function accountFor(source: Source, language: Language, findings: Findings): Parsed {
  const { kept, repeated, refused } = findings;
  const spans = kept.map(({ role }) => role.span).sort((a, b) => a[0] - b[0]);
  const headings = outside(findings.headings, spans);
  const pieces = toPieces(source.text, findings);
  const unplaced = findUnplaced(source.text, pieces, {
    notices: kept.map(({ notices }) => notices),
    told: new Set(findings.cells.map(({ start }) => start)),
  });
  const asides: Aside[] = [
    ...repeated.map(({ role }): Aside => ({ span: role.span, why: 'repeated-posting' })),
    ...refused.map(({ role }): Aside => ({ span: role.span, why: 'not-a-role' })),
  ].sort((a, b) => a.span[0] - b.span[0]);
  const taken =
    headings.length === 0 ? spans : [...spans, ...headings.map(({ span }) => span)].sort((a, b) => a[0] - b[0]);
  return {
    language,
    length: source.text.length,
    roles: kept.map(({ role }) => role),
    notices: kept.flatMap(({ notices }, index) => [...notices, ...(unplaced[index] ?? [])]),
    headings,
    unused: toUnused(source.text, pieces, taken, asides),
    pieces,
  };
}

/** The headings in no role's span; both come in text order. */
function outside(headings: readonly Found[], spans: readonly Span[]): Found[] {
  let at = 0;
  let reach = 0;
  return headings.filter(({ span }) => {
    while (at < spans.length && (spans[at]?.[0] ?? 0) <= span[0]) reach = Math.max(reach, spans[at++]?.[1] ?? 0);
    return span[1] > reach;
  });
}

/** Why a piece outside all roles is unused, where its use tells. */
const REASONS: Readonly<Partial<Record<PieceUse, UnusedReason>>> = {
  furniture: 'page-furniture',
  heading: 'sheet-header',
};

interface Aside {
  readonly span: Span;
  readonly why: UnusedReason;
}

/** Blocks and cells in text order; the blanks behind each belong to it, those before the first and behind a role to none. */
function toPieces(text: string, { blocks, cells, kept }: Findings): Piece[] {
  const roleOf = new Map(kept.map(({ draft }, index) => [draft, index]));
  const spans = kept.map(({ role }, index) => ({ span: role.span, index })).sort((a, b) => a.span[0] - b.span[0]);
  const marks: Piece[] = [];
  let at = 0;
  for (const block of blocks) {
    while (at < spans.length && (spans[at]?.span[1] ?? 0) <= block.start) at++;
    const own = spans[at];
    const inside = own !== undefined && own.span[0] <= block.start && block.end <= own.span[1];
    const use = inside || block.use === 'furniture' || block.use === 'heading' ? block.use : 'outside';
    marks.push({ start: block.start, end: block.end, use, role: inside ? own.index : -1 });
  }
  for (const { start, end, use, draft } of cells)
    marks.push({ start, end, use, role: draft ? (roleOf.get(draft) ?? -1) : -1 });
  if (cells.length > 0) marks.sort((a, b) => a.start - b.start);
  return fillGaps(text, marks);
}

/** Blanks belong to the piece before them unless a role ends there; anything else between two marks is a piece of its own. */
function fillGaps(text: string, marks: readonly Piece[]): Piece[] {
  const pieces: Piece[] = [];
  const addGap = (start: number, end: number, role: number) => {
    if (start >= end) return;
    const blank = isBlankSpan(text, start, end);
    // the bars of a drawn table, the signs of a quoted mail, the hashes of a heading
    const isDrawn = !blank && !WORDS.test(text.slice(start, end));
    pieces.push({
      start,
      end,
      use: blank ? 'blank' : isDrawn ? 'furniture' : role >= 0 ? 'remark' : 'outside',
      role: blank ? -1 : role,
    });
  };
  addGap(0, marks[0]?.start ?? text.length, -1);
  marks.forEach(({ start, end, use, role }, index) => {
    const next = marks[index + 1];
    const from = Math.max(start, pieces.at(-1)?.end ?? 0);
    const to = next?.start ?? text.length;
    const stop = Math.max(from, Math.min(end, to));
    const goesOn = next !== undefined && next.role === role && isBlankSpan(text, stop, to);
    if ((goesOn ? to : stop) > from) pieces.push({ start: from, end: goesOn ? to : stop, use, role });
    if (!goesOn) addGap(stop, to, next?.role === role ? role : -1);
  });
  return pieces;
}

/** The stretches in no role and no heading, each with its reason; neighbours with one reason are one stretch. */
function toUnused(
  text: string,
  pieces: readonly Piece[],
  used: readonly Span[],
  asides: readonly Aside[],
): { span: Span; why: UnusedReason }[] {
  const unused: { span: Span; why: UnusedReason }[] = [];
  let at = 0;
  let piece = 0;
  let aside = 0;
  const add = (start: number, end: number, why: UnusedReason) => {
    const last = unused.at(-1);
    if (last && last.span[1] === start && (last.why === why || why === 'blank')) last.span = [last.span[0], end];
    else unused.push({ span: [start, end], why });
  };
  const addStretch = (from: number, to: number) => {
    for (let start = from; start < to;) {
      while (piece < pieces.length && (pieces[piece]?.end ?? 0) <= start) piece++;
      while (aside < asides.length && (asides[aside]?.span[1] ?? 0) <= start) aside++;
      const end = Math.min(to, pieces[piece]?.end ?? to);
      const told = asides[aside];
      const isAside = told !== undefined && told.span[0] <= start;
      const use = pieces[piece]?.use;
      add(
        start,
        end,
        isBlankSpan(text, start, end) ? 'blank' : isAside ? told.why : (REASONS[use ?? 'outside'] ?? 'outside-roles'),
      );
      start = end;
    }
  };
  for (const span of used) {
    if (span[0] > at) addStretch(at, span[0]);
    at = Math.max(at, span[1]);
  }
  addStretch(at, text.length);
  return unused;
}

function isBlankSpan(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isBlank(text.charCodeAt(at))) return false;
  return true;
}
