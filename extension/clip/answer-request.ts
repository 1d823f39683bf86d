// What the parse worker does with a request: the work itself, as a function of its message.
// Runs in the worker; parse-source.ts asks.
// Keeps nothing between two requests but the known duties that it was told to remember.

import { findDuplicates } from '../../shared/duplicates/find-duplicates.ts';
import { parseHtml } from '../../shared/read/html-file.ts';
import { readHtmlTable } from '../../shared/read/html-table.ts';
import { LOWEST_SHOWN } from '../../shared/model/duplicate.ts';
import { readPostings } from '../../shared/read/page-lines.ts';
import { parseRoles } from '../../shared/parse/parse-roles.ts';
import { toFoundSteps } from '../messages/duplicate-messages.ts';
import { readToWorker, type FromWorker, type ToWorker } from '../messages/worker-protocol.ts';
import type { DutyMemory } from './duty-memory.ts';
import { toPastedSource } from '../../shared/read/pasted-source.ts';

/** A person watches: pairs are told while others are compared, and down to where a view may lower its score to. */
const SEARCH = { across: false, minScore: null, tellFrom: LOWEST_SHOWN, tellEarly: true };

/** Answers one request, each answer when it is asked for. Never throws: what goes wrong is the last answer. */
export function* answerRequest(message: unknown, memory: DutyMemory): Generator<FromWorker, void> {
  const request = readToWorker(message);
  if (request === null) {
    yield { ok: false, message: 'The parse worker was asked for something it does not know.' };
    return;
  }
  try {
    for (const value of doWork(request, memory)) yield { ok: true, value };
  } catch (error) {
    yield { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

function doWork(request: ToWorker, memory: DutyMemory): Iterable<unknown> {
  switch (request.ask) {
    case 'parse':
      return [parseRoles(request.source)];
    case 'pasted':
      return [toPastedSource(request)];
    case 'table':
      return [readHtmlTable(request.html)];
    case 'postings':
      return [readPostings(request.scripts, parseHtml).source];
    case 'duplicates':
      return toFoundSteps(findDuplicates(request.duties, SEARCH));
    case 'remember':
      return [memory.remember(request.duties)];
    case 'known':
      return [memory.find(request.duties)];
  }
}
