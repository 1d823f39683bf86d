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

  test.each(literals.map(({ regex, place }) => [place, regex] as const))(
    '%s %s takes time in proportion to its text',
    (place, regex) => {
      const found = findBlowUp(regex);
      expect(
        found &&
          `${place}: ${String(regex)} takes ${found.milliseconds.toFixed(0)} ms for ${found.size} characters of ${JSON.stringify(found.prefix)} + ${JSON.stringify(found.pump)} repeated + ${JSON.stringify(found.suffix)}: anchor it, bound its repetitions, or scan by hand`,
      ).toBeNull();
    },
  );
});

describe('the check itself', { timeout: 60_000 }, () => {
  // Kept as strings, so that the linter, which refuses them, does not refuse this file.
  test.each([
    String.raw`(a+)+$`,
    String.raw`\s+$`,
    String.raw`^\s*(\d+\.?)+\s+(.+?)\s*$`,
    String.raw`^(?:[^:]+:?)*x$`,
    String.raw`(?:b|bb)+c`,
    String.raw`,.*,.*;`,
    String.raw`[ \t]+\n`,
  ])('catches %s', (source) => {
    expect(findBlowUp(new RegExp(source))).not.toBeNull();
  });

  test.each([
    /^\d{1,3}[.)、]/,
    /[ \t\u3000]+/g,
    /^(?:page|seite) \d{1,4}/i,
    /\bcook\b/u,
    /(?<=，)\p{Script=Han}{1,12}/u,
  ])('lets %s pass', (regex) => {
    expect(findBlowUp(regex)).toBeNull();
  });

  test('repeats what the expression itself speaks of', () => {
    const pumps = makeAttacks(/foo[xy]\s/).map(({ pump }) => pump);
    expect(pumps).toEqual(expect.arrayContaining(['foo', 'x', 'y', ' ']));
    expect(writeAttack({ prefix: '<', pump: 'ab', suffix: '>' }, 8)).toBe('<ababab>');
  });

  test('sees literals, and neither comments nor strings', () => {
    const text = 'const a = /x+y/gi; // /no/\nconst b = "/no/"; const c = 4 / 2 / 1;\nf(/z[/]/);';
    const found = findLiterals('one.ts', text).map(({ regex, place }) => `${place} ${String(regex)}`);
    expect(found).toEqual(['one.ts:1 /x+y/gi', 'one.ts:3 /z[/]/']);
  });
});
