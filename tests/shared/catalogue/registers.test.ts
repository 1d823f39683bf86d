// One record, operations of three devices, every order in which they can arrive: always the same record.
// The operations are written by hand, with what each author had seen.

import { describe, expect, test } from 'vitest';
import {
  applyOperation,
  isDeleted,
  readField,
  readHeads,
  type RecordRow,
} from '../../../shared/catalogue/registers.ts';
import { stampDevice } from '../../../shared/catalogue/stamps.ts';
import type { FieldValue, Operation, Stamp } from '../../../shared/model/operation.ts';

function stampAt(time: number, device: string): Stamp {
  return `00000000${time}000.${device}`;
}

function operation(
  time: number,
  device: string,
  values: Record<string, FieldValue>,
  replaces: Record<string, Stamp[]> = {},
): Operation {
  return { stamp: stampAt(time, device), kind: 'role', id: 'r1', values, replaces };
}

/** a creates, b rewords what a wrote, c rewords what b wrote; a edits meanwhile without knowing of either. */
const A1 = operation(1, 'a', { title: 'Cook', owner: 'Ann' });
const B2 = operation(2, 'b', { title: 'Chef' }, { title: [A1.stamp] });
const C3 = operation(3, 'c', { title: 'Head chef', deleted: true }, { title: [B2.stamp] });
const A4 = operation(4, 'a', { title: 'Koch', deleted: false }, { title: [A1.stamp] });
const B5 = operation(5, 'b', { owner: 'Bo' }, { owner: [A1.stamp] });
const ALL = [A1, B2, C3, A4, B5];

/** All orders in which each device's own operations keep theirs. */
function listOrders(rest: readonly Operation[]): Operation[][] {
  if (rest.length === 0) return [[]];
  return rest
    .filter((one, index) => !rest.slice(0, index).some(({ stamp }) => stampDevice(stamp) === stampDevice(one.stamp)))
    .flatMap((one) => listOrders(rest.filter((other) => other !== one)).map((others) => [one, ...others]));
}

function apply(operations: readonly Operation[]): RecordRow | undefined {
  let row: RecordRow | undefined;
  const last = new Map<string, Stamp>();
  for (const one of operations) {
    row = applyOperation(row, one, (stamp) => stamp <= (last.get(stampDevice(stamp)) ?? ''));
    last.set(stampDevice(one.stamp), one.stamp);
  }
  return row;
}

describe('applyOperation', () => {
  const orders = listOrders(ALL);

  test('gives the same record in every order of arrival', () => {
    expect(orders.length).toBe(30);
    const expected: RecordRow = {
      kind: 'role',
      id: 'r1',
      created: A1.stamp,
      changed: B5.stamp,
      values: {},
      heads: {
        title: [
          [A4.stamp, 'Koch'],
          [C3.stamp, 'Head chef'],
        ],
        owner: [[B5.stamp, 'Bo']],
        deleted: [
          [A4.stamp, false],
          [C3.stamp, true],
        ],
      },
      gone: {},
      segments: [],
    };
    for (const order of orders) expect(apply(order)).toEqual(expected);
  });

  test('shows no value that is known to be replaced, even before it has come', () => {
    const row = apply([C3]);
    expect(row?.gone).toEqual({ title: [B2.stamp] });
    expect(readHeads(apply([C3, B2]) ?? expect.unreachable(), 'title')).toEqual([[C3.stamp, 'Head chef']]);
  });

  test('waits for a later value of a device that is known only up to an earlier one', () => {
    const A2 = operation(2, 'a', { title: 'Cook again' }, { title: [A1.stamp] });
    const B3 = operation(3, 'b', { title: 'Chef' }, { title: [A2.stamp] });
    expect(readHeads(apply([B3, A1, A2]) ?? expect.unreachable(), 'title')).toEqual([[B3.stamp, 'Chef']]);
  });

  test('stores a value of the first operation without its stamp, and reads it with it', () => {
    const row = apply([A1, B2]);
    expect(row).toMatchObject({ values: { owner: 'Ann' }, heads: { title: [[B2.stamp, 'Chef']] } });
    expect(row && readHeads(row, 'owner')).toEqual([[A1.stamp, 'Ann']]);
    expect(row && readField(row, 'constructor')).toBeUndefined();
  });

  test('is deleted only where nobody says otherwise', () => {
    expect(isDeleted(apply([A1, B2, C3]) ?? expect.unreachable())).toBe(true);
    expect(isDeleted(apply(ALL) ?? expect.unreachable())).toBe(false);
    expect(isDeleted(apply([A1]) ?? expect.unreachable())).toBe(false);
  });

  test('leaves the record it is given as it is', () => {
    const row = apply([A1]);
    const before = JSON.stringify(row);
    applyOperation(row, B2, () => true);
    expect(JSON.stringify(row)).toBe(before);
  });
});
