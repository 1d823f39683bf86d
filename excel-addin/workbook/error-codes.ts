// Excel's error codes -> the closed list of the workbook port.
// The names are those of @types/office-js (Excel.ErrorCodes, OfficeExtension.ErrorCodes); an unknown one is `unexpected`.

import type { WorkbookErrorCode } from './workbook-error.ts';

/**
 * Codes whose meaning does not depend on what was asked. `AccessDenied` and the codes for something missing do: what the call
 * knows of its sheet and table decides (see `toWorkbookError` in run.ts).
 */
const CODES: Readonly<Record<string, WorkbookErrorCode>> = {
  AccessDenied: 'protected',
  NotAllowed: 'protected',
  ActivityLimitReached: 'busy',
  Conflict: 'busy',
  OperationAborted: 'busy',
  RequestAborted: 'busy',
  ServiceNotAvailable: 'busy',
  WriteNotSupportedWhenModalDialogOpen: 'busy',
  InvalidOperationInCellEditMode: 'cell-being-edited',
  Timeout: 'no-answer',
  ConnectionFailure: 'connection-lost',
  InvalidOrTimedOutSession: 'connection-lost',
  HostRestartNeeded: 'connection-lost',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  MemoryLimitReached: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  FilteredRangeConflict: 'filtered',
  MergedRangeConflict: 'merged',
  InsertDeleteConflict: 'in-the-way',
  NonBlankCellOffSheet: 'in-the-way',
  PivotTableRangeConflict: 'in-the-way',
  RangeExceedsLimit: 'in-the-way',
  InvalidReference: 'sheet-gone',
  ItemNotFound: 'sheet-gone',
  InvalidObjectPath: 'sheet-gone',
  ItemAlreadyExists: 'name-taken',
  InvalidSelection: 'selection',
  ApiNotFound: 'not-supported',
  NotImplemented: 'not-supported',
  NotSupported: 'not-supported',
  UnsupportedFeature: 'not-supported',
  UnsupportedOperation: 'not-supported',
  UnsupportedSheet: 'not-supported',
};

/** The port's code for one of Excel's. */
export function toWorkbookCode(excelCode: string): WorkbookErrorCode {
  return Object.hasOwn(CODES, excelCode) ? (CODES[excelCode] ?? 'unexpected') : 'unexpected';
}
