// What the store writes of the values of an operation: their JSON, and of a role's the keys it is found by. Each is made once:
// a record that an operation has made holds the operation's own values, and they are nearly all there is to write, 5 of 5.3 KB of a
// role of twenty duties, in the record and again in the segment. And it can be made ahead, while the disk is still busy.
// Knows the shapes; no database.

import type { RecordRow } from '../../shared/catalogue/registers.ts';
import { toRoleSketch } from '../../shared/catalogue/role-keys.ts';
import type { Operation, Segment } from '../../shared/model/operation.ts';

/** Makes what is written; never throws. */
export interface WrittenValues {
  /** Makes what a new record of this operation will need. */
  prepare(operation: Operation): void;
  toJson(row: RecordRow): string;
  toSegmentJson(segment: Segment): string;
  /** `toRoleSketch` of the role. */
  toSketch(role: RecordRow): readonly string[];
}

/** Remembers what it made until it is written; what is prepared and never written goes with the values. */
export function createWrittenValues(): WrittenValues {
  const jsons = new WeakMap<object, string>();
  const sketches = new WeakMap<object, readonly string[]>();

  function valuesJson(values: Operation['values']): string {
    const json = jsons.get(values) ?? JSON.stringify(values);
    jsons.set(values, json);
    return json;
  }

  /** The object with its values last. */
  function join({ values, ...others }: RecordRow | Operation): string {
    return `${JSON.stringify(others).slice(0, -1)},"values":${valuesJson(values)}}`;
  }

  return {
    prepare({ kind, values }) {
      valuesJson(values);
      if (kind === 'role') sketches.set(values, toRoleSketch({ values, heads: {} }));
    },
    toJson: join,
    toSegmentJson({ operations, ...others }) {
      const json = `${JSON.stringify(others).slice(0, -1)},"operations":[${operations.map(join).join(',')}]}`;
      for (const { values } of operations) forget(values);
      return json;
    },
    toSketch({ values, heads }) {
      const prepared = Object.keys(heads).length === 0 ? sketches.get(values) : undefined;
      return prepared ?? toRoleSketch({ values, heads });
    },
  };

  /** A segment is written behind the records it has made. */
  function forget(values: object): void {
    jsons.delete(values);
    sketches.delete(values);
  }
}
