// `rolebook duplicates` as people and scripts run it: a process with arguments, exit status, stdout and stderr.
// What counts as a duplicate is judged in tests/shared/duplicates; here: how it is asked for and told.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

const PROGRAM = join(import.meta.dirname, '../../../shared/cli/rolebook.mjs');
const COOK =
  'Job title: Cook\nMain responsibilities:\n1. Order the vegetables for the coming week.\n2. Peel the potatoes.\n';
const BUYER =
  'Job title: Buyer\nMain responsibilities:\n1. Order vegetables for the coming week;\n2. Pay suppliers within thirty days.\n';
const TABLE_A = 'key\tduty\nx\tClean the kitchen every evening.\n\t\ny\tWater the plants in the hall.\n';
const TABLE_B = 'duty,key\n"CLEAN the kitchen, every evening",x\nFeed the fish.,\nFeed the fish!,x\n';

vi.setConfig({ testTimeout: 60_000 });

let folder = '';

function run(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, 'duplicates', ...args], {
    cwd: folder,
    input,
  });
  return { status, out: stdout.toString(), lines: stderr.toString().split('\n').filter(Boolean) };
}

function runJson(...args: readonly string[]): { duties: { id: string }[]; pairs: object[]; clusters: string[][] } {
  // The program's own output, whose shape these tests look at.
  return JSON.parse(run([...args, '--json']).out) as ReturnType<typeof runJson>;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolebook-duplicates-'));
  const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
  put('cook.txt', COOK);
  put('buyer.txt', BUYER);
  put('a.tsv', TABLE_A);
  put('b.csv', TABLE_B);
  put('empty.tsv', '');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('duplicates', () => {
  test('finds a duty of two roles and numbers duties by file, role and duty', () => {
    const { duties, pairs, clusters } = runJson('cook.txt', 'buyer.txt');
    expect(duties[0]).toEqual({
      id: '1:1.1',
      file: 'cook.txt',
      sheet: null,
      row: 1,
      role: 'Cook',
      text: 'Order the vegetables for the coming week.',
    });
    expect(duties.map(({ id }) => id)).toEqual(['1:1.1', '1:1.2', '2:1.1', '2:1.2']);
    expect(pairs).toEqual([expect.objectContaining({ kind: 'same', differences: [] })]);
    expect(clusters.map((cluster) => cluster.toSorted())).toEqual([['1:1.1', '2:1.1']]);
  });

  test('reads one duty per row of a column; keys come from --id, else from the row', () => {
    const found = runJson('a.tsv', 'b.csv', '--column', 'duty', '--id', 'key');
    expect(found.duties.map(({ id }) => id)).toEqual(['1:x', '1:y', '2:x', '2:3', '2:x (2)']);
    expect(found.clusters.map((cluster) => cluster.toSorted())).toEqual([
      ['1:x', '2:x'],
      ['2:3', '2:x (2)'],
    ]);
    expect(runJson('a.tsv', '--column', 'duty').duties.map(({ id }) => id)).toEqual(['1:2', '1:4']);
  });

  test('compares only duties of different files with --across', () => {
    const { pairs } = runJson('a.tsv', 'b.csv', '--column', 'duty', '--id', 'key', '--across');
    expect(pairs).toEqual([{ a: '1:x', b: '2:x', score: 1, kind: 'same', differences: [] }]);
  });

  test('prints nothing below --min-score', () => {
    expect(runJson('cook.txt', 'buyer.txt', '--min-score', '0').pairs.length).toBeGreaterThanOrEqual(1);
    const contrast = [
      'Report all faults of the pump to the superior.',
      'Repair all faults of the pump for the customer.',
    ];
    writeFileSync(join(folder, 'pump.csv'), `duty\n${contrast.join('\n')}\n`);
    expect(runJson('pump.csv', '--column', 'duty', '--min-score', '0.3').pairs).toHaveLength(1);
    expect(runJson('pump.csv', '--column', 'duty', '--min-score', '0.99').pairs).toEqual([]);
  });

  test('tells people both places, what differs, and the counts', () => {
    const text = 'duty\nApprove the holiday plans of the depot staff.\nReport the holiday plans of the depot staff.\n';
    const { status, out, lines } = run(['-', '--column', 'duty'], text);
    expect({ status, lines }).toEqual({ status: 0, lines: [] });
    expect(out).toMatch(/^Contrast: alike, but not the same duty\n\n\d\.\d\d {2}-, row 2 \(1:2\)\n/);
    expect(out).toContain('[Approve] the holiday plans');
    expect(out).toContain('verb: Approve / Report');
    expect(out).toMatch(/2 duties: 0 duplicate pairs in 0 clusters, 1 contrast; lowest score shown 0\.\d\d\n$/);
  });

  test('has nothing to say of an empty table', () => {
    const { status, lines } = run(['empty.tsv', '--column', 'duty']);
    expect({ status, lines }).toEqual({ status: 0, lines: ['rolebook: empty.tsv: is empty, so it holds no duties'] });
    expect(runJson('empty.tsv', '--column', 'duty')).toEqual({ duties: [], pairs: [], clusters: [] });
  });

  test.each([
    ['a.tsv --column Duty', '--column "Duty" is no column of a.tsv; its columns are "key" and "duty"'],
    ['a.tsv --column duty --id no', '--id "no" is no column of a.tsv; its columns are "key" and "duty"'],
    ['a.tsv --column duty --min-score 2', '--min-score "2" is no score; allowed are numbers from 0 to 1, as 0.65'],
  ])('refuses %s in one line, status 2', (line, message) => {
    expect(run(line.split(' '))).toEqual({ status: 2, out: '', lines: [`rolebook: ${message}`] });
  });

  test('names an input that fails, and still compares the others', () => {
    const { status, out, lines } = run(['missing.tsv', 'a.tsv', '--column', 'duty', '--json']);
    expect(status).toBe(1);
    expect(lines).toHaveLength(1);
    expect((JSON.parse(out) as { duties: { id: string }[] }).duties.map(({ id }) => id)).toEqual(['2:2', '2:4']);
  });
});
