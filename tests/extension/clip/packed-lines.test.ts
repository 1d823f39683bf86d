// Lines on the wire come back as they were, and numbers that are no lines are refused.
// Sources are read from small pages with every mark a line can have.

import { describe, expect, test } from 'vitest';
import { LineUnpacker, packLines } from '../../../extension/clip/packed-lines.ts';
import type { Source } from '../../../shared/model/line.ts';
import { readHtml } from '../../../shared/read/html-file.ts';

function carry(source: Source): Source {
  const unpacker = new LineUnpacker();
  for (const piece of packLines(source)) expect(unpacker.add(piece)).toBe(true);
  return unpacker.toSource();
}

test.each([
  ['nothing', ''],
  ['headings, gaps and bold', '<h1>a</h1><p>b<p><b>c</b><h6>d</h6>'],
  ['nested lists', '<ul><li>a<ol><li>b<ul><li>c</ul></ol></ul>'],
  ['cells with lines of their own', '<table><tr><td>a<br>b<td>c<tr><td>d<td></table><table><tr><td>e<td>f</table>'],
  ['the frame of the page', '<nav>a</nav><p>b'],
  ['more than one piece', Array.from({ length: 5001 }, (_, at) => `<div>line ${at}</div>`).join('')],
])('%s come back as they were', (_, html) => {
  const { source } = readHtml(html);
  expect(carry(source)).toEqual(source);
});

describe('a piece is refused', () => {
  test.each([
    ['when it ends in the middle of a line', [3]],
    ['when a cell lacks its column', [3, 1 << 6, 0, 0]],
    ['when its lines are longer than its text', [9, 0]],
  ])('%s', (_, lines) => {
    const unpacker = new LineUnpacker();
    expect(unpacker.add({ text: 'abc', lines })).toBe(false);
    expect(unpacker.toSource()).toEqual({ kind: 'page', text: '', lines: [], postings: [] });
  });
});
