// Tests the short name of a source as lists and filters show it.
// Addresses come from pages: broken ones are part of the test.

import { expect, test } from 'vitest';
import { toSourceLabel } from '../../../extension/catalogue-page/source-label.ts';

test.each([
  [{ url: 'https://www.museum.example/posts', name: 'Posts' }, 'museum.example'],
  [{ url: null, name: 'posts.txt' }, 'posts.txt'],
  [{ url: 'no address', name: 'Posts' }, 'Posts'],
  [{ url: 'file:///home/posts.html', name: 'posts.html' }, 'posts.html'],
  [{ url: null, name: '' }, ''],
])('names %j', (capture, label) => {
  expect(toSourceLabel(capture)).toBe(label);
});
