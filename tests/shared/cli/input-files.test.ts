// Which files an argument means: folders unfold, sorted, without what is hidden or cannot be read.
// Works in a folder of its own that is removed afterwards; nothing is opened or parsed.

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listInputs } from '../../../shared/cli/input-files.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'rolebook-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function put(...names: readonly string[]): void {
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), '');
  }
}

function listNames(name: string): string[] {
  return listInputs([join(folder, name)]).entries.map((entry) =>
    entry instanceof Error ? entry.message.replaceAll(folder, '') : relative(folder, entry.name),
  );
}

describe('listInputs', () => {
  test('takes files and standard input as they are given, existing or not', () => {
    expect(listInputs(['b.doc', '-', 'a'])).toEqual({
      entries: [
        { name: 'b.doc', path: 'b.doc' },
        { name: '-', path: null },
        { name: 'a', path: 'a' },
      ],
      hasFolder: false,
    });
  });

  test('unfolds a folder in the order of names and passes over what is hidden, foreign or unreadable', () => {
    put(
      'b.txt',
      'a/z.HTML',
      'a/y.tsv',
      'c.rolebook.json',
      'd.json',
      'e.xlsx',
      'f.xls',
      'LICENSE',
      '.hidden.txt',
      '.git/x.txt',
    );
    put('node_modules/n/readme.md');
    expect(listNames('')).toEqual(['a/y.tsv', 'a/z.HTML', 'b.txt', 'c.rolebook.json', 'e.xlsx']);
  });

  test('goes round a circle of links once', () => {
    put('a/x.txt');
    symlinkSync('..', join(folder, 'a', 'up'));
    symlinkSync('.', join(folder, 'self'));
    expect(listNames('')).toEqual(['a/x.txt']);
  });

  test('says so when a folder holds nothing to read', () => {
    put('only/picture.png');
    expect(listNames('only')).toEqual([
      '/only: this folder holds no file that can be read; readable are .rolebook.json, .txt, .md, .html, .htm, .tsv, .csv and .xlsx',
    ]);
  });
});
