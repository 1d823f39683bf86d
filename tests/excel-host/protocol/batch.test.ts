// Requests captured from the real office.js are answered as office.js understood them when they were captured.
// tests/fixtures/excel-batches/captured.json; ids and references are compared by their order of appearance.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ExcelHost, HOST_ERROR } from '../excel-host.ts';
import { Book } from '../model/book.ts';
import { addTable, renameTable } from '../model/table-changes.ts';
import type { RequestBody, ResponseBody } from './batch.ts';

interface Captured {
  readonly title: string;
  readonly request: RequestBody;
  readonly response: ResponseBody;
}

const CAPTURED = JSON.parse(readFileSync('tests/fixtures/excel-batches/captured.json', 'utf8')) as Captured[]; // our own file

/** The workbook at the time of the capture: a table of three columns and two rows on the sheet Roles. */
function makeBook(): Book {
  const book = new Book();
  const sheet = book.addSheet('Roles', 'person');
  const cells = [['Id', 'Title', 'Superior'], ['r1', 'Operation director', 'General Manager'], ['r2', 'Operation Manager', '']]; // prettier-ignore
  book.write(sheet, { row: 0, column: 0, rows: 3, columns: 3 }, cells, 'person');
  renameTable(book, addTable(book, sheet, { row: 0, column: 0, rows: 3, columns: 3 }), 'tblRoles');
  return book;
}

/** Ids and references by order of appearance; where an error happened is worded by each side for itself. */
function settle(body: ResponseBody): string {
  const seen = new Map<string, string>();
  const text = JSON.stringify(body).replace(/\{[0-9A-F-]{36}\}|ref-[\d-]+/g, (id) => {
    if (!seen.has(id)) seen.set(id, `id ${seen.size + 1}`);
    return seen.get(id) ?? '';
  });
  return text.replace(/"Location":"[^"]*"/, '"Location":""');
}

describe('a captured request', () => {
  const host = new ExcelHost(makeBook());
  let reference = '';
  // In order: later ones use references that earlier ones have kept.
  test.each(CAPTURED.map((one) => [one.title, one] as const))(
    'is answered alike: %s',
    async (_, { request, response }) => {
      const asked = JSON.parse(JSON.stringify(request).replaceAll('ref-6', reference)) as RequestBody; // the shape stays
      const answer = await host.answer(asked);
      const body = answer && 'body' in answer ? answer.body : null;
      const kept = /ref-[\d-]+/.exec(JSON.stringify(body))?.[0];
      if (kept) reference = kept;
      expect(body && settle(body)).toBe(settle(response));
    },
  );
});

describe('a host with a fault', () => {
  const greet: RequestBody = {
    Actions: [{ Id: 2, ActionType: 1, ObjectPathId: 1 }],
    ObjectPaths: { 1: { ObjectPathType: 1 } },
  };

  test('fails at the planned request only, and counts them all', async () => {
    const host = new ExcelHost();
    host.plan({ after: 1, error: HOST_ERROR.busy });
    const answers = [await host.answer(greet), await host.answer(greet), await host.answer(greet)];
    expect(answers.map((answer) => answer && 'error' in answer)).toEqual([false, true, false]);
    expect(host.costs).toHaveLength(3);
    expect(host.costs[0]?.request).toBe(Buffer.byteLength(JSON.stringify(greet)));
  });

  test('lets a co-author act before one action of a request', async () => {
    const host = new ExcelHost();
    const act = () => host.book.renameSheet(host.book.getSheet('Sheet1'), 'Renamed', 'co-author');
    host.plan({ after: 0, meanwhile: { beforeAction: 1, act } });
    await host.answer({ ...greet, Actions: [...greet.Actions, { Id: 3, ActionType: 1, ObjectPathId: 1 }] });
    expect(host.book.sheets.map(({ name }) => name)).toEqual(['Renamed']);
  });
});
