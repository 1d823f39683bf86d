// What the emulated Excel says when it will not: Excel's own error codes.
// Thrown inside the model, turned into an answer by the protocol and into a WorkbookError by the fake.

/** The codes of Excel's error table (learn.microsoft.com, "Error handling with the application-specific APIs") that the model uses. */
export type RefusalCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'FilteredRangeConflict'
  | 'InsertDeleteConflict'
  | 'InvalidArgument'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'InvalidSelection'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'MergedRangeConflict'
  | 'NonBlankCellOffSheet'
  | 'UndoNotSupported'
  | 'UnsupportedOperation';

/** Excel refuses one action. What earlier actions of the same request did stays done. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: RefusalCode;
  constructor(code: RefusalCode, message: string) {
    super(message);
    this.code = code;
  }
}
