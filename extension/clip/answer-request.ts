// What the parse worker does with a request: the work itself, as a function of its message.
// Runs in the worker; parse-source.ts asks.
// Must not keep anything between two requests.

import { parseHtml } from '../../shared/read/html-file.ts';
import { readPostings } from '../../shared/read/page-lines.ts';
import { parseRoles } from '../../shared/parse/parse-roles.ts';
import { readToWorker, type FromWorker, type ToWorker } from '../messages/worker-protocol.ts';
import { toPastedSource } from '../../shared/read/pasted-source.ts';

/** Answers one request. Never throws: what goes wrong is part of the answer. */
export function answerRequest(message: unknown): FromWorker {
  const request = readToWorker(message);
  if (request === null) return { ok: false, message: 'The parse worker was asked for something it does not know.' };
  try {
    return { ok: true, value: doWork(request) };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

function doWork(request: ToWorker): unknown {
  switch (request.ask) {
    case 'parse':
      return parseRoles(request.source);
    case 'pasted':
      return toPastedSource(request);
    case 'postings':
      return readPostings(request.scripts, parseHtml).source;
  }
}
