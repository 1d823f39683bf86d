// A page and its postings, read apart and joined, are what is read in one go.
// What readPage gives is the measure; how postings are written is in posting-lines.test.ts.

import { expect, test } from 'vitest';
import { parseHtml, readHtml } from '../../../shared/read/html-file.ts';
import { joinPostings } from '../../../shared/read/join-postings.ts';
import { readPostings } from '../../../shared/read/page-lines.ts';

const COOK = '{"@type":"JobPosting","title":"Cook","description":"<p>Bakes</p><table><tr><td>a<td>b</table>"}';
const BAKER = '{"@type":"JobPosting","title":"Baker","description":"Serves"}';
const PAGE = '<h1>Cook</h1><table><tr><td>Grade<td>6</table><p>Bakes.';

test.each([
  ['a page and two postings', PAGE, [COOK, BAKER]],
  ['a page that ends in a table', '<table><tr><td>Grade<td>6</table>', [COOK]],
  ['postings alone', '', [COOK]],
  ['a page alone', PAGE, []],
  ['a posting twice', PAGE, [COOK, COOK]],
  ['nothing', '', []],
])('%s', (_, page, postings) => {
  const scripts = postings.map((json) => `<script type="application/ld+json">${json}</script>`).join('');
  const apart = joinPostings(readHtml(page).source, readPostings(postings, parseHtml).source);
  expect(apart).toEqual(readHtml(page + scripts).source);
});
