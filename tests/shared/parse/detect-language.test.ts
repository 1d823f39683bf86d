// Which language a text is in, by its characters and small words.
// Tests detectLanguage alone; that texts mix languages is tested in labels.test.ts.

import { expect, test } from 'vitest';
import { detectLanguage, isForeign } from '../../../shared/parse/detect-language.ts';
import { lexiconFor } from '../../../shared/parse/lexicon.ts';

test.each([
  ['en', 'Checks the ropes of the ferry and reports to the master of the harbour.'],
  ['zh', '负责码头的日常安全检查，并向码头主管汇报。'],
  ['zh', '使用 Excel 和 WMS 登记货物，负责仓库的日常盘点。'],
  ['de', 'Erstellt den Speiseplan und stimmt ihn mit dem Heimbeirat ab.'],
  ['fr', 'Accueille les visiteurs dans la salle et tient à jour le registre des prêts.'],
  ['es', 'Recibe a los visitantes en la puerta y entrega las llaves por la tarde.'],
  ['pt', 'Recebe os visitantes na portaria e entrega as chaves ao zelador do prédio com um recibo.'],
  ['it', 'Accoglie gli ospiti nel salone e consegna le chiavi della camera al portiere.'],
])('tells that a text is in %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

test.each(['', '1 2 3', 'Xyzzy', '---'])('cannot tell from %j', (text) => {
  expect(detectLanguage(text)).toBe('und');
});

test('looks at the headings of a text without small words', () => {
  expect(detectLanguage('Lagerhelfer\nStandort: Fulda\nAufgaben:\n- packt Pakete')).toBe('de');
});

test('hears accents written apart', () => {
  expect(detectLanguage('Für Gäste, für Kinder.'.normalize('NFD'))).toBe('de');
});

test('knows a line in another language than its text', () => {
  const german = 'Prüft die Leinen und meldet den Schaden an die Leitung.';
  expect(isForeign(german, lexiconFor('en'))).toBe(true);
  expect(isForeign(german, lexiconFor('de'))).toBe(false);
  expect(isForeign('Stack', lexiconFor('de'))).toBe(false);
});
