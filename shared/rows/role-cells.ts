// A role's fields as the text of one cell each, and back.
// Lists of names stand on one line, requirements and other things on a line each.

import { ROLE_STATUSES, type CatalogueRole, type RoleStatus } from '../model/catalogue-role.ts';
import type { FieldValue } from '../model/operation.ts';
import type { RoleField, SheetLanguage } from './sheet-columns.ts';

const BETWEEN_NAMES = '; ';
/** Where people part names: `;`, its full-width twin, a line break. Not a comma: "Head, Visitor service" is one name. */
const NAME_BREAKS = /[;；\n]/;
/** A label with its value: "Grade: 9" and "级别：9"; not ": 9". At most 80 characters of label. */
const LABEL_AND_VALUE = /^([^:：\n]{1,80})[:：](.*)$/;
const ITEM_SIGN = '- ';

const STATUS_WORDS: Readonly<Record<SheetLanguage, Readonly<Record<RoleStatus, string>>>> = {
  en: { draft: 'Draft', reviewed: 'Reviewed', approved: 'Approved', archived: 'Archived' },
  zh: { draft: '草稿', reviewed: '已复核', approved: '已批准', archived: '已归档' },
};

/** Stands for no title: an empty cell would read as "the role above". */
const UNTITLED: Readonly<Record<SheetLanguage, string>> = { en: 'Untitled role', zh: '未命名岗位' };

/** The words a status cell may hold, in order: for the sheet's list of choices. */
export function listStatusWords(language: SheetLanguage): readonly string[] {
  return ROLE_STATUSES.map((status) => STATUS_WORDS[language][status]);
}

/** The text of one cell of a role; '' for nothing. */
export function toRoleCell(role: CatalogueRole, field: RoleField, language: SheetLanguage): string {
  switch (field) {
    case 'superiors':
    case 'subordinates':
      return role[field].join(role[field].some((name) => NAME_BREAKS.test(name)) ? '\n' : BETWEEN_NAMES);
    case 'requirements':
      return role.requirements.join('\n');
    case 'other':
      return listOther(role);
    case 'status':
      return STATUS_WORDS[language][role.status];
    case 'title':
      return role.title ?? UNTITLED[language];
    default:
      return role[field] ?? '';
  }
}

function listOther({ otherFields, otherSections }: CatalogueRole): string {
  const fields = otherFields.map(({ label, value }) => `${label}: ${value}`);
  const sections = otherSections.flatMap(({ heading, items }) => [
    `${heading}:`,
    ...items.map((item) => ITEM_SIGN + item),
  ]);
  return [...fields, ...sections].join('\n');
}

/**
 * What a cell says of a role: record fields with their values, ready for an edit. A status nobody knows gives null: the cell is
 * no answer. `Other` gives two fields.
 *
 *     fromRoleCell('superiors', 'Head cook; Owner') -> { superiors: ['Head cook', 'Owner'] }
 */
export function fromRoleCell(field: RoleField, cell: string): Readonly<Record<string, FieldValue>> | null {
  const text = cell.trim();
  switch (field) {
    case 'superiors':
    case 'subordinates':
      return { [field]: split(text, text.includes('\n') ? '\n' : NAME_BREAKS) };
    case 'requirements':
      return { requirements: split(text, '\n') };
    case 'other':
      return readOther(text);
    case 'status': {
      const status = readStatus(text);
      return status === null ? null : { status };
    }
    case 'title':
      return { title: text === '' || Object.values(UNTITLED).includes(text) ? null : text };
    default:
      return { [field]: text === '' ? null : text };
  }
}

function split(text: string, at: RegExp | string): string[] {
  return text
    .split(at)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function readStatus(text: string): RoleStatus | null {
  const word = text.toLowerCase();
  const isIt = (status: RoleStatus) =>
    word === status || Object.values(STATUS_WORDS).some((words) => words[status].toLowerCase() === word);
  return ROLE_STATUSES.find(isIt) ?? null;
}

function readOther(text: string): Readonly<Record<string, FieldValue>> {
  const otherFields: { label: string; value: string }[] = [];
  const otherSections: { heading: string; items: string[] }[] = [];
  for (const line of split(text, '\n')) {
    const section = otherSections.at(-1);
    const [, label = '', value = ''] = LABEL_AND_VALUE.exec(line) ?? [];
    if (section !== undefined && line.startsWith(ITEM_SIGN)) section.items.push(line.slice(ITEM_SIGN.length).trim());
    else if (label === '') (section?.items ?? addSection(otherSections, '')).push(line);
    else if (value === '') addSection(otherSections, label.trim());
    else otherFields.push({ label: label.trim(), value: value.trim() });
  }
  return { otherFields, otherSections };
}

function addSection(sections: { heading: string; items: string[] }[], heading: string): string[] {
  const items: string[] = [];
  sections.push({ heading, items });
  return items;
}
