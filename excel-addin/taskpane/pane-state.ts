// What the pane shows, as signals: views read them, create-pane.ts changes them.
// Nothing here acts.

import { signal, type Signal } from '@preact/signals';
import type { CatalogueRole } from '../../shared/model/catalogue-role.ts';
import type { Capture } from '../../shared/model/capture.ts';
import type { Role } from '../../shared/model/role.ts';
import type { PlannedChange } from '../../shared/rows/merge-plan.ts';
import type { ScannedSheet } from '../sheets/scan-workbook.ts';
import type { Review } from '../sheets/sheet-exchange.ts';
import type { WorkbookErrorCode } from '../workbook/workbook-error.ts';

/** The views of the pane, in the order of its buttons. */
export type PaneView = 'read' | 'scan' | 'duplicates' | 'lines' | 'review';

/** Whether Excel is there: asked, there, not there or silent. */
export type ExcelState = 'asking' | 'connected' | 'absent';

/** A text that was read, waiting to be inserted. */
export interface PaneReading {
  readonly capture: Capture;
  readonly roles: readonly Role[];
  /** Indexes of the roles that will be inserted. */
  readonly ticked: ReadonlySet<number>;
}

/** The scan of the workbook. */
export interface PaneScan {
  readonly sheets: readonly ScannedSheet[];
  /** Ids of the sheets whose roles will be inserted. */
  readonly taken: ReadonlySet<string>;
  readonly isDone: boolean;
}

/** What a person chose for one line of the review. `later` is safe: nothing of it is done. */
export type Choice =
  { readonly take: 'sheet' | 'catalogue' | 'later' } | { readonly take: 'text'; readonly text: string };

/** The review with its choices. */
export interface PaneReview {
  readonly review: Review;
  readonly choices: ReadonlyMap<PlannedChange, Choice>;
}

/** A long work: what it does (a key of the words), how far it is, 0..1 or null, and how to stop it. */
export interface Work {
  readonly is:
    'reading' | 'scanning' | 'inserting' | 'looking' | 'applying' | 'undoing' | 'taking' | 'sending' | 'marking';
  readonly done: number | null;
  readonly signal: { aborted: boolean };
}

/** The line of the status region. */
export type Outcome =
  | { readonly is: 'read'; readonly roles: number; readonly duties: number }
  | { readonly is: 'nothing-found' }
  | { readonly is: 'inserted'; readonly roles: number; readonly duties: number }
  | { readonly is: 'applied'; readonly changes: number }
  | { readonly is: 'undone'; readonly step: string }
  | { readonly is: 'nothing-to-undo' }
  | { readonly is: 'took-in'; readonly changes: number; readonly toReview: boolean }
  | { readonly is: 'pasted'; readonly rows: number; readonly roles: number }
  | { readonly is: 'copied'; readonly rows: number }
  /** `isStale`: the tables have changed since the last review, and that is not in it. */
  | { readonly is: 'saved-file' | 'sent'; readonly name: string; readonly isStale: boolean }
  | { readonly is: 'nothing-waits' }
  | { readonly is: 'cancelled' };

/** Why the bridge to the browser could not be crossed. */
export type BridgeProblem =
  | 'no-file'
  | 'file-damaged'
  | 'no-tables'
  | 'no-clipboard'
  | 'no-extension'
  | 'extension-stranger'
  | 'extension-full'
  | 'extension-failed';

/** Why something did not happen. `sheet` and `done` as the workbook told them. */
export interface Problem {
  readonly code: WorkbookErrorCode | 'catalogue' | 'parser' | 'no-selection' | BridgeProblem;
  readonly sheet: string | null;
  readonly done: number;
  /** For the details a person may copy. */
  readonly detail: string;
}

/** The role of the selected row, and the duty when the row is one. */
export interface SelectedRole {
  readonly role: CatalogueRole;
  readonly dutyId: string | null;
  readonly capture: Capture | null;
  /** The row as Excel counts it, from 1, and the sheet. */
  readonly row: number;
  readonly sheet: string;
}

/** All signals of a pane. */
export interface PaneState {
  readonly excel: Signal<ExcelState>;
  readonly view: Signal<PaneView>;
  readonly paste: Signal<string>;
  readonly reading: Signal<PaneReading | null>;
  readonly scan: Signal<PaneScan | null>;
  readonly review: Signal<PaneReview | null>;
  /** True when the workbook has no table of ours to review. */
  readonly hasNoTables: Signal<boolean>;
  readonly selected: Signal<SelectedRole | null>;
  readonly work: Signal<Work | null>;
  readonly outcome: Signal<Outcome | null>;
  readonly problem: Signal<Problem | null>;
  /** Name of the step that Undo would take back. */
  readonly undo: Signal<string | null>;
  /** Steps that could not be written into the workbook yet. */
  readonly waiting: Signal<number>;
  /** Duplicates are marked in the sheets. */
  readonly isMarked: Signal<boolean>;
  /** Something in the tables changed since the last review. */
  readonly isStale: Signal<boolean>;
}

/** The state of a pane that was just opened; `paste` is what was typed before. */
export function createPaneState(paste: string): PaneState {
  return {
    excel: signal<ExcelState>('asking'),
    view: signal<PaneView>('read'),
    paste: signal(paste),
    reading: signal<PaneReading | null>(null),
    scan: signal<PaneScan | null>(null),
    review: signal<PaneReview | null>(null),
    hasNoTables: signal(false),
    selected: signal<SelectedRole | null>(null),
    work: signal<Work | null>(null),
    outcome: signal<Outcome | null>(null),
    problem: signal<Problem | null>(null),
    undo: signal<string | null>(null),
    waiting: signal(0),
    isMarked: signal(false),
    isStale: signal(false),
  };
}
