// The law of the merge: whatever two to five devices write, with clocks hours apart, and however it is delivered (late, twice, in any
// order, in part), in the end all show the same, and no edit is lost that nobody replaced.
// The judge is a second, slow merge: the union of all operations, a value counting while no operation names it as replaced.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import { createMemoryCatalogue } from '../../../shared/catalogue/memory-catalogue.ts';
import { toSeen } from '../../../shared/catalogue/role-of-record.ts';
import type { CatalogueRole } from '../../../shared/model/catalogue-role.ts';
import type { FieldValue, Operation, Segment } from '../../../shared/model/operation.ts';
import { makeRandom, shuffle } from '../../bench/seeded-random.ts';
import { collect } from '../../contracts/stores.ts';
import { makeSurroundings, NOON, type SetSurroundings } from '../../fakes/surroundings.ts';

interface Device {
  readonly catalogue: Catalogue;
  readonly surroundings: SetSurroundings;
  /** What the device showed when it last looked: edits may be made on an old view. */
  views: Map<string, CatalogueRole>;
}

/** Few roles and fields, so that devices meet. */
const ROLES = ['r1', 'r2'];
const FIELDS = ['title', 'owner', 'd/d1/text', 'd/d2/text', 'd/d2/percent'];
const DELETABLE = ['deleted', 'd/d1/deleted', 'd/d2/deleted'];
/** Two clocks are at most 22 hours apart: further ones are kept aside (rule 4). */
const MOST_SKEW = 11 * 60 * 60 * 1000;

const device = fc.nat(4);
const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('edit' as const),
      device,
      role: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constant(1) }),
      field: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.nat(4) }),
      value: fc.nat(3),
      seen: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('delete' as const),
      device,
      role: fc.nat(1),
      field: fc.nat(2),
      value: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('undo' as const), device }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('look' as const), device }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('time' as const),
      device,
      by: fc.integer({ min: -MOST_SKEW, max: MOST_SKEW }),
    }),
  },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('send' as const), device, to: device, seed: fc.integer() }) },
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

test('all devices converge on what the union of their operations says', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 2, max: 5 }),
      fc.array(step, { minLength: 5, maxLength: 60 }),
      fc.integer(),
      async (count, steps, seed) => {
        const devices = Array.from({ length: count }, (_, index): Device => {
          const surroundings = makeSurroundings(index + 1);
          return { catalogue: createMemoryCatalogue(surroundings), surroundings, views: new Map() };
        });
        for (const [index, one] of steps.entries()) await perform(one, devices, `v${index}`);
        await deliverAll(devices, seed);
        const union = await listOperations(devices);
        for (const { catalogue } of devices) {
          for (const id of ROLES) {
            const role = await catalogue.getRole(id);
            expect(role).toEqual((await devices[0]?.catalogue.getRole(id)) ?? null);
            if (role)
              judge(
                role,
                union.filter((operation) => operation.id === id),
              );
            else expect(union.some((operation) => operation.id === id)).toBe(false);
          }
        }
      },
    ),
    { numRuns: 1000 },
  );
}, 60_000);

async function perform(one: Step, devices: readonly Device[], text: string): Promise<void> {
  const here = devices[one.device % devices.length];
  if (!here) return;
  const { catalogue, surroundings, views } = here;
  if (one.do === 'time') surroundings.time = NOON + one.by;
  else if (one.do === 'undo') await catalogue.undo();
  else if (one.do === 'look') {
    for (const id of ROLES) {
      const role = await catalogue.getRole(id);
      if (role) views.set(id, role);
    }
  } else if (one.do === 'send') {
    const to = devices[one.to % devices.length];
    const random = makeRandom(one.seed);
    const some = (await collect(catalogue.export())).filter(() => random() < 0.7);
    await to?.catalogue.import(shuffle(random, [...some, ...some.slice(0, 2)]));
  } else {
    const id = ROLES[one.role] ?? '';
    const field = (one.do === 'edit' ? FIELDS : DELETABLE)[one.field] ?? '';
    const value = one.do === 'delete' ? one.value : one.value === 0 ? 'same' : text; // now and then two write the same
    const view = views.get(id);
    const seen = one.do === 'edit' && one.seen && view ? { seen: toSeen(view, [field]) } : {};
    await catalogue.save('Edit', [{ kind: 'role', id, values: { [field]: value }, ...seen }]);
  }
}

async function deliverAll(devices: readonly Device[], seed: number): Promise<void> {
  const random = makeRandom(seed);
  const all: Segment[] = [];
  for (const { catalogue } of devices) all.push(...(await collect(catalogue.export())));
  for (const { catalogue, surroundings } of devices) {
    surroundings.time = NOON + MOST_SKEW;
    const { refused } = await catalogue.import(shuffle(random, all));
    expect(refused).toEqual([]);
  }
}

async function listOperations(devices: readonly Device[]): Promise<Operation[]> {
  const union = new Map<string, Operation>();
  for (const { catalogue } of devices) {
    for (const { operations } of await collect(catalogue.export()))
      for (const one of operations) union.set(one.stamp, one);
  }
  return [...union.values()];
}

/** The values of a field that no operation replaces, newest first. */
function listHeads(operations: readonly Operation[], field: string): FieldValue[] {
  const replaced = new Set(operations.flatMap(({ replaces }) => replaces[field] ?? []));
  return operations
    .filter(({ values, stamp }) => field in values && !replaced.has(stamp))
    .sort((a, b) => (a.stamp < b.stamp ? 1 : -1))
    .map(({ values }) => values[field] ?? null);
}

function judge(role: CatalogueRole, operations: readonly Operation[]): void {
  const isGone = (owner: string) => {
    const heads = listHeads(operations, `${owner}deleted`);
    return heads.length > 0 && heads.every((value) => value === true);
  };
  expect(role.deleted).toBe(isGone(''));
  const texts = new Map(role.duties.map((duty) => [`d/${duty.id}/text`, duty]));
  for (const field of FIELDS) {
    const heads = [...new Set(listHeads(operations, field))];
    const [, id] = field.split('/');
    const duty = texts.get(`d/${id}/text`);
    if (id !== undefined && !duty) {
      expect(isGone(`d/${id}/`) || listHeads(operations, `d/${id}/text`).length === 0).toBe(true);
      continue;
    }
    const shown =
      id === undefined
        ? field === 'title'
          ? role.title
          : role.owner
        : field.endsWith('text')
          ? duty?.text
          : duty?.percent;
    expect(shown || null).toBe(heads[0] ?? null);
    const conflict = role.conflicts.find((one) => one.field === field);
    expect(conflict?.values.map(({ value }) => value) ?? []).toEqual(heads.length > 1 ? heads : []);
  }
}
