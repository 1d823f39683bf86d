// How an object of the model looks to office.js: its properties, the objects behind it, its methods, by their names in @types/office-js.
// faces/ has one file per group of classes; batch.ts reads them. A member that is not here fails loudly.

import { Refusal } from '../model/refusal.ts';

/** A scalar property: what Excel answers for it, and what happens when it is set. */
export interface Value {
  readonly get: () => unknown;
  readonly set?: (value: unknown) => void;
}

export interface Face {
  /** The class in @types/office-js: `Range`. */
  readonly type: string;
  /** What a request is answered when it only asks for the object: `{ Id }`, `{}`. */
  readonly identity: Readonly<Record<string, string>>;
  /** True for classes that office.js keeps by reference instead of finding them anew (ranges). */
  readonly isKept: boolean;
  readonly values: Readonly<Record<string, Value>>;
  /** Navigation properties; null = the null object of a `...OrNullObject`. */
  readonly objects: Readonly<Record<string, () => Face | null>>;
  /** Methods, also `getItem` of indexers; a Face where a path goes on from them. */
  readonly methods: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  /** Members of a collection. */
  readonly items?: () => readonly Face[];
}

/** A face of which only what is given exists. */
export function makeFace(type: string, face: Partial<Omit<Face, 'type'>>): Face {
  return { type, identity: {}, isKept: false, values: {}, objects: {}, methods: {}, ...face };
}

export function isFace(value: unknown): value is Face {
  return typeof value === 'object' && value !== null && 'identity' in value && 'methods' in value;
}

/** A member by its name on the wire (`GetItem`, `items/name` and `Values` differ from the types in case only). Throws ApiNotFound. */
export function getMember<T>(face: Face, kind: string, members: Readonly<Record<string, T>>, wireName: string): T {
  const member = members[wireName.charAt(0).toLowerCase() + wireName.slice(1)] ?? members[wireName];
  if (!member) throw new Refusal('ApiNotFound', `EMULATOR: the ${kind} ${face.type}.${wireName} is not emulated`);
  return member;
}

/** A property that can only be read. */
export function readOnly(get: () => unknown): Value {
  return { get };
}

/** A text argument. Throws InvalidArgument for anything else. */
export function toText(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new Refusal('InvalidArgument', `A text was expected, not ${JSON.stringify(value)}.`);
}

/** A whole number argument. Throws InvalidArgument for anything else. */
export function toNumber(value: unknown): number {
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  throw new Refusal('InvalidArgument', `A whole number was expected, not ${JSON.stringify(value)}.`);
}
