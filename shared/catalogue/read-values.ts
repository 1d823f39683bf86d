// Values of operations -> the types of the model: they may come from a stranger's file, so each is looked at.
// What does not fit its field reads as if it were not there; it stays in the record and is shown in the history.
// Never throws.

import type { FieldValue } from '../model/operation.ts';
import type { Span } from '../model/span.ts';

type Value = FieldValue | undefined;

/** The text, or null. */
export function asText(value: Value): string | null {
  return typeof value === 'string' ? value : null;
}

/** The texts of a list; anything else in it is left out. */
export function asTexts(value: Value): string[] {
  return asList(value).filter((member) => typeof member === 'string');
}

/** The members, none where it is no list. */
export function asList(value: Value): readonly FieldValue[] {
  return isList(value) ? value : [];
}

/** A span with whole numbers in order, or null. */
export function asSpan(value: Value): Span | null {
  const [start, end, more] = asList(value);
  if (typeof start !== 'number' || typeof end !== 'number' || more !== undefined) return null;
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end ? [start, end] : null;
}

/** The finite number, or 0. */
export function asNumber(value: Value): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

/** One of `allowed`, else `otherwise`. */
export function asOneOf<T extends string>(value: Value, allowed: readonly T[], otherwise: T): T {
  return allowed.find((one) => one === value) ?? otherwise;
}

/** A member of an object that the object has itself. */
export function memberOf(value: Value, key: string): Value {
  if (typeof value !== 'object' || value === null || isList(value)) return undefined;
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

/** True for values that say the same; members of objects may stand in another order. */
export function isSameValue(a: Value, b: Value): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (isList(a) || isList(b)) {
    return isList(a) && isList(b) && a.length === b.length && a.every((member, index) => isSameValue(member, b[index]));
  }
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => isSameValue(a[key], memberOf(b, key)));
}

/** `Array.isArray` that also narrows read-only lists. */
function isList(value: Value): value is readonly FieldValue[] {
  return Array.isArray(value);
}
