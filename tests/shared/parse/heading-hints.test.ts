// The look that comes before headings are read: it may let too much pass, never too little.
// Asked of every label that the languages bring.

import { describe, expect, test } from 'vitest';
import { hintsOf, MAY_ANNOUNCE, MAY_BE_LABEL } from '../../../shared/parse/heading-hints.ts';
import { lexiconFor } from '../../../shared/parse/lexicon.ts';
import { hasHan } from '../../../shared/parse/phrases.ts';

const lexicon = lexiconFor('en');

describe('hintsOf', () => {
  test('lets every label of the vocabulary pass, in small letters and in capitals', () => {
    const labels = [...lexicon.labels.keys()].filter((label) => !hasHan(label));
    expect(labels.length).toBeGreaterThan(1000);
    // "ß" has no capital of its own: what is written with SS is another word for headings.ts too
    const inCapitals = labels.filter((label) => !label.includes('ß')).map((label) => label.toUpperCase());
    for (const phrase of [...labels, ...inCapitals])
      expect(hintsOf(phrase, lexicon) & MAY_BE_LABEL, phrase).toBe(MAY_BE_LABEL);
  });

  test.each(['Responsibilities of the cook', "Cook's main DUTIES", 'Chapter 3: Deckhand'])(
    'says that %j may announce something',
    (phrase) => {
      expect(hintsOf(phrase, lexicon) & MAY_ANNOUNCE).toBe(MAY_ANNOUNCE);
    },
  );

  test.each(['Kitchen / Cuisine', '(where known)', '[Cook] related articles', 'du**ties'])(
    'does not look closely at %j',
    (phrase) => {
      expect(hintsOf(phrase, lexicon) & MAY_BE_LABEL).toBe(MAY_BE_LABEL);
    },
  );

  test('rules an ordinary line out', () => {
    expect(hintsOf('Sweeps the yard before the first ferry', lexicon)).toBe(0);
  });
});
