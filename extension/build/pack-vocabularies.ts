// Packs the words in the vocabularies of the parser and the matcher: a fifth of the store package.
// A plugin of the build; while developing, and on the command line, the files are read as they are.
// Must not know what the words mean.

import { fileURLToPath } from 'node:url';
import { words as readParserWords } from '../../shared/parse/vocabulary/vocabulary.ts';
import { words as readMatcherWords } from '../../shared/duplicates/vocabulary/vocabulary.ts';
import { packWords } from './packed-words.ts';

/** The files with words, and how their room reads a list. Not `vocabulary.ts` itself, which says how. */
const VOCABULARIES = [
  { files: /\/shared\/parse\/vocabulary\/(?!vocabulary\.)[\w-]+\.ts$/, readWords: readParserWords },
  { files: /\/shared\/duplicates\/vocabulary\/(?!vocabulary\.)[\w-]+\.ts$/, readWords: readMatcherWords },
];
/** `` words`cook | head chef` ``; not one with a `${value}` or an escaped letter in it. */
const LIST = /\bwords`([^`$\\]*)`/g;
/** `` groups`cook | bake ; clean` ``: a few short lists, which only lose their blanks. */
const GROUPS = /\bgroups`([^`$\\]*)`/g;

/** Kept by `split`. */
const SEPARATOR = /([|;])/;

const UNPACK = `import { unpackWords } from '${fileURLToPath(new URL('packed-words.ts', import.meta.url))}';\n`;

/** Puts packed words in the place of written ones. */
export const packVocabularies = {
  name: 'rolebook:pack-vocabularies',
  apply: 'build' as const,
  enforce: 'pre' as const,
  transform(code: string, id: string): string | null {
    const room = VOCABULARIES.find(({ files }) => files.test(id));
    if (!room) return null;
    const packed = code
      .replace(LIST, (_, text: string) => `unpackWords(${JSON.stringify(packWords(room.readWords(toTemplate(text))))})`)
      .replace(
        GROUPS,
        (_, text: string) =>
          `groups\`${text
            .split(SEPARATOR)
            .map((part) => part.trim())
            .join('')}\``,
      );
    return UNPACK + packed;
  },
};

/** A text as a tag gets it. */
function toTemplate(text: string): TemplateStringsArray {
  return Object.assign([text], { raw: [text] });
}
