// The program as people and scripts run it: a process with arguments, exit status, stdout and stderr.
// Everything it reads is made here; what the parser finds is not judged beyond one plain role.

import { spawn, spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Report } from '../../../shared/cli/parse-report.ts';
import { NOTICE_SENTENCES } from '../../../shared/model/notice.ts';
import { CUT_SENTENCES } from '../../../shared/read/page-lines.ts';

const PROGRAM = join(import.meta.dirname, '../../../shared/cli/rolebook.mjs');
const ROLE = 'Job title: Cook\nMain responsibilities:\n1. Stir the soup slowly.\n2. Peel the potatoes.\n';
const READABLE = 'readable are .rolebook.json, .txt, .md, .html, .htm, .tsv, .csv and .xlsx';

// Each test starts processes, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let folder = '';

interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly lines: readonly string[];
}

/** Runs the program in the test's folder. */
function run(args: readonly string[], input: string | Buffer = ''): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], { cwd: folder, input });
  return { status, out: stdout.toString(), lines: stderr.toString().split('\n').filter(Boolean) };
}

function put(name: string, content: string | Buffer): void {
  writeFileSync(join(folder, name), content);
}

function read(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

function readReport(text: string): Report {
  return JSON.parse(text) as Report; // the program's own output, whose shape these tests look at
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolebook-'));
  put('cook.txt', ROLE);
  put('empty.txt', '');
  put('letter.pdf', '%PDF-1.7\n\0\0');
  put('sheet.xlsx', 'PK\x03\x04 xl/workbook.xml');
  put('notes.log', ROLE);
  put('wide.txt', Buffer.from(`\uFEFF${ROLE}`, 'utf16le'));
  put('lone.txt', Buffer.from(`\uFEFF${ROLE.replace('slowly', 'slo\uD83Dwly')}`, 'utf16le'));
  put('broken.rolebook.json', '{"format":"rolebook"}');
  put('large.txt', '');
  truncateSync(join(folder, 'large.txt'), 101 * 1024 * 1024);
  symlinkSync('round.txt', join(folder, 'round.txt'));
  mkdirSync(join(folder, 'many/deeper'), { recursive: true });
  put('many/b.txt', ROLE);
  put('many/deeper/a.md', ROLE);
  put('many/picture.png', '\x89PNG');
  mkdirSync(join(folder, 'none'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('parse', () => {
  test('prints a table for people', () => {
    const { status, out, lines } = run(['parse', 'cook.txt']);
    expect({ status, lines }).toEqual({ status: 0, lines: [] });
    expect(out).toMatch(/^cook\.txt\n\n1\. Cook\n {3}Duties\n {3}1\. Stir the soup slowly\.\n {3}2\. Peel/);
    expect(out).toContain('1 role, 2 duties, ');
    expect(out).not.toContain('\u001B');
  });

  test('prints one JSON object for one file, spans pointing into the text', () => {
    const { status, out, lines } = run(['parse', 'cook.txt', '--json']);
    expect({ status, lines }).toEqual({ status: 0, lines: [] });
    const report = readReport(out);
    expect(report).toMatchObject({ file: 'cook.txt', length: ROLE.length });
    expect(report.roles.map(({ title }) => title)).toEqual(['Cook']);
    const duty = report.roles[0]?.duties[0];
    expect(duty).toMatchObject({ text: 'Stir the soup slowly.', marker: '1.' });
    expect(ROLE.slice(...(duty?.span ?? []))).toContain('Stir the soup slowly.');
  });

  test('reads standard input', () => {
    expect(readReport(run(['parse', '-', '--json'], ROLE).out)).toMatchObject({
      file: '-',
      roles: [{ title: 'Cook' }],
    });
  });

  test('reads a page from standard input as a page', () => {
    const page = '<h1>Cook</h1><h2>Duties</h2><ol><li>Stir the soup<li>Peel the potatoes</ol>';
    const { duties } = readReport(run(['parse', '-', '--json'], page).out).roles[0] ?? { duties: [] };
    expect(duties.map(({ text }) => text)).toEqual(['Stir the soup', 'Peel the potatoes']);
  });

  test('reads a folder as a list, sorted, also when named beside files', () => {
    const { status, out, lines } = run(['parse', 'many', '--json']);
    expect({ status, lines }).toEqual({ status: 0, lines: [] });
    expect(JSON.parse(out)).toMatchObject({ files: [{ file: 'many/b.txt' }, { file: 'many/deeper/a.md' }] });
  });

  test('reads UTF-16 and counts its mark', () => {
    const { status, out } = run(['parse', 'wide.txt', '--json']);
    expect(status).toBe(0);
    expect(readReport(out)).toMatchObject({ length: ROLE.length + 1, roles: [{ title: 'Cook' }] });
  });

  test('keeps lone surrogates in JSON and shows them as � to people', () => {
    const { out } = run(['parse', 'lone.txt', '--json']);
    expect(out).toContain('slo\\ud83dwly');
    expect(readReport(out).roles[0]?.duties[0]?.text).toBe('Stir the soup slo\uD83Dwly.');
    expect(run(['parse', 'lone.txt']).out).toContain('slo�wly');
  });

  test('says in one line that a file is empty, which is no failure', () => {
    const { status, out, lines } = run(['parse', 'empty.txt', '--json']);
    expect({ status, lines }).toEqual({ status: 0, lines: ['rolebook: empty.txt: is empty, so it holds no roles'] });
    expect(readReport(out)).toMatchObject({ file: 'empty.txt', length: 0, roles: [] });
  });

  test.each([
    ['missing.txt', `there is no such file or folder; ${READABLE}`],
    ['letter.pdf', `seems to be a PDF, not text; ${READABLE}`],
    ['sheet.xlsx', 'it is no .xlsx file, or its end is missing'],
    ['notes.log', `the ending .log is none that is read; ${READABLE}, or say --as text, html or tsv`],
    ['large.txt', 'is larger than the limit of 100.0 MB (it has 101.0 MB); split it into smaller files'],
    ['round.txt', `its symbolic links go round in a circle; ${READABLE}`],
    ['cook.txt/x.txt', `a part of its path is no folder; ${READABLE}`],
    ['none', `this folder holds no file that can be read; ${READABLE}`],
    ['broken.rolebook.json', 'cannot be read as .rolebook.json: its version is undefined, this program reads up to 1'],
  ])('names %s in one line, status 1, and still does the others', (name, reason) => {
    const { status, out, lines } = run(['parse', name, 'cook.txt', '--json']);
    expect({ status, lines }).toEqual({ status: 1, lines: [`rolebook: ${name}: ${reason}`] });
    expect(JSON.parse(out)).toMatchObject({ files: [{ file: 'cook.txt' }] });
  });

  test('gives the beginning of a page too large, and says so with status 1', () => {
    const page = `<h1>Cook</h1><h2>Duties</h2><ul><li>Stir the soup<li>Peel the potatoes</ul>${'<hr>'.repeat(2_050_000)}`;
    const { status, out, lines } = run(['parse', '-', '--json'], page);
    expect(readReport(out).roles[0]?.duties).toHaveLength(2);
    expect({ status, lines }).toEqual({ status: 1, lines: [`rolebook: -: ${CUT_SENTENCES.nodes}`] });
  });

  test('prints an empty list when the only file failed', () => {
    const { status, out } = run(['parse', 'missing.txt', '--json']);
    expect({ status, out }).toEqual({ status: 1, out: '{"files": []}\n' });
  });

  test('reads any ending when --as says how', () => {
    expect(readReport(run(['parse', 'notes.log', '--as', 'text', '--json']).out).roles).toHaveLength(1);
  });

  test('writes a file besides, and says so outside the JSON', () => {
    const table = run(['parse', 'cook.txt', '--write', 'roles.json']);
    expect(table.out).toContain('wrote roles.json: 1 role, 2 duties of 1 file');
    const json = run(['parse', 'cook.txt', '--json', '--write', 'roles.json']);
    expect(json.lines).toEqual(['rolebook: wrote roles.json: 1 role, 2 duties of 1 file']);
    expect(read('roles.json')).toBe(json.out);
  });

  test('ends quietly when its reader has seen enough', async () => {
    const duties = Array.from({ length: 5000 }, (_, index) => `${index + 1}. Peel potato ${index} of the day.`);
    put('long.txt', `Job title: Cook\nMain responsibilities:\n${duties.join('\n')}`);
    const child = spawn(process.execPath, [PROGRAM, 'parse', 'long.txt'], { cwd: folder });
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on('close', resolve));
    rmSync(join(folder, 'long.txt'));
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
  });
});

describe('convert', () => {
  test.each([
    ['out.csv', /^\uFEFFTitle,Department,.*\r\nCook,/],
    ['out.tsv', /^Title\tDepartment\t.*\r\nCook\t/],
    ['out.md', /^# cook\.txt\n\n## Cook\n/],
    ['out.json', /^\{\n {2}"files": \[/],
    ['OUT.Rolebook.JSON', /^\{\n {2}"format": "rolebook",\n {2}"version": 1,/],
  ])('writes several files into %s and says so', (name, opening) => {
    const { status, out, lines } = run(['convert', 'cook.txt', 'many', '--to', name]);
    expect({ status, out, lines }).toEqual({
      status: 0,
      out: `wrote ${name}: 3 roles, 6 duties of 3 files\n`,
      lines: [],
    });
    expect(read(name)).toMatch(opening);
  });

  test('writes a workbook and reads its sheets back, one entry each', () => {
    const { status, out } = run(['convert', 'cook.txt', '--to', 'roles.xlsx']);
    expect({ status, out }).toEqual({ status: 0, out: 'wrote roles.xlsx: 1 role, 2 duties of 1 file\n' });
    const files = JSON.parse(run(['parse', 'roles.xlsx', '--json']).out) as { files: Report[] };
    expect(files).toMatchObject({
      files: [
        { file: 'roles.xlsx#Duties', roles: [{ title: 'Cook', duties: [{ text: 'Stir the soup slowly.' }, {}] }] },
        { file: 'roles.xlsx#Roles', roles: [] },
      ],
    });
  });

  test('loses nothing on the way through .rolebook.json', () => {
    run(['convert', 'cook.txt', '--to', 'saved.rolebook.json']);
    expect(run(['parse', 'saved.rolebook.json', '--json']).out).toBe(run(['parse', 'cook.txt', '--json']).out);
    run(['convert', 'saved.rolebook.json', '--to', 'again.rolebook.json']);
    expect(read('again.rolebook.json')).toBe(read('saved.rolebook.json'));
  });

  test('writes over an earlier file, leaves no draft behind', () => {
    put('over.csv', 'old');
    expect(run(['convert', 'cook.txt', '--to', 'over.csv']).status).toBe(0);
    expect(read('over.csv')).not.toContain('old');
    expect(readdirSync(folder).filter((name) => name.endsWith('.partial'))).toEqual([]);
  });

  test('writes nothing when no input could be read', () => {
    put('kept.csv', 'old');
    const { status, lines } = run(['convert', 'missing.txt', '--to', 'kept.csv']);
    expect(status).toBe(1);
    expect(lines[1]).toBe('rolebook: kept.csv: not written, because no input could be read');
    expect(read('kept.csv')).toBe('old');
  });

  test('refuses to write over an input, also by another name or inside a folder', () => {
    put('mine.csv', 'Title\nCook\n');
    symlinkSync('mine.csv', join(folder, 'other.csv'));
    const { status, lines } = run(['convert', 'mine.csv', '--to', 'other.csv']);
    expect({ status, lines }).toEqual({
      status: 2,
      lines: ['rolebook: other.csv: is an input (mine.csv), so it is not written over; name another file'],
    });
    expect(run(['convert', 'many', '--to', 'many/deeper/a.md']).status).toBe(2);
    expect(read('many/deeper/a.md')).toBe(ROLE);
  });

  test.each([
    [
      'out.doc',
      '--to "out.doc": this ending cannot be written; allowed are .rolebook.json, .json, .csv, .tsv, .md and .xlsx',
    ],
    ['nowhere/out.csv', 'nowhere/out.csv: there is no folder nowhere to write it to'],
  ])('refuses %s in one line, status 2', (out, line) => {
    const { status, lines } = run(['convert', 'cook.txt', '--to', out]);
    expect({ status, lines }).toEqual({ status: 2, lines: [`rolebook: ${line}`] });
  });
});

describe('the other commands', () => {
  test('notices prints the closed list', () => {
    const codes = Object.keys(NOTICE_SENTENCES);
    expect(
      run(['notices'])
        .out.split('\n')
        .map((line) => line.split(' ')[0]),
    ).toEqual([...codes, '']);
    expect(JSON.parse(run(['notices', '--json']).out)).toEqual({
      notices: Object.entries(NOTICE_SENTENCES).map(([code, sentence]) => ({ code, sentence })),
    });
  });

  test('help prints the help', () => {
    expect(run(['help'])).toMatchObject({ status: 0, lines: [] });
    expect(run(['--help']).out).toBe(run(['help']).out);
  });

  test.each([['prase'], ['parse', 'cook.txt', '--as', 'pdf'], []])('refuses %s %s in one line, status 2', (...args) => {
    const { status, out, lines } = run(args);
    expect({ status, out, count: lines.length }).toEqual({ status: 2, out: '', count: 1 });
  });
});
