// What the pane asks of its parse worker and what it answers; both are the pane's own files.
// Shapes only. Sender of a request: open-parser.ts, receiver: parse-worker.ts; the reply goes back.

import type { SearchStep } from '../../shared/duplicates/find-duplicates.ts';
import type { ComparedDuty } from '../../shared/model/duplicate.ts';
import type { SheetMapping } from '../sheets/scan-workbook.ts';

/** Pane -> worker; `number` comes back with the reply. */
export type ParserRequest = { readonly number: number } & (
  | { readonly ask: 'pasted'; readonly pasted: { readonly html: string; readonly text: string } }
  | { readonly ask: 'table'; readonly html: string }
  | { readonly ask: 'sheet'; readonly rows: readonly (readonly string[])[]; readonly mapping: SheetMapping | null }
  | { readonly ask: 'duplicates'; readonly duties: readonly ComparedDuty[]; readonly minScore: number | null }
);

/** Worker -> pane. `value` is a PaneParsed, a SheetReading or the cells of a table, as was asked; a search gives its steps, then the end (null). */
export type ParserReply =
  | { readonly number: number; readonly ok: true; readonly step: SearchStep | null }
  | { readonly number: number; readonly ok: true; readonly value: unknown }
  | { readonly number: number; readonly ok: false; readonly message: string };
