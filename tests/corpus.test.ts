// Are the roles right? The goals of issue 2, on labelled documents: our own cases, our sample, and the corpus.
// The corpus is no part of the repository; where it is absent its tests are skipped, with the reason and what to do.
// How things are counted stands in tests/corpus/.

import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCases, type Case } from './corpus/gold.ts';
import { scoreByReference } from './corpus/reference-scorer.ts';
import { rate, scoreCase, sum, type Measure, type Score } from './corpus/score.ts';
import { CORPUS } from './shared/parse/laws/corpus-documents.ts';

const OWN = 'tests/fixtures/cases';
const DEV = `${CORPUS}/dev`;
const SEED = 'seed-operation-department';
const HAS_CORPUS = existsSync(DEV) && existsSync(`${CORPUS}/score.mjs`);
const WITHOUT_CORPUS = `no corpus in ${CORPUS}: set ROLEBOOK_CORPUS to the folder that holds its dev/ and score.mjs`;

/** Issue 2, section 4. */
const CORPUS_GOALS: Readonly<Record<Measure, number>> = {
  duty: 0.97,
  role: 0.97,
  title: 0.95,
  department: 0.95,
  superiors: 0.95,
  subordinates: 0.95,
  requirements: 0.93,
  other: 0.85,
  nested: 0.9,
};

/** Floors for our own cases; the failure message names every case with a wrong duty or role. */
const OWN_GOALS = { duty: 0.95, role: 0.97 } as const;

/** Figures of two scorers that count alike differ by rounding only. */
const DIGITS = 9;

/** A missed or extra duty is told with this many characters, a case with this many of them. */
const TOLD_CHARACTERS = 100;
const TOLD_DIFFERENCES = 6;

const own = readCases(OWN);

describe('our own cases', () => {
  const scores = own.map(scoreCase);

  test.each(Object.entries(OWN_GOALS))('reach %s F1 %d', (measure, goal) => {
    // The names are the goals' own keys.
    expect(rate(sum(scores), measure as Measure), tellFaults(own, scores)).toBeGreaterThanOrEqual(goal);
  });

  test('without roles give none', () => expect(listFalseRoles(own)).toEqual([]));
});

test('the sample document is read exactly', () => {
  const cases = readCases('tests/fixtures', 'sample-operations.gold.json');
  const score = sum(cases.map(scoreCase));
  expect(score.differences).toEqual([]);
  expect(listFlawed(score)).toEqual([]);
  expect(cases[0]?.found.map(({ title }) => title)).toEqual(cases[0]?.gold.map(({ title }) => title));
});

describe('the corpus', () => {
  if (!HAS_CORPUS) console.error(`Tests of the corpus are skipped: ${WITHOUT_CORPUS}.`);
  const cases = HAS_CORPUS ? readCases(DEV) : [];
  const scores = cases.map(scoreCase);
  const reference = HAS_CORPUS ? scoreByReference(CORPUS, DEV, cases) : null;

  test.for(Object.entries(CORPUS_GOALS))('reaches %s %d', async ([measure, goal], { skip }) => {
    const { rates } = (await reference) ?? skip(WITHOUT_CORPUS);
    // The names are the goals' own keys.
    expect(rates[measure as Measure], tellFaults(cases, scores)).toBeGreaterThanOrEqual(goal);
  });

  test('gives no role where there is none', async ({ skip }) => {
    const { negatives } = (await reference) ?? skip(WITHOUT_CORPUS);
    expect(negatives).toBe('5/5');
    expect(listFalseRoles(cases)).toEqual([]);
  });

  test('has a seed that is read exactly: 9 roles, 67 duties, every field', ({ skip }) => {
    skip(!HAS_CORPUS, WITHOUT_CORPUS);
    const score = sum(cases.filter(({ id }) => id === SEED).map(scoreCase));
    expect(score.differences).toEqual([]);
    expect(score.counts.role).toEqual({ right: 9, missed: 0, extra: 0 });
    expect(score.counts.duty).toEqual({ right: 67, missed: 0, extra: 0 });
    expect(listFlawed(score)).toEqual([]);
  });

  test('and its scorer count as ours does', async ({ skip }) => {
    skip(!HAS_CORPUS, WITHOUT_CORPUS);
    const all: [string, readonly Case[]][] = [
      [DEV, cases],
      [OWN, own],
    ];
    for (const [folder, some] of all) {
      const { rates } = await scoreByReference(CORPUS, folder, some);
      const ours = sum(some.map(scoreCase));
      for (const [measure, theirs] of Object.entries(rates)) {
        // The names are the measures' own.
        expect(rate(ours, measure as Measure), `${measure} of ${folder}`).toBeCloseTo(theirs, DIGITS);
      }
    }
  });
});

/** Ids of cases that hold no role, but gave one. */
function listFalseRoles(cases: readonly Case[]): string[] {
  return cases.filter(({ gold, found }) => gold.length === 0 && found.length > 0).map(({ id }) => id);
}

/** Measures that are not wholly right. */
function listFlawed(score: Score): string[] {
  return Object.entries(score.counts).flatMap(([measure, { missed, extra }]) =>
    missed + extra > 0 ? [`${measure}: ${missed} missed, ${extra} extra`] : [],
  );
}

/** One paragraph for each case with a wrong duty or role: its id and what is missed (-) and too much (+). */
function tellFaults(cases: readonly Case[], scores: readonly Score[]): string {
  return scores
    .flatMap(({ differences }, at) => {
      if (differences.length === 0) return [];
      const told = differences.slice(0, TOLD_DIFFERENCES).map((line) => `  ${line.slice(0, TOLD_CHARACTERS)}`);
      const rest = differences.length > told.length ? [`  and ${differences.length - told.length} more`] : [];
      return [cases[at]?.id ?? '', ...told, ...rest];
    })
    .join('\n');
}
