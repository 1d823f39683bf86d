// What the parser promises for every input, as properties over random documents and damaged ones of the corpus.
// The laws are in laws/broken-laws.ts; a failure prints the seed, and ROLEBOOK_SEED=<seed> runs it again.
// Right or wrong roles are the corpus's affair, not decided here.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Parsed } from '../../../shared/model/parsed.ts';
import { parseRoles } from '../../../shared/parse/parse-roles.ts';
import { readText } from '../../../shared/read/text-lines.ts';
import { readGrid, readTsv } from '../../../shared/read/tsv-lines.ts';
import { ADVERSARIAL_SHAPES } from '../../bench/adversarial-shapes.ts';
import { type Format, readCorpusDocuments, READERS } from './laws/corpus-documents.ts';
import { judge } from './laws/judge.ts';
import { mutate, type Mutation } from './laws/mutations.ts';
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
const RUNS = 2000;
const FEWER_RUNS = 500;
const SMALL_SHAPE = 3000;

/** Shortest first: fast-check shrinks towards the beginning. */
const corpus = readCorpusDocuments().sort((a, b) => a.text.length - b.text.length);
const byName = new Map(corpus.map((document) => [document.name, document]));
const damaged: fc.Arbitrary<Damaged> = fc.record({
  name: fc.constantFrom(...byName.keys()),
  mutations: randomMutations,
});
/** What a person could have typed or copied: metamorphic laws are about form, not about bytes thrown in. */
const typedText = fc.oneof(randomDocument, damagedLines('txt'));
const copiedSheet = damagedLines('tsv');

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
    checkAll(damaged, RUNS, (one) => judge(READERS[byName.get(one.name)?.format ?? 'txt'](damage(one)))));
  test('of random sheets', () => checkAll(randomGrid, RUNS, (rows) => judge(readGrid(rows))));
  test('of noise read as a sheet', () => checkAll(randomNoise, RUNS, (text) => judge(readTsv(text))));
  test('of random pages', () => checkAll(randomPage, RUNS, (html) => judge(READERS.html(html))));
});

describe('the roles stay the same', { timeout: 60_000 }, () => {
  test('under a byte order mark', () => checkSame(typedText, (text) => `\ufeff${text}`));
  test('with CRLF for line ends', () => checkSame(typedText, (text) => text.replaceAll('\n', '\r\n')));
  test('with CR for line ends', () => checkSame(typedText, (text) => text.replaceAll('\n', '\r')));
  test('with blanks at the end of every line', () => checkSame(typedText, (text) => text.replaceAll('\n', '  \n')));
  test('with blank lines behind the text', () => checkSame(typedText, (text) => `${text}\n \n\n`));
  test('in decomposed form', () => checkSame(typedText, (text) => text.normalize('NFD')));
  test('in a sheet with CRLF for line ends', () =>
    checkSame(copiedSheet, (text) => text.replaceAll('\n', '\r\n'), readTsv));
  test('in a sheet under a byte order mark', () => checkSame(copiedSheet, (text) => `\ufeff${text}`, readTsv));
  test('in a sheet in decomposed form', () => checkSame(copiedSheet, (text) => text.normalize('NFD'), readTsv));
});

/** Documents of one format with the damages of a clumsy hand. */
function damagedLines(wanted: Format): fc.Arbitrary<Damaged> {
  const names = corpus.filter(({ format }) => format === wanted).map(({ name }) => name);
  return fc.record({ name: fc.constantFrom(...names), mutations: randomLineMutations });
}

/** A document by name with damages to do: a failure then prints a line, not a page. */
interface Damaged {
  readonly name: string;
  readonly mutations: readonly Mutation[];
}

function damage({ name, mutations }: Damaged): string {
  return mutate(byName.get(name)?.text ?? '', mutations);
}

function checkAll<T>(documents: fc.Arbitrary<T>, numRuns: number, broken: (document: T) => readonly string[]): void {
  fc.assert(
    fc.property(documents, (document) => {
      expect(broken(document)).toEqual([]);
    }),
    { numRuns, seed: SEED },
  );
}

/** Parses a text as it is (composed, LF) and changed, and compares what the roles say. */
function checkSame(texts: fc.Arbitrary<string | Damaged>, change: (text: string) => string, read = readText): void {
  fc.assert(
    fc.property(texts, (one) => {
      const text = (typeof one === 'string' ? one : damage(one)).replace(/\r\n?/g, '\n').normalize('NFC');
      expect(sayRoles(parseRoles(read(change(text))))).toEqual(sayRoles(parseRoles(read(text))));
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
