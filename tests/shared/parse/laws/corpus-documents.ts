// The documents that laws and fuzzer mutate: our fixtures, and the corpus beside the checkout when it is there.
// ROLEBOOK_CORPUS names the corpus folder (default ../shared/corpus); without it one line on stderr says so and the fixtures remain.
// Reads the disk; knows nothing of what the documents mean.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Source } from '../../../../shared/model/line.ts';
import { readHtml } from '../../../../shared/read/html-file.ts';
import { readText } from '../../../../shared/read/text-lines.ts';
import { readTsv } from '../../../../shared/read/tsv-lines.ts';

const FIXTURES = 'tests/fixtures';
/** Folder of the corpus; its cases are in `dev/`, its scorer is `score.mjs`. */
export const CORPUS = process.env['ROLEBOOK_CORPUS'] ?? '../shared/corpus';

/** How a text comes in, by the ending of its file. */
export const READERS = {
  txt: readText,
  tsv: readTsv,
  html: (html: string) => readHtml(html).source,
} as const satisfies Record<string, (text: string) => Source>;

export type Format = keyof typeof READERS;

/** One text as a user would bring it. */
export interface CorpusDocument {
  readonly name: string;
  readonly format: Format;
  readonly text: string;
}

/** All documents, fixtures first, sorted by name within a folder. */
export function readCorpusDocuments(): CorpusDocument[] {
  const folders = [FIXTURES, `${FIXTURES}/cases`];
  if (existsSync(`${CORPUS}/dev`)) folders.push(`${CORPUS}/dev`);
  else console.error(`No corpus at ${CORPUS}/dev: only the fixtures are used; set ROLEBOOK_CORPUS to its folder.`);
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .sort()
      .flatMap((name) => {
        const format = (Object.keys(READERS) as Format[]).find((ending) => name.endsWith(`.${ending}`)); // the keys are the type's own
        return format ? [{ name, format, text: readFileSync(`${folder}/${name}`, 'utf8') }] : [];
      }),
  );
}
