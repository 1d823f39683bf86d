// What a language brings to the parser: words as data, a file per language (its labels in two more), a line to add a word.
// Read by lexicon.ts, which turns all languages into look-up tables; a text may mix languages.
// Must not hold rules: how the words are used stands in headings.ts, labels.ts, posts.ts and names.ts.

import type { Language } from '../../model/parsed.ts';

/**
 * What a label or heading announces.
 * `section` = known, but neither duties nor requirements; `form` = administration (dates, approval, reference numbers);
 * `document` = names the kind of document ("Job description"); `stop` = what follows is no part of a role.
 */
export type Concept =
  | 'title'
  | 'department'
  | 'company'
  | 'location'
  | 'superiors'
  | 'subordinates'
  | 'duties'
  | 'requirements'
  | 'section'
  | 'form'
  | 'document'
  | 'stop';

type Words = readonly string[];

/** The words of one language; all in lower case, without final colon. */
export interface Vocabulary {
  readonly language: Language;
  /** Whole labels and headings by what they announce. */
  readonly labels: Readonly<Partial<Record<Concept, Words>>>;
  /** Labels in verb form that may stand before a name without a colon ("reports to the X"). */
  readonly verbLabels: Readonly<Partial<Record<'superiors' | 'subordinates', Words>>>;
  /** Words for the holder of the post that a sentence with such a verb begins with ("the post holder [reports to]"). */
  readonly holders: Words;
  /** Nouns a heading may be built around, together with `modifiers` and `joiners` ("key duties and responsibilities"). */
  readonly nouns: Readonly<Partial<Record<Concept, Words>>>;
  /** Words that may stand beside a noun in a heading without changing what it announces. */
  readonly modifiers: Words;
  /** Articles, prepositions and conjunctions inside headings; a line that ends with one goes on. */
  readonly joiners: Words;
  /** Words for the post itself, dropped from the end of a title found in a heading ("the cook position"). */
  readonly postWords: Words;
  /** Words for people in general: a heading about them names no post ("employees in the X department"). */
  readonly everybody: Words;
  /** Nouns of posts; a title usually ends (zh, en, de) or begins (romance languages) with one. */
  readonly posts: Words;
  /** Word endings that make a post likely. */
  readonly postEndings: Words;
  /** Words that have such an ending without being a post. */
  readonly notPosts: Words;
  /** Words for a part of an organisation. */
  readonly departments: Words;
  /** Words for an organisational unit as such. */
  readonly units: Words;
  /** Values that mean "nobody", "nothing". */
  readonly none: Words;
  /** Conjunctions between names. */
  readonly and: Words;
  /** Beginnings of lines that are page furniture or chrome ("page 1 of 2", "log in"). */
  readonly chrome: Words;
  /** Words of texts about writing job descriptions; several of them make a text an article, not a role. */
  readonly advice: Words;
  /** Names of documents about no post (instructions, contracts, plans, lists); a text headed so holds no roles but named ones. */
  readonly otherDocuments: Words;
  /** Those whom a contract or the rules of a house bind: their duties are no role. */
  readonly parties: Words;
  /** Frequent small words, for telling the language. */
  readonly frequent: Words;
}

/** Words as they stand in a vocabulary file: separated by `|`, over as many lines as needed. `words\`cook | head chef\`` */
export function words(text: TemplateStringsArray): Words {
  return (text[0] ?? '')
    .replaceAll('’', "'")
    .split('|')
    .map((word) => word.trim());
}
