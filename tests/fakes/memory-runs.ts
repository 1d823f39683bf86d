// The course of one call of the in-memory workbook: its requests, its progress, planned faults, and how an error tells the place.
// Knows the model's refusals and the port's errors, nothing of tables' content.

import { toWorkbookCode } from '../../excel-addin/workbook/error-codes.ts';
import type { CellValue } from '../../excel-addin/workbook/cells.ts';
import { endOfChunk, REQUEST_BUDGET } from '../../excel-addin/workbook/row-chunks.ts';
import { WorkbookError, type WorkbookErrorCode } from '../../excel-addin/workbook/workbook-error.ts';
import type { Course } from '../../excel-addin/workbook/workbook-port.ts';
import { Refusal } from '../excel-host/model/refusal.ts';
import type { Table } from '../excel-host/model/table.ts';

/** Something that happens when a coming request begins: it fails, or a co-author acts first, or both. */
export interface Fault {
  /** Requests that still pass; 0 = the next one is hit. */
  readonly after: number;
  readonly code?: WorkbookErrorCode;
  readonly meanwhile?: () => void;
}

/** Where a call is: what its error will tell. */
export class Place {
  sheet: string | null = null;
  tableId: string | null = null;
  done = 0;

  enter(table: Table): void {
    this.sheet = table.sheet.name;
    this.tableId = table.id;
  }
}

/** One simulated request: waits, then looks at the signal and the plan. */
type Step = () => Promise<void>;

export class MemoryRuns {
  /** Requests so far. */
  requests = 0;
  #faults: Fault[] = [];
  readonly #isReadOnly: () => boolean;

  constructor(isReadOnly: () => boolean) {
    this.#isReadOnly = isReadOnly;
  }

  plan(fault: Fault): void {
    this.#faults.push({ ...fault, after: this.requests + fault.after });
  }

  /** Runs one call; whatever goes wrong in it becomes a WorkbookError that tells the place. */
  async run<T>(course: Course | null, task: (step: Step, place: Place) => Promise<T> | T): Promise<T> {
    const place = new Place();
    const step = async () => {
      await Promise.resolve();
      if (course?.signal?.aborted) throw new WorkbookError('cancelled');
      const due = this.#faults.filter(({ after }) => after <= this.requests);
      this.#faults = this.#faults.filter((fault) => !due.includes(fault));
      this.requests++;
      for (const fault of due) {
        fault.meanwhile?.();
        if (fault.code) throw new WorkbookError(fault.code);
      }
    };
    try {
      const result = await task(step, place);
      course?.onProgress?.(1);
      return result;
    } catch (error) {
      throw this.#tell(error, place);
    }
  }

  /** Hands rows on in the chunks that requests would hold, counting them in `place.done`. */
  async inChunks(
    rows: readonly (readonly CellValue[])[],
    { step, place, course }: { step: Step; place: Place; course: Course },
    write: (chunk: readonly (readonly CellValue[])[], from: number) => void,
  ): Promise<void> {
    while (place.done < rows.length) {
      const end = endOfChunk(rows, place.done, REQUEST_BUDGET);
      await step();
      write(rows.slice(place.done, end), place.done);
      place.done = end;
      course.onProgress?.(end / rows.length);
    }
  }

  #tell(error: unknown, place: Place): WorkbookError {
    const known = { sheet: place.sheet, tableId: place.tableId, done: place.done };
    if (error instanceof WorkbookError) {
      const { sheet, tableId, row, detail } = error.place;
      return new WorkbookError(error.code, {
        ...known,
        sheet: sheet ?? known.sheet,
        tableId: tableId ?? known.tableId,
        row,
        detail,
      });
    }
    if (!(error instanceof Refusal)) throw error;
    const code = toWorkbookCode(error.code);
    return new WorkbookError(code === 'protected' && this.#isReadOnly() ? 'read-only' : code, {
      ...known,
      detail: `${error.code}: ${error.message}`,
    });
  }
}
