// Lines that all begin small: items where the lines had room for more, a broken sentence where they were full.
// Tests small-lines.ts through dutiesOf on short texts.

import { expect, test } from 'vitest';
import { dutiesOf } from './brief-roles.ts';

const HEAD = 'Funktion: Hofhelfer\nAufgaben:\n';

test('lines with room for the next word are items, also where one is longer', () => {
  const lines = ['kehrt den Hof', 'prüft vor Schichtbeginn Reifen, Hydraulik und Licht', 'räumt Schnee', 'leert Körbe'];
  expect(dutiesOf(HEAD + lines.join('\n'))).toEqual(lines);
});

test('full lines are one sentence', () => {
  const lines = [
    'kehrt jeden Abend den Hof, leert die Körbe, schließt die Tore und trägt',
    'in das Buch ein, welche Fahrzeuge über Nacht auf dem Hof geblieben sind',
    'und wer sie holt',
  ];
  expect(dutiesOf(HEAD + lines.join('\n'))).toEqual([lines.join(' ')]);
});
