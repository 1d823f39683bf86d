// The pane's parse worker: the parser with its vocabularies, the HTML reader and the sheet reader, in a thread of their own.
// Only wires: one request, one reply with the same number.

import { findDuplicates } from '../../shared/duplicates/find-duplicates.ts';
import { parseRoles } from '../../shared/parse/parse-roles.ts';
import { readHtmlTable } from '../../shared/read/html-table.ts';
import { toPastedSource } from '../../shared/read/pasted-source.ts';
import { readSheet } from '../sheets/read-sheet.ts';
import type { ParserReply, ParserRequest } from './parser-messages.ts';

globalThis.onmessage = ({ data }: MessageEvent<ParserRequest>) => {
  const reply = (answer: ParserReply) => globalThis.postMessage(answer);
  try {
    if (data.ask === 'duplicates') search(data, reply);
    else reply({ number: data.number, ok: true, value: answer(data) });
  } catch (error) {
    reply({ number: data.number, ok: false, message: error instanceof Error ? error.message : String(error) });
  }
};

type Search = ParserRequest & { readonly ask: 'duplicates' };

/** Steps as they come; whoever asked stops the search by ending the worker. */
function search({ number, duties, minScore }: Search, reply: (answer: ParserReply) => void): void {
  for (const step of findDuplicates(duties, { across: false, minScore })) reply({ number, ok: true, step });
  reply({ number, ok: true, step: null });
}

function answer(request: Exclude<ParserRequest, Search>): unknown {
  if (request.ask === 'sheet') return readSheet(request.rows, request.mapping);
  if (request.ask === 'table') return readHtmlTable(request.html);
  const source = toPastedSource(request.pasted);
  return { source, parsed: parseRoles(source) };
}
