// Our matcher beside those that people take for this: how well each finds the reworded duties, and how long all pairs take.
// The rivals are helped: each has the threshold that suits it best on this very data, and only has to rank a pool of likely pairs;
// ours stands as it is, limit and all. Comparing all pairs would take them an hour, so their time is extrapolated from some rows.

import Fuse from 'fuse.js';
import { token_set_ratio, token_sort_ratio } from 'fuzzball';
import MiniSearch from 'minisearch';
import { compareTwoStrings } from 'string-similarity';
import { DuplicateIndex } from '../../shared/duplicates/duplicate-index.ts';
import { findDuplicates } from '../../shared/duplicates/find-duplicates.ts';
import type { ComparedDuty } from '../../shared/model/duplicate.ts';
import type { DuplicateTask, Row } from './duplicate-data.ts';
import { findMedian } from './measure.ts';
import type { Figure } from './report.ts';

/** A rival: scores a duty against others, higher = more alike. */
interface Rival {
  readonly name: string;
  readonly score: (duty: string, others: readonly string[]) => readonly number[];
  /** Rows of b that are compared with all of a for the time. */
  readonly timedRows: number;
}

const RIVALS: readonly Rival[] = [
  {
    name: 'fuzzball token_set',
    score: (duty, others) => others.map((other) => token_set_ratio(duty, other)),
    timedRows: 3,
  },
  {
    name: 'fuzzball token_sort',
    score: (duty, others) => others.map((other) => token_sort_ratio(duty, other)),
    timedRows: 3,
  },
  {
    name: 'string-similarity',
    score: (duty, others) => others.map((other) => compareTwoStrings(duty, other)),
    timedRows: 10,
  },
  { name: 'fuse.js', score: scoreWithFuse, timedRows: 3 },
];

const OUR_RUNS = 3;
const MILLISECONDS = 1000;

/** Quality and speed of all; goals of issue 5: better than each rival, and ten times as fast as the best of them. */
export function compareMatchers(task: DuplicateTask): Figure[] {
  const ours = measureOurs(task);
  const pool = makePool(task);
  const rivals = [...RIVALS.map((rival) => measureRival(rival, task, pool)), measureMiniSearch(task)];
  const best = rivals.reduce((one, other) => (other.f1 > one.f1 ? other : one));
  return [
    { what: 'rolebook, F1 at its own limit', value: ours.f1, unit: '', goal: { least: 0.97 }, note: ours.note },
    { what: 'rolebook, all pairs', value: ours.seconds, unit: 's', goal: null, note: 'second run of the process' },
    ...rivals.flatMap(({ name, f1, seconds, note }) => [
      { what: `${name}, F1 at its best threshold`, value: f1, unit: '', goal: { most: ours.f1 }, note },
      {
        what: `${name}, all pairs`,
        value: seconds,
        unit: 's',
        goal: null,
        note: `${(seconds / ours.seconds).toFixed(0)} x ours`,
      },
    ]),
    {
      what: `faster than the best of them, ${best.name}`,
      value: best.seconds / ours.seconds,
      unit: 'x',
      goal: { least: 10 },
    },
  ];
}

interface Measured {
  readonly name: string;
  readonly f1: number;
  readonly seconds: number;
  readonly note: string;
}

/** A pair with its score and whether it is right. */
interface Judged {
  readonly score: number;
  readonly right: boolean | null;
}

function measureOurs(task: DuplicateTask): Measured {
  const duties = [...task.a.map((row) => toDuty(row, 'a')), ...task.b.map((row) => toDuty(row, 'b'))];
  const times: number[] = [];
  let judged: Judged[] = [];
  for (let run = 0; run < OUR_RUNS; run++) {
    const start = performance.now();
    const pairs = [...findDuplicates(duties, { across: true, minScore: null })].flatMap((step) => step.pairs);
    times.push(performance.now() - start);
    judged = pairs
      .filter(({ kind }) => kind !== 'contrast')
      .map(({ a, b, score }) => {
        const [first = '', second = ''] = [a, b].sort().map((id) => id.slice(2));
        return { score, right: task.judge(first, second) };
      });
  }
  const hits = judged.filter(({ right }) => right === true).length;
  const wrong = judged.filter(({ right }) => right === false).length;
  return {
    name: 'rolebook',
    f1: toF1(hits, wrong, task.gold),
    seconds: findMedian(times.slice(1)) / MILLISECONDS,
    note: `precision ${(hits / (hits + wrong)).toFixed(3)}, recall ${(hits / task.gold).toFixed(3)}`,
  };
}

function toDuty({ id, duty }: Row, source: string): ComparedDuty {
  return { id: `${source}:${id}`, text: duty, role: null, source };
}

/** For each row of b the rows of a that share its rarest stems, and its right partner: no rival does better among all rows. */
function makePool({ a, b, judge }: DuplicateTask): Map<Row, Row[]> {
  const byId = new Map(a.map((row) => [row.id, row]));
  const index = new DuplicateIndex({ across: true });
  // Run to its end: only the pairs are wanted.
  for (const step of index.fill([...a.map((row) => toDuty(row, 'a')), ...b.map((row) => toDuty(row, 'b'))])) void step;
  return new Map(
    b.map((row) => {
      const near = [...index.listPairsOf(`b:${row.id}`)].map((pair) => (pair.a.source === 'a' ? pair.a.id : pair.b.id));
      const ids = new Set(near.map((id) => id.slice(2)));
      if (judge(row.id, row.id) === true) ids.add(row.id);
      return [row, [...ids].flatMap((id) => byId.get(id) ?? [])];
    }),
  );
}

function measureRival(
  { name, score, timedRows }: Rival,
  task: DuplicateTask,
  pool: ReadonlyMap<Row, readonly Row[]>,
): Measured {
  const judged = [...pool].flatMap(([row, near]) => {
    const scores = score(
      row.duty,
      near.map(({ duty }) => duty),
    );
    return near.map(({ id }, at) => ({ score: scores[at] ?? 0, right: task.judge(id, row.id) }));
  });
  const all = task.a.map(({ duty }) => duty);
  const start = performance.now();
  for (const { duty } of task.b.slice(0, timedRows)) score(duty, all);
  const perRow = (performance.now() - start) / timedRows;
  return {
    name,
    ...findBestThreshold(judged, task.gold),
    seconds: (perRow * task.b.length) / MILLISECONDS,
  };
}

function scoreWithFuse(duty: string, others: readonly string[]): number[] {
  const fuse = new Fuse(others, { includeScore: true, ignoreLocation: true, threshold: 1 });
  const scores = others.map(() => 0);
  for (const { refIndex, score } of fuse.search(duty)) scores[refIndex] = 1 - (score ?? 1);
  return scores;
}

/** The first hit of a full-text search, by its bare score or by its score for each word, whichever does better. All rows are timed. */
function measureMiniSearch({ a, b, gold, judge }: DuplicateTask): Measured {
  const start = performance.now();
  const search = new MiniSearch<Row>({ fields: ['duty'] });
  search.addAll(a);
  const found = b.flatMap(({ id, duty }) => {
    const [first] = search.search(duty);
    // MiniSearch gives ids as it got them: texts.
    return first ? [{ score: first.score, words: first.queryTerms.length, right: judge(first.id as string, id) }] : [];
  });
  const seconds = (performance.now() - start) / MILLISECONDS;
  const bare = findBestThreshold(found, gold);
  const byWord = findBestThreshold(
    found.map(({ score, words, right }) => ({ score: score / words, right })),
    gold,
  );
  return { name: 'minisearch top-1', ...(byWord.f1 > bare.f1 ? byWord : bare), seconds };
}

function findBestThreshold(judged: readonly Judged[], gold: number): { f1: number; note: string } {
  let [hits, wrong, best, threshold] = [0, 0, 0, 0];
  for (const { score, right } of judged.filter(({ right }) => right !== null).sort((p, q) => q.score - p.score)) {
    if (right) hits++;
    else wrong++;
    const f1 = toF1(hits, wrong, gold);
    if (f1 > best) [best, threshold] = [f1, score];
  }
  return { f1: best, note: `threshold ${threshold.toFixed(2)}` };
}

function toF1(hits: number, wrong: number, gold: number): number {
  return (2 * hits) / (hits + wrong + gold);
}
