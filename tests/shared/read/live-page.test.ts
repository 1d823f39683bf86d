// @vitest-environment happy-dom
// The live page and selections on it, in a small DOM; a browser's own styles are in the tests that run in one.
// Selections, shadow roots and hostile forms need a DOM; the rules of text are in html-file.test.ts.

import { afterEach, describe, expect, test } from 'vitest';
import { parseHtml, readHtml } from '../../../shared/read/html-file.ts';
import type { PageWindow } from '../../../shared/read/live-dom.ts';
import { openLivePage } from '../../../shared/read/live-page.ts';
import { readPage } from '../../../shared/read/page-lines.ts';

// `as`: the environment makes the global object a window.
const view = globalThis as unknown as PageWindow;

function nodesOf(html: string): Node[] {
  return [...new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html').body.childNodes];
}

function show(html: string): HTMLElement {
  document.body.replaceChildren(...nodesOf(html));
  return document.body;
}

function read(selection?: Range): string {
  const options = selection === undefined ? { hasStyle: false } : { hasStyle: false, selection };
  return readPage(openLivePage(view, document, options), parseHtml).source.text;
}

/** A selection from `start` characters into the text that begins with `from`, to `end` characters into that with `to`. */
function select([from, start]: [string, number], [to, end]: [string, number]): Range {
  const range = document.createRange();
  range.setStart(findText(from), start);
  range.setEnd(findText(to), end);
  return range;
}

function findText(start: string): Node {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (walker.currentNode.nodeValue?.startsWith(start)) return walker.currentNode;
  throw new Error(`No text begins with "${start}"`);
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('the live page', () => {
  test('reads as the same HTML in a file', () => {
    const html =
      '<nav>Home</nav><main><h1>Cook</h1><ol start="3"><li>a<ul><li>b</li></ul></li></ol><table><tbody><tr><td>x</td><td>y</td></tr></tbody></table></main>';
    show(html);
    const live = readPage(openLivePage(view, document, { hasStyle: false }), parseHtml);
    expect(live).toEqual(readHtml(html));
  });

  test('uses computed style where there is one', () => {
    show(
      '<style>.off{display:none} .head{font-weight:700;display:block}</style><p class="off">x</p><span class="head">Duties</span>Cook',
    );
    const { source } = readPage(openLivePage(view, document.body), parseHtml);
    expect(source.text).toBe('Duties\nCook');
    expect(source.lines[0]?.layout?.bold).toBe(true);
  });

  test('survives form fields named like the DOM', () => {
    const names = [
      'attributes',
      'getAttribute',
      'firstChild',
      'nextSibling',
      'nodeType',
      'childNodes',
      'parentNode',
      'localName',
      'tagName',
      'shadowRoot',
      'style',
      'className',
    ];
    show(`<form id="f">Cook${names.map((name) => `<input name="${name}" id="${name}">`).join('')}<p>Bake</p></form>`);
    const form = document.querySelector('form');
    // Own properties stand in for a browser's form fields; happy-dom itself needs them gone afterwards.
    for (const name of names) {
      Object.defineProperty(form, name, { value: document.createElement('input'), configurable: true });
    }
    const text = read();
    for (const name of names) if (form !== null) Reflect.deleteProperty(form, name);
    expect(text).toBe('Cook\n\nBake');
  });

  test('reads open shadow roots, with what stands in their slots', () => {
    show('<x-job><i slot="title">Cook</i><p>Bake</p></x-job>');
    const root = document.querySelector('x-job')?.attachShadow({ mode: 'open' });
    root?.append(
      ...nodesOf('<h1><slot name="title"></slot></h1><div>Duties</div><slot></slot><slot name="none">Other</slot>'),
    );
    expect(read()).toBe('Cook\n\nDuties\n\nBake\n\nOther');
  });

  test('leaves the page as it was', () => {
    const body = show('<ol><li>Cook</li></ol><details><summary>Duties</summary>Bake</details>');
    const before = body.outerHTML;
    read();
    expect(body.outerHTML).toBe(before);
  });

  test('needs a window', () => {
    const { Element, CharacterData, HTMLIFrameElement, HTMLSlotElement, ShadowRoot } = view;
    const other = { Node: class {}, Element, CharacterData, HTMLIFrameElement, HTMLSlotElement, ShadowRoot };
    expect(() => openLivePage(other as unknown as PageWindow, document)).toThrow('no getter "nodeType"');
  });
});

describe('a selection', () => {
  const LIST = '<h2>Duties</h2><ol><li>aaaa</li><li>bbbb</li><li>cccc</li><li>dddd</li></ol><p>End</p>';

  test('keeps the numbers of the whole list', () => {
    show(LIST);
    expect(read(select(['bbbb', 0], ['cccc', 4]))).toBe('2. bbbb\n3. cccc');
  });

  test('takes part of its first and last text', () => {
    show(LIST);
    expect(read(select(['bbbb', 2], ['dddd', 1]))).toBe('2. bb\n3. cccc\n4. d');
    expect(read(select(['aaaa', 1], ['aaaa', 3]))).toBe('1. aa');
  });

  test('that ends before the first letter of an item leaves its marker out', () => {
    show(LIST);
    expect(read(select(['aaaa', 0], ['bbbb', 0]))).toBe('1. aaaa');
  });

  test('may be given by places among children', () => {
    show(LIST);
    const list = document.querySelector('ol');
    const range = document.createRange();
    if (list) range.setStart(list, 1);
    if (list) range.setEnd(list, 3);
    expect(read(range)).toBe('2. bbbb\n3. cccc');
    range.setStart(document.body, 0);
    expect(read(range)).toBe('Duties\n\n1. aaaa\n2. bbbb\n3. cccc');
  });

  test('reads no JSON-LD', () => {
    show(`${LIST}<script type="application/ld+json">{"@type":"JobPosting","title":"Cook"}</script><p>After</p>`);
    expect(read(select(['End', 0], ['After', 5]))).toBe('End\n\nAfter');
    expect(read()).toContain('Job title: Cook');
  });

  test('without extent is no selection', () => {
    show('<p>Cook</p>');
    expect(read(select(['Cook', 2], ['Cook', 2]))).toBe('Cook');
  });
});
