// Says whether an operation may enter the catalogue: its own edits and a stranger's file are held to the same limits.
// Sizes and shapes only; what a value means is looked at when it is read (read-values.ts).
// Must not be recursive without a limit: what it looks at was written by somebody else.

import type { RecordKind } from '../model/operation.ts';
import { isStamp } from './stamps.ts';

const KINDS: readonly RecordKind[] = ['role', 'capture', 'verdict', 'setting'];

/** Matches "title", "text/12", "d/01hb3k9x2m4q8r1t/text", "shared-view"; never "__proto__", "d//text", "a b". */
const FIELD = /^[a-z][\w-]{0,63}(?:\/[0-9a-z][\w-]{0,63}){0,2}$/i;
/** Matches "01hb3k9x2m4q8r1t"; never "", "__proto__", "a b". */
const ID = /^[0-9a-z][\w.-]{0,63}$/i;
/** The one name whose assignment is no assignment; names that are merely inherited are always read by `hasOwn`. */
const PROTOTYPE = '__proto__';

/** Lists in objects in lists: a section of a role is 3 deep. */
const DEEPEST = 16;
/**
 * The longest single text, in UTF-16 units: at most six bytes each in JSON, so that it always fits a segment.
 * A capture is longer and is written in pieces.
 */
export const LONGEST_TEXT = 80_000;
/** Fields of one operation: a role of 2,000 duties. */
const MOST_FIELDS = 20_000;
/** Values replaced at once: more heads than people. */
const MOST_REPLACED = 1_000;

/** What is wrong with an edit, in words that name it; null when it may be stored. */
export function findFault(edit: {
  readonly kind: unknown;
  readonly id: unknown;
  readonly values: unknown;
}): string | null {
  if (!KINDS.some((kind) => kind === edit.kind)) return `kind is ${show(edit.kind)}, allowed are ${KINDS.join(', ')}`;
  if (typeof edit.id !== 'string' || !ID.test(edit.id))
    return `id is ${show(edit.id)}, allowed are up to 64 letters and digits`;
  if (!isObject(edit.values)) return 'values are no object';
  const fields = Object.keys(edit.values);
  if (fields.length > MOST_FIELDS) return `it has ${fields.length} fields, ${MOST_FIELDS} are allowed`;
  const values = Object.values(edit.values); // to look each up by its name takes longer than all the rest
  for (const [index, field] of fields.entries()) {
    if (!FIELD.test(field)) return `a field is called ${show(field)}`;
    const fault = findValueFault(values[index], DEEPEST);
    if (fault) return `field ${field} ${fault}`;
  }
  return null;
}

/** What is wrong with the list of replaced values; null when nothing is. */
export function findReplacesFault(replaces: unknown): string | null {
  if (!isObject(replaces)) return 'replaces is no object';
  for (const [field, stamps] of Object.entries(replaces)) {
    if (!FIELD.test(field)) return `a replaced field is called ${show(field)}`;
    if (!Array.isArray(stamps) || stamps.length > MOST_REPLACED || !stamps.every(isStamp)) {
      return `the stamps that field ${field} replaces are no list of at most ${MOST_REPLACED} stamps`;
    }
  }
  return null;
}

/** True for a plain object: no null, no list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value in an error message, cut short. */
export function show(value: unknown): string {
  const text = typeof value === 'object' && value !== null ? 'an object' : (JSON.stringify(value) ?? 'missing');
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

function findValueFault(value: unknown, depth: number): string | null {
  if (value === null || typeof value === 'boolean') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? null : 'is no finite number';
  if (typeof value === 'string') {
    return value.length <= LONGEST_TEXT ? null : `is ${value.length} characters long, ${LONGEST_TEXT} are allowed`;
  }
  if (typeof value !== 'object') return 'is missing';
  if (depth === 0) return `is nested deeper than ${DEEPEST} levels`;
  if (Array.isArray(value)) {
    for (const member of value) {
      const fault = findValueFault(member, depth - 1);
      if (fault) return fault;
    }
    return null;
  }
  for (const [key, member] of Object.entries(value)) {
    if (key === PROTOTYPE) return `has a member called ${show(key)}`;
    const fault = findValueFault(member, depth - 1);
    if (fault) return fault;
  }
  return null;
}
