// Tests changed roles in rows that are shown: at their places first, then sorted in as a full arrangement would have it.
// Roles are made by hand or, for the law, by chance.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PLAIN_ARRANGEMENT } from '../../../../extension/catalogue-page/duties/arrange-rows.ts';
import { replaceInPlace, settleRows } from '../../../../extension/catalogue-page/duties/changed-rows.ts';
import { makeDuty, makeRole } from '../catalogue-roles.ts';
import { arrange, by, COOK, filter, ROLES, tell } from './few-rows.ts';
import { ENGLISH } from './museum.ts';

describe('a changed role', () => {
  test('stays at its place, new duties behind the one they follow, gone ones gone', () => {
    const shown = arrange(ROLES, by('text'));
    const now = { ...COOK, duties: [makeDuty('c1', 'Zest'), makeDuty('c9', ''), makeDuty('c3', 'Oil')] };
    expect(tell(replaceInPlace(shown, new Map([['cook', now]])))).toEqual(['n1', 'c1', 'c9', 'c3', 'k1', 'k2']);
  });

  test('a first duty put before all others stands before them', () => {
    const shown = arrange(ROLES);
    const now = { ...COOK, duties: [makeDuty('c0', 'new'), ...COOK.duties] };
    expect(tell(replaceInPlace(shown, new Map([['cook', now]])))).toEqual(['k2', 'k1', 'c0', 'c1', 'c2', 'n1']);
  });

  test('does not bring back what a filter hides; what is new is seen though the filter does not ask for it', () => {
    const shown = arrange(ROLES, filter('text', 'clean'));
    const now = { ...COOK, duties: [...COOK.duties, makeDuty('c3', 'Oil')] };
    expect(tell(replaceInPlace(shown, new Map([['cook', now]])))).toEqual(['c2', 'c3']);
  });

  test('that gets its first duties, or loses its last, keeps its place', () => {
    const shown = arrange(ROLES);
    const first = makeRole('k2', { title: 'Clerk 2', duties: [makeDuty('a', 'A'), makeDuty('b', 'B')] });
    const two = replaceInPlace(shown, new Map([['k2', first]]));
    expect(tell(two)).toEqual(['a', 'b', 'k1', 'c1', 'c2', 'n1']);
    const none = replaceInPlace(two, new Map([['k2', { ...first, duties: [] }]]));
    expect(tell(none)).toEqual(['k2', 'k1', 'c1', 'c2', 'n1']);
  });

  test('a deleted role goes', () => {
    expect(tell(replaceInPlace(arrange(ROLES), new Map([['cook', null]])))).toEqual(['k2', 'k1', 'n1']);
  });

  test('is sorted in as if all rows had been arranged anew', () => {
    const role = fc
      .tuple(
        fc.integer({ min: 0, max: 9 }),
        fc.array(fc.constantFrom('a', 'b', 'B', 'c 2', 'c 10', ''), { maxLength: 4 }),
      )
      .map(([id, texts]) =>
        makeRole(`r${id}`, {
          title: id % 3 === 0 ? null : `T${id % 4}`,
          duties: texts.map((text, at) => makeDuty(`r${id}-${at}`, text)),
        }),
      );
    const unique = (max: number) => fc.uniqueArray(role, { selector: ({ id }) => id, maxLength: max });
    const how = fc.constantFrom({}, by('text'), by('text', true), by('number'), by('title', true), filter('text', 'c'));
    fc.assert(
      fc.property(unique(8), unique(4), how, (before, changed, arrangement) => {
        const full = { ...PLAIN_ARRANGEMENT, ...arrangement };
        const all = new Map([...before, ...changed].map((one) => [one.id, one]));
        const settled = settleRows(arrange(before, full), new Map(changed.map((one) => [one.id, one])), {
          arrangement: full,
          context: ENGLISH,
        });
        expect(tell(settled)).toEqual(tell(arrange([...all.values()], full)));
      }),
    );
  });
});
