// What may come in and what may go out, by the ending of a file's name: the words that error lines and --help share.
// Data and look-ups only; the contents of a file are judged in text-format.ts and binary-kind.ts.

/** How a text can be read. */
export type TextFormat = 'text' | 'html' | 'tsv' | 'csv' | 'rolebook';

/** How a file can be read: as text, or as a workbook. */
export type FileFormat = TextFormat | 'xlsx';

/** What `--as` accepts. */
export const AS_VALUES = ['text', 'html', 'tsv', 'xlsx', 'auto'] as const;

/** One of the values of `--as`. */
export type AsValue = (typeof AS_VALUES)[number];

/** Endings that are read, longest first where one ends like another. */
const IN_ENDINGS: readonly (readonly [string, FileFormat])[] = [
  ['.rolebook.json', 'rolebook'],
  ['.txt', 'text'],
  ['.md', 'text'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.tsv', 'tsv'],
  ['.csv', 'csv'],
  ['.xlsx', 'xlsx'],
];

/** Endings that can be written, longest first where one ends like another. */
export const OUT_ENDINGS = ['.rolebook.json', '.json', '.csv', '.tsv', '.md', '.xlsx'] as const;

/** One of the endings that can be written. */
export type OutEnding = (typeof OUT_ENDINGS)[number];

/** For error lines: what may be given as a file. */
export const READABLE = `readable are ${list(IN_ENDINGS.map(([ending]) => ending))}`;

/** For error lines: what --to and --write may end in. */
export const WRITABLE = `allowed are ${list(OUT_ENDINGS)}`;

/** The format an ending stands for, null for an ending that is not read or for none. `Postings.HTM` is html. */
export function findFormat(name: string): FileFormat | null {
  const lower = name.toLowerCase();
  return IN_ENDINGS.find(([ending]) => lower.endsWith(ending))?.[1] ?? null;
}

/** The ending of a file to write, null if it is none of `OUT_ENDINGS`. */
export function findOutEnding(name: string): OutEnding | null {
  const lower = name.toLowerCase();
  return OUT_ENDINGS.find((ending) => lower.endsWith(ending)) ?? null;
}

/** "a, b and c" */
export function list(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
