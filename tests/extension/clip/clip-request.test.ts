// The wish of a gesture: it waits for the panel of its window, is heard while one is open, and goes when its text is kept.
// The storage is a fake that carries plain data and tells of changes; reading a tab is in read-tab.test.ts.

import { fakeExtension } from '../../fakes/fake-extension.ts';
import { afterEach, expect, test } from 'vitest';
import {
  dropClipRequest,
  leaveClipRequest,
  onClipRequest,
  readClipRequest,
  type ClipRequest,
} from '../../../extension/clip/clip-request.ts';
import { CLIP_COMMAND, readClipShortcut } from '../../../extension/clip/clip-shortcut.ts';
import config from '../../../wxt.config.ts';

const WISH: ClipRequest = { tabId: 7, windowId: 1, url: 'https://x.example/', way: 'auto', at: 1000 };

afterEach(() => fakeExtension.reset());

test('waits for the panel of its own window until it is dropped', async () => {
  await leaveClipRequest(WISH);
  expect(await readClipRequest(2)).toBeNull();
  expect(await readClipRequest(1)).toEqual(WISH);
  await dropClipRequest(WISH);
  expect(await readClipRequest(1)).toBeNull();
});

test('a newer wish stays when an older one is dropped', async () => {
  await leaveClipRequest(WISH);
  await leaveClipRequest({ ...WISH, at: 2000 });
  await dropClipRequest(WISH);
  expect((await readClipRequest(1))?.at).toBe(2000);
});

test('is heard by an open panel of its window, until that stops listening', async () => {
  const heard: number[] = [];
  const stop = onClipRequest(1, ({ at }) => heard.push(at));
  await leaveClipRequest(WISH);
  await leaveClipRequest({ ...WISH, windowId: 2, at: 1500 });
  await dropClipRequest(WISH);
  stop();
  await leaveClipRequest({ ...WISH, at: 3000 });
  expect(heard).toEqual([1000]);
});

test.each([
  ['way', 'all'],
  ['tabId', '7'],
  ['at', -1],
  ['url', null],
])('with a wrong %s is none', async (field, value) => {
  await leaveClipRequest({ ...WISH, [field]: value });
  expect(await readClipRequest(1)).toBeNull();
});

test('the keys of the command are those the browser assigned, and the command is in the manifest', async () => {
  expect(await readClipShortcut()).toBe('Alt+Shift+K');
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('the manifest is a function');
  const made = await manifest({ browser: 'chrome', command: 'build', manifestVersion: 3, mode: 'production' });
  expect(Object.keys(made.commands ?? {})).toContain(CLIP_COMMAND);
});
