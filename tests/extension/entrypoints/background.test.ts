// The gestures: each opens the panel before anything else and leaves its wish.
// That a browser counts them as gestures is told by the tests in real browsers.

import { fakeExtension } from '../../fakes/fake-extension.ts';
import { afterEach, expect, test } from 'vitest';
import { readClipRequest } from '../../../extension/clip/clip-request.ts';
import background from '../../../extension/entrypoints/background.ts';

const TAB = { id: 7, windowId: 1, url: 'https://x.example/' };

background.main();
afterEach(() => fakeExtension.reset());

test.each([
  ['the toolbar button', () => fakeExtension.action.fire(TAB), 'auto'],
  ['the keyboard command', () => fakeExtension.command.fire('clip-page', TAB), 'auto'],
  ['the menu of a selection', () => fakeExtension.menu.fire({ menuItemId: 'clip-selection' }, TAB), 'selection'],
])('%s opens the panel at once and leaves a wish', async (_, press, way) => {
  press();
  expect(fakeExtension.calls).toEqual(['panel 1', 'store clip-request:1']);
  expect(await readClipRequest(1)).toMatchObject({ tabId: 7, windowId: 1, url: TAB.url, way });
});

test('other commands and menus do nothing', () => {
  fakeExtension.command.fire('other', TAB);
  fakeExtension.menu.fire({ menuItemId: 'other' }, TAB);
  fakeExtension.command.fire('clip-page');
  expect(fakeExtension.calls).toEqual([]);
});

test('the menu is made once, when the extension is installed', () => {
  fakeExtension.installed.fire({});
  expect(fakeExtension.calls).toEqual(['menu clip-selection addSelectionMenu']);
});
