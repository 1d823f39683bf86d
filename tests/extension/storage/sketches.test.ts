// Finding roles again by the keys of their duties, through the rows that are folded into one now and then.
// On the table itself; that a near text is found by them is in the contract of the stores.

import 'fake-indexeddb/auto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CatalogueDatabase } from '../../../extension/storage/catalogue-database.ts';
import { findBySketch, putSketches } from '../../../extension/storage/sketches.ts';
import { makeName } from './open-store.ts';

const database = new CatalogueDatabase(makeName());
const { sketches } = database;
beforeAll(() => database.open());
afterAll(() => database.close());

/** Each number shares its first key with nobody and its second with one in ten. */
const sketchOf = (number: number): [string, readonly string[]] => [
  `role${number}`,
  [`own${number}`, `tenth${number % 10}`],
];

test('a thousand single writes are found as if they were one, and in few rows', async () => {
  for (let number = 0; number < 1_000; number++) await putSketches(sketches, new Map([sketchOf(number)]));
  expect(await findBySketch(sketches, ['own7', 'own999', 'nobody'])).toEqual(['role7', 'role999']);
  expect(await findBySketch(sketches, ['tenth3'])).toHaveLength(100);
  expect(await sketches.count()).toBeLessThan(500);
});

test('a role is found by its newest keys only', async () => {
  await putSketches(sketches, new Map([['role7', ['changed']], sketchOf(8)]));
  expect(await findBySketch(sketches, ['own7'])).toEqual([]);
  expect(await findBySketch(sketches, ['changed', 'own8'])).toEqual(['role7', 'role8']);
});

test('nothing is written for nothing', async () => {
  const before = await sketches.count();
  await putSketches(sketches, new Map());
  expect(await sketches.count()).toBe(before);
});
