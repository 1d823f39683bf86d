// Headings underlined with strokes, and strokes that underline nothing.
// Tests underlines.ts through whole texts.

import { expect, test } from 'vitest';
import { briefText, dutiesOf } from './brief-roles.ts';

const underlinedWith = (stroke: string) => `Baker
${stroke.repeat(5)}
Deputy: Miller
- bakes bread
- sells rolls

Miller
${stroke.repeat(8)}
Deputy: Baker
- grinds corn
- fills sacks`;

test('an underlined name heads a role, whatever the strokes', () => {
  for (const stroke of ['-', '=', '~', '_', '*'])
    expect(briefText(underlinedWith(stroke)).map(({ title }) => title)).toEqual(['Baker', 'Miller']);
});

test('a label with a short value over the first list is a field of the role, not the heading of the list', () => {
  expect(briefText(underlinedWith('-')).map(({ fields }) => fields)).toEqual([
    { Deputy: 'Miller' },
    { Deputy: 'Baker' },
  ]);
  expect(briefText(underlinedWith('-')).map(({ duties }) => duties)).toEqual([
    ['bakes bread', 'sells rolls'],
    ['grinds corn', 'fills sacks'],
  ]);
});

test('a row of strokes across the page underlines nothing', () => {
  const rule = '-'.repeat(70);
  const text = `Duties of the baker:\n- bakes bread\n- sells rolls\nwraps cakes\n${rule}\n- cleans the oven`;
  expect(dutiesOf(text)).toEqual(['bakes bread', 'sells rolls wraps cakes', 'cleans the oven']);
});

test('days of a rota behind the list are no items of it', () => {
  const text = 'Duties of the baker:\n- bakes bread\n- sells rolls\n\nRota\n06./07.04.   Ann\n13.-14.04.   Ben';
  expect(dutiesOf(text)).toEqual(['bakes bread', 'sells rolls']);
});
