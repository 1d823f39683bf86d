// Parsed files -> what people read in a terminal: each role with its fields and numbered duties, then counts and notices.
// A FileWriter like those of shared/exchange, for the window's width. Not for scripts: they have --json.

import type { FileWriter, ParsedFile } from '../exchange/parsed-file.ts';
import { NOTICE_SENTENCES, type NoticeCode } from '../model/notice.ts';
import type { Duty, Role } from '../model/role.ts';
import type { Found } from '../model/span.ts';
import { measureWidth, padTo, toCount, toPrintable, wrapText } from './terminal-text.ts';

/** How the table is set. */
export interface TableStyle {
  /** Columns of the window. */
  readonly width: number;
  readonly colour: boolean;
}

/** A label's column is as wide as the longest label of the role, up to this; longer labels stand on a line of their own. */
const WIDEST_LABEL = 22;

/** However narrow the window, text keeps this many columns. */
const NARROWEST_TEXT = 20;

const INDENT = '   ';

/** Writes each file's roles, then its counts and its notices summed up by code; after several files the sums of all. */
export function createTableWriter(style: TableStyle): FileWriter {
  const sums = { files: 0, roles: 0, duties: 0 };
  return {
    *add(file) {
      const { roles, notices, language } = file.parsed;
      const duties = roles.reduce((sum, role) => sum + countDuties(role.duties), 0);
      yield `${sums.files > 0 ? '\n' : ''}${paint(toPrintable(file.name), 'bold', style)}\n`;
      for (const [index, role] of roles.entries()) yield* writeRole(role, index + 1, style);
      yield `\n${toCount(roles.length, 'role')}, ${toCount(duties, 'duty', 'duties')}, ${toCount(notices.length, 'notice')}, language ${language}\n`;
      yield* writeNotices(file, style);
      sums.files++;
      sums.roles += roles.length;
      sums.duties += duties;
    },
    *end() {
      if (sums.files < 2) return;
      yield `\n${toCount(sums.files, 'file')}: ${toCount(sums.roles, 'role')}, ${toCount(sums.duties, 'duty', 'duties')}\n`;
    },
  };
}

function* writeRole(role: Role, number: number, style: TableStyle): Generator<string> {
  const title = role.title ? toPrintable(role.title.text) : '(untitled)';
  yield `\n${paint(`${number}. ${title}`, 'bold', style)}\n`;
  yield* writeFields(role, style);
  if (role.duties.length > 0) yield `${INDENT}${paint('Duties', 'dim', style)}\n`;
  yield* writeDuties(role.duties, INDENT, style);
  yield* writeList('Requirements', role.requirements, style);
  for (const { heading, items } of role.otherSections) yield* writeList(toPrintable(heading.text), items, style);
}

function* writeFields(role: Role, style: TableStyle): Generator<string> {
  const all: readonly (readonly [string, string | undefined])[] = [
    ['Context', role.context?.text],
    ['Department', role.department?.text],
    ['Company', role.company?.text],
    ['Location', role.location?.text],
    ['Superiors', joinNames(role.superiors)],
    ['Subordinates', joinNames(role.subordinates)],
    ...role.otherFields.map(({ label, value }) => [toPrintable(label), value] as const),
  ];
  const fields = all.filter((field): field is [string, string] => Boolean(field[1]));
  const widths = fields.map(([label]) => measureWidth(label)).filter((width) => width <= WIDEST_LABEL);
  const column = widths.reduce((widest, width) => Math.max(widest, width), 0) + 2;
  for (const [label, value] of fields) {
    const isLong = measureWidth(label) > WIDEST_LABEL;
    if (isLong) yield `${INDENT}${paint(label, 'dim', style)}\n`;
    const before = isLong ? ' '.repeat(column) : padTo(label, column);
    yield* writeHanging(INDENT + paint(before, 'dim', style), INDENT.length + column, value, style);
  }
}

function* writeDuties(duties: readonly Duty[], indent: string, style: TableStyle): Generator<string> {
  const column = String(duties.length).length + 2;
  for (const [index, { text, percent, children }] of duties.entries()) {
    const words = percent === null ? text : `${text} (${percent})`;
    yield* writeHanging(indent + `${index + 1}. `.padStart(column), indent.length + column, words, style);
    yield* writeDuties(children, indent + ' '.repeat(column), style);
  }
}

function* writeList(heading: string, items: readonly Found[], style: TableStyle): Generator<string> {
  if (items.length > 0) yield `${INDENT}${paint(heading, 'dim', style)}\n`;
  for (const { text } of items) yield* writeHanging(`${INDENT}- `, INDENT.length + 2, text, style);
}

function* writeNotices({ parsed }: ParsedFile, { width }: TableStyle): Generator<string> {
  const counts = new Map<NoticeCode, number>();
  for (const { code } of parsed.notices) counts.set(code, (counts.get(code) ?? 0) + 1);
  for (const [code, times] of [...counts].sort(([, a], [, b]) => b - a)) {
    const head = `${String(times).padStart(5)} x ${padTo(code, 24)}`;
    yield* writeHanging(head, head.length, NOTICE_SENTENCES[code], { width, colour: false });
  }
}

/** Text behind `head`, its further lines below its first word; `column` is the width of the head without its colours. */
function* writeHanging(head: string, column: number, text: string, { width }: TableStyle): Generator<string> {
  const [first, ...rest] = wrapText(text, Math.max(NARROWEST_TEXT, width - column));
  yield `${head}${first ?? ''}\n`;
  for (const line of rest) yield `${' '.repeat(column)}${line}\n`;
}

/** Counts duties and all items below them. */
export function countDuties(duties: readonly Duty[]): number {
  return duties.reduce((sum, { children }) => sum + 1 + countDuties(children), 0);
}

function joinNames(names: readonly Found[]): string {
  return names.map(({ text }) => text).join('; ');
}

function paint(text: string, look: 'bold' | 'dim', { colour }: TableStyle): string {
  return colour ? `\u001B[${look === 'bold' ? 1 : 2}m${text}\u001B[0m` : text;
}
