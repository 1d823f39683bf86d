// Role[] -> flat rows, one per duty: what .csv and .tsv files hold.
// A list for reading and filtering elsewhere, not the sheet contract (that is shared/rows) and not lossless (.rolebook.json is).
// Gives plain cells; guarding and quoting come later.

import type { ParsedFile } from './parsed-file.ts';
import type { WrittenDuty, WrittenRole, WrittenText } from './written-role.ts';

/** What a row says of its role and duty. */
export const ROLE_COLUMNS: readonly string[] = [
  'Title',
  'Department',
  'Company',
  'Location',
  'Superiors',
  'Subordinates',
  'No',
  'Duty',
  'Parent duty',
  'Percent',
  'Requirements',
  'Other',
];

/** The header row of parsed files. */
export const DUTY_COLUMNS: readonly string[] = [...ROLE_COLUMNS, 'Source file'];

/** Between names of one cell; names were split at commas, so a comma would be ambiguous. */
const BETWEEN_NAMES = '; ';

/** Gives the rows of all roles of a file (`DUTY_COLUMNS`). */
export function* toDutyRows(file: ParsedFile): Generator<readonly string[]> {
  for (const role of file.parsed.roles) for (const row of toRoleRows(role)) yield [...row, file.name];
}

/**
 * Gives one row per duty (`ROLE_COLUMNS`) in the order of the text, children behind their parent; a role without duties gives one
 * row with an empty duty. `No` counts the rows of a role from 1 (never "3.1", which sheet programs take for a date).
 * Requirements and Other stand in a role's first row only: repeated, a long role would grow with the square of its length.
 */
export function* toRoleRows(role: WrittenRole): Generator<readonly string[]> {
  const head = [role.title, role.department, role.company, role.location].map((found) => found?.text ?? '');
  const names = [role.superiors, role.subordinates].map((list) => list.map(textOf).join(BETWEEN_NAMES));
  const shared = [...head, ...names];
  let number = 0;
  for (const [duty, parent] of walkDuties(role.duties, '')) {
    number++;
    const once = number === 1 ? [listRequirements(role), listOther(role)] : ['', ''];
    yield [...shared, String(number), duty.text, parent, duty.percent ?? '', ...once];
  }
  if (number === 0) yield [...shared, '', '', '', '', listRequirements(role), listOther(role)];
}

function* walkDuties(duties: readonly WrittenDuty[], parent: string): Generator<readonly [WrittenDuty, string]> {
  for (const duty of duties) {
    yield [duty, parent];
    yield* walkDuties(duty.children, duty.text);
  }
}

function listRequirements(role: WrittenRole): string {
  return role.requirements.map(textOf).join('\n');
}

function listOther(role: WrittenRole): string {
  const fields = role.otherFields.map(({ label, value }) => `${label}: ${value}`);
  const sections = role.otherSections.flatMap(({ heading, items }) => [`${heading.text}:`, ...items.map(textOf)]);
  return [...fields, ...sections].join('\n');
}

function textOf(found: WrittenText): string {
  return found.text;
}
