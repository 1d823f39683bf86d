// Text inside a role that none of its parts holds: named once for each stretch, unless another notice names it.
// Tests findUnplaced on pieces; that no parse drops text in silence is a law (laws/broken-laws.ts).

import { expect, test } from 'vitest';
import type { Notice } from '../../../shared/model/notice.ts';
import type { Piece, PieceUse } from '../../../shared/model/parsed.ts';
import type { Span } from '../../../shared/model/span.ts';
import { findUnplaced } from '../../../shared/parse/unplaced.ts';
import { noticesOf } from './brief-roles.ts';

const TEXT = 'abcdefghij';
const NONE: ReadonlySet<number> = new Set();

function piece(start: number, end: number, use: PieceUse, role = 0): Piece {
  return { start, end, use, role };
}

function seen(pieces: readonly Piece[], notices: readonly Notice[] = [], told = NONE): (readonly Span[])[] {
  return findUnplaced(TEXT, pieces, { notices: [notices, []], told }).map((own) => own.map(({ span }) => span));
}

test('names neighbours together, across page furniture', () => {
  const pieces = [
    piece(0, 2, 'title'),
    piece(2, 4, 'remark'),
    piece(4, 5, 'furniture'),
    piece(5, 7, 'outside'),
    piece(7, 10, 'duty'),
  ];
  expect(seen(pieces)).toEqual([[[2, 7]], []]);
});

test('parts stretches at what is placed, and by role', () => {
  const pieces = [
    piece(0, 2, 'remark'),
    piece(2, 4, 'duty'),
    piece(4, 6, 'remark'),
    piece(6, 8, 'remark', 1),
    piece(8, 10, 'outside', -1),
  ];
  expect(seen(pieces)).toEqual([
    [
      [0, 2],
      [4, 6],
    ],
    [[6, 8]],
  ]);
});

test('passes over what another notice names, and over what is told otherwise', () => {
  const repeated: Notice = { code: 'number-empty', span: [2, 4], seen: 'cd', repair: null };
  expect(seen([piece(2, 4, 'remark'), piece(4, 6, 'remark')], [repeated], new Set([4]))).toEqual([[], []]);
});

test('of a label that leads in to a list is told with its label', () => {
  const text =
    '[岗位名称]维修班长\n[直接上级]工程部经理\n[岗位职责]在工程部经理的领导下，带好维修班。\n1、安排班次；\n2、检查工具。';
  expect(noticesOf(text)).toEqual([['text-unplaced', '[岗位职责]在工程部经理的领导下，带好维修班。']]);
});
