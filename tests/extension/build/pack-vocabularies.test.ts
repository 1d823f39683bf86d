// The lists of a vocabulary file are packed as its own room reads them.
// Small files written here; the real ones are compared by tests/e2e/built-parse-worker.test.ts.

import { expect, test } from 'vitest';
import { packVocabularies } from '../../../extension/build/pack-vocabularies.ts';

function pack(id: string, code: string): string | null {
  return packVocabularies.transform(code, id)?.split('\n').slice(1).join('\n') ?? null;
}

test('each list is packed, and the rest of the file stays', () => {
  const code = "export const x = { nouns: words`\n  cook |\n  cook’s | chef`, and: ['or'] };";
  expect(pack('/r/shared/parse/vocabulary/en.ts', code)).toBe(
    "export const x = { nouns: unpackWords(\"AcookE'sBhef\"), and: ['or'] };",
  );
});

test('groups lose their blanks', () => {
  const code = 'groups`\n  cook | bake ;\n  clean up`';
  expect(pack('/r/shared/duplicates/vocabulary/en.ts', code)).toBe('groups`cook|bake;clean up`');
});

test('no other file is touched', () => {
  expect(pack('/r/shared/parse/vocabulary/vocabulary.ts', 'words`a | b`')).toBeNull();
  expect(pack('/r/shared/parse/labels.ts', 'words`a | b`')).toBeNull();
});
