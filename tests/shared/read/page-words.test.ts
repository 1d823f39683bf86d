// Words and their nodes: every letter that was written is found on the page, and from the page in the text.
// Random small pages through the file reader's tree; the DOM is left out.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../../shared/read/html-file.ts';
import type { HtmlNode } from '../../../shared/read/html-nodes.ts';
import { openBudget } from '../../../shared/read/page-budget.ts';
import { toSource } from '../../../shared/read/page-source.ts';
import { walkPage } from '../../../shared/read/page-walk.ts';
import { PageWords } from '../../../shared/read/page-words.ts';
import { runAtOnce } from '../../../shared/read/steps.ts';
import { TextTrail } from '../../../shared/read/text-trail.ts';

const TAGS = 'p div span b h2 ul ol li table tr td dl dt dd pre a nav button'.split(' ');
const WORDS = [
  'Cook',
  ' bakes ',
  '\n',
  '  x',
  '1. ',
  'Full name:',
  '&nbsp;',
  '　',
  '\u200B',
  '\u00AD',
  '\t',
  '负责',
  '👩‍🍳',
  '<br>',
  '😀',
];

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...TAGS).map((tag) => `<${tag}>`) },
  { weight: 2, arbitrary: fc.constantFrom(...TAGS).map((tag) => `</${tag}>`) },
  { weight: 1, arbitrary: fc.constant('<span style="white-space:pre">') },
  { weight: 5, arbitrary: fc.constantFrom(...WORDS) },
);
const page = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

function read(html: string) {
  const tree = parseHtml(html);
  const trail = new TextTrail<HtmlNode>();
  const { lines } = runAtOnce(walkPage(tree, openBudget(), { trail }));
  const joined = runAtOnce(toSource(lines));
  return { joined, words: new PageWords(joined, trail, (node) => node.text) };
}

const INK = /[^\s\u00AD\u200B-\u200D\u2060]/;

/** Places of all letters and signs in the lines, markers left out. */
function listInk({ starts, ends, source }: ReturnType<typeof read>['joined']): readonly number[] {
  return starts.flatMap((start, line) =>
    Array.from({ length: (ends[line] ?? 0) - start }, (_, at) => start + at).filter((at) =>
      INK.test(source.text.charAt(at)),
    ),
  );
}

describe('every page', () => {
  test('finds each written letter on the page, and from there the place it was written at', () => {
    fc.assert(
      fc.property(page, (html) => {
        const { joined, words } = read(html);
        for (const at of listInk(joined)) {
          const [stretch, ...others] = words.toStretches([at, at + 1]);
          expect(others).toEqual([]);
          expect(stretch?.from.node.text.charAt(stretch.from.at)).toBe(joined.source.text.charAt(at));
          expect(stretch && words.toOffset(stretch.from)).toBe(at);
        }
      }),
      { numRuns: 1500 },
    );
  });

  test('finds each line as one stretch from its first to its last letter', () => {
    fc.assert(
      fc.property(page, (html) => {
        const { joined, words } = read(html);
        for (const { start, end } of joined.source.lines) {
          const ink = listInk(joined).filter((at) => at >= start && at < end);
          const stretches = words.toStretches([start, end]);
          expect(stretches).toHaveLength(ink.length === 0 ? 0 : 1);
          const [stretch] = stretches;
          if (stretch === undefined) continue;
          expect([words.toOffset(stretch.from), words.toOffset({ ...stretch.to, at: stretch.to.at - 1 })]).toEqual([
            ink[0],
            ink.at(-1),
          ]);
        }
      }),
      { numRuns: 1500 },
    );
  });
});

test('a span over several lines gives a stretch for each, and markers give none', () => {
  const { joined, words } = read('<ol><li>Bakes <b>the</b> bread.<li>Cleans.</ol>');
  expect(joined.source.text).toBe('1. Bakes the bread.\n2. Cleans.');
  const stretches = words.toStretches([0, joined.source.text.length]);
  expect(stretches.map(({ from, to }) => [from.node.text.slice(from.at), to.node.text.slice(0, to.at)])).toEqual([
    ['Bakes ', ' bread.'],
    ['Cleans.', 'Cleans.'],
  ]);
  expect(words.toStretches([0, 3])).toEqual([]);
});

test('a label that was cut off its line is found where it stands now', () => {
  const { joined, words } = read('<p>Manager<b>Department:</b> Kitchen</p>');
  expect(joined.source.text).toBe('Manager\nDepartment: Kitchen');
  expect(words.toStretches([8, 19])[0]?.from.node.text).toBe('Department:');
});

test('a label is found behind a blank of another node that went with it', () => {
  const { joined, words } = read('<p>Cook<b> <i>Full name:</i></b> Ada</p>');
  expect(joined.source.text).toBe('Cook\nFull name: Ada');
  expect(words.toStretches([5, 15])[0]?.from).toMatchObject({ at: 0, node: { text: 'Full name:' } });
});

test('words that are no longer there are not shown', () => {
  const tree = parseHtml('<p>Cook</p>');
  const trail = new TextTrail<HtmlNode>();
  const joined = runAtOnce(toSource(runAtOnce(walkPage(tree, openBudget(), { trail })).lines));
  const words = new PageWords(joined, trail, () => 'Baker');
  expect(words.toStretches([0, 4])).toEqual([]);
});
