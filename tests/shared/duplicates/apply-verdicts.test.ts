// What a person has said of duties holds again, on the same duties and on the same words under new ids.
// Verdicts are made by hand here; how a catalogue remembers them is its own affair.

import { describe, expect, test } from 'vitest';
import { applyVerdicts } from '../../../shared/duplicates/apply-verdicts.ts';
import { toTextKey } from '../../../shared/duplicates/read-duty.ts';
import type { DuplicatePair } from '../../../shared/model/duplicate.ts';
import type { Verdict, VerdictKind } from '../../../shared/model/verdict.ts';

const TEXTS: Readonly<Record<string, string>> = {
  a: 'Wash the trams.',
  b: 'Wash the trams at night.',
  c: 'Clean all trams.',
  d: 'Other duties as assigned.',
  e: 'Other duties, as assigned',
};
const duties = Object.entries(TEXTS).map(([id, text]) => ({ id, text }));
/** The same sheet read again: new ids, another form of the words. */
const again = duties.map(({ id, text }) => ({ id: `${id}2`, text: ` ${text.toUpperCase()} ` }));

function pair(a: string, b: string, score = 0.8): DuplicatePair {
  return { a, b, score, kind: 'reworded', differences: [] };
}

function verdict(kind: VerdictKind, ...ids: readonly string[]): Verdict {
  return { id: kind, kind, duties: ids, textKeys: ids.map((id) => toTextKey(TEXTS[id] ?? '')), deleted: false };
}

const pairs = [pair('a', 'b'), pair('b', 'c', 0.7), pair('a', 'c', 0.6), pair('d', 'e', 1)];
const pairsAgain = pairs.map(({ a, b, score }) => pair(`${a}2`, `${b}2`, score));

function sort(clusters: readonly (readonly string[])[]): string[] {
  return clusters.map((ids) => ids.toSorted().join('')).sort();
}

describe.each([
  ['the same duties', duties, pairs, ''],
  ['new ids', again, pairsAgain, '2'],
])('on %s', (_, now, found, mark) => {
  const clustersAfter = (...verdicts: readonly Verdict[]) =>
    sort(applyVerdicts(found, verdicts, now).clusters).map((ids) => ids.replaceAll('2', ''));

  test('nothing said changes nothing', () => {
    const { pairs: judged } = applyVerdicts(found, [], now);
    expect(judged.map(({ verdict }) => verdict)).toEqual([null, null, null, null]);
    expect(clustersAfter()).toEqual(['abc', 'de']);
  });

  test('a pair knows its verdict', () => {
    const said = verdict('same', 'b', 'a');
    const [first] = applyVerdicts(found, [said], now).pairs;
    expect(first).toMatchObject({ a: `a${mark}`, b: `b${mark}`, verdict: said });
  });

  test.each<VerdictKind>(['not-duplicate', 'keep-both'])('%s takes two apart, surer pairs stay', (kind) => {
    expect(clustersAfter(verdict(kind, 'a', 'b'))).toEqual(['bc', 'de']);
  });

  test('drop-member takes the first duty out of the cluster of the second', () => {
    expect(clustersAfter(verdict('drop-member', 'b', 'a'))).toEqual(['ac', 'de']);
  });

  test('same and link join what the matcher did not', () => {
    expect(clustersAfter(verdict('link', 'c', 'd'))).toEqual(['abcde']);
  });

  test('ignore-phrase takes out all pairs of these words', () => {
    const { pairs: left } = applyVerdicts(found, [verdict('ignore-phrase', 'd')], now);
    expect(left).toHaveLength(3);
  });

  test('the last word counts, a deleted one does not', () => {
    const no = verdict('not-duplicate', 'a', 'b');
    expect(clustersAfter(no, verdict('same', 'a', 'b'))).toEqual(['abc', 'de']);
    expect(clustersAfter({ ...no, deleted: true })).toEqual(['abc', 'de']);
  });
});

test('a verdict whose duties are gone changes nothing', () => {
  const said: Verdict = { id: 'x', kind: 'same', duties: ['y', 'z'], textKeys: ['gone', ''], deleted: false };
  expect(applyVerdicts(pairs, [said], duties).clusters).toHaveLength(2);
});
