// Which found role answers which gold role, and which strings answer which: step 2 of "Scorer spec" in GUIDELINES.md.
// Below score.ts, which counts; same-words.ts says when two strings are the same.
// Must not know measures.

import type { ReportRole } from '../../shared/cli/parse-report.ts';
import type { GoldRole } from './gold.ts';
import { listReadings, normalise, normaliseTitle } from './same-words.ts';

/** One demanded string: the normalised wordings that are right, and for a child the wording of its parent. */
export interface Wanted {
  readonly forms: readonly string[];
  readonly parent: string | null;
}

/** One string the parser gave, and for a child the text of its parent. */
export interface Given {
  readonly text: string;
  readonly parent: string | null;
}

/** Who answered whom: indices into wanted and given, and the strings nobody asked for. */
export interface Answers {
  readonly pairs: readonly (readonly [wanted: number, given: number])[];
  readonly missed: readonly number[];
  readonly extra: readonly number[];
}

const LEAST_LIKENESS = 0.3;
const TITLE_SHARE = 0.4;
const CONTAINED_TITLE = 0.5;

/** Pairs of gold and found roles, most alike first, each role once. */
export function matchRoles(gold: readonly GoldRole[], found: readonly ReportRole[]): [gold: number, found: number][] {
  const candidates = gold.flatMap((wanted, g) =>
    found.map((given, f) => ({ g, f, likeness: findLikeness(wanted, given) })),
  );
  const distance = ({ g, f }: { g: number; f: number }) => Math.abs(g - f);
  const sorted = candidates
    .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness || distance(a) - distance(b));
  const pairs: [number, number][] = [];
  for (const { g, f } of sorted) {
    if (!pairs.some(([takenGold, takenFound]) => takenGold === g || takenFound === f)) pairs.push([g, f]);
  }
  return pairs;
}

/** Gives each wanted string the first free given one that reads the same; `free` strings may be given without being wanted. */
export function matchStrings(
  wanted: readonly Wanted[],
  given: readonly Given[],
  { free = [], read = listReadings }: { free?: readonly string[]; read?: (text: string) => string[] } = {},
): Answers {
  const readings = given.map(({ text }) => read(text));
  const taken = new Set<number>();
  const pairs: [number, number][] = [];
  const missed: number[] = [];
  for (const [index, { forms }] of wanted.entries()) {
    const answer = readings.findIndex((texts, at) => !taken.has(at) && forms.some((form) => texts.includes(form)));
    if (answer < 0) missed.push(index);
    else {
      taken.add(answer);
      pairs.push([index, answer]);
    }
  }
  const allowed = new Set(free.flatMap(listReadings));
  const isFree = ({ text }: Given) => listReadings(text).some((reading) => allowed.has(reading));
  const extra = given.flatMap((one, at) => (taken.has(at) || isFree(one) ? [] : [at]));
  return { pairs, missed, extra };
}

/** All duties of a gold role, children behind their parents. */
export function listWantedDuties(role: GoldRole): Wanted[] {
  return role.duties.flatMap(({ text, alt = [], children = [] }) => [
    { forms: [text, ...alt].map(normalise), parent: null },
    ...children.map((child) => ({ forms: [normalise(child)], parent: normalise(text) })),
  ]);
}

/** All duties of a found role, children behind their parents. */
export function listGivenDuties(role: ReportRole): Given[] {
  return role.duties.flatMap(({ text, children = [] }) => [
    { text, parent: null },
    ...children.map((child) => ({ text: child, parent: text })),
  ]);
}

/** 0..1: title and duties together; duties alone where gold has no title, the title alone where it has no duties. */
function findLikeness(gold: GoldRole, found: ReportRole): number {
  const wanted = listWantedDuties(gold);
  const given = listGivenDuties(found);
  const { pairs } = matchStrings(wanted, given);
  const duties = wanted.length + given.length === 0 ? 0 : (2 * pairs.length) / (wanted.length + given.length);
  const titles = [gold.title, ...(gold.alt?.title ?? [])].flatMap((title) => title ?? []);
  if (titles.length === 0) return duties;
  const title = findTitleLikeness(titles.map(normaliseTitle), normaliseTitle(found.title ?? ''));
  return wanted.length === 0 ? title : TITLE_SHARE * title + (1 - TITLE_SHARE) * duties;
}

function findTitleLikeness(wanted: readonly string[], given: string): number {
  if (wanted.includes(given)) return 1;
  const isContained = wanted.some((title) => title.includes(given) || given.includes(title));
  return given !== '' && isContained ? CONTAINED_TITLE : 0;
}
