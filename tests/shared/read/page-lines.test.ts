// Laws that hold for every page, and the limits.
// Random small pages, read through readHtml.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseHtml, readHtml } from '../../../shared/read/html-file.ts';
import { MAX_TEXT } from '../../../shared/read/page-budget.ts';
import { CUT_SENTENCES, readPage } from '../../../shared/read/page-lines.ts';

const TAGS =
  'p div span b h2 ul ol li table tr td th dl dt dd br hr pre a header main nav aside button select option details summary section article template slot blockquote font svg'.split(
    ' ',
  );
const ATTRIBUTES = [
  '',
  ' hidden',
  ' class="cookie"',
  ' class="a"',
  ' start=3',
  ' colspan=2',
  ' rowspan=0',
  ' role=row',
  ' role=cell',
  ' role=table',
  ' role=heading',
  ' type=a',
  ' reversed',
  ' style="display:inline-block"',
  ' style="white-space:pre"',
  ' aria-hidden=true',
  ' shadowrootmode=open',
];
const WORDS = ['Cook', ' ', '\n', '1. ', 'Label:', '&nbsp;', '　', '\u200B', '\t', '负责', '👩‍🍳', '<!-- x -->', '-'];

const piece = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom(...TAGS), fc.constantFrom(...ATTRIBUTES))
      .map(([tag, more]) => `<${tag}${more}>`),
  },
  { weight: 3, arbitrary: fc.constantFrom(...TAGS).map((tag) => `</${tag}>`) },
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
);
const page = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

describe('every page', () => {
  test('gives lines in order, inside the text, apart by one character, covering all but that', () => {
    fc.assert(
      fc.property(page, (html) => {
        const { text, lines } = readHtml(html).source;
        let at = 0;
        for (const [index, { start, end }] of lines.entries()) {
          if (index > 0) expect(text.slice(at, start)).toMatch(/^[\t\n]$/);
          else expect(start).toBe(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(text.slice(start, end)).not.toMatch(/[\r\n]/);
          at = end;
        }
        expect(at).toBe(text.length);
      }),
      { numRuns: 3000 },
    );
  });

  test('a bold element without letters behind a colon starts no line', () => {
    for (const bold of ['<b></b>', '<b> </b>', '<b>:</b>']) {
      expect(readHtml(`Label:${bold}Cook`).source.text).not.toContain('\n');
    }
  });

  test('gives no empty line at its ends, none twice, none in a table, and no line of blanks', () => {
    fc.assert(
      fc.property(page, (html) => {
        const { text, lines } = readHtml(html).source;
        const isEmpty = lines.map(({ start, end }) => start === end);
        expect(isEmpty[0] || isEmpty.at(-1)).toBeFalsy();
        expect(isEmpty.some((empty, index) => empty && isEmpty[index + 1])).toBe(false);
        expect(lines.some(({ start, end }) => start < end && text.slice(start, end).trim() === '')).toBe(false);
        expect(lines.some(({ start, end, layout }) => start === end && layout?.cell)).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });

  test('gives cells in reading order, each table a grid', () => {
    fc.assert(
      fc.property(page, (html) => {
        const cells = readHtml(html).source.lines.flatMap(({ layout }) => layout?.cell ?? []);
        const numbers = [...new Set(cells.map(({ table }) => table))];
        expect(numbers).toEqual(numbers.map((_, index) => index));
        for (const number of numbers) {
          const grid = cells.filter(({ table }) => table === number);
          expect(new Set(grid.map(({ column }) => column)).size).toBeGreaterThan(1);
          const order = grid.map(({ row, column }) => row * 1e6 + column);
          expect(order).toEqual(order.toSorted((a, b) => a - b));
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('loses no visible word of plain nested elements', () => {
    const tag = fc.constantFrom(
      'p',
      'div',
      'b',
      'span',
      'li',
      'ul',
      'ol',
      'td',
      'tr',
      'table',
      'dl',
      'dt',
      'dd',
      'h3',
      'nav',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(tag, fc.boolean()), { maxLength: 30 }), (tags) => {
        const html = tags.map(([name, closes], index) => `<${closes ? '/' : ''}${name}>word${index} `).join('');
        const { text } = readHtml(html).source;
        for (const index of tags.keys()) expect(text.split(/\s+/)).toContain(`word${index}`);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('limits', () => {
  test('a page of more text than is read is cut, and says so', () => {
    const tree = { ...parseHtml('<p>a</p>'.repeat(30)), text: () => 'x'.repeat(MAX_TEXT / 10) };
    const { source, cut } = readPage(tree, parseHtml);
    expect(cut).toBe('text');
    expect(source.text.length).toBeGreaterThan(MAX_TEXT);
    expect(source.text.length).toBeLessThan(MAX_TEXT * 1.2);
    expect(CUT_SENTENCES[cut ?? 'nodes']).toContain('20 million characters');
  });

  test('a posting is cut by the same limit', () => {
    const description = Array.from({ length: 3000 }, (_, size) => `<font size=${size}><p>`).join('x');
    const json = JSON.stringify({ '@type': 'JobPosting', title: 'Cook', description });
    expect(readHtml(`<script type="application/ld+json">${json}</script>`).cut).toBe('nodes');
  });
});
