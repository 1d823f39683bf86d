// Tests what a search of the catalogue finds, how it is filtered and in which order it comes.
// Expected ids are written by hand.

import { describe, expect, test } from 'vitest';
import { toSearchWords } from '../../../extension/catalogue-page/fold-text.ts';
import {
  OPEN_FILTER,
  RoleIndex,
  type RoleFilter,
  type RoleOrder,
} from '../../../extension/catalogue-page/role-index.ts';
import type { CatalogueRole } from '../../../shared/model/catalogue-role.ts';
import { makeDuty, makeRole } from './catalogue-roles.ts';

const GUIDE = makeRole('guide', {
  title: 'Deck guide',
  department: 'Visitor service',
  duties: [makeDuty('a', 'Wear the life vest on deck'), makeDuty('b', 'Count the guests')],
  changed: '0000000030000.dev',
});
const SLIP = makeRole('slip', {
  title: 'slip master',
  department: 'Shipyard',
  status: 'approved',
  owner: 'Imke Harms',
  reviewDue: '2026-03-01',
  duties: [makeDuty('c', 'Check life buoys')],
  capture: 'cap1',
  changed: '0000000020000.dev',
});
const OLD = makeRole('old', { title: 'Äppler', status: 'archived', superiors: ['Harbour master'] });
const NAMELESS = makeRole('nameless', { title: null, requirements: ['Boat licence'] });

describe('RoleIndex', () => {
  test('finds roles that have every word, wherever it stands', () => {
    const index = fill(GUIDE, SLIP, OLD, NAMELESS);
    expect(find(index, { words: toSearchWords('life') })).toEqual(['guide', 'slip']);
    expect(find(index, { words: toSearchWords('LIFE shipyard') })).toEqual(['slip']);
    expect(find(index, { words: toSearchWords('licence') })).toEqual(['nameless']);
    expect(find(index, { words: toSearchWords('life nowhere') })).toEqual([]);
  });

  test('finds roles by the page they came from once that is known', () => {
    const index = fill(GUIDE, SLIP);
    expect(index.listUnknownCaptures()).toEqual(['cap1']);
    index.putSource('cap1', { url: 'https://www.harbour.example/posts', name: 'Posts' });
    expect(index.listUnknownCaptures()).toEqual([]);
    expect(find(index, { words: toSearchWords('harbour') })).toEqual(['slip']);
    expect(find(index, { source: 'harbour.example' })).toEqual(['slip']);
  });

  test('leaves archived roles out until they are asked for', () => {
    const index = fill(GUIDE, OLD);
    expect(find(index, {})).toEqual(['guide']);
    expect(find(index, { statuses: ['archived'] })).toEqual(['old']);
  });

  test('filters by department, owner, due review and open conflicts', () => {
    const contested = makeRole('two', { conflicts: [{ field: 'title', values: [] }] });
    const index = fill(GUIDE, SLIP, contested);
    expect(find(index, { department: 'Shipyard' })).toEqual(['slip']);
    expect(find(index, { owner: 'Imke Harms' })).toEqual(['slip']);
    expect(find(index, { dueBy: '2026-02-28' })).toEqual([]);
    expect(find(index, { dueBy: '2026-03-01' })).toEqual(['slip']);
    expect(find(index, { conflicts: true })).toEqual(['two']);
  });

  test('sorts by title without case, numbers as numbers, the nameless last', () => {
    const index = fill(
      NAMELESS,
      SLIP,
      GUIDE,
      makeRole('10', { title: 'Clerk 10' }),
      makeRole('2', { title: 'clerk 2' }),
    );
    expect(find(index, {})).toEqual(['2', '10', 'guide', 'slip', 'nameless']);
    expect(find(index, {}, 'newest').slice(0, 2)).toEqual(['guide', 'slip']);
    expect(find(index, {}, 'status').at(-1)).toBe('slip');
    expect(find(index, {}, 'review-due')[0]).toBe('slip');
  });

  test('keeps roles of one title, and those without, in the order they came in', () => {
    const twin = (id: string, title: string | null, created: string) => makeRole(id, { title, created });
    const index = fill(
      twin('a', null, '0000000030000.dev'),
      twin('b', null, '0000000020000.dev'),
      twin('c', 'Cook', '0000000030000.dev'),
      twin('d', 'cook', '0000000020000.dev'),
    );
    expect(find(index, {})).toEqual(['d', 'c', 'b', 'a']);
  });

  test('keeps a renamed role at its place until the list may settle', () => {
    const index = fill(GUIDE, SLIP);
    expect(find(index, {})).toEqual(['guide', 'slip']);
    index.put({ ...GUIDE, title: 'Zoo guide' });
    expect(find(index, {})).toEqual(['guide', 'slip']);
    index.settle();
    expect(find(index, {})).toEqual(['slip', 'guide']);
  });

  test('forgets deleted roles and counts duties', () => {
    const index = fill(GUIDE, SLIP);
    expect([index.size, index.dutyCount]).toEqual([2, 3]);
    index.put({ ...GUIDE, deleted: true });
    expect([index.size, index.dutyCount]).toEqual([1, 1]);
    expect(index.findByTitle('Deck guide')).toBeNull();
  });

  test('finds the role a title names', () => {
    const index = fill(GUIDE, SLIP);
    expect(index.findByTitle(' DECK GUIDE ')?.id).toBe('guide');
    index.put({ ...GUIDE, title: 'Guide' });
    expect(index.findByTitle('Deck guide')).toBeNull();
  });

  test('counts the values it can be filtered by, the commonest first', () => {
    const index = fill(GUIDE, SLIP, makeRole('x', { department: 'Shipyard' }));
    expect(index.listFacets().departments).toEqual([
      { value: 'Shipyard', roles: 2 },
      { value: 'Visitor service', roles: 1 },
    ]);
  });
});

function fill(...roles: readonly CatalogueRole[]): RoleIndex {
  const index = new RoleIndex();
  for (const role of roles) index.put(role);
  return index;
}

function find(index: RoleIndex, filter: Partial<RoleFilter>, order: RoleOrder = 'title'): string[] {
  return [...index.search({ ...OPEN_FILTER, ...filter }, order)].flat().map(({ id }) => id);
}
