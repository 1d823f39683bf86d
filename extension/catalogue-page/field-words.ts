// Fields and their values as people read them: in the history and where two values are to be decided between.
// Pure; the words are handed in.

import { readDutyField } from '../../shared/catalogue/role-fields.ts';
import type { CatalogueRole } from '../../shared/model/catalogue-role.ts';
import type { FieldValue } from '../../shared/model/operation.ts';
import type { ROLE_WORDS } from './role-words.ts';

type Words = (typeof ROLE_WORDS)['en'];

/** What a field is called: "Reports to", "Duty 4"; a field this program does not know keeps its own name. */
export function toFieldName(field: string, role: CatalogueRole, words: Words): string {
  const duty = readDutyField(field);
  if (duty) {
    const number = role.duties.findIndex(({ id }) => id === duty.id) + 1;
    return number > 0 ? words.dutyNumber(number) : words.droppedDuty;
  }
  return (
    new Map<string, string>([...Object.entries(words.fields), ...Object.entries(words.otherFieldNames)]).get(field) ??
    field
  );
}

/**
 * A value as one text: lists and what is inside them by line. Never throws.
 *
 *     [{ label: 'Grade', value: 'A' }] -> 'Grade: A'
 */
export function toValueWords(value: FieldValue): string {
  if (value === null) return '';
  if (typeof value !== 'object') return String(value);
  if (isList(value)) return value.map(toValueWords).join('\n');
  return Object.values(value).map(toValueWords).join(': ');
}

function isList(value: object): value is readonly FieldValue[] {
  return Array.isArray(value);
}
