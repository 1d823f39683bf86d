// Positions keep the promise that a duty can always be put between two others, however often.
// The order asked for is the order of texts, which is how the catalogue sorts duties.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { positionBetween, positionsBetween } from '../../../shared/catalogue/positions.ts';

const isSorted = (texts: readonly string[]) => texts.every((text, at) => at === 0 || (texts[at - 1] ?? '') < text);

describe('positionsBetween', () => {
  test('counts up behind the last', () => {
    expect(positionsBetween(null, null, 3)).toEqual(['1', '2', '3']);
    expect(positionBetween('z', null)).toBe('z1');
  });

  test.each([
    ['a', 'b'],
    ['a', 'a1'],
    ['az', 'b'],
    [null, '1'],
    [null, '01'],
    ['1', '11'],
    ['zz', null],
    ['4', 'V'],
  ])('finds a place between %j and %j', (before, after) => {
    const between = positionBetween(before, after);
    expect(between > (before ?? '')).toBe(true);
    expect(after === null || between < after).toBe(true);
  });

  test('stays in order after any number of insertions at any places', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 40 })), { maxLength: 60 }), (steps) => {
        const all: string[] = [];
        for (const [place, count] of steps) {
          const at = place % (all.length + 1);
          all.splice(at, 0, ...positionsBetween(all[at - 1] ?? null, all[at] ?? null, count));
        }
        return isSorted(all) && all.every((text) => !text.endsWith('0'));
      }),
    );
  });

  test('always finds room before the first and behind the last', () => {
    const all = ['i'];
    for (let round = 0; round < 500; round++) {
      all.unshift(positionBetween(null, all[0] ?? null));
      all.push(positionBetween(all.at(-1) ?? null, null));
    }
    expect(isSorted(all)).toBe(true);
  });

  test('keeps a thousand positions short', () => {
    const all = positionsBetween('a', 'b', 1000);
    expect(isSorted(all)).toBe(true);
    expect(Math.max(...all.map((text) => text.length))).toBeLessThanOrEqual(6);
  });

  test('stands behind both neighbours that have the same position', () => {
    expect(positionBetween('c', 'c') > 'c').toBe(true);
  });

  test('never throws and comes behind the first, whatever the neighbours are', () => {
    fc.assert(
      fc.property(fc.string(), fc.option(fc.string()), fc.integer({ min: 1, max: 9 }), (before, after, count) =>
        positionsBetween(before, after, count).every((text) => text > before),
      ),
    );
  });
});
