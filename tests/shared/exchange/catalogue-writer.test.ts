// The catalogue as .csv, .tsv and Markdown: what stands in the file, letter by letter, and that nothing in it runs as a formula.
// Expected text is written by hand.

import { describe, expect, test } from 'vitest';
import {
  createCatalogueCsvWriter,
  createCatalogueMarkdownWriter,
  createCatalogueTsvWriter,
  type CatalogueWriter,
} from '../../../shared/exchange/catalogue-writer.ts';
import { EMPTY_ROLE, ODD_ROLE } from './exported-roles.ts';

const HEADER =
  'Title,Department,Company,Location,Superiors,Subordinates,No,Duty,Parent duty,Percent,Requirements,Other,Status,Owner,Review due,Source';
const PAGE = { url: 'https://museum.example/posts', name: 'Posts' };

describe('.csv', () => {
  test('writes one row per duty, children behind their parent, guarded and quoted', () => {
    const head = `"'=Cook ""chief""","Kitchen; east",Museum </script>,Pier 3,"Head, chef; Owner",`;
    const tail = 'approved,Imke Harms,2027-03-01,https://museum.example/posts';
    expect(writeAll(createCatalogueCsvWriter(), PAGE)).toBe(
      [
        `\uFEFF${HEADER}`,
        `${head},1,Stir the <b>soup</b>,,,Two years,"Grade: A\nBenefits:\nFree soup",${tail}`,
        `${head},2,擦桌子,Stir the <b>soup</b>,,,,${tail}`,
        `${head},3,"'@home:\n""peel""",,40%,,,${tail}`,
        `${head},4,Round,,,,,${tail}`,
        `${head},5,and round,,,,,${tail}`,
        ',,,,,,,,,,,,draft,,,',
        '',
      ].join('\r\n'),
    );
  });

  test('writes the header also when there is no role', () => {
    expect([...createCatalogueCsvWriter().end()].join('')).toBe(`\uFEFF${HEADER}\r\n`);
  });
});

describe('.tsv', () => {
  test('names the file where there is no page', () => {
    const text = writeAll(createCatalogueTsvWriter(), { url: null, name: 'posts.txt' });
    expect(text.split('\r\n')[1]).toBe(
      [
        `"'=Cook ""chief"""`,
        'Kitchen; east',
        'Museum </script>',
        'Pier 3',
        'Head, chef; Owner',
        '',
        '1',
        'Stir the <b>soup</b>',
        '',
        '',
        'Two years',
        '"Grade: A\nBenefits:\nFree soup"',
        'approved',
        'Imke Harms',
        '2027-03-01',
        'posts.txt',
      ].join('\t'),
    );
  });
});

describe('.md', () => {
  test('writes a heading per role, its fields and its duties as nested lists', () => {
    expect(writeAll(createCatalogueMarkdownWriter(), PAGE)).toBe(
      `# Roles

## =Cook "chief"

- **Department:** Kitchen; east
- **Company:** Museum \\</script\\>
- **Location:** Pier 3
- **Superiors:** Head, chef; Owner
- **Grade:** A
- **Status:** approved
- **Owner:** Imke Harms
- **Review due:** 2027-03-01
- **Source:** https://museum.example/posts

### Duties

1. Stir the \\<b\\>soup\\</b\\>
   1. 擦桌子
2. @home: "peel" (40%)
3. Round
4. and round

### Requirements

- Two years

### Benefits

- Free soup

## Untitled role

- **Status:** draft
`.replace('## =Cook', '## \\=Cook'),
    );
  });
});

function writeAll(writer: CatalogueWriter, source: { readonly url: string | null; readonly name: string }): string {
  return [...writer.add(ODD_ROLE, source), ...writer.add(EMPTY_ROLE, null), ...writer.end()].join('');
}
