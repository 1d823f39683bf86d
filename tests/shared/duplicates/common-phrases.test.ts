// Which phrases are offered for the list of those that are not compared.
// Clusters are given; how duties come together in them is judged elsewhere.

import { expect, test } from 'vitest';
import { findCommonPhrases } from '../../../shared/duplicates/common-phrases.ts';
import { toTextKey } from '../../../shared/duplicates/read-duty.ts';

const ROLES = ['Cook', 'Driver', 'Porter', 'Clerk', 'Fitter'];
const phrases = ROLES.map((role, at) => ({
  id: `p${at}`,
  text: at === 0 ? 'Other duties, as assigned' : 'Other duties as assigned.',
  role,
  source: 's',
}));
const soups = ['Stir the soup.', 'Stir soup.'].map((text, at) => ({
  id: `s${at}`,
  text,
  role: ROLES[at] ?? '',
  source: 's',
}));
const long = phrases.map(({ role }, at) => ({
  id: `l${at}`,
  text: `Lock the doors of the depot ${'and of the hall '.repeat(4)}`,
  role,
  source: 's',
}));
const ids = (duties: readonly { id: string }[]) => duties.map(({ id }) => id);

test('offers what stands in many roles, with all its wordings', () => {
  const [phrase, ...others] = findCommonPhrases([...phrases, ...soups, ...long], [ids(phrases), ids(soups), ids(long)]);
  expect(others).toEqual([]);
  expect(phrase).toMatchObject({ text: 'Other duties as assigned.', roles: 5, duties: ids(phrases) });
  expect(phrase?.textKeys).toEqual([toTextKey('other duties as assigned')]);
});

test('offers nothing in a small set, and nothing that is repeated within one role', () => {
  expect(findCommonPhrases(phrases.slice(0, 3), [ids(phrases.slice(0, 3))])).toEqual([]);
  const ofOne = phrases.map((duty) => ({ ...duty, role: 'Cook' }));
  expect(findCommonPhrases(ofOne, [ids(ofOne)])).toEqual([]);
});
