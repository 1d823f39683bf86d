// Names of the fields of a role as operations write them, and of its duties.
// One place for the spelling; the merge itself does not care what a field is called.

/** Fields of one value, null where none is given. */
export const TEXT_FIELDS = ['title', 'department', 'company', 'location', 'context', 'owner', 'reviewDue'] as const;

/** Fields that are a list of texts, written as one value. */
export const LIST_FIELDS = ['superiors', 'subordinates', 'requirements', 'tags'] as const;

/** What a duty is made of. */
export type DutyPart = 'text' | 'marker' | 'percent' | 'parent' | 'position' | 'span' | 'deleted';

const DUTY_PREFIX = 'd/';

/** Fields where two values at once are no question to a person: the newest holds, the others are kept until the next edit. */
const UNASKED = new Set(['deleted', 'capture', 'parent', 'position', 'span', 'marker']);

/** The name of a duty's field: `d/<id>/text`. */
export function dutyField(id: string, part: DutyPart): string {
  return `${DUTY_PREFIX}${id}/${part}`;
}

/** The duty and the part a field names; null for a field of the role itself. No expression: it is asked of every field of every role. */
export function readDutyField(field: string): { readonly id: string; readonly part: string } | null {
  const end = field.startsWith(DUTY_PREFIX) ? field.indexOf('/', DUTY_PREFIX.length) : -1;
  return end < 0 ? null : { id: field.slice(DUTY_PREFIX.length, end), part: field.slice(end + 1) };
}

/** True for fields whose two values are shown as a conflict. */
export function isAsked(field: string): boolean {
  return !UNASKED.has(readDutyField(field)?.part ?? field);
}
