// One call of the port: its steps (one request each), waiting and trying again, progress, and every error as a WorkbookError.
// Must not know what the steps do.

import { toWorkbookCode } from './error-codes.ts';
import { hasExcelApi, runInExcel, type Context } from './office-workbook.ts';
import { WorkbookError, type WorkbookErrorCode } from './workbook-error.ts';
import type { Course } from './workbook-port.ts';

/** How long a run waits for Excel, in milliseconds. */
export interface Patience {
  /** Longest wait for one answer. Excel answers 2 MB within seconds; a minute without a word means that none will come. */
  readonly answer: number;
  /** Between two attempts, where Excel refused because somebody types in a cell or because it is busy. */
  readonly retry: number;
  /** After so many attempts the run gives up. */
  readonly attempts: number;
}

/** For people: give up after about ten seconds of a cell being edited; the pane then says so and offers to try again. */
export const PATIENCE: Patience = { answer: 60_000, retry: 500, attempts: 20 };

/** Where a run is; its error tells it. Set by the tasks as they come to know it. */
export interface RunPlace {
  sheet: string | null;
  tableId: string | null;
  done: number;
  isReadOnly: boolean;
}

/** Refusals after which nothing of the step was done, so that it can be tried again as it is. */
const RETRIED: ReadonlySet<WorkbookErrorCode> = new Set(['cell-being-edited', 'busy']);
/** Excel's codes for "busy" that may come after a part was done; these are not tried again. */
const UNSURE = new Set(['RequestAborted', 'OperationAborted', 'Conflict']);

export class Run {
  readonly place: RunPlace;
  readonly #context: Context;
  readonly #course: Course;
  readonly #patience: Patience;

  constructor(context: Context, course: Course, patience: Patience, place?: RunPlace) {
    this.place = place ?? { sheet: null, tableId: null, done: 0, isReadOnly: false };
    this.#context = context;
    this.#course = course;
    this.#patience = patience;
  }

  /**
   * One request: `queue` queues what to do and gives back the objects to look at afterwards. It may be called again where
   * Excel refused, so it must not use objects of earlier steps that this step would have changed.
   */
  async step<T>(queue: (context: Context) => T): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      if (this.#course.signal?.aborted) throw new WorkbookError('cancelled', this.place);
      try {
        const result = queue(this.#context);
        await this.#answer(this.#context.sync());
        return result;
      } catch (error) {
        const told = toWorkbookError(error, this.place);
        const why = told.code;
        const isRetried = RETRIED.has(why) && !UNSURE.has(codeOf(error)) && attempt < this.#patience.attempts;
        if (!isRetried || (why !== 'busy' && why !== 'cell-being-edited')) throw told;
        this.#course.onWait?.(why);
        await new Promise((resolve) => setTimeout(resolve, this.#patience.retry));
      }
    }
  }

  /** The same run for what must be put right after the person cancelled. */
  unstoppable(): Run {
    return new Run(this.#context, {}, this.#patience, this.place);
  }

  /** Tells how much of the call's list is done. */
  advance(done: number, total: number): void {
    this.place.done = done;
    this.#course.onProgress?.(total === 0 ? 1 : done / total);
  }

  /** The sync's answer, or `no-answer` after the longest wait. */
  async #answer(sync: Promise<unknown>): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const silence = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new WorkbookError('no-answer', this.place)), this.#patience.answer);
    });
    try {
      await Promise.race([sync, silence]);
    } finally {
      clearTimeout(timer);
    }
  }
}

/** The version whose runs can be undone as one. */
export const UNDO_API = '1.20';
/** Excel's code for a run that it cannot undo as one. */
const NOT_GROUPED = 'UndoNotSupported';

/**
 * Runs one call of the port as one step of Undo where Excel can. Excel refuses more than it documents
 * (github.com/OfficeDev/office-js/issues/6491 and 6711), so a refused run is run again as it was before there were groups.
 * assumption: a request refused with UndoNotSupported did nothing
 */
export async function runGrouped<T>(course: Course, patience: Patience, task: (run: Run) => Promise<T>): Promise<T> {
  if (!hasExcelApi(UNDO_API)) return runCall(course, patience, task);
  try {
    return await runCall(course, patience, task, true);
  } catch (error) {
    const isRefused = error instanceof WorkbookError && error.place.detail.startsWith(NOT_GROUPED);
    if (!isRefused || error.place.done > 0) throw error;
    return runCall(course, patience, task);
  }
}

/** Runs one call of the port. Rejects with WorkbookError only. */
export async function runCall<T>(
  course: Course,
  patience: Patience,
  task: (run: Run) => Promise<T>,
  isGrouped = false,
): Promise<T> {
  let run: Run | undefined;
  try {
    const result = await settleOnFailure((fail) =>
      runInExcel(isGrouped, async (context) => {
        run = new Run(context, course, patience);
        try {
          return await task(run);
        } catch (error) {
          fail(error);
          throw error;
        }
      }),
    );
    course.onProgress?.(1);
    return result;
  } catch (error) {
    throw toWorkbookError(error, run?.place);
  }
}

/** Excel.run cleans up in one more request even after an error; a host that no longer answers would keep the error back for ever. */
function settleOnFailure<T>(start: (fail: (error: unknown) => void) => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    start(reject).then(resolve, reject);
  });
}

/** The port's error for whatever was thrown. What the run knows of its place decides between sheet and table, protected and read-only. */
export function toWorkbookError(error: unknown, place: Partial<RunPlace> = {}): WorkbookError {
  const { sheet = null, tableId = null, done = 0, isReadOnly = false } = place;
  const known = { sheet, tableId, done };
  if (error instanceof WorkbookError) {
    const given = error.place;
    return new WorkbookError(error.code, {
      ...given,
      sheet: given.sheet ?? sheet,
      tableId: given.tableId ?? tableId,
      done: Math.max(given.done, done),
    });
  }
  const code = toWorkbookCode(codeOf(error));
  const settled =
    code === 'protected' && isReadOnly ? 'read-only' : code === 'sheet-gone' && tableId !== null ? 'table-gone' : code;
  return new WorkbookError(settled, { ...known, detail: describe(error) });
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : '';
}

/** `AccessDenied: You can't ... (Range.values)`: Excel's own words and, where office.js knows it, the member at fault. */
function describe(error: unknown): string {
  if (!(error instanceof Error) && codeOf(error) === '') return String(error);
  const message = typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : '';
  const info: unknown = typeof error === 'object' && error !== null && 'debugInfo' in error ? error.debugInfo : null;
  const at =
    typeof info === 'object' && info !== null && 'errorLocation' in info ? ` (${String(info.errorLocation)})` : '';
  return `${codeOf(error) || 'Error'}: ${message}${at}`;
}
