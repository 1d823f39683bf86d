// Ids have their shape and their order, and are told apart; contents give the same id on every machine.
// The expected content ids were worked out by a Python version of cyrb53; they must not change, files that people keep depend on them.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentId, createId } from '../../../shared/catalogue/ids.ts';
import { makeRandom } from '../../bench/seeded-random.ts';

const SHAPE = /^[0-9a-hjkmnp-tv-z]{16}$/;

describe('createId', () => {
  test('is 16 characters that can be read aloud, those of the time first', () => {
    expect(createId(Date.UTC(2020, 0, 1), () => 0)).toBe('0000000000000000');
    expect(createId(Date.UTC(2020, 0, 1) + 33, () => 0)).toBe('0000001100000000');
    expect(createId(Date.UTC(2020, 0, 1), () => 0.999_999_999)).toBe('00000000zzzzzzzz');
    expect(createId(0, () => 0)).toBe('0000000000000000'); // a clock before 2020
    expect(createId(Date.UTC(2026, 10, 23), makeRandom(1))).toMatch(SHAPE);
  });

  test('sorts by time', () => {
    const random = makeRandom(2);
    const times = [0, 1, 31, 32, 1e6, 1e11, 9e11].map((ms) => Date.UTC(2020, 0, 1) + ms);
    const ids = times.map((time) => createId(time, random));
    expect(ids.toSorted()).toEqual(ids);
  });

  test('a hundred thousand of one moment are all different', () => {
    const random = makeRandom(3);
    expect(new Set(Array.from({ length: 100_000 }, () => createId(1.7e12, random))).size).toBe(100_000);
  });
});

describe('contentId', () => {
  test.each([
    ['', 'q0dex3c34qbx02f1'],
    ['Stir the soup.', 'fw758qxtanf2xc3y'],
    ['擦桌子', 'm2j12stceqjvgc78'],
  ])('of %j', (text, id) => {
    expect(contentId(text)).toMatch(SHAPE);
    expect(contentId(text)).toBe(id);
  });

  test('differs for texts that differ', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        expect(contentId(a) === contentId(b)).toBe(a === b);
      }),
    );
    const many = Array.from({ length: 200_000 }, (_, i) => contentId(`duty ${i}`));
    expect(new Set(many).size).toBe(many.length);
  });
});
