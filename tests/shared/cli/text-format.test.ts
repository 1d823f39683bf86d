// The format of an input: by the ending of its name, else by how the text begins.
// Names and first words only; how each format is read is tested in shared/read and shared/exchange.

import { describe, expect, test } from 'vitest';
import { chooseFormat } from '../../../shared/cli/text-format.ts';

const PAGE = ' \n<!DOCTYPE html><p>Cook';

describe('chooseFormat', () => {
  test.each([
    ['a.txt', '1. Cook', 'text'],
    ['a.md', '<b>Cook</b>', 'text'],
    ['a.txt', PAGE, 'html'],
    ['a.md', '<HTML lang=en>', 'html'],
    ['a.HTM', 'Cook', 'html'],
    ['a.tsv', 'Cook', 'tsv'],
    ['a.csv', 'Cook', 'csv'],
    ['a.rolebook.json', '{}', 'rolebook'],
    ['README', '1. Cook', 'text'],
    ['page', PAGE, 'html'],
  ] as const)('reads %s (%j) as %s', (name, text, format) => {
    expect(chooseFormat('auto', { name, path: name }, text)).toBe(format);
  });

  test.each([
    ['<div class="x">Cook', 'html'],
    ['\uFEFF<h1>Cook', 'html'],
    ['<!-- a -->', 'html'],
    ['<Cook> stirs', 'text'],
    ['< 5 years', 'text'],
    ['a\tb\tc\nd\te\tf\n\ng', 'tsv'],
    ['Title\tCook\n1.\tStir', 'text'],
    ['', 'text'],
  ] as const)('reads %j from standard input as %s', (text, format) => {
    expect(chooseFormat('auto', { name: '-', path: null }, text)).toBe(format);
  });

  test('does what --as says, whatever the name', () => {
    expect(chooseFormat('tsv', { name: 'a.html', path: 'a.html' }, PAGE)).toBe('tsv');
    expect(chooseFormat('text', { name: 'a.log', path: 'a.log' }, '')).toBe('text');
  });

  test('refuses an ending that is not read, naming those that are', () => {
    expect(() => chooseFormat('auto', { name: 'a.log', path: 'a.log' }, '')).toThrow(
      'a.log: the ending .log is none that is read; readable are .rolebook.json, .txt, .md, .html, .htm, .tsv, .csv and .xlsx, or say --as text, html or tsv',
    );
  });
});
