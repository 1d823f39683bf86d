// Checks of single values that came over a wire: from a page's script, a worker, or the browser's storage.
// For the declarations beside it. A check tells what a value is; it never mends one.
// Must not know any message.

/** An object whose fields have not been looked at. */
export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isString(value: unknown): value is string {
  return typeof value === 'string';
}

export function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

/** A whole number from 0 on, as offsets, counts, ids of tabs and times are. */
export function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/** One of a closed list. */
export function isOneOf<const Value>(allowed: readonly Value[], value: unknown): value is Value {
  return allowed.some((one) => one === value);
}

export function isListOf<Value>(isItem: (item: unknown) => item is Value, value: unknown): value is readonly Value[] {
  return Array.isArray(value) && value.every(isItem);
}

export function isNullOr<Value>(isItem: (item: unknown) => item is Value, value: unknown): value is Value | null {
  return value === null || isItem(value);
}
