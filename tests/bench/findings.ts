// What the fuzzer does with one document: find its fault, make it small, keep it for a replay.
// Findings lie in a folder that git ignores, as JSON, since UTF-8 cannot hold lone surrogates.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseRoles } from '../../shared/parse/parse-roles.ts';
import { READERS, type CorpusDocument, type Format } from '../shared/parse/laws/corpus-documents.ts';
import { judge } from '../shared/parse/laws/judge.ts';

/** Ignored by git, with everything in it. */
export const FINDINGS_FOLDER = 'tests/.report/fuzz';

/**
 * Slower is suspicious. Ordinary text takes 0.02 us a character and the densest 0.5 (performance-and-reliability.md, A1),
 * so this leaves room for a busy machine and still sees a curve at a few thousand characters.
 */
const SLOW_US_PER_CHARACTER = 4;
const SLOW_MS_AT_LEAST = 10;
const SECOND_LOOKS = 3;
const SHRINK_MS = 3000;

/** What is wrong with the parse of a document, null when nothing is. Never throws. */
export function findFault({ format, text }: CorpusDocument): string | null {
  try {
    const source = READERS[format](text);
    const limit = SLOW_MS_AT_LEAST + (Math.max(text.length, source.text.length) * SLOW_US_PER_CHARACTER) / 1000;
    const time = timeParse(format, text);
    if (time > limit) {
      const best = Math.min(time, ...Array.from({ length: SECOND_LOOKS }, () => timeParse(format, text)));
      if (best > limit) return `slow: ${best.toFixed(0)} ms for ${text.length} characters`;
    }
    return judge(source)[0] ?? null;
  } catch (error) {
    return error instanceof Error
      ? `throws ${error.name}: ${error.message} ${/at .*shared.*/.exec(error.stack ?? '')?.[0] ?? ''}`
      : 'throws no error';
  }
}

/** Milliseconds of reading and parsing. */
function timeParse(format: Format, text: string): number {
  const start = performance.now();
  parseRoles(READERS[format](text));
  return performance.now() - start;
}

/** A smaller document with the same fault: ever smaller parts are left out as long as it stays, for some seconds at most. */
export function shrinkDocument(
  document: CorpusDocument,
  isSame: (document: CorpusDocument) => boolean,
): CorpusDocument {
  const end = performance.now() + SHRINK_MS;
  let small = document;
  for (let width = Math.ceil(small.text.length / 2); width >= 1; width = width > 1 ? Math.ceil(width / 2) : 0) {
    for (let at = 0; at < small.text.length && performance.now() < end;) {
      const shorter = { ...small, text: small.text.slice(0, at) + small.text.slice(at + width) };
      if (isSame(shorter)) small = shorter;
      else at += width;
    }
  }
  return small;
}

/** How a finding came about. */
export interface Finding {
  readonly fault: string;
  readonly seed: number;
  /** Number of the document within the run. */
  readonly number: number;
}

/** Writes a document with its fault and gives the path. */
export function saveFinding(document: CorpusDocument, finding: Finding): string {
  mkdirSync(FINDINGS_FOLDER, { recursive: true });
  const path = `${FINDINGS_FOLDER}/${finding.seed}-${finding.number}.json`;
  writeFileSync(path, `${JSON.stringify({ ...finding, ...document }, null, 2)}\n`);
  return path;
}

/** A saved document. Throws where the file is none of ours. */
export function loadDocument(path: string): CorpusDocument {
  const saved = JSON.parse(readFileSync(path, 'utf8')) as Partial<CorpusDocument>; // checked on the next line
  if (typeof saved.text !== 'string' || !saved.format || !(saved.format in READERS))
    throw new TypeError(`${path} is no saved finding`);
  return { name: saved.name ?? path, format: saved.format, text: saved.text };
}
