// Tests the link that opens a page at the words of a duty: its fragment, and that no other kind of address becomes a link.
// Expected addresses follow the Scroll To Text Fragment draft.

import { expect, test } from 'vitest';
import { toPageLink } from '../../../extension/catalogue-page/page-link.ts';

test('names short words whole and long ones by their ends, with the signs of the directive escaped', () => {
  expect(toPageLink('https://a.example/x', 'Co-work, daily & nightly')).toBe(
    'https://a.example/x#:~:text=Co%2Dwork%2C%20daily%20%26%20nightly',
  );
  expect(toPageLink('https://a.example/x', 'one two three four five six seven eight nine ten eleven')).toBe(
    'https://a.example/x#:~:text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven',
  );
});

test('keeps the fragment of the page, and leads to the page where there are no words', () => {
  expect(toPageLink('https://a.example/x#jobs', 'Cook')).toBe('https://a.example/x#jobs:~:text=Cook');
  expect(toPageLink('https://a.example/x', ' ')).toBe('https://a.example/x');
});

test.each([['javascript', 'alert(1)'].join(':'), 'data:text/html,x', 'file:///etc/passwd', 'no address'])(
  'refuses %s',
  (url) => {
    expect(toPageLink(url, 'Cook')).toBeNull();
  },
);
