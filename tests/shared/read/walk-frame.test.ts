// A page that changes while it is read: what the walk goes on with after a pause, and when it says that something is missing.
// Pages are linked nodes that the test changes between two steps.

import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../../shared/read/html-file.ts';
import { detachNode, insertNode, makeText, type HtmlNode } from '../../../shared/read/html-nodes.ts';
import { openBudget } from '../../../shared/read/page-budget.ts';
import { walkPage, type Walked } from '../../../shared/read/page-walk.ts';

const ITEMS = 300;

/** Reads a list of 300 items, and lets the page change once, in the first pause. */
function readWhile(change: (list: HtmlNode, items: readonly HtmlNode[]) => void): {
  texts: string[];
  isWhole: boolean;
} {
  const tree = parseHtml(`<div>${Array.from({ length: ITEMS }, (_, at) => `<p>${at}</p>`).join('')}</div><p>end</p>`);
  const list = find(tree.root, 'div');
  const items: HtmlNode[] = [];
  for (let item = list?.first ?? null; item !== null; item = item.next) items.push(item);
  const steps = walkPage(tree, openBudget());
  let hasPaused = false;
  let walked: Walked | null = null;
  for (let count = 0; walked === null; count++) {
    const step = steps.next(hasPaused);
    hasPaused = count === 0;
    if (step.done) walked = step.value;
    else if (hasPaused && list !== null) change(list, items);
  }
  return { texts: walked.lines.map(({ text }) => text), isWhole: walked.isWhole };
}

function find(from: HtmlNode, name: string): HtmlNode | null {
  for (let node = from.first; node !== null; node = node.next) {
    const found = node.name === name ? node : find(node, name);
    if (found !== null) return found;
  }
  return null;
}

const ALL = [...Array.from({ length: ITEMS }, (_, at) => String(at)), 'end'];

describe('in a pause', () => {
  test('nothing changes: all is read', () => {
    expect(readWhile(() => undefined)).toEqual({ texts: ALL, isWhole: true });
  });

  test('what comes next is taken away: the rest is read', () => {
    const { texts, isWhole } = readWhile((_, items) => items.slice(20, 60).forEach(detachNode));
    expect(isWhole).toBe(true);
    expect(texts.slice(-241)).toEqual(ALL.slice(60));
  });

  test('something is put in behind the place: it is read', () => {
    const { texts } = readWhile((list, items) => insertNode(list, makeText('new'), items[100] ?? null));
    expect(texts).toContain('new');
  });

  test('the part that is being read is taken away: the walk says so, and reads what stands behind it', () => {
    const { texts, isWhole } = readWhile((list) => detachNode(list));
    expect(isWhole).toBe(false);
    expect(texts.at(0)).toBe('0');
  });

  test('all children are replaced: the walk says so', () => {
    const { isWhole, texts } = readWhile((list, items) => {
      items.forEach(detachNode);
      insertNode(list, makeText('new'), null);
    });
    expect(isWhole).toBe(false);
    expect(texts.at(-1)).toBe('end');
  });
});
