// The in-memory workbook keeps the contract of the workbook port, and its planned faults hit where they are planned.
// The same contract runs against the adapter in tests/excel-addin/workbook/.

import { describe, expect, test } from 'vitest';
import { describeReading, expectCode } from '../contracts/workbook.ts';
import { describeWriting } from '../contracts/workbook-writes.ts';
import { MemoryWorkbook } from './memory-workbook.ts';

function open() {
  const port = new MemoryWorkbook();
  const settle = () => new Promise<void>((resolve) => setTimeout(resolve));
  return Promise.resolve({ port, book: port.book, settle });
}

describeReading('in memory', open);
describeWriting('in memory', open);

describe('in memory: planned faults', () => {
  test('hit the request they are planned for, after what a co-author does there', async () => {
    const workbook = new MemoryWorkbook();
    const sheet = workbook.book.addSheet('Soon gone', 'person');
    workbook.plan({ after: 1, code: 'connection-lost' });
    workbook.plan({ after: 2, meanwhile: () => workbook.book.deleteSheet(sheet, 'co-author') });
    await workbook.readOutline();
    await expectCode(workbook.readOutline(), 'connection-lost');
    const { sheets } = await workbook.readOutline();
    expect(sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  });
});
