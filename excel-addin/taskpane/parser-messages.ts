// What the pane asks of its parse worker and what it answers; both are the pane's own files.
// Shapes only. Sender of a request: open-parser.ts, receiver: parse-worker.ts; the reply goes back.

import type { SheetMapping } from '../sheets/scan-workbook.ts';

/** Pane -> worker; `number` comes back with the reply. */
export type ParserRequest = { readonly number: number } & (
  | { readonly ask: 'pasted'; readonly pasted: { readonly html: string; readonly text: string } }
  | { readonly ask: 'sheet'; readonly rows: readonly (readonly string[])[]; readonly mapping: SheetMapping | null }
);

/** Worker -> pane. `value` is a PaneParsed or a SheetReading, as was asked. */
export type ParserReply =
  | { readonly number: number; readonly ok: true; readonly value: unknown }
  | { readonly number: number; readonly ok: false; readonly message: string };
