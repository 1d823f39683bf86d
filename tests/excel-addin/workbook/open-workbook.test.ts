// The office.js adapter keeps the contract of the workbook port: on the real office.js, in front of the emulated Excel,
// with the oldest Excel the add-in supports and with one of today.

import { describe, expect, test } from 'vitest';
import { openWorkbook } from '../../../excel-addin/workbook/open-workbook.ts';
import { describeReading } from '../../contracts/workbook.ts';
import { describeWriting } from '../../contracts/workbook-writes.ts';
import { ExcelHost } from '../../excel-host/excel-host.ts';
import { connectOffice } from '../../excel-host/office-realm.ts';

const settle = () => new Promise<void>((resolve) => setTimeout(resolve, 5));

for (const api of ['1.9', '1.20']) {
  const open = () => {
    const host = new ExcelHost();
    connectOffice(host, api);
    return Promise.resolve({ port: openWorkbook(), book: host.book, settle });
  };
  describeReading(`ExcelApi ${api}`, open);
  describeWriting(`ExcelApi ${api}`, open);
}

describe('the abilities', () => {
  test('follow what Excel says it has', () => {
    connectOffice(new ExcelHost(), '1.9');
    expect(openWorkbook().abilities).toEqual({ groupsUndo: false, knowsMerged: false, knowsOwnChanges: false });
    connectOffice(new ExcelHost(), '1.14');
    expect(openWorkbook().abilities).toEqual({ groupsUndo: false, knowsMerged: true, knowsOwnChanges: true });
    connectOffice(new ExcelHost(), '1.20');
    expect(openWorkbook().abilities).toEqual({ groupsUndo: true, knowsMerged: true, knowsOwnChanges: true });
  });
});
