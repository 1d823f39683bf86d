// The duties of a stored record, gathered in one pass over its fields.
// Looking each part up by its made-up name costs ten times as much, and every list and every import comes through here.
// Knows registers and the names of fields.

import type { FieldValue } from '../model/operation.ts';
import { asText } from './read-values.ts';
import type { RecordRow } from './registers.ts';
import { readDutyField } from './role-fields.ts';

/** Fields as a record holds them. */
export type Fields = Pick<RecordRow, 'values' | 'heads'>;

/** The parts of one duty that are shown, by name. */
export type DutyParts = ReadonlyMap<string, FieldValue>;

/** Living duties by id: those that ever had a text, and that not all who speak of it call deleted. In no order. */
export function readDuties(row: Fields): Map<string, DutyParts> {
  const duties = new Map<string, Map<string, FieldValue>>();
  const add = (field: string, value: FieldValue) => {
    const duty = readDutyField(field);
    if (!duty) return;
    const parts = duties.get(duty.id) ?? new Map<string, FieldValue>();
    parts.set(duty.part, value);
    duties.set(duty.id, parts);
  };
  for (const [field, value] of Object.entries(row.values)) add(field, value);
  for (const [field, heads] of Object.entries(row.heads)) {
    // An edit beats a concurrent deletion.
    const isFlag = field.endsWith('/deleted');
    add(field, isFlag ? heads.every(([, value]) => value === true) : (heads[0]?.[1] ?? null));
  }
  for (const [id, parts] of duties) if (!parts.has('text') || parts.get('deleted') === true) duties.delete(id);
  return duties;
}

/** The texts of the living duties alone, by which a role is found: gathered for every role that is written, so nothing else is. */
export function readDutyTexts(row: Fields): string[] {
  if (Object.keys(row.heads).length > 0) return readTextsOf(readDuties(row));
  // Nobody has touched it since it came: the way of an import.
  const texts: string[] = [];
  for (const [field, value] of Object.entries(row.values)) {
    if (field.endsWith('/text')) texts.push(asText(value) ?? '');
    else if (field.endsWith('/deleted')) return readTextsOf(readDuties(row));
  }
  return texts;
}

function readTextsOf(duties: ReadonlyMap<string, DutyParts>): string[] {
  return [...duties.values()].map((parts) => asText(parts.get('text')) ?? '');
}
