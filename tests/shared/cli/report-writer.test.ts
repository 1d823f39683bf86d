// One file is one object, several are a list; always one JSON document.
// What stands inside one report is the affair of parse-report.test.ts.

import { describe, expect, test } from 'vitest';
import { createReportWriter } from '../../../shared/cli/report-writer.ts';
import { toReport } from '../../../shared/cli/parse-report.ts';
import type { ParsedFile } from '../../../shared/exchange/parsed-file.ts';
import { BARE_FILE, EMPTY_FILE, ODD_FILE } from '../exchange/parsed-files.ts';

function write(isList: boolean, ...files: readonly ParsedFile[]): unknown {
  const writer = createReportWriter(isList);
  return JSON.parse([...files.flatMap((file) => [...writer.add(file)]), ...writer.end()].join(''));
}

describe('createReportWriter', () => {
  test('writes one input as one object', () => expect(write(false, ODD_FILE)).toEqual(toReport(ODD_FILE)));

  test('writes several inputs, or a folder of one, as a list', () => {
    expect(write(true, BARE_FILE)).toEqual({ files: [toReport(BARE_FILE)] });
    expect(write(true, BARE_FILE, EMPTY_FILE)).toEqual({ files: [toReport(BARE_FILE), toReport(EMPTY_FILE)] });
  });

  test('writes one input that holds several files as a list, in order', () => {
    const files = [BARE_FILE, EMPTY_FILE, ODD_FILE];
    expect(write(false, ...files)).toEqual({ files: files.map(toReport) });
  });

  test('writes an empty list when the input failed', () => {
    expect(write(false)).toEqual({ files: [] });
    expect(write(true)).toEqual({ files: [] });
  });
});
