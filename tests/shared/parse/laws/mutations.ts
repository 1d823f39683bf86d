// Small damages to a document, as plain data: lines doubled, dropped or swapped, texts cut, odd characters put in, case changed.
// Data, so that fast-check can shrink them and the fuzzer can print them; places are shares of the length, so they fit any text.

import type { Random } from '../../../bench/seeded-random.ts';
import { pickOne } from '../../../bench/seeded-random.ts';

export const MUTATION_KINDS = [
  'delete-line',
  'double-line',
  'swap-lines',
  'join-lines',
  'split-line',
  'indent-line',
  'cut-end',
  'cut-start',
  'delete-part',
  'double-part',
  'repeat-part',
  'upper-line',
  'lower-line',
  'insert',
] as const;

/** One damage. `at` and `to` are places as shares 0..1 of the text or of its lines; `text` is what `insert` puts in. */
export interface Mutation {
  readonly kind: (typeof MUTATION_KINDS)[number];
  readonly at: number;
  readonly to: number;
  readonly text: string;
}

/** Characters and snippets that rules look for, and some that break careless ones. */
export const SNIPPETS: readonly string[] = [
  '\ud83d',
  '\ude00',
  '\ufeff',
  '\u200b',
  '\u00ad',
  '\u00a0',
  '\u3000',
  '\u0301',
  '\u202e',
  '\ufffd',
  '\0',
  '\t',
  '\r',
  '\r\n',
  '\n',
  '\n\n',
  '\u0085',
  '\u2028',
  '😀',
  '👩‍🍳',
  'İ',
  'ß',
  'ﷺ',
  '１．',
  '1.',
  '2)',
  '(3)',
  '4、',
  '5,',
  '. ',
  ', ',
  '①',
  '一、',
  '（二）',
  'a.',
  'IV.',
  '•',
  '- ',
  '* ',
  '40% ',
  ':',
  '：',
  ';',
  '；',
  '。',
  '"',
  '""',
  '(',
  ')',
  '【',
  '】',
  '|',
  '#',
  '**',
  '<b>',
  '</li>',
  '<!--',
  '&nbsp;',
  '&#0;',
  'Page 1 of 2',
  'Reports to: ',
  'Duties:',
  ' Responsibilities of cook 2',
  '岗位职责',
  '直接上级：',
  'Aufgaben:',
  'Missions :',
  'Funciones:',
  'Atribuições:',
  'Mansioni:',
];

/** Longest text after `repeat-part`, so that a few mutations in a row stay small. */
const LONGEST_REPEATED = 20_000;
const REPEATS = 40;
/** Longest part that `delete-part`, `double-part` and `repeat-part` take. */
const LONGEST_PART = 200;

/** The text with all mutations done in order. Never throws. */
export function mutate(text: string, mutations: readonly Mutation[]): string {
  return mutations.reduce((changed, mutation) => mutateOnce(changed, mutation), text);
}

/** A random mutation for the fuzzer. */
export function makeMutation(random: Random): Mutation {
  return { kind: pickOne(random, MUTATION_KINDS), at: random(), to: random(), text: pickOne(random, SNIPPETS) };
}

function mutateOnce(text: string, { kind, at, to, text: inserted }: Mutation): string {
  const place = Math.floor(at * (text.length + 1));
  const partEnd = Math.min(text.length, place + 1 + Math.floor(to * LONGEST_PART));
  const part = text.slice(place, partEnd);
  switch (kind) {
    case 'cut-end':
      return text.slice(0, place);
    case 'cut-start':
      return text.slice(place);
    case 'delete-part':
      return text.slice(0, place) + text.slice(partEnd);
    case 'double-part':
      return text.slice(0, partEnd) + text.slice(place);
    case 'repeat-part':
      return text.length > LONGEST_REPEATED
        ? text
        : text.slice(0, place) + part.repeat(1 + Math.floor(to * REPEATS)) + text.slice(partEnd);
    case 'insert':
      return text.slice(0, place) + inserted + text.slice(place);
    default:
      return mutateLines(text.split('\n'), kind, at, to).join('\n');
  }
}

function mutateLines(lines: string[], kind: Mutation['kind'], at: number, to: number): string[] {
  const one = Math.min(lines.length - 1, Math.floor(at * lines.length));
  const other = Math.min(lines.length - 1, Math.floor(to * lines.length));
  const line = lines[one] ?? '';
  const middle = Math.floor(to * line.length);
  switch (kind) {
    case 'delete-line':
      return lines.toSpliced(one, 1);
    case 'double-line':
      return lines.toSpliced(other, 0, line);
    case 'swap-lines':
      return lines.with(one, lines[other] ?? '').with(other, line);
    case 'join-lines':
      return lines.toSpliced(one, 2, `${line} ${lines[one + 1] ?? ''}`);
    case 'split-line':
      return lines.toSpliced(one, 1, line.slice(0, middle), line.slice(middle));
    case 'indent-line':
      return lines.with(one, ' '.repeat(1 + Math.floor(to * 12)) + line);
    case 'upper-line':
      return lines.with(one, line.toUpperCase());
    case 'lower-line':
      return lines.with(one, line.toLowerCase());
    default:
      return lines;
  }
}
