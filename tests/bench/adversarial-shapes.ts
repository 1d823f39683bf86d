// Texts made to hurt a parser of lists: each repeats one thing that a rule may scan for again and again.
// The benchmark asks whether twice the size takes twice the time; the fuzzer and the laws take small ones.
// Every shape is a function of its size in UTF-16 units, gives exactly that many, and needs no randomness.

import type { Source } from '../../shared/model/line.ts';
import { readText } from '../../shared/read/text-lines.ts';
import { readTsv } from '../../shared/read/tsv-lines.ts';

/** One hostile text that can be had in any size. */
export interface Shape {
  readonly name: string;
  /** The text, exactly `size` UTF-16 units long. */
  readonly make: (size: number) => string;
  /** How the text is read before it is parsed. */
  readonly read: (text: string) => Source;
}

/** One line of this many duties makes a role of ordinary size. */
const DUTIES_OF_A_ROLE = 8;

/** What is repeated as it stands, by the name of the shape. */
const REPEATED: Readonly<Record<string, string>> = {
  'numbers alone, dense': '1.\n',
  'numbers with one letter': '1. a\n',
  'digits, one line': '1',
  'digits and dots, one line': '1.1.1.',
  'letters, one line': 'a',
  'capitals, one line': 'A',
  'blanks, one line': ' ',
  'tabs, one line': '\t',
  'no-break spaces, one line': '\u00a0',
  'full-width blanks, one line': '\u3000',
  'words, one line': 'word ',
  'capital words, one line': 'Head Cook ',
  colons: ': ',
  'colons without blank': ':',
  'full-width colons': '：',
  'labels inline': 'a: ',
  'known labels inline': 'Department: Kitchen ',
  'known labels inline, Chinese': '岗位名称：厨师 ',
  'numbers inline': '1. ',
  'numbers inline, with words': '1. Cook the rice 2. Wash it ',
  'numbers inline, Chinese': '1、2、3、',
  'numbers inline, Chinese with words': '1、负责煮饭；2、负责洗碗；',
  'letters in brackets inline': '(a) one (b) two ',
  semicolons: '; ',
  commas: ', ',
  'full stops': '. ',
  'enumeration commas': '、',
  'sentences, one line': 'He cooks. ',
  'round brackets': '(',
  'round brackets in pairs': '()',
  'square brackets': '[',
  'Chinese brackets': '【',
  'full-width brackets': '（',
  quotes: '"',
  'quotes unclosed, by line': '"open\n',
  'labels without value': 'Department:\n',
  'labels without value, Chinese': '直接上级：\n',
  'unknown labels without value': 'Zzz:\n',
  'duties headings alone': 'Main duties:\n',
  'headings in capitals': 'KITCHEN STAFF\n',
  'headings numbered': '1. Head cook\n',
  'headings, roman': 'II. Head cook\n',
  bullets: '•\n',
  'bullets with text': '• Cooks rice.\n',
  dashes: '- ',
  'dash lines': '-\n',
  stars: '*',
  hashes: '#',
  underscores: '_',
  'equal signs': '=',
  'dotted leaders': 'Cook ........ 12\n',
  'dots, one line': '.',
  'middle dots': '·',
  'responsibilities of, inline': 'Responsibilities of ',
  'responsibilities of a post, glued': 'He cooks. Responsibilities of cook ',
  'duties heading, Chinese inline': '岗位职责',
  'duties heading, Chinese in turn': '岗位职责\n厨师\n职责\n',
  articles: 'Responsibilities of the cook 2\n',
  'articles, Chinese': '岗位职责 篇1\n',
  'page numbers': 'Page 1 of 2\n',
  'page header between duties': 'ACME Manual\n1. Cook rice\n',
  'reports to, by line': 'Reports to X\n',
  'reports to, inline': 'Reports to X ',
  'superiors in one value': 'a, b and c; ',
  percentages: '40% Cooks\n',
  'percentages inline': '40% ',
  'roman numbers by line': 'I.\nII.\nIII.\n',
  'roman numbers inline': 'I. II. III. ',
  'roman letters, one line': 'I',
  'roman letters, small': 'ivxlc',
  'circled numbers': '①',
  'circled numbers by line': '①洗\n',
  'Chinese numbers': '一、',
  'Chinese numbers by line': '一、厨师\n',
  'outline numbers': '1.1.1 a\n',
  'lost digits': '. Cook\n',
  'roles by the thousand': 'Head cook\n1. Cooks rice.\n\n',
  'roles with labels': 'Title: Cook\nReports to: Chef\nDuties:\n1. Cooks.\n',
  'roles, Chinese': '岗位名称：厨师\n直接上级：经理\n岗位职责：\n1、煮饭。\n',
  'wrapped line without end': 'and so on with the rice\n',
  'wrapped lines, comma': 'the rice, the beans,\n',
  'hyphens at line ends': 'kit-\nchen\n',
  'blank lines': '\n',
  'blank lines of spaces': '    \n',
  'line breaks, CRLF': '\r\n',
  'line breaks in turn': '1. a\r\n2. b\n3. c\r',
  'line separators': 'a\u2028',
  'lone high surrogates': '\ud83d',
  'lone low surrogates': '\ude00',
  'combining marks': 'e\u0301\u0323',
  'combining marks on one letter': '\u0301',
  'zero width': '\u200b',
  'zero width in words': 'C\u200bo\u200bo\u200bk ',
  'right to left': 'طباخ: مسؤول\n',
  'bidi overrides': '\u202e\u202d',
  emoji: '👩‍🍳',
  'emoji bullets': '✅ Cooks rice\n',
  'replacement characters': '\ufffd',
  NUL: '\0',
  'Chinese and Latin mixed': '厨师Cook负责rice，',
  'Chinese, one line': '厨',
  'Chinese full stops': '负责煮饭。',
  'tags in the text': '<li><b>Cook</b>',
  'tags unclosed': '<!--<a href="',
  'markdown emphasis': '**a** _b_ `c` ',
  'markdown table': '| a | b |\n',
  'mails and addresses': 'a@b.example https://b.example/a ',
  'dates and times': '2019-08-02 5:30 12.5 ',
  'and, inline': 'and ',
  'none, by line': 'Superior: none\n',
};

/** Repeated cells, read as a sheet. */
const REPEATED_CELLS: Readonly<Record<string, string>> = {
  'sheet: one wide row': 'Cook\t',
  'sheet: empty cells': '\t',
  'sheet: many rows': 'Cook\tKitchen\tCooks rice\n',
  'sheet: empty rows': '\n',
  'sheet: quotes': '"',
  'sheet: quotes unclosed': '"a\t',
  'sheet: doubled quotes': '"""a"""\t',
  'sheet: lines in a cell': '"1. a\n2. b"\t',
  'sheet: label and value': 'Department:\tKitchen\n',
  'sheet: headers again and again': 'Title\tDepartment\tDuties\n',
  'sheet: merged column': 'Cook\t1. a\n\t2. b\n\t3. c\n',
};

/** Shapes whose parts grow or vary. */
const GROWING: Readonly<Record<string, (size: number) => string>> = {
  'indentation growing': (size) => growLines(size, (line) => `${' '.repeat(line)}- a`),
  'outline growing': (size) => growLines(size, (line) => `${'1.'.repeat(1 + (line % 40))} a`),
  'numbers counted up': (size) => growLines(size, (line) => `${line + 1}. Cooks`),
  'numbers counted down': (size) => growLines(size, (line) => `${999 - (line % 999)}. Cooks`),
  'roles with other names': (size) =>
    growLines(size, (line) =>
      line % DUTIES_OF_A_ROLE ? `${line % DUTIES_OF_A_ROLE}. Cooks dish ${line}.` : `\nCook of house ${line}`,
    ),
  'labels with other names': (size) => growLines(size, (line) => `Label${line}: value ${line}`),
  'headings with other names': (size) => growLines(size, (line) => `DEPARTMENT NO ${line}`),
  'one very long label': (size) => `${fill('Department ', size - 1)}:`,
  'one very long title': (size) =>
    `Duties of the ${fill('very ', size - 40)} cook:\n1. Cooks.\n2. Cleans.\n`.padEnd(size),
  'one very long duty': (size) => `Duties of the cook:\n1. ${fill('cooks rice and ', size - 30)}.`.padEnd(size),
  'one very long value': (size) => `Reports to: ${fill('the chef and the cook, ', size - 12)}`,
  'blanks before an end': (size) => `1. Cook${fill(' ', size - 8)}.`,
  'nested lists': (size) => growLines(size, (line) => `${'  '.repeat(line % 9)}${'1a-(•i*A'[line % 8] ?? '1'}. Cooks`),
};

/** All shapes, each once. */
export const ADVERSARIAL_SHAPES: readonly Shape[] = [
  ...Object.entries(REPEATED).map(([name, unit]) => ({
    name,
    make: (size: number) => fill(unit, size),
    read: readText,
  })),
  ...Object.entries(REPEATED_CELLS).map(([name, unit]) => ({
    name,
    make: (size: number) => fill(unit, size),
    read: readTsv,
  })),
  ...Object.entries(GROWING).map(([name, make]) => ({
    name,
    make: (size: number) => fill(make(size), size),
    read: readText,
  })),
];

/** `unit` again and again, cut at `size` (a flat string). */
function fill(unit: string, size: number): string {
  return unit.length >= size
    ? unit.slice(0, Math.max(size, 0))
    : unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
}

/** Lines numbered from 0 until `size` is reached, cut there. */
function growLines(size: number, makeLine: (line: number) => string): string {
  const lines: string[] = [];
  for (let length = 0; length < size; length += (lines.at(-1) ?? '').length + 1) lines.push(makeLine(lines.length));
  return lines.join('\n').slice(0, size);
}
