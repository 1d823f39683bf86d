// What was thrown -> what the pane shows of it.
// The words are in problem-words.ts.

import { CatalogueError } from '../../shared/catalogue/catalogue.ts';
import { WorkbookError } from '../workbook/workbook-error.ts';
import type { Problem } from './pane-state.ts';

/** Never throws; what nobody knows is told as the parser's, with its message as detail. */
export function toProblem(error: unknown): Problem {
  if (error instanceof WorkbookError) {
    const { sheet, done, detail } = error.place;
    return { code: error.code, sheet, done, detail };
  }
  const detail = error instanceof Error ? error.message : String(error);
  return { code: error instanceof CatalogueError ? 'catalogue' : 'parser', sheet: null, done: 0, detail };
}
