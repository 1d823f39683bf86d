// @vitest-environment happy-dom
// Selections as people make them: by dragging, by a triple click, over pictures and hidden text.
// Texts and places are those of a small DOM; a letter's offset is told by where its text stands in the page.

import { afterEach, expect, test } from 'vitest';
import { findSelectedWords } from '../../../extension/capture/selection-words.ts';

const PAGE = '<p id="a">Bakes <b>the</b> bread.</p><p id="b"> </p><p id="hidden">old</p><p id="c">Cleans.</p>';
/** What was read, and the texts that it came from. */
const READ = 'Bakes the bread.|Cleans.';
const TEXTS: Readonly<Record<string, number>> = { 'Bakes ': 0, the: 6, ' bread.': 9, 'Cleans.': 17 };

function find([start, startAt]: [Node, number], [end, endAt]: [Node, number]): string | null {
  const range = document.createRange();
  range.setStart(start, startAt);
  range.setEnd(end, endAt);
  const span = findSelectedWords(range, ({ node, at }) => {
    const from = TEXTS[node.textContent ?? ''];
    return from === undefined ? null : from + at;
  });
  return span && READ.slice(...span);
}

function show(): { a: Element; b: Element; c: Element; text: (at: number) => Node } {
  document.body.replaceChildren(...new DOMParser().parseFromString(`<body>${PAGE}`, 'text/html').body.childNodes);
  const [a, b, , c] = document.body.children;
  if (!a || !b || !c) throw new Error('the page has four paragraphs');
  return { a, b, c, text: (at) => a.childNodes[at] ?? a };
}

afterEach(() => document.body.replaceChildren());

test('from a letter to a letter', () => {
  const { a, text, c } = show();
  expect(find([text(0), 2], [text(0), 5])).toBe('kes');
  expect(find([text(0), 2], [text(2), 3])).toBe('kes the br');
  expect(find([text(0), 0], [c.firstChild ?? a, 6])).toBe('Bakes the bread.|Cleans');
});

test('a triple click ends in front of the next paragraph', () => {
  const { a, b, c, text } = show();
  expect(find([text(0), 0], [b, 0])).toBe('Bakes the bread.');
  expect(find([a, 0], [c, 0])).toBe('Bakes the bread.');
  expect(find([a, 0], [a, 3])).toBe('Bakes the bread.');
  expect(find([a, 1], [a, 2])).toBe('the');
  expect(find([document.body, 0], [document.body, 4])).toBe(READ);
});

test('text that was not read is passed over, and alone is nothing', () => {
  const { b, c } = show();
  expect(find([b, 0], [c, 1])).toBe('Cleans.');
  expect(find([b, 0], [c, 0])).toBeNull();
});
