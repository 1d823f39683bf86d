// Tests repairs of a source: its lines, and the way of places through a repair and back.
// Sources are small and written here; the law of places runs over generated repairs.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mapBack, mapForth, mendSource } from '../../../extension/panel/mend-source.ts';
import type { Layout, Source } from '../../../shared/model/line.ts';
import type { Span } from '../../../shared/model/span.ts';
import { readText } from '../../../shared/read/text-lines.ts';

const LAYOUT: Layout = { heading: 0, depth: 1, item: true, bold: false, cell: null, chrome: false };
const page = (text: string, postings: number[] = []): Source => ({
  ...readText(text),
  kind: 'page',
  lines: readText(text).lines.map((line) => ({ ...line, layout: LAYOUT })),
  postings,
});
const linesOf = ({ text, lines }: Source) => lines.map(({ start, end }) => text.slice(start, end));

test('mends plain text and cuts it into lines anew', () => {
  const { source } = mendSource(readText('1. Cooks. 2. Bakes.'), { span: [9, 10], text: '\n' });
  expect(linesOf(source)).toEqual(['1. Cooks.', '2. Bakes.']);
});

test('keeps the layout of a page through a changed number', () => {
  const { source } = mendSource(page('1. a\n11. b\n3. c'), { span: [5, 7], text: '2' });
  expect(linesOf(source)).toEqual(['1. a', '2. b', '3. c']);
  expect(source.lines.every(({ layout }) => layout === LAYOUT)).toBe(true);
});

test('cuts a line of a page in two, joins two lines, and takes a line out', () => {
  expect(linesOf(mendSource(page('1. a 2. b\n3. c'), { span: [5, 5], text: '\n' }).source)).toEqual([
    '1. a ',
    '2. b',
    '3. c',
  ]);
  expect(linesOf(mendSource(page('1. a\nb\n3. c'), { span: [4, 5], text: ' ' }).source)).toEqual(['1. a b', '3. c']);
  expect(linesOf(mendSource(page('1. a\n2. a\n3. c'), { span: [5, 10], text: '' }).source)).toEqual(['1. a', '3. c']);
});

test('keeps the first line of each posting', () => {
  const { source } = mendSource(page('x\ny\nJob title: z\nw', [2]), { span: [2, 4], text: '' });
  expect(linesOf(source)[source.postings[0] ?? -1]).toBe('Job title: z');
});

test('leads every place outside a repair forth and back', () => {
  const text = 'abcdefghij';
  const spans = fc.tuple(fc.nat(10), fc.nat(10)).map(([a, b]): Span => [Math.min(a, b), Math.max(a, b)]);
  fc.assert(
    fc.property(spans, spans, fc.constantFrom('', 'X', 'XYZ'), (at, place, words) => {
      const { source, mend } = mendSource(readText(text), { span: at, text: words });
      const forth = mapForth(place, mend);
      expect(forth[0]).toBeGreaterThanOrEqual(0);
      expect(forth[1]).toBeLessThanOrEqual(source.text.length);
      expect(forth[1]).toBeGreaterThanOrEqual(forth[0]);
      const isOutside = place[1] < at[0] || place[0] > at[1];
      if (!isOutside) return;
      expect(source.text.slice(...forth)).toBe(text.slice(...place));
      expect(mapBack(forth, [mend])).toEqual(place);
    }),
  );
});

test('leads back through several repairs', () => {
  const first = mendSource(readText('1. a\n3. b\n4. c'), { span: [5, 6], text: '12' });
  const second = mendSource(first.source, { span: [0, 1], text: '' });
  const at = second.source.text.indexOf('c');
  expect(mapBack([at, at + 1], [first.mend, second.mend])).toEqual([13, 14]);
});
