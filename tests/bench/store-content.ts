// The catalogue that the store's benchmark fills stores with: roles of twenty duties, as plain documents and as segments.
// Every text is another one, of the length of real duties.

import { createId } from '../../shared/catalogue/ids.ts';
import { isAppliedOf } from '../../shared/catalogue/merge-segments.ts';
import { newRoleEdit } from '../../shared/catalogue/new-role-edits.ts';
import { toOperations } from '../../shared/catalogue/operations-of-edits.ts';
import type { RoleContent } from '../../shared/catalogue/role-content.ts';
import { cutSegments } from '../../shared/catalogue/segments.ts';
import type { Segment } from '../../shared/model/operation.ts';
import { makeRandom } from './seeded-random.ts';

/** Duties of a role. */
export const DUTIES = 20;

const NOON = Date.UTC(2026, 10, 23, 12);
const random = makeRandom(20261123);

/** A role with a title that nobody else has. */
export function makeRoleContent(number: number): RoleContent {
  return {
    title: `Keeper ${number}`,
    department: `Department ${number % 40}`,
    company: null,
    location: 'Harbour',
    context: null,
    superiors: [`Chief ${number % 100}`],
    subordinates: [],
    duties: Array.from({ length: DUTIES }, (_, index) => ({
      text: `Looks after thing ${index + 1} of keeper ${number}, writes down what is missing every day before the doors are opened, and reports it.`,
      marker: `${index + 1}.`,
      percent: null,
      parent: null,
      span: [index * 130, index * 130 + 125],
    })),
    requirements: ['Two years of keeping'],
    otherFields: [],
    otherSections: [],
  };
}

/** So many roles as another device has made them, in steps of 500; ids are `role0`, `role1`, … */
export function makeSegments(roles: number): Segment[] {
  const device = createId(NOON, random);
  const segments: Segment[] = [];
  let clock = '';
  for (let start = 0; start < roles; start += 500) {
    const edits = Array.from({ length: Math.min(500, roles - start) }, (_, index) => ({
      ...newRoleEdit(makeRoleContent(start + index), null, () => createId(NOON, random)),
      id: `role${start + index}`,
    }));
    const begin = { device, clock, now: NOON, rows: new Map(), isApplied: isAppliedOf({}), own: new Set<string>() };
    const { operations } = toOperations(edits, begin);
    segments.push(
      ...cutSegments(operations, { device, step: `Import ${start}`, previous: clock === '' ? null : clock }),
    );
    clock = operations.at(-1)?.stamp ?? clock;
  }
  return segments;
}
