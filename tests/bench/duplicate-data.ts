// The benchmark of reworded tasks: two sheets of duties, and which pairs are right, wrong, or not to be judged.
// Third-party data that is no part of this repository: its folder is given (`--data DIR`, ROLEBOOK_DUPLICATES, ../shared/duplicates).
// Judges as the folder's own score.mjs does; what is scored and how stands in its README.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One row of a sheet. */
export interface Row {
  readonly id: string;
  readonly duty: string;
}

/** Two sheets with their judge. */
export interface DuplicateTask {
  readonly a: readonly Row[];
  readonly b: readonly Row[];
  /** Pairs that are to be found. */
  readonly gold: number;
  /** True = to be found, false = wrong, null = not to be judged; by the ids of a row of `a` and one of `b`. */
  readonly judge: (a: string, b: string) => boolean | null;
}

/** Files that are read. */
const FILES = ['planted-sheetA.tsv', 'planted-sheetB.tsv', 'planted-gold.tsv'] as const;

/** The task in a folder, null where the folder does not hold it. */
export function readDuplicateTask(folder: string): DuplicateTask | null {
  if (!FILES.every((file) => existsSync(join(folder, file)))) return null;
  const [sheetA, sheetB, goldRows] = FILES.map((file) => readTable(join(folder, file)));
  const change = new Map(goldRows?.map((row) => [row['task_id'] ?? '', row['change'] ?? '']));
  const byId = (rows: readonly Cells[] = []) => new Map(rows.map((row) => [row['task_id'] ?? '', row]));
  const [left, right] = [byId(sheetA), byId(sheetB)];
  const toRows = (rows: readonly Cells[] = []) =>
    rows.map((row) => ({ id: row['task_id'] ?? '', duty: row['duty'] ?? '' }));
  return {
    a: toRows(sheetA),
    b: toRows(sheetB),
    gold: [...change.values()].filter((kind) => kind !== COSMETIC).length,
    judge: (a, b) => {
      const [x, y] = [left.get(a), right.get(b)];
      if (a === b && change.has(a)) return change.get(a) === COSMETIC ? null : true;
      if (!x || !y) return null;
      if (x['occupation'] === y['occupation']) return false;
      const shared = listActivities(y);
      return listActivities(x).some((id) => shared.includes(id)) ? null : false;
    },
  };
}

type Cells = Readonly<Record<string, string>>;

/** Pairs that differ in form only are found by anyone and not counted. */
const COSMETIC = 'cosmetic';

/** Matches the last part of an activity's id: `4.A.1.a.1.I01.D03` without it is the wider activity. */
const DETAIL = /\.D\d+$/;

function listActivities(row: Cells): string[] {
  return (row['dwa_ids'] ?? '').split(';').flatMap((id) => (id === '' ? [] : [id, id.replace(DETAIL, '')]));
}

function readTable(path: string): Cells[] {
  const [header = [], ...rows] = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
  return rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ''])));
}
