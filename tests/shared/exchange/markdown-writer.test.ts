// Markdown: the layout of a role, and that no character of a text becomes layout.
// The roles are made by hand; what the parser finds is not judged here.

import { describe, expect, test } from 'vitest';
import { createMarkdownWriter, toMarkdown } from '../../../shared/exchange/markdown-writer.ts';
import { EMPTY_FILE, ODD_FILE } from './parsed-files.ts';

describe('createMarkdownWriter', () => {
  test('writes a heading per role, its fields and its numbered duties', () => {
    const writer = createMarkdownWriter();
    expect([...writer.add(ODD_FILE), ...writer.add(EMPTY_FILE), ...writer.end()].join('')).toBe(
      `# odd.txt

## \\=Cook "chief"

- **Department:** Kitchen; east
- **Superiors:** Head, chef
- **Grade:** A
- **Grade:** B

### Duties

1. Stir \\* \\* \\* the \\<b\\>soup\\</b\\>
   1. taste, twice
   2. 擦桌子
2. @home: "peel" (40%)

### Requirements

- Two years

### Benefits

- Free soup

# empty.txt

No roles.
`,
    );
  });
});

describe('toMarkdown', () => {
  test.each([
    ['* * *', '\\* \\* \\*'],
    ['1. Cook', '1\\. Cook'],
    ['- x', '\\- x'],
    ['[a](b)', '\\[a\\](b)'],
    ['a\nb', 'a b'],
    ['12.5 yuan', '12.5 yuan'],
    ['x - y', 'x - y'],
  ])('writes %j as %j', (text, markdown) => expect(toMarkdown(text)).toBe(markdown));
});
