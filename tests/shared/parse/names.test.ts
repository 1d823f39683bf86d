// Names of superiors and subordinates: split between names, never inside one (guideline, "Superiors / subordinates").
// Tests one value; where values come from is tested in labels.test.ts and parse-roles.test.ts.

import { describe, expect, test } from 'vitest';
import type { Language } from '../../../shared/model/parsed.ts';
import { lexiconFor } from '../../../shared/parse/lexicon.ts';
import { isNone, namesInSentence, splitNames } from '../../../shared/parse/names.ts';

function split(value: string, language: Language = 'en'): string[] {
  return splitNames(value, [0, value.length], lexiconFor(language)).map(({ text }) => text);
}

describe('splitNames', () => {
  test.each<[string, Language, string[]]>([
    ['Dock Supervisor, Crane Operator and Gate Keeper', 'en', ['Dock Supervisor', 'Crane Operator', 'Gate Keeper']],
    ['Dock Supervisor, Crane Operator and\n  Gate Keeper', 'en', ['Dock Supervisor', 'Crane Operator', 'Gate Keeper']],
    ['Dock Supervisor; Crane Operator', 'en', ['Dock Supervisor', 'Crane Operator']],
    ['Dock Supervisor / Crane Operator', 'en', ['Dock Supervisor', 'Crane Operator']],
    ['Dock Supervisor or Crane Operator', 'en', ['Dock Supervisor', 'Crane Operator']],
    ['码头主管、安全主管', 'zh', ['码头主管', '安全主管']],
    ['码头主管和安全主管', 'zh', ['码头主管', '安全主管']],
    ['Küchenleiter und Hausmeister', 'de', ['Küchenleiter', 'Hausmeister']],
    ['Weinküfer und Kellerhilfen', 'de', ['Weinküfer', 'Kellerhilfen']],
    ['die Saisonkräfte und die Aushilfen', 'de', ['Saisonkräfte', 'Aushilfen']],
    ['Küchenleiter oder Hausmeister', 'de', ['Küchenleiter', 'Hausmeister']],
    ['Chef de quai et agent de port', 'fr', ['Chef de quai', 'agent de port']],
    ['Jefe de muelle y cajero', 'es', ['Jefe de muelle', 'cajero']],
    ['macchinisti, attrezzisti e suggeritore', 'it', ['macchinisti', 'attrezzisti', 'suggeritore']],
    ['Ofner e Addetti alle pulizie', 'it', ['Ofner', 'Addetti alle pulizie']],
    ['Helfer für Medien- und Informationsdienste', 'de', ['Helfer für Medien- und Informationsdienste']],
  ])('parts the names of %j', (value, language, names) => {
    expect(split(value, language)).toEqual(names);
  });

  test.each([
    'operation and maintenance specialist',
    'loader and unloader',
    'Safety and Staff Manager',
    'Porters (day, night)',
  ])('leaves %j whole', (value) => {
    expect(split(value)).toEqual([value]);
  });

  test('takes off the article and the full stop', () => {
    expect(split('the Harbour Master.')).toEqual(['Harbour Master']);
  });

  test.each(['None', 'none.', 'n/a', 'N/A', '-', '/', '无', 'Nadie', 'Nein', 'Non', ''])(
    'finds nobody in %j',
    (value) => {
      expect(split(value)).toEqual([]);
      expect(isNone(value, lexiconFor('en'))).toBe(true);
    },
  );

  test('says where each name stands', () => {
    const text = 'Reports to: Dock Supervisor, Crane Operator';
    const found = splitNames(text, [12, text.length], lexiconFor('en'));
    expect(found.map(({ span }) => text.slice(...span))).toEqual(['Dock Supervisor', 'Crane Operator']);
  });
});

describe('isNone', () => {
  test('takes a name for somebody', () => {
    expect(isNone('Nobel Steward', lexiconFor('en'))).toBe(false);
    expect(isNone('无线电员', lexiconFor('zh'))).toBe(false);
  });
});

describe('namesInSentence', () => {
  test('finds who stands above', () => {
    const value = 'Die Stelle ist der Küchenleitung direkt unterstellt.';
    const found = namesInSentence(value, [0, value.length], lexiconFor('de'));
    expect(found?.superiors.map(({ text }) => text)).toEqual(['Küchenleitung']);
    expect(found?.subordinates).toEqual([]);
  });

  test('finds who stands below', () => {
    const value = 'Der Stelle sind Beikoch und Spüler unterstellt.';
    const found = namesInSentence(value, [0, value.length], lexiconFor('de'));
    expect(found?.subordinates.map(({ text }) => text)).toEqual(['Beikoch', 'Spüler']);
  });

  test('finds none in a mere name', () => {
    expect(namesInSentence('Küchenleitung', [0, 13], lexiconFor('de'))).toBeNull();
  });
});
