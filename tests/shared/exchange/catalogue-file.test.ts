// A catalogue travels by file: all of it, once, whatever the size of the chunks and whoever laid the file out anew.
// Damage is named and costs no more than the damaged part.

import { describe, expect, test } from 'vitest';
import type { Catalogue, ImportResult } from '../../../shared/catalogue/catalogue.ts';
import { toCaptureEdit } from '../../../shared/catalogue/capture-fields.ts';
import { createMemoryCatalogue } from '../../../shared/catalogue/memory-catalogue.ts';
import { writeCatalogueFile } from '../../../shared/exchange/catalogue-file-writer.ts';
import { importRolebook } from '../../../shared/exchange/import-rolebook.ts';
import { createRolebookWriter } from '../../../shared/exchange/rolebook-writer.ts';
import { readRolebook } from '../../../shared/exchange/rolebook-reader.ts';
import { CAPTURE, collect, edit, newRole } from '../../contracts/stores.ts';
import { makeSurroundings, NOON } from '../../fakes/surroundings.ts';
import { ODD_FILE, BARE_FILE } from './parsed-files.ts';

async function fill(): Promise<Catalogue> {
  const catalogue = createMemoryCatalogue(makeSurroundings(1));
  await catalogue.save('Clip', [
    toCaptureEdit(CAPTURE),
    newRole('r1', 'Cook "chief"\n, ]', 'Stir.', '],\n  "checksum": ""'),
  ]);
  await catalogue.save('Rename', [edit('r1', { title: 'Chef' })]);
  return catalogue;
}

const empty = () => createMemoryCatalogue(makeSurroundings(2));
const write = async (catalogue: Catalogue) => (await collect(writeCatalogueFile(catalogue.export()))).join('');
const read = (catalogue: Catalogue, chunks: readonly string[]): Promise<ImportResult> =>
  importRolebook(catalogue, chunks, { step: 'Import', now: NOON });
const cut = (text: string, size: number) => text.match(new RegExp(`[\\s\\S]{1,${size}}`, 'g')) ?? [];

describe('a file of the whole catalogue', () => {
  test.each([1000, 7, 1_000_000])('comes back equal in chunks of %i characters, twice', async (size) => {
    const catalogue = await fill();
    const chunks = cut(await write(catalogue), size);
    const copy = empty();
    expect(await read(copy, chunks)).toEqual({ added: 3, known: 0, refused: [] });
    expect(await read(copy, chunks)).toEqual({ added: 0, known: 3, refused: [] });
    expect(await collect(copy.export())).toEqual(await collect(catalogue.export()));
    expect(await copy.getCapture('capture1')).toEqual(CAPTURE);
  });

  test('may be empty', async () => {
    expect(await read(empty(), [await write(empty())])).toEqual({ added: 0, known: 0, refused: [] });
  });

  test.each([
    ['laid out anew', (text: string) => JSON.stringify(JSON.parse(text), null, 4)],
    ['on one line', (text: string) => JSON.stringify(JSON.parse(text))],
    ['with a byte order mark and Windows line ends', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ])('is read %s', async (_, change) => {
    expect(await read(empty(), cut(change(await write(await fill())), 999))).toEqual({
      added: 3,
      known: 0,
      refused: [],
    });
  });

  test.each([
    ['a damaged part', (text: string) => text.replace('"step":"Rename"', '"step":"Ren'), 2, /^Part 2 is damaged/m],
    [
      'what waits for a damaged part',
      (text: string) => text.replace('"step":"Clip"', '"step":"Cl'),
      0,
      /"Rename" .* is kept until/,
    ],
    ['a changed letter', (text: string) => text.replace('Chef', 'Chet'), 3, /changed or damaged after it was written/],
    ['a cut end', (text: string) => text.slice(0, -40), 3, /cut off in part 3/],
    [
      'a newer version',
      (text: string) => text.replace('"version": 2', '"version": 3'),
      0,
      /holds a catalogue|version is 3/,
    ],
    ['no JSON', () => 'PK\u0003\u0004', 0, /no JSON object/],
    ['nothing', () => '', 0, /no JSON object/],
  ])('names %s and takes the rest', async (_, change, added, words) => {
    const result = await read(empty(), [change(await write(await fill()))]);
    expect(result.added).toBe(added);
    expect(result.refused.join('\n')).toMatch(words);
  });

  test('tells how far it is, and stops when it is told to', async () => {
    const text = await write(await fill());
    const done: number[] = [];
    const options = { step: 'Import', now: NOON, length: text.length, onProgress: (part: number) => done.push(part) };
    await importRolebook(empty(), cut(text, 50_000), options);
    expect(done.length).toBeGreaterThan(3);
    expect(done.at(-1)).toBe(1);
    const stopped = empty();
    await importRolebook(stopped, cut(text, 50_000), { ...options, signal: { aborted: true } });
    expect(await stopped.countRoles()).toBe(0);
  });

  test('the command line says what it is', async () => {
    expect(readRolebook(await write(await fill()))).toEqual({ ok: false, reason: 'it holds a catalogue and no texts' });
  });
});

describe('a file of parsed texts, as the command line makes it', () => {
  const writer = createRolebookWriter();
  const text = [...writer.add(ODD_FILE), ...writer.add(BARE_FILE), ...writer.end()].join('');

  test('becomes captures and roles, once', async () => {
    const catalogue = empty();
    expect(await read(catalogue, cut(text, 100))).toEqual({ added: 4, known: 0, refused: [] });
    expect(await read(catalogue, [text])).toEqual({ added: 0, known: 4, refused: [] });
    const roles = await catalogue.listRoles({ order: 'title' });
    expect(roles.map(({ title, duties }) => [title, duties.length])).toEqual([
      ['=Cook "chief"', 4],
      ['Cook', 0],
    ]);
    expect((await catalogue.getCapture(roles[0]?.capture ?? ''))?.text).toBe(ODD_FILE.text);
  });

  test('on two devices gives one role, without a conflict', async () => {
    const [here, there] = [empty(), createMemoryCatalogue(makeSurroundings(3, NOON + 5000))];
    await read(here, [text]);
    await read(there, [text]);
    await here.import(await collect(there.export()));
    const roles = await here.listRoles({ order: 'title' });
    expect(roles).toHaveLength(2);
    expect(roles.flatMap(({ conflicts }) => conflicts)).toEqual([]);
  });

  test('can be taken back, and is not made anew after it was deleted', async () => {
    const catalogue = empty();
    await read(catalogue, [text]);
    await catalogue.undo();
    await catalogue.undo();
    expect(await catalogue.countRoles()).toBe(0);
    await read(catalogue, [text]);
    expect(await catalogue.countRoles()).toBe(0);
  });
});
