// Documents that tell how to handle a machine or a substance, by the name in their first lines.
// Tests instruction-head.ts; the cases m-neg-21 and m-neg-22 hold whole documents.

import { expect, test } from 'vitest';
import { isInstruction } from '../../../shared/parse/instruction-head.ts';
import { lexiconFor } from '../../../shared/parse/lexicon.ts';

const isOne = (text: string) => isInstruction(text, lexiconFor('en'));

test.each([
  'Nr. 08          BETRIEBSANWEISUNG          Stand: 05/2023\nBäckerei Oltmanns',
  'Harbour Joinery\n\n# Operating instructions: band saw\n',
  '和面机安全操作规程\n\n一、适用范围',
  'Mode d’emploi du four\n',
])('a text headed so instructs: %j', (text) => expect(isOne(text)).toBe(true));

test.each([
  'Duties of the cook\n1. Keeps the operating instructions at hand.',
  'Betriebsanweisungsbeauftragter\nAufgaben:\n- Schreibt Anweisungen.',
  'Safety instructions are given by the foreman of the day, who reports to the plant manager.',
])('no such text: %j', (text) => expect(isOne(text)).toBe(false));
