// Items that are nobody's standing duties: things to be done once, boxes to tick, questions, mere figures.
// Part of stage 3; the gate asks it about the duties of a draft.
// Must not know where the items stand.

import type { Language } from '../model/parsed.ts';
import type { Duty } from '../model/role.ts';
import type { Found } from '../model/span.ts';
import { composed } from './phrases.ts';

/** "4月10日", "12.03.2024", "2024-03-12". Not: "每月25日前". */
const DATE = /\d{1,2}月\d{1,2}日|(?<!\d)\d{1,2}[./]\d{1,2}[./](?:20)?\d{2}(?!\d)|(?<!\d)20\d{2}-\d{2}-\d{2}(?!\d)/;
/** "12 March", "12. März", "3 de mayo": a number and perhaps the name of a month. */
const NUMBERED = /\d{1,2}(?:st|nd|rd|th)?\.?\s(?:de\s|of\s)?(\p{L}{3,10})/gu;
/** "[ ] Lock the door", "☐ Lock the door". */
const BOX = /^(?:\[\s?\]|[☐□])/;
const QUESTION = /[?？]["”»)）]?$/;
/** "I know what is expected of me." In Italian "I" is an article. */
const OWN: Partial<Record<Language, RegExp>> = {
  en: /^(?:I|My)\s/,
  de: /^(?:Ich|Meine?)\s/,
  fr: /^(?:Je|J['’]|Mon|Ma|Mes)\b/,
  zh: /^我/,
};
/** "600 g butter", "2 EL Öl", "盐5克". */
const QUANTITY =
  /^[\d.,/½¼¾\s–-]{1,9}(?:k?g|[mcd]?l|EL|TL|cups?|tbsp|tsp|oz|lbs?|Prise|pincée)\s\p{L}|\d(?:克|毫升|勺)$/u;
const LETTER = /\p{L}/u;

/** Half of the items are questions or answers about oneself, or have no letters: an interview, a survey, a table of figures. */
export function areAskedOrCounted(items: readonly Duty[], language: Language): boolean {
  const isOwn = (text: string) => OWN[language]?.test(text) === true;
  const odd = items.filter(({ text }) => QUESTION.test(text) || isOwn(text) || !LETTER.test(text)).length;
  return odd * 2 >= items.length && items.length > 0;
}

/** Half of what is required is weighed out: the ingredients of a recipe. */
export function areIngredients(items: readonly Found[]): boolean {
  return items.length > 1 && items.filter(({ text }) => QUANTITY.test(text)).length * 2 >= items.length;
}

/** Half of the items have a day of the year, or all have a box to tick: a plan or a checklist. */
export function areDoneOnce(items: readonly Duty[], language: Language): boolean {
  const dated = items.filter(({ text }) => hasDay(composed(text), language)).length;
  return dated * 2 >= items.length || items.every(({ text }) => BOX.test(text));
}

/** Not: "the 5th of each month", "3 decks". */
function hasDay(text: string, language: Language): boolean {
  if (DATE.test(text)) return true;
  for (const [, word = ''] of text.matchAll(NUMBERED))
    if (monthsOf(language).some((month) => month.startsWith(word.toLowerCase()))) return true;
  return false;
}

const known = new Map<Language, readonly string[]>();

/** The names of the months, in small letters; a shorter form is the beginning of its name. */
function monthsOf(language: Language): readonly string[] {
  const names = known.get(language);
  if (names) return names;
  const format = new Intl.DateTimeFormat(language === 'und' ? 'en' : language, { month: 'long', timeZone: 'UTC' });
  const made = Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2000, month)).toLowerCase());
  known.set(language, made);
  return made;
}
