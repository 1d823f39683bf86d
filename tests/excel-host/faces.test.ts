// Every member the emulator has exists in @types/office-js, so that no name is remembered wrongly; what it has not fails loudly.
// All faces are made from one small workbook and looked through.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ExcelHost } from './excel-host.ts';
import { Book } from './model/book.ts';
import { addTable } from './model/table-changes.ts';
import { isFace, type Face } from './protocol/face.ts';
import { makeConditionalFormats } from './protocol/faces/range-style-faces.ts';
import { makeWorkbook } from './protocol/faces/workbook-face.ts';
import { Subscriptions } from './protocol/subscriptions.ts';

const TYPES = readFileSync('node_modules/@types/office-js/index.d.ts', 'utf8');
const FACES = 'tests/excel-host/protocol/faces';

/** Methods that only find something, with arguments that do. */
const FINDERS: Readonly<Record<string, readonly unknown[]>> = {
  'WorksheetCollection.getItem': ['Sheet1'],
  'TableCollection.getItem': ['Table1'],
  'TableRowCollection.getItemAt': [0],
  'TableColumnCollection.getItemAt': [0],
  'Worksheet.getRange': ['A1'],
  'Worksheet.getRanges': ['A1,B2'],
};

/** The members of a class in the types: `name: string`, `getItem(key: string): X`. Null where there is no such class. */
function membersOf(type: string): Set<string> | null {
  const start = TYPES.indexOf(`\n    class ${type} extends OfficeExtension.ClientObject {`);
  if (start < 0) return null;
  const body = TYPES.slice(start, TYPES.indexOf('\n    }\n', start));
  return new Set([...body.matchAll(/^ {8}(?:readonly )?(\w+)(?=[(:?])/gm)].map(([, name = '']) => name));
}

/** The names of the members of every class that can be reached from the face. `path`: classes on the way, not to go in circles. */
function explore(face: Face, path: readonly string[] = [], found = new Map<string, Set<string>>()) {
  const names = found.get(face.type) ?? new Set();
  found.set(face.type, names);
  for (const members of [face.values, face.objects, face.methods])
    Object.keys(members).forEach((name) => names.add(name));
  const finders = Object.keys(face.methods).map((name) => ({ name, args: FINDERS[`${face.type}.${name}`] }));
  const reached = [
    ...Object.values(face.objects).map((get) => get()),
    ...finders.map(({ name, args }) => args && face.methods[name]?.(...args)),
    ...(face.items?.() ?? []),
  ];
  const way = [...path, face.type];
  for (const one of reached) if (isFace(one) && !way.includes(one.type)) explore(one, way, found);
  return found;
}

function exploreAll(): Map<string, Set<string>> {
  const book = new Book();
  const sheet = book.getSheet('Sheet1');
  addTable(book, sheet, { row: 0, column: 0, rows: 2, columns: 2 });
  makeConditionalFormats(book, sheet, [{ row: 0, column: 0, rows: 1, columns: 1 }]).methods['add']?.('Custom');
  return explore(makeWorkbook(book, new Subscriptions(book, () => undefined)));
}

describe('the emulated classes', () => {
  const found = exploreAll();

  test('are all looked at', () => {
    const sources = readdirSync(FACES).map((name) => readFileSync(`${FACES}/${name}`, 'utf8'));
    const made = new Set(
      sources.flatMap((text) => [...text.matchAll(/makeFace\('(\w+)'/g)].map(([, type = '']) => type)),
    );
    expect([...found.keys()].sort()).toEqual([...made].sort());
    expect(made.size).toBeGreaterThan(20);
  });

  test.each([...found])('%s has only members that the types know', (type, ours) => {
    const known = membersOf(type);
    const strange = [...ours].filter((name) => !name.startsWith('_') && !known?.has(name));
    expect([known === null, strange]).toEqual([false, []]);
  });
});

describe('what is not emulated', () => {
  test.each([
    [4, 'Charts', 'the object Workbook.Charts is not emulated'],
    [3, 'Save', 'the method Workbook.Save is not emulated'],
  ])('fails loudly (path type %s, %s)', async (kind, name, words) => {
    const answer = await new ExcelHost().answer({
      Actions: [{ Id: 2, ActionType: 1, ObjectPathId: 2 }],
      ObjectPaths: { 1: { ObjectPathType: 1 }, 2: { ObjectPathType: kind, Name: name, ParentObjectPathId: 1 } },
    });
    expect(answer).toMatchObject({ body: { Error: { Code: 'ApiNotFound', Message: `EMULATOR: ${words}` } } });
  });
});
