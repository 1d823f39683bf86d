// Keeps the map of the house: who imports whom, how long a file is, how it opens, what names are refused.
// The table is tests/architecture/rooms.ts. Every failure names the file, the line, and what to do.

import { describe, expect, test } from 'vitest';
import { findCircle } from './architecture/circles.ts';
import {
  FILES_WITH_PACKAGES,
  HEADER_LINES,
  LONGEST_FILE,
  OFFICE_FILES,
  REFUSED_NAMES,
  REFUSED_WORDS,
  ROOMS,
} from './architecture/rooms.ts';
import {
  countHeaderLines,
  countLines,
  findRoom,
  listSourceFiles,
  type SourceFile,
} from './architecture/source-files.ts';
import { isBarrel, listImports, listUsesOf, type Import } from './architecture/syntax.ts';

const files = listSourceFiles();
const code = files.filter(({ path }) => !path.endsWith('.css'));
const product = code.filter(({ path }) => !path.startsWith('tests/') && path !== 'wxt.config.ts');

describe('the house', () => {
  test('every product file is in a room of the table', () => {
    expectNone(product, ({ room }) =>
      room ? null : 'is in no room: move it, or add its room to rooms.ts and to the map in README.md',
    );
  });

  test('rooms import only what the table allows', () => {
    expectNone(product, (file) => listImports(file).flatMap((one) => judgeImport(file, one) ?? []));
  });

  test('no file reaches itself through its imports', () => {
    const imports = new Map(
      product.map((file) => [file.path, listImports(file).flatMap(({ target }) => target ?? [])]),
    );
    expectNone(product, ({ path }) => {
      const circle = findCircle(path, (at) => imports.get(at) ?? []);
      return circle && `reaches itself: ${circle.join(' -> ')}; move what two of them share into a file below both`;
    });
  });

  test(`no source file is longer than ${LONGEST_FILE} lines`, () => {
    expectNone(files, ({ text }) => {
      const lines = countLines(text);
      return lines <= LONGEST_FILE
        ? null
        : `has ${lines} lines, ${LONGEST_FILE} are allowed: split it by idea, one file each`;
    });
  });

  test('every source file opens by saying what it is for', () => {
    const { fewest, most } = HEADER_LINES;
    expectNone(files, ({ text }) => {
      const lines = countHeaderLines(text);
      if (lines >= fewest && lines <= most) return null;
      return `opens with ${lines} comment lines: begin with ${fewest} to ${most} on what it is for, its place, what it must not know`;
    });
  });

  test('no folder or file has a name that says nothing', () => {
    expectNone(files, ({ path }) => {
      const word = path.split('/').flatMap(findRefused)[0];
      return word ? `is called "${word}": name it after what it gives, in the room that uses it` : null;
    });
  });

  test('no file only hands on the exports of others', () => {
    expectNone(code, (file) => {
      if (!isBarrel(file) && !/\/index\.[cm]?[jt]sx?$/.test(file.path)) return null;
      return 'is a barrel: remove it and import each name from the file it lives in';
    });
  });

  test('Office and Excel are named only in the files that adapt them', () => {
    expectNone(product, (file) =>
      (['Office', 'Excel'] as const)
        .filter((name) => !OFFICE_FILES[name].includes(file.path))
        .flatMap((name) =>
          listUsesOf(name, file).map(
            (line) => `line ${line} says ${name}.: only ${list(OFFICE_FILES[name])} may; use the workbook port`,
          ),
        ),
    );
  });
});

/** Null where the table allows the import, else what is wrong and what to do. */
function judgeImport(file: SourceFile, { specifier, target, typeOnly, line }: Import): string | null {
  const room = file.room && ROOMS[file.room];
  if (!room) return null; // named by the test of rooms
  const at = `line ${line} imports ${specifier}`;
  if (target === null) {
    const own = FILES_WITH_PACKAGES.filter((entry) => file.path.startsWith(entry.file)).map((entry) => entry.package);
    const allowed = [...room.packages, ...own];
    if (allowed.some((name) => isPackage(name, specifier))) return null;
    return `${at}: ${file.room} may use ${list(allowed)}; pass it in from outside, or change rooms.ts with a reason`;
  }
  const other = findRoom(target);
  const allowed = [file.room, ...room.rooms, ...(typeOnly ? (room.typesOf ?? []) : [])];
  if (other && allowed.includes(other)) return null;
  if (other && room.typesOf?.includes(other))
    return `${at}: only types of ${other} may be used here; say \`import type\``;
  return `${at}: ${file.room} may import ${list(room.rooms)}; what two rooms share belongs below both`;
}

/** The parts of one folder or file name that say nothing; `column-types.ts` has none, `types.ts` and `text-utils.ts` have one. */
function findRefused(name: string): string[] {
  const whole = name.split('.')[0] ?? '';
  const isIn = (list: readonly string[]) => (word: string) => list.includes(word.toLowerCase().replace(/s$/, ''));
  return [...[whole].filter(isIn(REFUSED_NAMES)), ...whole.split('-').filter(isIn(REFUSED_WORDS))];
}

/** `preact/*` allows `preact/hooks`; `node:*` allows `node:fs`. */
function isPackage(allowed: string, specifier: string): boolean {
  return allowed.endsWith('*') ? specifier.startsWith(allowed.slice(0, -1)) : specifier === allowed;
}

function list(names: readonly string[]): string {
  return names.length > 0 ? names.join(', ') : 'nothing else';
}

/** Fails with one line per complaint, `path: complaint`. */
function expectNone(
  among: readonly SourceFile[],
  judge: (file: SourceFile) => string | readonly string[] | null,
): void {
  const complaints = among.flatMap((file) => [judge(file) ?? []].flat().map((words) => `${file.path}: ${words}`));
  expect(complaints.join('\n')).toBe('');
}
