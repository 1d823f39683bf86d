// Roles through our two tables and back: with their ids, so that a workbook that comes home is the same catalogue.
// What must come out is what was written, or is typed here.

import { describe, expect, test } from 'vitest';
import { inflate } from '../../../shared/cli/unpack.ts';
import { createMemoryCatalogue } from '../../../shared/catalogue/memory-catalogue.ts';
import { readOwnTables, type NamedTable, type TableRole } from '../../../shared/exchange/own-tables.ts';
import { makeTableIds, toTableRoleContent, toTableRoleEdit } from '../../../shared/exchange/table-role-edits.ts';
import { toWorkbookSheets } from '../../../shared/exchange/workbook-sheets.ts';
import { fromXlsx } from '../../../shared/exchange/xlsx-reader.ts';
import { toXlsx } from '../../../shared/exchange/xlsx-writer.ts';
import type { CatalogueRole } from '../../../shared/model/catalogue-role.ts';
import { toCheckedId } from '../../../shared/rows/row-id.ts';
import { makeSurroundings } from '../../fakes/surroundings.ts';
import { makeDuty, makeRole, ROLES } from '../rows/sample-roles.ts';

/** Every field that a table shows. */
const FULL: readonly CatalogueRole[] = [
  {
    ...(ROLES[0] ?? makeRole('x', 'x', [])),
    subordinates: ['Deck guide', 'Ticket clerk'],
    company: 'Harbour Museum',
    location: 'Quay 3',
    requirements: ['Boat licence', 'First aid'],
    otherFields: [{ label: 'Grade', value: '9' }],
    status: 'approved',
    owner: 'Imke Harms',
    reviewDue: '2027-03-01',
  },
  makeRole('stoker', 'Stoker', [], {
    duties: [
      makeDuty('stokerd1', 'Fire the boiler', '1'),
      makeDuty('stokerd2', 'Rake the ashes', '2', 'stokerd1'),
      { ...makeDuty('stokerd3', 'Log the pressure', '3'), percent: '20 %' },
    ],
  }),
  ...ROLES.slice(1),
];

/** What of a role a table can tell. */
function toTold({ id, title, department, company, location, superiors, subordinates, ...role }: CatalogueRole) {
  const { requirements, otherFields, status, owner, reviewDue } = role;
  const names = new Map(role.duties.map((duty) => [duty.id, duty.text]));
  const duties = role.duties.map((duty) => [duty.id, duty.text, duty.percent, names.get(duty.parent ?? '') ?? null]);
  const fields = { title, department, company, location, superiors, subordinates, requirements, otherFields };
  return { id, ...fields, status, owner, reviewDue, duties };
}

const byId = (one: { readonly id: string }, other: { readonly id: string }) => (one.id < other.id ? -1 : 1);

async function throughFile(roles: readonly CatalogueRole[], withIds: boolean): Promise<readonly NamedTable[]> {
  const written = await toXlsx(toWorkbookSheets(roles, { language: 'en', withIds }));
  if (!written.ok) throw new Error(written.reason);
  const read = await fromXlsx(written.bytes, inflate);
  if (!read.ok) throw new Error(read.reason);
  return read.sheets;
}

/** An empty catalogue and the way to bring tables into it; the count of edits is what was new. */
function openCatalogue() {
  const catalogue = createMemoryCatalogue(makeSurroundings());
  const take = async (tables: readonly NamedTable[]): Promise<number> => {
    const edits = [];
    for (const role of readOwnTables(tables)?.roles ?? []) {
      const makeId = makeTableIds(role);
      const existing = await catalogue.getRole(role.id ?? makeTableIds(role)());
      const edit = toTableRoleEdit(role, existing, makeId);
      if (edit) edits.push(edit);
    }
    if (edits.length > 0) await catalogue.save('Imported', edits);
    return edits.length;
  };
  return { catalogue, take, list: () => catalogue.listRoles({ order: 'title' }) };
}

describe('our tables in a file', () => {
  test('bring every field and every id back, and nothing when they come a second time', async () => {
    const { take, list } = openCatalogue();
    const tables = await throughFile(FULL, true);
    expect(await take(tables)).toBe(FULL.length);
    const roles = (await list()).map(toTold);
    expect(roles.toSorted(byId)).toEqual(FULL.map(toTold).toSorted(byId));
    expect(await take(tables)).toBe(0);
  });

  test('without ids bring the same roles, once, however often they come', async () => {
    const { take, list } = openCatalogue();
    const tables = await throughFile(FULL, false);
    expect(await take(tables)).toBe(FULL.length);
    const told = (await list()).map((role) => {
      const { title, status, owner, reviewDue, duties } = toTold(role);
      return { title, status, owner, reviewDue, texts: duties.map(([, text]) => text) };
    });
    expect(told.find(({ title }) => title === 'Boat hall supervisor')).toEqual({
      title: 'Boat hall supervisor',
      status: 'approved',
      owner: 'Imke Harms',
      reviewDue: '2027-03-01',
      texts: FULL[0]?.duties.map(({ text }) => text),
    });
    expect(await take(tables)).toBe(0);
  });

  test('change only what was edited in them', async () => {
    const { catalogue, take } = openCatalogue();
    await take(await throughFile(FULL, true));
    const edited = FULL.map((role) =>
      role.id === 'stoker'
        ? { ...role, duties: role.duties.map((duty) => ({ ...duty, text: `${duty.text}.` })) }
        : role,
    );
    expect(await take(await throughFile(edited, true))).toBe(1);
    expect((await catalogue.history('stoker'))[0]?.changes).toHaveLength(3);
    expect((await catalogue.getRole('stoker'))?.duties.map(({ text }) => text)).toEqual([
      'Fire the boiler.',
      'Rake the ashes.',
      'Log the pressure.',
    ]);
  });
});

describe('rows of duties', () => {
  const HEADER = ['Job title', 'No', 'Duty', 'Rolebook id'];
  const id = (text: string) => toCheckedId(text);
  const read = (rows: string[][], roleOfDuty?: (id: string) => string | null): readonly TableRole[] =>
    readOwnTables([{ name: 'Duties', rows: [HEADER, ...rows] }], roleOfDuty)?.roles ?? [];
  const tell = (roles: readonly TableRole[]) =>
    roles.map(({ cells, duties }) => [cells.title, duties.map(({ text }) => text)]);

  test('are put into the order of their numbers, 10 behind 2', () => {
    const rows = [['Cook', '10', 'Locks up', id('c')], ['Cook', '2', 'Stirs', id('b')], ['Cook', '1', 'Cuts', id('a')]]; // prettier-ignore
    expect(tell(read(rows))).toEqual([['Cook', ['Cuts', 'Stirs', 'Locks up']]]);
  });

  test('of two roles that look alike stay two roles', () => {
    const rows = [['Cook', '1', 'Cuts', id('a')], ['Cook', '2', 'Stirs', id('b')], ['Cook', '1', 'Bakes', id('c')]]; // prettier-ignore
    expect(tell(read(rows))).toEqual([['Cook', ['Cuts', 'Stirs']], ['Cook', ['Bakes']]]); // prettier-ignore
  });

  test('belong to the role that has their duty already, whatever title they show', () => {
    const rows = [['Chef', '1', 'Cuts', id('a')], ['Chef', '2', 'Stirs', id('n')]]; // prettier-ignore
    const roles = read(rows, (duty) => (duty === 'a' ? 'cook' : null));
    expect(roles.map((role) => [role.id, role.duties.length])).toEqual([['cook', 2]]);
  });

  test('that were copied become a duty of their own, and a damaged id is none', async () => {
    const { catalogue, take } = openCatalogue();
    await take([
      {
        name: 'Duties',
        rows: [HEADER, ['Cook', '1', 'Cuts', id('a')], ['', '', 'Peels', id('a')], ['', '', 'Salts', 'a1']],
      },
    ]);
    const [cook] = await catalogue.listRoles({ order: 'title' });
    expect(cook?.duties.map(({ text }) => text)).toEqual(['Cuts', 'Peels', 'Salts']);
    expect(new Set(cook?.duties.map((duty) => duty.id)).size).toBe(3);
    expect(cook?.duties[0]?.id).toBe('a');
  });

  test('of foreign sheets are nobody’s', () => {
    const kitchen = {
      name: 'Kitchen',
      rows: [
        ['Post', 'Task'],
        ['Cook', 'Cuts'],
      ],
    };
    expect(readOwnTables([kitchen])).toBeNull();
    const own = { name: 'Duties', rows: [HEADER, ['Cook', '1', 'Cuts', id('a')]] };
    expect(readOwnTables([kitchen, own])?.others).toEqual([kitchen]);
  });

  test('are shown before they are taken as the role they make', () => {
    const [role] = read([['Cook', '1', 'Cuts', id('a')]]);
    expect(role && toTableRoleContent(role)).toMatchObject({ title: 'Cook', duties: [{ text: 'Cuts' }] });
  });
});
