// Documents about no post, by the name in their first lines: instructions, contracts, plans, lists.
// Tests other-document.ts; the cases m-neg-21 and m-neg-22 hold whole documents.

import { expect, test } from 'vitest';
import { isOtherDocument } from '../../../shared/parse/other-document.ts';
import { detectLanguage } from '../../../shared/parse/detect-language.ts';
import { lexiconFor } from '../../../shared/parse/lexicon.ts';
import { parseRoles } from '../../../shared/parse/parse-roles.ts';
import { readText } from '../../../shared/read/text-lines.ts';

const isOne = (text: string) => isOtherDocument(text, readText(text).lines, lexiconFor(detectLanguage(text)));

test('a heading of another document ends a role', () => {
  const text =
    'Duties of the deckhand\n1. Ties the ropes.\n2. Sweeps the deck.\n\nDECK SOP NO. 7: LOWERING A BOAT\n\nStep 1. Call the mate.\nStep 2. Lower the boat.\n';
  expect(parseRoles(readText(text)).roles.map(({ duties }) => duties.length)).toEqual([2]);
});

test.each([
  'Nr. 08          BETRIEBSANWEISUNG          Stand: 05/2023\nBäckerei Oltmanns',
  'Harbour Joinery\n\n# Operating instructions: band saw\n',
  '和面机安全操作规程\n\n一、适用范围',
  'Mode d’emploi du four\n\nLe four chauffe en dix minutes et les portes sont fermées par la clé.',
  'Closing checklist – Tea room',
  '2024年第二季度工作计划',
])('a text headed so is about no post: %j', (text) => expect(isOne(text)).toBe(true));

test.each([
  'Duties of the cook\n1. Keeps the operating instructions at hand.',
  'Betriebsanweisungsbeauftragter\nAufgaben:\n- Schreibt Anweisungen.',
  'Current location - Recipe Complete Network - Job responsibilities',
  'Recipe Developer\nReports to: Head Chef',
  'Safety instructions are given by the foreman of the day, who reports to the plant manager.',
])('no such text: %j', (text) => expect(isOne(text)).toBe(false));
