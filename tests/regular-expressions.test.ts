// No regular expression of the core may take longer than its text is long: input is pasted by strangers.
// The linter refuses what it can prove; this runs each expression on texts made to hurt it.
// Attacks and the clock are in tests/regular-expressions/; a failure names file, line, expression and the text.

import { describe, expect, test } from 'vitest';
import { makeAttacks, writeAttack } from './regular-expressions/attacks.ts';
import { collectLiterals, findLiterals } from './regular-expressions/collect-literals.ts';
import { findBlowUp } from './regular-expressions/growth.ts';

const literals = collectLiterals('shared');

describe('the regular expressions of shared', { timeout: 60_000 }, () => {
  test('are found', () => {
    expect(literals.length).toBeGreaterThan(0);
  });

  test.each(literals.map(({ regex, place }) => [place, regex] as const))('%s %s takes time in proportion to its text', (place, regex) => {
    const found = findBlowUp(regex);
    expect(
      found &&
        `${place}: ${String(regex)} takes ${found.milliseconds.toFixed(0)} ms for ${found.size} characters of ${JSON.stringify(found.prefix)} + ${JSON.stringify(found.pump)} repeated + ${JSON.stringify(found.suffix)}: anchor it, bound its repetitions, or scan by hand`,
    ).toBeNull();
  });
});

describe('the check itself', { timeout: 60_000 }, () => {
  test.each([/(a+)+$/, /\s+$/, /^\s*(\d+\.?)+\s+(.+?)\s*$/, /^(?:[^:]+:?)*x$/, /(?:b|bb)+c/, /,.*,.*;/, /[ \t]+\n/g])('catches %s', (regex) => {
    expect(findBlowUp(regex)).not.toBeNull();
  });

  test.each([/^\d{1,3}[.)、]/, /[ \t\u3000]+/g, /^(?:page|seite) \d{1,4}/i, /\bcook\b/u, /(?<=，)\p{Script=Han}{1,12}/u])('lets %s pass', (regex) => {
    expect(findBlowUp(regex)).toBeNull();
  });

  test('repeats what the expression itself speaks of', () => {
    const pumps = makeAttacks(/foo[xy]\s/).map(({ pump }) => pump);
    expect(pumps).toEqual(expect.arrayContaining(['foo', 'x', 'y', ' ']));
    expect(writeAttack({ prefix: '<', pump: 'ab', suffix: '>' }, 8)).toBe('<ababab>');
  });

  test('sees literals, and neither comments nor strings', () => {
    const text = 'const a = /x+y/gi; // /no/\nconst b = "/no/"; const c = 4 / 2 / 1;\nf(/[/]z/);';
    expect(findLiterals('one.ts', text)).toEqual([
      { regex: /x+y/gi, place: 'one.ts:1' },
      { regex: /[/]z/, place: 'one.ts:3' },
    ]);
  });
});
