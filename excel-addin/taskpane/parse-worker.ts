// The pane's parse worker: the parser with its vocabularies, the HTML reader and the sheet reader, in a thread of their own.
// Only wires: one request, one reply with the same number.

import { parseRoles } from '../../shared/parse/parse-roles.ts';
import { toPastedSource } from '../../shared/read/pasted-source.ts';
import { readSheet } from '../sheets/read-sheet.ts';
import type { ParserReply, ParserRequest } from './parser-messages.ts';

globalThis.onmessage = ({ data }: MessageEvent<ParserRequest>) => {
  const reply = (answer: ParserReply) => globalThis.postMessage(answer);
  try {
    reply({ number: data.number, ok: true, value: answer(data) });
  } catch (error) {
    reply({ number: data.number, ok: false, message: error instanceof Error ? error.message : String(error) });
  }
};

function answer(request: ParserRequest): unknown {
  if (request.ask === 'sheet') return readSheet(request.rows, request.mapping);
  const source = toPastedSource(request.pasted);
  return { source, parsed: parseRoles(source) };
}
