// The checklist for real Excels is complete: every guess in the code is on it.
// Fails with the command that writes it anew.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CHECKLIST, collectAssumptions, writeChecklist } from './assumptions.ts';

test('every assumption about Excel is on the manual checklist (else: node --import ./shared/cli/typescript.mjs tests/excel-host/write-checklist.ts)', () => {
  const assumptions = collectAssumptions();
  const written = readFileSync(CHECKLIST, 'utf8');
  expect(assumptions.length).toBeGreaterThan(15);
  expect(writeChecklist(assumptions, written)).toBe(written);
});

test('results that were filled in are kept, those of vanished guesses go', () => {
  const guesses = [
    { file: 'tests/excel-host/a.ts', text: 'one' },
    { file: 'tests/excel-host/a.ts', text: 'two' },
  ];
  const filled = writeChecklist(guesses, '').replace('| one | `a.ts` |  |', '| one | `a.ts` | 16.0.1 yes |');
  expect(writeChecklist(guesses, filled)).toBe(filled);
  expect(writeChecklist(guesses.slice(1), filled)).not.toContain('16.0.1');
});
