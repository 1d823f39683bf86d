// Asks the workbook worker: the sheets of an .xlsx file, or the file of sheets. A worker for each question, ended with it.
// A file that keeps the worker busy for too long is given up: it was made to.

import type { XlsxRead } from '../../shared/exchange/xlsx-reader.ts';
import type { XlsxSheet, XlsxWritten } from '../../shared/exchange/xlsx-writer.ts';
import { openWorkbookWorker } from '../clip/open-parse-worker.ts';
import { isXlsxRead, isXlsxWritten, type ToWorkbookWorker } from '../messages/workbook-protocol.ts';

/** Longest work on one file, in milliseconds (performance research, A3: a bomb's library time). */
const LONGEST_WORK = 60_000;

/** Reads a workbook. Rejects with the signal's reason when it is stopped. */
export function readWorkbook(bytes: Uint8Array, signal: AbortSignal): Promise<XlsxRead> {
  return ask({ ask: 'read', bytes }, isXlsxRead, signal);
}

/** Writes a workbook. Rejects with the signal's reason when it is stopped. */
export function writeWorkbook(sheets: readonly XlsxSheet[], signal: AbortSignal): Promise<XlsxWritten> {
  return ask({ ask: 'write', sheets }, isXlsxWritten, signal);
}

function ask<Value>(
  request: ToWorkbookWorker,
  isValue: (value: unknown) => value is Value,
  signal: AbortSignal,
): Promise<Value | { readonly ok: false; readonly reason: string }> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const worker = openWorkbookWorker();
    const end = (act: () => void) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      worker.terminate();
      act();
    };
    const refuse = (reason: string) => end(() => resolve({ ok: false, reason }));
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- the caller's own reason, whatever it is
    const stop = () => end(() => reject(signal.reason));
    const timer = setTimeout(() => refuse(`it took longer than ${LONGEST_WORK / 1000} seconds`), LONGEST_WORK);
    signal.addEventListener('abort', stop);
    worker.onerror = ({ message }) => refuse(message || 'the program for workbooks could not be started');
    worker.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (isValue(data)) end(() => resolve(data));
      else refuse('the program for workbooks sent what it should not');
    };
    worker.postMessage(request);
  });
}
