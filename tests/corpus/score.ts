// The measures of a set of cases: steps 3 to 6 of "Scorer spec" in GUIDELINES.md, for what issue 2 demands.
// Written from the spec; corpus.test.ts holds it against the corpus's own scorer where that is there.
// Counts only: matching is in match-roles.ts.

import type { ReportRole } from '../../shared/cli/parse-report.ts';
import type { Case, GoldRole } from './gold.ts';
import {
  listGivenDuties,
  listWantedDuties,
  matchRoles,
  matchStrings,
  type Answers,
  type Given,
} from './match-roles.ts';
import { listReadings, listRequirementReadings, normalise, normaliseTitle } from './same-words.ts';

/** What is measured as F1 over strings, and what as a share of places that are right. */
const BAGS = ['role', 'duty', 'superiors', 'subordinates', 'requirements'] as const;
const SHARES = ['title', 'department', 'other', 'nested'] as const;

/** The name of a measure. */
export type Measure = (typeof BAGS)[number] | (typeof SHARES)[number];

/** Counts of one measure; `extra` stays 0 where only places are counted. */
interface Count {
  right: number;
  missed: number;
  extra: number;
}

/** What one case, or all of them, came to. */
export interface Score {
  readonly counts: Readonly<Record<Measure, Count>>;
  /** Duties that were not found or not wanted, for people: `- missed`, `+ extra`. */
  readonly differences: readonly string[];
}

/** 0..1: F1 of strings, share of places; 1 where nothing was wanted and nothing given. */
export function rate({ counts }: Score, measure: Measure): number {
  const { right, missed, extra } = counts[measure];
  if (right + missed + extra === 0) return 1;
  return SHARES.some((share) => share === measure)
    ? right / (right + missed)
    : (2 * right) / (2 * right + missed + extra);
}

/** Adds up the scores of cases. */
export function sum(scores: readonly Score[]): Score {
  const counts = startCounts();
  for (const score of scores) {
    for (const measure of [...BAGS, ...SHARES]) {
      counts[measure].right += score.counts[measure].right;
      counts[measure].missed += score.counts[measure].missed;
      counts[measure].extra += score.counts[measure].extra;
    }
  }
  return { counts, differences: scores.flatMap(({ differences }) => differences) };
}

/** Scores one case. */
export function scoreCase({ gold, found }: Pick<Case, 'gold' | 'found'>): Score {
  const counts = startCounts();
  const differences: string[] = [];
  const pairs = matchRoles(gold, found);
  count(counts.role, { right: pairs.length, missed: gold.length - pairs.length, extra: found.length - pairs.length });
  for (const [g, wanted] of gold.entries()) {
    const given = found[pairs.find(([paired]) => paired === g)?.[1] ?? -1] ?? null;
    scoreDuties(counts, wanted, given, differences);
    scoreFields(counts, wanted, given);
  }
  for (const [f, given] of found.entries()) {
    if (pairs.some(([, paired]) => paired === f)) continue;
    const duties = listGivenDuties(given);
    differences.push(`+ role ${given.title ?? '(untitled)'}`, ...duties.map(({ text }) => `+ ${text}`));
    counts.duty.extra += duties.length;
    for (const bag of ['superiors', 'subordinates', 'requirements'] as const) counts[bag].extra += given[bag].length;
  }
  return { counts, differences };
}

function scoreDuties(
  counts: Record<Measure, Count>,
  gold: GoldRole,
  found: ReportRole | null,
  differences: string[],
): void {
  const wanted = listWantedDuties(gold);
  const given = found ? listGivenDuties(found) : [];
  const answers = matchStrings(wanted, given, { free: gold.neutral ?? [] });
  countAnswers(counts.duty, answers);
  if (!found) differences.push(`- role ${gold.title ?? '(untitled)'}`);
  differences.push(
    ...answers.missed.map((at) => `- ${wanted[at]?.forms[0] ?? ''}`),
    ...answers.extra.map((at) => `+ ${given[at]?.text ?? ''}`),
  );
  for (const [w, g] of answers.pairs) {
    const parent = wanted[w]?.parent ?? null;
    if (parent !== null) place(counts.nested, listReadings(given[g]?.parent ?? '').includes(parent));
  }
}

function scoreFields(counts: Record<Measure, Count>, gold: GoldRole, found: ReportRole | null): void {
  for (const field of ['title', 'department'] as const) {
    const given = found?.[field] ?? null;
    if (gold[field] === null && given === null) continue;
    const read = field === 'title' ? normaliseTitle : normalise;
    const accepted = [gold[field], ...(gold.alt?.[field] ?? [])].map((value) => value && read(value));
    place(counts[field], found !== null && accepted.includes(given && read(given)));
  }
  for (const bag of ['superiors', 'subordinates'] as const) {
    const wanted = gold[bag].map((name) => ({ forms: [normalise(name)], parent: null }));
    countAnswers(counts[bag], matchStrings(wanted, toGiven(found?.[bag]), { free: gold.optional?.[bag] ?? [] }));
  }
  const requirements = gold.requirements.map((text) => ({
    forms: [text, ...(gold.alt?.requirements?.[text] ?? [])].map(normalise),
    parent: null,
  }));
  const options = { free: gold.neutral ?? [], read: listRequirementReadings };
  countAnswers(counts.requirements, matchStrings(requirements, toGiven(found?.requirements), options));
  const others = new Set(found ? listOtherReadings(found) : []);
  const wantedOthers = [...Object.values(gold.otherFields), ...gold.otherSections.flatMap(({ items }) => items)];
  for (const text of wantedOthers) place(counts.other, others.has(normalise(text)));
}

/** Everything of a found role that is neither duties nor a field of its own; a section also counts as one text. */
function listOtherReadings({ otherFields, otherSections }: ReportRole): string[] {
  return [
    ...Object.values(otherFields).map(normalise),
    ...otherSections.flatMap(({ items }) => [...items.flatMap(listReadings), normalise(items.join(' '))]),
  ];
}

function toGiven(texts: readonly string[] = []): Given[] {
  return texts.map((text) => ({ text, parent: null }));
}

function countAnswers(into: Count, { pairs, missed, extra }: Answers): void {
  count(into, { right: pairs.length, missed: missed.length, extra: extra.length });
}

function place(into: Count, isRight: boolean): void {
  count(into, { right: isRight ? 1 : 0, missed: isRight ? 0 : 1, extra: 0 });
}

function count(into: Count, { right, missed, extra }: Count): void {
  into.right += right;
  into.missed += missed;
  into.extra += extra;
}

function startCounts(): Record<Measure, Count> {
  const nothing = () => ({ right: 0, missed: 0, extra: 0 });
  return {
    role: nothing(),
    duty: nothing(),
    superiors: nothing(),
    subordinates: nothing(),
    requirements: nothing(),
    title: nothing(),
    department: nothing(),
    other: nothing(),
    nested: nothing(),
  };
}
