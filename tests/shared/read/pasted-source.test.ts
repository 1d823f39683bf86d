// Which form of the clipboard is read, and that no word of it is lost.
// The HTML is cut down from what the named programs put on a clipboard.

import { describe, expect, test } from 'vitest';
import { toPastedSource } from '../../../shared/read/pasted-source.ts';

function read(html: string, text: string): [string, string] {
  const { kind, text: read } = toPastedSource({ html, text });
  return [kind, read];
}

describe('rich text', () => {
  test('keeps the numbers that plain text has lost', () => {
    expect(read('<meta charset="utf-8"><ol start="3"><li>Cook</li><li>Bake</li></ol>', 'Cook\nBake')).toEqual([
      'page',
      '3. Cook\n4. Bake',
    ]);
  });

  test('of Word keeps the numbers that Word writes itself', () => {
    const html =
      '<meta name=Generator content="Microsoft Word 15"><p class=MsoListParagraph><![if !supportLists]><span style="mso-list:Ignore">1.<span>&nbsp;&nbsp; </span></span><![endif]>Cook<o:p></o:p></p>';
    expect(read(html, '1.\tCook')[1].replace(/\s+/g, ' ')).toBe('1. Cook');
  });

  test('of Google Docs is not all bold', () => {
    const html = '<b style="font-weight:normal;" id="docs-internal-guid-1"><p>Cook</p><p>Bake</p></b>';
    const { lines } = toPastedSource({ html, text: 'Cook\nBake' });
    expect(lines.some(({ layout }) => layout?.bold)).toBe(false);
  });

  test('that shows less than the plain text is not believed', () => {
    expect(read('<p>Cook</p><p hidden>Bake the bread every day</p>', 'Cook\nBake the bread every day')).toEqual([
      'text',
      'Cook\nBake the bread every day',
    ]);
  });

  test('alone is read', () => {
    expect(read('<p>Cook', '')).toEqual(['page', 'Cook']);
  });

  test('never runs and never loads', () => {
    expect(read('<img src=x onerror="alert(1)"><script>alert(2)</script><p>Cook', 'Cook')).toEqual(['page', 'Cook']);
  });
});

describe('cells', () => {
  const TSV = 'Title\tDuties\r\nCook\t"1. Bake\n2. Clean"\r\n';

  test('of Excel and Google Sheets come from the plain text, line breaks inside cells kept', () => {
    for (const head of ['<meta name=ProgId content=Excel.Sheet>', '<google-sheets-html-origin>']) {
      const { kind, text, lines } = toPastedSource({ html: `${head}<table><tr><td>Title</table>`, text: TSV });
      expect([kind, text]).toEqual(['grid', TSV]);
      expect(lines.filter(({ layout }) => layout?.cell?.row === 1 && layout.cell.column === 1)).toHaveLength(2);
    }
  });

  test('of LibreOffice are told from a letter by the text', () => {
    const head = '<meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/>';
    expect(
      read(`${head}<table><tr><td>Title<td>Duties<tr><td>Cook<td>Bake</table>`, 'Title\tDuties\nCook\tBake')[0],
    ).toBe('grid');
    expect(read(`${head}<p>Cook</p><p>Bake</p>`, 'Cook\nBake')[0]).toBe('page');
  });

  test('without HTML are known by rows of one width', () => {
    expect(read('', TSV)[0]).toBe('grid');
    expect(read('', 'a\tb\tc\nd\te\tf')[0]).toBe('grid');
  });

  test('are not seen in lists, indented text and a lone line', () => {
    expect(read('', '1.\tCook\n2.\tBake\n3.\tClean')[0]).toBe('text');
    expect(read('', '•\tCook\n•\tBake')[0]).toBe('text');
    expect(read('', 'Duties:\n\tCook\n\tBake')[0]).toBe('text');
    expect(read('', 'Title\tCook')[0]).toBe('text');
  });
});

test('plain text stays as it is', () => {
  expect(read('', ' 1. Cook\r\n\r\n2. Bake ')).toEqual(['text', ' 1. Cook\r\n\r\n2. Bake ']);
  expect(read('', '')).toEqual(['text', '']);
});
