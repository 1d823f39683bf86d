// What a page's text looks like once it is read: blocks, gaps, white space, lists, tables, what is skipped.
// The rules are tested through readHtml, the way in that tests can write down.

import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../shared/read/html-file.ts';

/** The text that is read from a page. */
function read(html: string): string {
  return readHtml(html).source.text;
}

/** `text` of each line with its layout in short: h1, d1 (depth), item, bold, chrome, t0r1c2 (cell). */
function layouts(html: string): string[] {
  const { text, lines } = readHtml(html).source;
  return lines.flatMap(({ start, end, layout }) => {
    if (start === end || layout === null) return [];
    const { heading, depth, item, bold, chrome, cell } = layout;
    const marks = [
      heading > 0 ? `h${heading}` : '',
      depth > 0 ? `d${depth}` : '',
      item ? 'item' : '',
      bold ? 'bold' : '',
      chrome ? 'chrome' : '',
      cell === null ? '' : `t${cell.table}r${cell.row}c${cell.column}`,
    ];
    return [[text.slice(start, end), ...marks.filter((mark) => mark !== '')].join(' | ')];
  });
}

describe('lines and gaps', () => {
  test('every block stands on a line of its own', () => {
    expect(read('<div>Cook<div>Bake</div>Clean</div>')).toBe('Cook\nBake\nClean');
  });

  test('a paragraph and a heading leave a gap, and never two', () => {
    expect(read('<h2>Duties</h2><p>Cook</p><p></p><p>&nbsp;</p><p>Bake</p>')).toBe('Duties\n\nCook\n\nBake');
  });

  test('a break ends the line, two breaks leave a gap', () => {
    expect(read('Cook<br>Bake<br><br><br>Clean<br>')).toBe('Cook\nBake\n\nClean');
  });

  test('an empty line of an editor is a gap', () => {
    expect(read('<div>Cook</div><div><br></div><div>Bake</div>')).toBe('Cook\n\nBake');
  });

  test('a gap is a line without characters', () => {
    const { lines } = readHtml('<p>Cook</p><p>Bake</p>').source;
    expect(lines.map(({ start, end }) => [start, end])).toEqual([
      [0, 4],
      [5, 5],
      [6, 10],
    ]);
  });

  test('an empty page has no lines', () => {
    expect(readHtml('').source).toEqual({ kind: 'page', text: '', lines: [], postings: [] });
  });

  test('heading levels come from tags and from ARIA', () => {
    expect(layouts('<h3>Duties</h3><div role="heading" aria-level="2">Skills</div><h4 role="none">Text</h4>')).toEqual([
      'Duties | h3',
      'Skills | h2',
      'Text',
    ]);
  });

  test('a line is bold when all its letters are', () => {
    expect(layouts('<div><b>Duties</b>:</div><div><b>Cook</b> well</div><h2><b>Skills</b></h2>')).toEqual([
      'Duties: | bold',
      'Cook well',
      'Skills | h2',
    ]);
  });
});

describe('white space', () => {
  test('blanks and line breaks of the file collapse', () => {
    expect(read('<p>  Cook \n\t meals <i> daily</i> </p>')).toBe('Cook meals daily');
  });

  test('fixed blanks stay one by one inside a line and go at its ends', () => {
    expect(read('<p>&nbsp;1.&nbsp;&nbsp;Cook&nbsp;</p><p>&#12288;&#12288;负责　客房&#12288;</p>')).toBe(
      '1.  Cook\n\n负责　客房',
    );
  });

  test('characters without width go, joiners of an emoji stay', () => {
    expect(read('<p>house&shy;keep&#8203;ing &#x1F469;&#x200D;&#x1F373;&#xFEFF;</p>')).toBe('housekeeping 👩‍🍳');
  });

  test('pre keeps lines and blanks, pre-line keeps lines only', () => {
    expect(read('<pre>1. Cook\n   meals\n\n2. Bake</pre>')).toBe('1. Cook\n   meals\n\n2. Bake');
    expect(read('<div style="white-space: pre-wrap">1.  Cook\n2. Bake</div>')).toBe('1.  Cook\n2. Bake');
    expect(read('<div style="white-space: pre-line">1.   Cook\n2. Bake</div>')).toBe('1. Cook\n2. Bake');
  });

  test('inline elements stay glued as the page has them', () => {
    expect(read('<p><span>Respons</span><span>ibilities</span> H<sub>2</sub>O</p>')).toBe('Responsibilities H2O');
  });

  test('two inline boxes of different classes are two words', () => {
    expect(read('<p><span class="t">Cook</span><span class="l">Galway</span></p>')).toBe('Cook Galway');
    expect(read('<p><span class="a">Resp</span><span class="b">onsible</span></p>')).toBe('Responsible');
    expect(read('<p><i style="display:inline-block">Cook</i>Galway</p>')).toBe('Cook Galway');
  });

  test('a bold label glued to the value before it starts a line', () => {
    expect(read('<p><b>Reports to:</b> Chef<b>Department:</b> Kitchen&nbsp;&nbsp;<b>Grade:</b> 6</p>')).toBe(
      'Reports to: Chef\nDepartment: Kitchen\nGrade: 6',
    );
    expect(read('<p>Mind the <b>quality:</b> taste</p>')).toBe('Mind the quality: taste');
  });
});

describe('lists', () => {
  test('markers stand as a person sees them', () => {
    expect(read('<ol start="3"><li>a</li><li value="7">b</li><li>c</li></ol>')).toBe('3. a\n7. b\n8. c');
    expect(read('<ol reversed><li>a</li><li>b</li></ol>')).toBe('2. a\n1. b');
    expect(read('<ol type="a"><li>x</li><li type="I">y</li></ol>')).toBe('a. x\nII. y');
    expect(read('<ol style="list-style-type:lower-roman"><li>x</li></ol>')).toBe('i. x');
    expect(read('<ul><li>x</li></ul><ul style="list-style:none"><li>y</li></ul>')).toBe('• x\n\ny');
  });

  test('items written with their own numbers get no second marker', () => {
    expect(read('<ul><li>1. Cook</li><li>(2) Bake</li><li>3、Clean</li><li>- Wash</li></ul>')).toBe(
      '1. Cook\n(2) Bake\n3、Clean\n- Wash',
    );
    expect(read('<ul><li>2.5 years</li><li>24/7 work</li><li>U.S. law</li></ul>')).toBe(
      '• 2.5 years\n• 24/7 work\n• U.S. law',
    );
    expect(read('<ol><li><b>1.</b> Cook</li><li>- Bake</li></ol>')).toBe('1. Cook\n2. - Bake');
  });

  test('nested items know their depth, and the text above them stays in its own item', () => {
    expect(layouts('<ol><li>Cook<ul><li>soup</li></ul>daily</li><li>Bake</li></ol>')).toEqual([
      '1. Cook | d1 | item',
      '• soup | d2 | item',
      'daily | d1',
      '2. Bake | d1 | item',
    ]);
  });

  test('items stand close even when they hold paragraphs; two paragraphs of one item do not', () => {
    expect(read('<p>You:</p><ul><li><p>cook</p></li><li><p>bake</p><p>bread</p></li></ul><p>End</p>')).toBe(
      'You:\n\n• cook\n• bake\n\nbread\n\nEnd',
    );
  });

  test('an item without text shows no marker but counts', () => {
    expect(read('<ol><li>a</li><li></li><li>c</li></ol>')).toBe('1. a\n3. c');
  });

  test('a hidden item does not count', () => {
    expect(read('<ol><li>a</li><li hidden>b</li><li>c</li></ol>')).toBe('1. a\n2. c');
  });

  test('items in a row, as in menus, have no marker', () => {
    expect(read('<ul><li style="display:inline">Home</li> <li style="display:inline">Jobs</li></ul>')).toBe(
      'Home Jobs',
    );
  });

  test('an item outside a list has the bullet that browsers draw', () => {
    expect(layouts('<div><li>Cook</li></div>')).toEqual(['• Cook | d1 | item']);
  });

  test('ARIA items are items', () => {
    expect(layouts('<div role="list"><div role="listitem">Cook</div></div>')).toEqual(['Cook | d1 | item']);
  });
});

describe('tables', () => {
  test('cells of a row are joined by a tab, rows and lines of a cell by a line break', () => {
    const html =
      '<table><tr><th>Grade</th><td>6</td></tr><tr><th>Duties</th><td><p>Cook</p><p>Bake</p></td></tr></table>';
    expect(read(html)).toBe('Grade\t6\nDuties\tCook\nBake');
    expect(layouts(html)).toEqual([
      'Grade | t0r0c0',
      '6 | t0r0c1',
      'Duties | t0r1c0',
      'Cook | t0r1c1',
      'Bake | t0r1c1',
    ]);
  });

  test('colspan moves the columns, rowspan leaves the cells below absent', () => {
    const html =
      '<table><tr><td colspan="2">a</td><td>b</td></tr><tr><td rowspan="2">c</td><td>d</td><td>e</td></tr><tr><td>f</td></tr></table>';
    expect(layouts(html)).toEqual(['a | t0r0c0', 'b | t0r0c2', 'c | t0r1c0', 'd | t0r1c1', 'e | t0r1c2', 'f | t0r2c1']);
  });

  test('an empty cell gives no line, a title row keeps its cell', () => {
    const html =
      '<table><tr><td colspan=2>FORM</td></tr><tr><td>Grade</td><td>&nbsp;</td></tr><tr><td>Unit</td><td>K</td></tr></table>';
    expect(layouts(html)).toEqual(['FORM | t0r0c0', 'Grade | t0r1c0', 'Unit | t0r2c0', 'K | t0r2c1']);
  });

  test('terms and descriptions are a table of two columns', () => {
    const html = '<dl><dt>Employer</dt><dd>Town</dd><div><dt>Hours</dt><dd>Mon</dd><dd>Tue</dd></div></dl>';
    expect(read(html)).toBe('Employer\tTown\nHours\tMon\nTue');
    expect(layouts(html)[4]).toBe('Tue | t0r1c1');
  });

  test('ARIA tables are tables', () => {
    const html =
      '<div role="table"><div role="row"><span role="cell">Grade</span><span role="cell">6</span></div></div>';
    expect(read(html)).toBe('Grade\t6');
  });

  test('a table of one column is no grid', () => {
    expect(layouts('<table><tr><td>Cook</td></tr><tr><td>Bake</td></tr></table>')).toEqual(['Cook', 'Bake']);
  });

  test('a table around a grid is no grid; a table without columns inside a cell is text of the cell', () => {
    const grid = '<table><tr><td>Grade</td><td>6</td></tr></table>';
    expect(layouts(`<table><tr><td>Menu</td><td>${grid}</td></tr></table>`)).toEqual([
      'Menu',
      'Grade | t0r0c0',
      '6 | t0r0c1',
    ]);
    expect(layouts('<table><tr><td>Duties</td><td><table><tr><td>Cook</td></tr></table></td></tr></table>')).toEqual([
      'Duties | t0r0c0',
      'Cook | t0r0c1',
    ]);
  });

  test('a table that arranges a whole page is no grid', () => {
    expect(layouts('<table><tr><td>Home</td><td><h1>Cook</h1><p>Bake</p></td></tr></table>')).toEqual([
      'Home',
      'Cook | h1',
      'Bake',
    ]);
    expect(layouts('<table role="presentation"><tr><td>a</td><td>b</td></tr></table>')).toEqual(['a', 'b']);
  });

  test('two tables have two numbers, the first in reading order is 0', () => {
    const grid = '<table><tr><td>a</td><td>b</td></tr></table>';
    expect(layouts(grid + grid)).toEqual(['a | t0r0c0', 'b | t0r0c1', 'a | t1r0c0', 'b | t1r0c1']);
  });
});

describe('what is not text', () => {
  test('scripts, styles, drawings and controls are passed over', () => {
    const html =
      '<head><title>T</title></head><p>Cook</p><script>x</script><style>x</style><noscript>x</noscript><svg><text>x</text></svg>' +
      '<template>x</template><iframe>x</iframe><textarea>x</textarea><button>x</button><input value="x">';
    expect(read(html)).toBe('Cook');
  });

  test('of a choice the chosen word is read', () => {
    expect(read('<p>Unit: <select><option>Bar</option><option selected>Kitchen</option></select></p>')).toBe(
      'Unit: Kitchen',
    );
  });

  test('a button that opens a part of the page is its heading', () => {
    expect(read('<h3><button>Duties</button></h3><div><button aria-expanded="false">Skills</button></div>')).toBe(
      'Duties\n\nSkills',
    );
  });

  test('hidden text is passed over, collapsed text is read', () => {
    const html =
      '<p hidden>a</p><p style="display:none">b</p><p style="visibility:hidden">c <b style="visibility:visible">d</b></p>' +
      '<div><i aria-hidden="true">e</i></div><p hidden="until-found">f</p><details><summary>g</summary>h</details><dialog>i</dialog>';
    expect(read(html)).toBe('d\n\nf\n\ng\nh');
  });

  test('a page behind a modal is read', () => {
    expect(read('<div aria-hidden="true">Cook</div><div role="dialog">Log in</div>')).toBe('Cook\nLog in');
  });

  test('saved shadow roots are read', () => {
    expect(read('<x-job><template shadowrootmode="open"><h1>Cook</h1></template><p>Bake</p></x-job>')).toBe(
      'Cook\n\nBake',
    );
  });
});
