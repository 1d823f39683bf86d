// fast-check generators of job descriptions, after the quirks of the corpus: markers of all styles with lost, doubled and missing
// numbers, glued headings, labels of seven languages, wrapped lines, page furniture, sheets and pages of them.
// They know how such texts look, and nothing of how the parser reads them.

import fc from 'fast-check';
import {
  CLOSING_TAGS,
  COLONS,
  FURNITURE,
  HEADINGS,
  LABELS,
  MARKERS,
  OPENING_TAGS,
  PAGE_TEXTS,
  SENTENCES,
  TITLES,
  VALUES,
} from './document-words.ts';
import { MUTATION_KINDS, SNIPPETS, type Mutation } from './mutations.ts';

/** A wrapped line goes on below from the first blank behind this many characters. */
const WRAPPED_AT = 30;

type Arbitrary<T> = fc.Arbitrary<T>;

const sentence: Arbitrary<string> = fc
  .tuple(
    fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 3 }),
    fc.constantFrom('.', ';', '；', '。', ''),
  )
  .map(([parts, end]) => parts.join(', ') + end);

const title = fc.constantFrom(...TITLES);
const label = fc
  .tuple(fc.constantFrom(...LABELS), fc.constantFrom(...COLONS), fc.oneof(title, sentence, fc.constantFrom(...VALUES)))
  .map((parts) => parts.join(''));
const heading = fc
  .tuple(fc.constantFrom(...HEADINGS), title, fc.constantFrom('', ' 2', ':', '：', ' (5 articles)'))
  .map(([head, post, end]) => `${head} ${post}${end}`);

/** What may have happened to an item; half of them are whole. */
const QUIRKS = 'none none none none none none skip repeat lost bare nested wrapped glued blank'.split(' ');

/** A list with the quirks of copied ones. */
const list: Arbitrary<string> = fc
  .record({
    marker: fc.constantFrom(...MARKERS),
    inner: fc.constantFrom(...MARKERS),
    items: fc.array(
      fc.record({
        text: sentence,
        quirk: fc.constantFrom(...QUIRKS),
      }),
      { minLength: 1, maxLength: 8 },
    ),
    between: fc.constantFrom('\n', '\n', '\n\n', ' ', ''),
    indent: fc.constantFrom('', '', '  ', '\t', '\u3000\u3000'),
  })
  .map(({ marker, inner, items, between, indent }) => {
    let number = 0;
    const written = items.map(({ text, quirk }) => {
      number += quirk === 'skip' ? 2 : quirk === 'repeat' ? 0 : 1;
      const item = `${indent}${quirk === 'lost' ? '. ' : quirk === 'bare' ? '' : marker(Math.max(number, 1))}${text}`;
      if (quirk === 'nested') return `${item}\n${indent}   ${inner(1)}${text}\n${indent}   ${inner(2)}${text}`;
      if (quirk === 'wrapped') return item.slice(0, WRAPPED_AT) + item.slice(WRAPPED_AT).replace(' ', '\n');
      if (quirk === 'glued') return `${item} Responsibilities of cook 3`;
      return quirk === 'blank' ? `${item}\n\n  ` : item;
    });
    return written.join(between);
  });

const block = fc.oneof(
  { weight: 3, arbitrary: label },
  { weight: 2, arbitrary: heading },
  { weight: 4, arbitrary: list },
  { weight: 1, arbitrary: title },
  { weight: 1, arbitrary: sentence },
  { weight: 1, arbitrary: fc.constantFrom(...FURNITURE) },
);

/** A whole text: blocks of all kinds, empty lines between some of them. */
export const randomDocument: Arbitrary<string> = fc
  .array(fc.tuple(block, fc.constantFrom('\n', '\n', '\n\n', '\n\n\n')), { maxLength: 14 })
  .map((blocks) => blocks.flat().join(''));

/** Any string at all, lone surrogates included, laced with what parsers look for. */
export const randomNoise: Arbitrary<string> = fc
  .array(
    fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom(...SNIPPETS), fc.string({ maxLength: 12 })),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

const mutation = fc.record({
  kind: fc.constantFrom(...MUTATION_KINDS),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  to: fc.double({ min: 0, max: 1, noNaN: true }),
  text: fc.constantFrom(...SNIPPETS),
});

/** A few damages in a row. */
export const randomMutations: Arbitrary<readonly Mutation[]> = fc.array(mutation, { minLength: 1, maxLength: 6 });

/** The same without odd characters: what a clumsy hand does to lines. */
export const randomLineMutations: Arbitrary<readonly Mutation[]> = randomMutations.map((all) =>
  all.filter(({ kind }) => kind.endsWith('-line') || kind.endsWith('-lines')),
);

/** Rows of cells; cells may hold whole documents. */
export const randomGrid: Arbitrary<readonly (readonly string[])[]> = fc.array(
  fc.array(fc.oneof(fc.constant(''), title, label, list, fc.constantFrom(...LABELS), randomNoise), { maxLength: 6 }),
  { maxLength: 12 },
);

/** A page: lines in elements that do not always fit together. */
export const randomPage: Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.constantFrom(...OPENING_TAGS),
      fc.oneof(sentence, label, heading, title, list, fc.constantFrom(...PAGE_TEXTS), randomNoise),
      fc.constantFrom(...CLOSING_TAGS),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.flat().join('\n'));
