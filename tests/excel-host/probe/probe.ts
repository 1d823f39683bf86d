// A task pane that is nothing but the workbook port, for the tests of the host's page: they call it from outside.
// Everything else is as in the real pane: the same office.js, the same adapter, in the same iframe.

import { openWorkbook } from '../../../excel-addin/workbook/open-workbook.ts';
import { askForExcel } from '../../../excel-addin/workbook/office-host.ts';
import type { WorkbookEvent } from '../../../excel-addin/workbook/workbook-port.ts';

const events: WorkbookEvent[] = [];
const isInExcel = await askForExcel();
const workbook = isInExcel ? openWorkbook({ answer: 5_000, retry: 50, attempts: 100 }) : null;
Object.assign(window, { probe: { isInExcel, workbook, events } });
