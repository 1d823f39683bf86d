// Pages made to stop a parser: they are read to the limit, and quickly enough that this suite ends.
// What the tree looks like is checked on small pages.

import { describe, expect, test } from 'vitest';
import { buildHtml } from '../../../shared/read/html-builder.ts';
import { readHtml } from '../../../shared/read/html-file.ts';
import type { HtmlNode } from '../../../shared/read/html-nodes.ts';

/** The tree in short: `p('x')`; only for small trees. */
function outline(node: HtmlNode): string {
  const parts: string[] = [];
  for (let child = node.first; child !== null; child = child.next) {
    parts.push(child.kind === 'text' ? `'${child.text}'` : `${child.name}(${outline(child)})`);
  }
  return parts.join(' ');
}

describe('the tree', () => {
  test('is the one browsers build', () => {
    expect(outline(buildHtml('<p>a<p>b<table>x<tr><td>y</table>', 99).root)).toBe(
      "html(head() body(p('a') p('b' 'x' table(tbody(tr(td('y')))))))".replace("'b' 'x' table", "'bx' table"),
    );
    expect(outline(buildHtml('<b><p>x</b>y', 99).root)).toBe("html(head() body(b() p(b('x') 'y')))");
  });

  test('keeps the first of two attributes, and those of a second body', () => {
    const { root } = buildHtml('<body id=a><body id=b class=c>', 99);
    expect([...(root.first?.last?.attributes ?? [])]).toEqual([
      ['id', 'a'],
      ['class', 'c'],
    ]);
  });

  test('stops at its limit and keeps what it has', () => {
    const { root, cut } = buildHtml('<p>a<p>b<p>c', 6);
    expect(cut).toBe(true);
    expect(outline(root)).toBe("html(head() body(p('a') p()))");
    expect(buildHtml('<p>a', 9).cut).toBe(false);
  });
});

describe('hostile pages', () => {
  test('50,000 elements deep', () => {
    const { source, cut } = readHtml(`${'<div>'.repeat(50_000)}Cook${'</div>'.repeat(50_000)}Bake`);
    expect([source.text, cut]).toEqual(['Cook\nBake', null]);
  });

  test('50,000 lists, tables and bold elements deep', () => {
    for (const tag of ['<ol><li>', '<table><tr><td>', '<b>', '<dl><dd>', '<template>', '<svg>']) {
      expect(readHtml(`${tag.repeat(25_000)}Cook`).cut).toBeNull();
    }
  });

  test('200,000 nodes side by side', () => {
    const { source } = readHtml('<p>x</p>'.repeat(100_000));
    expect(source.lines).toHaveLength(199_999);
  });

  test('formatting that multiplies: stopped, not fatal', () => {
    const html = Array.from({ length: 3000 }, (_, size) => `<font size=${size}><p>`).join('x');
    const { source, cut } = readHtml(html);
    expect(cut).toBe('nodes');
    expect(source.text.startsWith('x\n')).toBe(true);
  });
});
