// Which marker an item shows, and when its writer has typed one.
// Lists as pages write them are in html-file.test.ts; here is what only a browser's computed style says.

import { expect, test } from 'vitest';
import { parseHtml } from '../../../shared/read/html-file.ts';
import type { HtmlNode } from '../../../shared/read/html-nodes.ts';
import { hasOwnMarker, openList, takeMarker } from '../../../shared/read/list-markers.ts';
import type { PageTree } from '../../../shared/read/page-tree.ts';

/** Markers of the items of the first list of a page, all drawn with `listStyle`. */
function markers(html: string, listStyle: string | null): string[] {
  const tree: PageTree<HtmlNode> = parseHtml(html);
  const [list] = find(tree, tree.root, (name) => name === 'ol' || name === 'ul');
  if (list === undefined) return [];
  const open = openList(tree, list, { ordered: true, type: 'decimal', step: 1, number: 4, count: 4, outer: null });
  return find(tree, list, (name) => name === 'li').map((item) =>
    takeMarker(tree, item, { list: open, shown: listStyle }),
  );
}

function find(tree: PageTree<HtmlNode>, from: HtmlNode, isWanted: (name: string) => boolean): HtmlNode[] {
  const found: HtmlNode[] = [];
  const waiting = [from];
  for (let node = waiting.shift(); node !== undefined; node = waiting.shift()) {
    if (isWanted(tree.name(node))) found.push(node);
    for (let child = tree.firstChild(node); child !== null; child = tree.nextSibling(child)) waiting.push(child);
  }
  return found;
}

test('the computed style wins over tag and attributes', () => {
  expect(markers('<ol type="a"><li>x<li>y</ol>', 'upper-roman')).toEqual(['I. ', 'II. ']);
  expect(markers('<ul><li>x</ul>', 'none')).toEqual(['']);
  expect(markers('<ul><li>x</ul>', '"– "')).toEqual(['– ']);
  expect(markers('<ul><li>x</ul>', '"★"')).toEqual(['★ ']);
  expect(markers('<ol><li>x<li>y</ol>', 'outline')).toEqual(['4.1 ', '4.2 ']);
});

test('an unknown style is a number in a numbered list, else a bullet', () => {
  expect(markers('<ol><li>x</ol>', 'hebrew')).toEqual(['1. ']);
  expect(markers('<ul><li>x</ul>', 'my-own-style')).toEqual(['• ']);
});

test('odd numbers in attributes are left alone', () => {
  expect(markers('<ol start="x"><li value="1e9">x<li value=" 5 ">y<li value="9999999999">z</ol>', null)).toEqual([
    '1. ',
    '5. ',
    '6. ',
  ]);
});

test('knows typed numbers from text that starts with a number', () => {
  const typed = [
    '1. x',
    '1.Cook',
    '12) x',
    '5.4.2. x',
    '3、x',
    '3．x',
    '(a) x',
    '（三）x',
    'b) x',
    'IV. x',
    '四、x',
    '①x',
  ];
  const text = ['2.5 years', '10.000 euros', '3 years', '24/7', '5:30 start', '(UK) only', 'U.S. law', 'A team', 'Mix'];
  expect(typed.filter((one) => !hasOwnMarker(one, '1. '))).toEqual([]);
  expect(text.filter((one) => hasOwnMarker(one, '• '))).toEqual([]);
});

test('a typed bullet replaces a bullet, not a number', () => {
  expect(hasOwnMarker('- Cook', '• ')).toBe(true);
  expect(hasOwnMarker('- Cook', '1. ')).toBe(false);
  expect(hasOwnMarker('-5 degrees', '• ')).toBe(false);
});
