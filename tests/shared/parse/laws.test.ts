// What the parser promises for every input, as properties over random documents and damaged ones of the corpus.
// The laws are in laws/broken-laws.ts; a failure prints the seed, and ROLEBOOK_SEED=<seed> runs it again.
// Right or wrong roles are the corpus's affair, not decided here.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Source } from '../../../shared/model/line.ts';
import type { Parsed } from '../../../shared/model/parsed.ts';
import { parseRoles } from '../../../shared/parse/parse-roles.ts';
import { readHtml } from '../../../shared/read/html-file.ts';
import { readText } from '../../../shared/read/text-lines.ts';
import { readGrid, readTsv } from '../../../shared/read/tsv-lines.ts';
import { ADVERSARIAL_SHAPES } from '../../bench/adversarial-shapes.ts';
import { findBrokenLaws } from './laws/broken-laws.ts';
import { readCorpusDocuments, READERS } from './laws/corpus-documents.ts';
import { mutate } from './laws/mutations.ts';
import {
  randomDocument,
  randomGrid,
  randomLineMutations,
  randomMutations,
  randomNoise,
  randomPage,
} from './laws/random-documents.ts';

/** The same documents in every run; the fuzzer (`npm run fuzz`) is for new ones. */
const SEED = Number(process.env['ROLEBOOK_SEED'] ?? 20261123);
/** Documents per property; with these the file takes some ten seconds. */
const RUNS = 1000;
const FEWER_RUNS = 300;
const SMALL_SHAPE = 3000;

const corpus = readCorpusDocuments();
const anyDocument = fc.constantFrom(...corpus);
const damagedDocument = fc
  .tuple(anyDocument, randomMutations)
  .map(([{ name, format, text }, mutations]) => ({ name, format, text: mutate(text, mutations) }));
/** Texts that a person could have typed: metamorphic laws are about form, not about bytes thrown in. */
const typedText = fc.oneof(
  randomDocument,
  fc
    .tuple(fc.constantFrom(...corpus.filter(({ format }) => format === 'txt')), randomLineMutations)
    .map(([{ text }, mutations]) => mutate(text, mutations)),
);

describe('every parse keeps the laws', { timeout: 60_000 }, () => {
  test('of the documents of fixtures and corpus', () => {
    for (const { name, format, text } of corpus)
      expect(`${name}: ${judge(READERS[format](text)).join('; ')}`).toBe(`${name}: `);
  });

  test('of hostile shapes', () => {
    for (const { name, make, read } of ADVERSARIAL_SHAPES)
      expect(`${name}: ${judge(read(make(SMALL_SHAPE))).join('; ')}`).toBe(`${name}: `);
  });

  test('of random documents', () => checkAll(randomDocument, RUNS, (text) => judge(readText(text))));
  test('of noise', () => checkAll(randomNoise, RUNS, (text) => judge(readText(text))));
  test('of damaged documents', () =>
    checkAll(damagedDocument, RUNS, ({ format, text }) => judge(READERS[format](text))));
  test('of random sheets', () => checkAll(randomGrid, RUNS, (rows) => judge(readGrid(rows))));
  test('of noise read as a sheet', () => checkAll(randomNoise, RUNS, (text) => judge(readTsv(text))));
  test('of random pages', () => checkAll(randomPage, RUNS, (html) => judge(readHtml(html))));
});

describe('the roles stay the same', { timeout: 60_000 }, () => {
  test('under a byte order mark', () => checkSame((text) => `\ufeff${text}`));
  test('with CRLF for line ends', () => checkSame((text) => text.replaceAll('\n', '\r\n')));
  test('with CR for line ends', () => checkSame((text) => text.replaceAll('\n', '\r')));
  test('with blanks at the end of every line', () => checkSame((text) => text.replaceAll('\n', '  \n')));
  test('with blank lines behind the text', () => checkSame((text) => `${text}\n \n\n`));
  test('in decomposed form', () => checkSame((text) => text.normalize('NFD')));
});

/** Laws broken by reading `source` twice, frozen; a throw fails the property by itself. */
function judge(source: Source): string[] {
  const before = JSON.stringify(source);
  const parsed = parseRoles(freeze(source));
  const wrong = findBrokenLaws(source, parsed);
  if (JSON.stringify(parseRoles(source)) !== JSON.stringify(parsed)) wrong.push('a second parse gives something else');
  if (JSON.stringify(source) !== before) wrong.push('the source was changed');
  return wrong;
}

function checkAll<T>(documents: fc.Arbitrary<T>, numRuns: number, broken: (document: T) => readonly string[]): void {
  fc.assert(
    fc.property(documents, (document) => {
      expect(broken(document)).toEqual([]);
    }),
    { numRuns, seed: SEED },
  );
}

/** Parses the typed text as it is (composed, LF) and changed, and compares what the roles say. */
function checkSame(change: (text: string) => string): void {
  fc.assert(
    fc.property(typedText, (typed) => {
      const text = typed.replace(/\r\n?/g, '\n').normalize('NFC');
      expect(sayRoles(parseRoles(readText(change(text))))).toEqual(sayRoles(parseRoles(readText(text))));
    }),
    { numRuns: FEWER_RUNS, seed: SEED },
  );
}

/** Roles without their places, in composed form. */
function sayRoles({ roles }: Parsed): unknown {
  return JSON.parse(
    JSON.stringify(roles, (key, value: unknown) =>
      key === 'span' ? undefined : typeof value === 'string' ? value.normalize('NFC') : value,
    ),
  );
}

function freeze(source: Source): Source {
  for (const line of source.lines) {
    Object.freeze(line.layout?.cell);
    Object.freeze(line.layout);
    Object.freeze(line);
  }
  Object.freeze(source.lines);
  Object.freeze(source.postings);
  return Object.freeze(source);
}
