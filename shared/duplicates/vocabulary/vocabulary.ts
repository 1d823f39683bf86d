// What a language brings to the matcher: words as data, one file per language, a line to add a word.
// Read by lexicon.ts. All words are written as people write them, in lower case; accents do not matter.
// Must not hold rules: what the lists do stands in lexicon.ts, differences.ts and pair-kind.ts.

import type { Language } from '../../model/parsed.ts';

/** Words that turn a duty into another one when they stand in the place of each other. */
export type Authority = 'approve' | 'report' | 'assist' | 'supervise' | 'recommend';

/** The words of one language. */
export interface Vocabulary {
  readonly language: Exclude<Language, 'und'>;
  /** Articles, prepositions, conjunctions, pronouns, auxiliaries: they carry no duty. In Chinese single characters. */
  readonly functionWords: readonly string[];
  /** Phrases that only say that something is a duty ("be responsible for"). */
  readonly fillers: readonly string[];
  /** Words that stand in about one duty of twenty in any house: among a few duties they would count as if they were rare. */
  readonly commonWords: readonly string[];
  /** Words that turn a duty into its opposite. */
  readonly negations: readonly string[];
  /** Words that join two verbs; some of the function words. */
  readonly conjunctions: readonly string[];
  /** Prepositions and conjunctions behind which the object of the duty is over; some of the function words. */
  readonly prepositions: readonly string[];
  /** Prepositions behind which the person or department stands who acts or is served. */
  readonly actorMarks: readonly string[];
  /** Words for people and departments, in groups that are not taken for each other. */
  readonly actors: readonly (readonly string[])[];
  /** Groups of verbs (any form) that mean the same in most duties. */
  readonly sameVerbs: readonly (readonly string[])[];
  /** Groups of nouns and adjectives that mean the same in most duties. */
  readonly sameThings: readonly (readonly string[])[];
  /** Verbs by the authority they give. */
  readonly authority: Readonly<Partial<Record<Authority, readonly string[]>>>;
  /** Verbs that say little without their noun ("give advice"): they have no authority of their own. */
  readonly lightVerbs: readonly string[];
  /** Endings that are taken off a word, longest first, as long as `leastStem` letters remain. */
  readonly endings: readonly string[];
}

/** `` words`a | b c` `` -> `['a', 'b c']`. */
export function words({ raw }: TemplateStringsArray): string[] {
  return raw
    .join('')
    .split('|')
    .map((word) => word.trim())
    .filter(Boolean);
}

/** `` groups`a | b ; c | d` `` -> `[['a', 'b'], ['c', 'd']]`. */
export function groups({ raw }: TemplateStringsArray): string[][] {
  return raw
    .join('')
    .split(';')
    .map((group) =>
      group
        .split('|')
        .map((word) => word.trim())
        .filter(Boolean),
    );
}
