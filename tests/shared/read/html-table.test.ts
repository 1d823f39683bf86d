// Tables as programs leave them on the clipboard: Excel's, joined cells, and pieces of HTML that are none.
// The cells expected are those that the program showed.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHtmlTable } from '../../../shared/read/html-table.ts';

describe('a table', () => {
  test("reads Excel's table: head, comments and styles are no cells", () => {
    const html = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!--td {color:black;}--></style></head>
      <body><table border=0><!--StartFragment--><col width=64><tr height=20><td class=xl65>Cook</td><td>Bake<br>
      Clean</td></tr><tr><td></td><td>x</td></tr><!--EndFragment--></table></body></html>`;
    expect(readHtmlTable(html)).toEqual([
      ['Cook', 'Bake\nClean'],
      ['', 'x'],
    ]);
  });

  test('fills joined cells with empty ones, so that columns stay in line', () => {
    const html = '<table><tr><td rowspan=2>Cook</td><td colspan=2>wide</td></tr><tr><td>b</td><td>c</td></tr></table>';
    expect(readHtmlTable(html)).toEqual([
      ['Cook', 'wide', ''],
      ['', 'b', 'c'],
    ]);
  });

  test('has no cells where there is no table, and never throws', () => {
    expect(readHtmlTable('<p>Cook</p>')).toBeNull();
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('<table>', '<tr>', '<td>', '</td>', '<td rowspan=9e9>', '</table>', 'a', '<p>')),
        (parts) => {
          readHtmlTable(parts.join(''));
        },
      ),
    );
  });
});
