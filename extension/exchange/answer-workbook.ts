// What the workbook worker answers; runs in the worker, where the library of workbooks is.
// The browser unpacks the parts, so that the guard can count what comes out.

import { fromXlsx, type XlsxRead } from '../../shared/exchange/xlsx-reader.ts';
import { toXlsx, type XlsxWritten } from '../../shared/exchange/xlsx-writer.ts';
import { readToWorkbookWorker } from '../messages/workbook-protocol.ts';

/** Answers one request; what is none is refused with a reason. Never rejects over what a file holds. */
export async function answerWorkbook(message: unknown): Promise<XlsxRead | XlsxWritten> {
  const request = readToWorkbookWorker(message);
  if (request === null) return { ok: false, reason: 'the request was no request' };
  return request.ask === 'read' ? fromXlsx(request.bytes, inflate) : toXlsx(request.sheets);
}

async function* inflate(packed: Uint8Array): AsyncGenerator<Uint8Array> {
  // A copy, because the platform's types want bytes of their own; parts are read one after the other.
  const stream = new Blob([packed.slice()]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
}
