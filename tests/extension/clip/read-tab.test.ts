// @vitest-environment happy-dom
// A tab from the panel's wish to its answer: injection, the ladder, the pieces on the wire, and every reason for nothing.
// The page is a small DOM; what only a browser shows is in tests/e2e.

import { fakeExtension } from '../../fakes/fake-extension.ts';
import '../../fakes/fake-worker.ts';
import { afterEach, describe, expect, test } from 'vitest';
import { openPageHost } from '../../../extension/capture/page-host.ts';
import { highlight, onPoint, recallPage } from '../../../extension/clip/page-link.ts';
import { readTab } from '../../../extension/clip/read-tab.ts';
import type { ReadWay, TabText } from '../../../extension/clip/tab-reading.ts';
import { readHtml } from '../../../shared/read/html-file.ts';

const TAB = 7;
fakeExtension.script = openPageHost;
const POSTING =
  '<script type="application/ld+json">{"@type":"JobPosting","title":"Cook","description":"<p>Bakes."}</script>';

function show(html: string): void {
  document.body.replaceChildren(...new DOMParser().parseFromString(`<body>${html}`, 'text/html').body.childNodes);
}

function select(element: string): void {
  const range = document.createRange();
  const node = document.querySelector(element);
  if (node === null) throw new Error(`No ${element}`);
  range.selectNodeContents(node);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
}

async function readText(way: ReadWay): Promise<TabText> {
  const reading = await readTab(TAB, { way });
  if (reading.outcome !== 'read') throw new Error(reading.why);
  return reading;
}

async function whyNot(way: ReadWay = 'auto', isGesture = false): Promise<string> {
  const reading = await readTab(TAB, { way, isGesture });
  return reading.outcome === 'read' ? `read ${reading.source.text}` : reading.why;
}

afterEach(() => {
  fakeExtension.reset();
  getSelection()?.removeAllRanges();
  document.body.replaceChildren();
  document.head.replaceChildren();
});

describe('the ladder', () => {
  test('reads the page where nothing is selected, with its postings behind it', async () => {
    const html = `<h1>Cook</h1><ol start="3"><li>Bakes.</li></ol><table><tbody><tr><td>a</td><td>b</td></tr></tbody></table>${POSTING}`;
    show(html);
    const { rung, rungs, source, cut, isWhole } = await readText('auto');
    expect({ rung, rungs, cut, isWhole }).toEqual({
      rung: 'page',
      rungs: ['page', 'json-ld'],
      cut: null,
      isWhole: true,
    });
    expect(source).toEqual(readHtml(html).source);
  });

  test('reads the selection first, and the page when asked for', async () => {
    show('<ol><li>Bakes.</li><li id="two">Serves.</li></ol>');
    select('#two');
    const first = await readText('auto');
    expect([first.rung, first.rungs, first.source.text]).toEqual(['selection', ['selection', 'page'], '2. Serves.']);
    const next = await readText('page');
    expect([next.rung, next.source.text]).toEqual(['page', '1. Bakes.\n2. Serves.']);
  });

  test('reads the JSON-LD alone when asked for', async () => {
    show(`<p>Menu</p>${POSTING}`);
    const { rung, source } = await readText('json-ld');
    expect([rung, source.text, source.postings]).toEqual(['json-ld', 'Job title: Cook\n\nBakes.', [0]]);
  });

  test('takes the body of a page without text from its JSON-LD', async () => {
    show(`<div></div>${POSTING}`);
    expect((await readText('auto')).source.text).toBe('Job title: Cook\n\nBakes.');
  });

  test('goes on to the page when the selection holds no words', async () => {
    show('<p>Cook</p><div id="empty"> <img></div>');
    select('#empty');
    const { rung, rungs } = await readText('auto');
    expect([rung, rungs]).toEqual(['page', ['page']]);
  });

  test('tells of the page', async () => {
    document.title = 'Cook';
    const link = document.createElement('link');
    link.setAttribute('rel', 'Canonical');
    link.setAttribute('href', '/jobs/1?x=1');
    document.head.append(link);
    show('<form name="title"><input name="attributes"></form><p>Cook</p>');
    const { facts } = await readText('auto');
    expect(facts).toMatchObject({ title: 'Cook', unreadFrames: [] });
    expect(facts.canonicalUrl).toBe(new URL('/jobs/1?x=1', location.href).href);
  });

  test('carries thousands of lines', async () => {
    show(Array.from({ length: 4500 }, (_, at) => `<div>line ${at}</div>`).join(''));
    const { source } = await readText('page');
    expect(source.lines).toHaveLength(4500);
    expect(source.lines.map(({ start, end }) => source.text.slice(start, end))[4321]).toBe('line 4321');
  });
});

describe('nothing to read', () => {
  test('is told with its reason', async () => {
    show('<div></div>');
    expect(await whyNot()).toBe('empty');
    expect(await whyNot('selection')).toBe('no-selection');
    expect(await whyNot('json-ld')).toBe('no-posting');
    show('<script type="application/ld+json">{"about":"JobPosting"}</script>');
    expect(await whyNot('json-ld')).toBe('no-posting');
  });

  test.each([
    ['Cannot access a chrome:// URL', undefined, 'browser-page'],
    ['The extensions gallery cannot be scripted.', undefined, 'browser-page'],
    ['Frame with ID 0 is showing error page', undefined, 'browser-page'],
    [
      'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
      undefined,
      'no-access',
    ],
    ['Missing host permission for the tab', undefined, 'no-access'],
    ['Missing host permission for the tab', 'about:config', 'browser-page'],
    ['Missing host permission for the tab', 'https://x.example/a.pdf?x=1', 'pdf'],
    ['No tab with id: 7.', undefined, 'page-gone'],
    ['Missing host permission for the tab', null, 'page-gone'],
  ])('the browser says "%s" of %s: %s', async (refusal, url, why) => {
    Object.assign(fakeExtension, { refusal, url });
    expect(await whyNot()).toBe(why);
  });

  test("a refusal just after a gesture can only be the browser's own page", async () => {
    Object.assign(fakeExtension, { refusal: 'Cannot access contents of the page.', url: undefined });
    expect(await whyNot('auto', true)).toBe('browser-page');
  });
});

describe('a reading', () => {
  const MANY = Array.from({ length: 5000 }, (_, at) => `<p>line ${at}</p>`).join('');

  test('can be stopped in the middle', async () => {
    show(MANY);
    const stopping = new AbortController();
    const reading = readTab(TAB, {
      way: 'page',
      signal: stopping.signal,
      onProgress: () => stopping.abort(new Error('enough')),
    });
    await expect(reading).rejects.toThrow('enough');
    show('<p>Cook</p>');
    expect((await readText('page')).source.text).toBe('Cook');
  });

  test('tells its progress', async () => {
    show(MANY);
    const shares: number[] = [];
    await readTab(TAB, { way: 'page', onProgress: (share) => shares.push(share) });
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.every((share) => share > 0 && share <= 1)).toBe(true);
  });

  test('ends plainly when the page goes away', async () => {
    show(MANY);
    const reading = readTab(TAB, { way: 'page', onProgress: () => fakeExtension.leavePage() });
    expect(await reading).toEqual({ outcome: 'refused', why: 'page-gone', facts: null });
  });

  test('is known again by the page until another one follows or the page goes', async () => {
    show('<p>Cook</p>');
    const { reading } = await readText('page');
    expect(await recallPage(TAB, reading)).toBe(true);
    await readText('page');
    expect(await recallPage(TAB, reading)).toBe(false);
    fakeExtension.leavePage();
    expect(await recallPage(TAB, reading)).toBe(false);
  });

  test('of a tab that was never read shows and hears nothing', () => {
    highlight(99, [[0, 1]]);
    onPoint(99, () => undefined)();
    expect(fakeExtension.calls).toEqual([]);
  });
});
