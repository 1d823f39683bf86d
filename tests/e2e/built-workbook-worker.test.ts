// The workbook worker as it is shipped: without the library's charts (wxt.config.ts), it still reads a workbook that has one.
// Runs the built script with globals of its own instead of a thread.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { BUILT } from './built-extension.ts';

test('reads a workbook with a chart, and writes one', async () => {
  const anchor = { from: { row: 5, col: 1 }, to: { row: 15, col: 6 } };
  const chart = { type: 'column' as const, series: [{ name: 'days', values: 'B2:B2' }], anchor };
  const rows = [
    ['Title', 'Days'],
    ['Cook', '5'],
  ];
  const bytes = await writeXlsx({ sheets: [{ name: 'Kitchen', rows, charts: [chart] }] });
  expect((await readXlsx(bytes)).sheets[0]?.charts).toHaveLength(1);

  const sheet = { name: 'Kitchen', hidden: false, rows, formulas: 0 };
  expect(await ask({ ask: 'read', bytes })).toEqual({ ok: true, sheets: [sheet] });
  const sheets = [{ name: 'Kitchen', headers: ['Title', 'Days'], rows: [['Cook', '5']], widths: [], choices: [] }];
  const written = await ask({ ask: 'write', sheets });
  expect(await ask({ ask: 'read', bytes: written.bytes })).toEqual({ ok: true, sheets: [sheet] });
});

/** Starts the worker's script and asks it one thing. */
function ask(data: unknown): Promise<{ readonly ok: boolean; readonly bytes?: Uint8Array }> {
  return new Promise((postMessage) => {
    const platform = { TextEncoder, TextDecoder, Uint8Array, Blob, Response, DecompressionStream, CompressionStream };
    const world = createContext({ ...platform, ReadableStream, setTimeout, clearTimeout, console, postMessage });
    runInContext(readFileSync(join(BUILT.chromium, 'workbook-worker.js'), 'utf8'), world);
    // As the browser hands a message over.
    (world as { onmessage?: (event: { data: unknown }) => void }).onmessage?.({ data });
  });
}
