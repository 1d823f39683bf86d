// .rolebook.json: everything that was written is read back, and nothing that was tampered with.
// Written by rolebook-writer.ts, so this is the test of both ways.

import { describe, expect, test } from 'vitest';
import type { ParsedFile } from '../../../shared/exchange/parsed-file.ts';
import { readRolebook } from '../../../shared/exchange/rolebook-reader.ts';
import { createRolebookWriter } from '../../../shared/exchange/rolebook-writer.ts';
import { BARE_FILE, EMPTY_FILE, ODD_FILE } from './parsed-files.ts';

function write(...files: readonly ParsedFile[]): string {
  const writer = createRolebookWriter();
  return [...files.flatMap((file) => [...writer.add(file)]), ...writer.end()].join('');
}

/** A page keeps its lines with their layout. */
const PAGE_FILE: ParsedFile = {
  ...ODD_FILE,
  kind: 'page',
  postings: [1],
  lines: [
    { start: 0, end: 4, layout: null },
    {
      start: 5,
      end: 9,
      layout: { heading: 2, depth: 0, item: false, bold: true, chrome: false, cell: { table: 0, row: 1, column: 2 } },
    },
  ],
};

describe('readRolebook', () => {
  test.each([
    ['no file', []],
    ['files of all kinds', [ODD_FILE, EMPTY_FILE, BARE_FILE, PAGE_FILE]],
    ['lone surrogates', [{ ...ODD_FILE, text: ODD_FILE.text.replace('Stir', 'S\uD83Dir') }]],
  ])('reads back %s', (_, files) => expect(readRolebook(write(...files))).toEqual({ ok: true, files }));

  test.each([
    ['', 'no JSON'],
    ['[]', 'no JSON'],
    ['{"format":"x"}', '"format"'],
    ['{"format":"rolebook","version":2,"files":[]}', 'version is 2'],
    ['{"format":"rolebook","version":1}', 'no list'],
    [write(BARE_FILE, ODD_FILE).replace('"label": "Grade"', '"label": 1'), 'entry 2'],
    [write(ODD_FILE).replace('"number-missing"', '"no-such-code"'), 'entry 1'],
    [write(ODD_FILE).replace('"children": []', '"children": null'), 'entry 1'],
    [write(BARE_FILE).replace('[0, 4]', '[0, 5]'), 'entry 1'],
    [write(BARE_FILE).replace('[0, 4]', '[4, 0]'), 'entry 1'],
    [write(PAGE_FILE).replace('"bold": true', '"bold": 1'), 'entry 1'],
    [write(BARE_FILE).replace('"duties": []', `"duties": ${nest(5000)}`), 'entry 1'],
  ])('refuses what is damaged (%#)', (text, reason) => {
    expect(readRolebook(text)).toEqual({ ok: false, reason: expect.stringContaining(reason) as string });
  });
});

function nest(depth: number): string {
  const open = '[{"text":"","span":[0,0],"marker":null,"percent":null,"children":';
  return `${open.repeat(depth)}[]${'}]'.repeat(depth)}`;
}
