// What the background answers to the task pane: chunks kept on disk, what was left for the pane, strangers refused.
// Over a real IndexedDB in memory; that a stopped worker loses nothing is told by the test in a real browser.

import 'fake-indexeddb/auto';
import { fakeExtension } from '../../fakes/fake-extension.ts';
import { afterEach, describe, expect, test, vi } from 'vitest';
import background from '../../../extension/entrypoints/background.ts';
import { openPanePort } from '../../../extension/exchange/pane-port.ts';
import { dropTransfer, listTransfers } from '../../../extension/storage/pane-shelf.ts';

const PANE = 'https://pane.example';
const HEAD = { rolebook: 1, transfer: 'transfer1', name: 'posts.rolebook.json', count: 2, at: 1000 };

background.main();
const ask = (message: unknown, origin?: string): Promise<unknown> =>
  new Promise((resolve) => fakeExtension.external.fire(message, origin === undefined ? {} : { origin }, resolve));

afterEach(async () => {
  for (const box of ['in', 'out'] as const)
    for (const { transfer } of await listTransfers(box)) await dropTransfer(box, transfer);
});

describe('the background', () => {
  test.each([
    'https://pane.example.evil.example',
    'http://pane.example',
    'https://pane.example:8443',
    'null',
    undefined,
  ])('answers no page but the pane: %s', async (origin) => {
    expect(await ask({ rolebook: 1, ask: 'list' }, origin)).toEqual({ ok: false, why: 'stranger' });
  });

  test.each([
    null,
    'hello',
    { ask: 'hello' },
    { rolebook: 2, ask: 'hello' },
    { ...HEAD, ask: 'put', index: 2, text: 'x' },
    { ...HEAD, ask: 'put', index: 0 },
    { ...HEAD, ask: 'put', index: 0, text: 'x', transfer: '../other' },
    { ...HEAD, ask: 'put', index: 0, text: 'x', count: 1e9 },
    { rolebook: 1, ask: 'get', transfer: 'transfer1', index: -1 },
  ])('takes nothing that is no message: %j', async (message) => {
    expect(await ask(message, PANE)).toEqual({ ok: false, why: 'unknown' });
    expect(await listTransfers('in')).toEqual([]);
  });

  test('keeps chunks in any order and as often as they come, until the page has taken them', async () => {
    expect(await ask({ rolebook: 1, ask: 'hello' }, PANE)).toEqual({ ok: true, is: 'here' });
    expect(await ask({ ...HEAD, ask: 'put', index: 1, text: 'b' }, PANE)).toEqual({ ok: true, is: 'kept', have: 1 });
    expect(await ask({ ...HEAD, ask: 'put', index: 1, text: 'b' }, PANE)).toEqual({ ok: true, is: 'kept', have: 1 });
    const port = openPanePort();
    const [early] = (await port?.list())?.came ?? [];
    expect(early).toMatchObject({ name: 'posts.rolebook.json', have: 1, count: 2 });
    expect(early && (await port?.open(early))).toBeNull();
    expect(await ask({ ...HEAD, ask: 'put', index: 0, text: 'a' }, PANE)).toEqual({ ok: true, is: 'kept', have: 2 });
    const [whole] = (await port?.list())?.came ?? [];
    expect(whole && (await (await port?.open(whole))?.text())).toBe('ab');
    await port?.drop('came', 'transfer1');
    expect(await listTransfers('in')).toEqual([]);
  });

  test('refuses when too much waits, but goes on with what has begun', async () => {
    const put = (transfer: string, index = 0) => ask({ ...HEAD, transfer, ask: 'put', index, text: 'x' }, PANE);
    for (let count = 0; count < 20; count++) expect(await put(`transfer${count}`)).toMatchObject({ ok: true });
    expect(await put('transfer20')).toEqual({ ok: false, why: 'full' });
    expect(await put('transfer3', 1)).toMatchObject({ ok: true, have: 2 });
  });

  test('gives the pane what was left for it, and nothing else', async () => {
    expect(await ask({ rolebook: 1, ask: 'list' }, PANE)).toEqual({ ok: true, is: 'waiting', transfers: [] });
    const pieces = vi.fn(async function* () {
      yield* await Promise.resolve(['x', 'y']);
    });
    await openPanePort()?.leave({ id: 'leftover1', name: 'all.rolebook.json', at: 5 }, pieces());
    expect(await ask({ rolebook: 1, ask: 'list' }, PANE)).toEqual({
      ok: true,
      is: 'waiting',
      transfers: [{ transfer: 'leftover1', name: 'all.rolebook.json', count: 1, at: 5 }],
    });
    const get = { rolebook: 1, ask: 'get', transfer: 'leftover1' };
    expect(await ask({ ...get, index: 0 }, PANE)).toEqual({ ok: true, is: 'chunk', text: 'xy' });
    expect(await ask({ ...get, index: 1 }, PANE)).toEqual({ ok: false, why: 'gone' });
    await ask({ rolebook: 1, ask: 'drop', transfer: 'leftover1' }, PANE);
    expect(await ask({ rolebook: 1, ask: 'list' }, PANE)).toMatchObject({ transfers: [] });
  });
});
