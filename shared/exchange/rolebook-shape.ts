// Says whether a value that came out of a .rolebook.json has the shape of a ParsedFile, span by span.
// The nouns of shared/model as checks; change both together. Only answers yes or no.

import { NOTICE_SENTENCES } from '../model/notice.ts';
import type { ParsedFile } from './parsed-file.ts';

type Check = (value: unknown) => boolean;

/** Duties inside duties beyond this depth are no document but an attempt on the stack. */
const DEEPEST_DUTY = 100;

/** True when every member has its type and every span lies inside the text. Members it does not know are let through. Never throws. */
export function isParsedFile(value: unknown): value is ParsedFile {
  const length = hasText(value) ? value.text.length : 0;
  return createFileCheck(length)(value);
}

function createFileCheck(length: number): Check {
  const span: Check = (value) => isSpanWithin(value, length);
  const isPlace: Check = (value) => isCount(value) && Number(value) <= length;
  const found = members({ text: isText, span });
  const duty =
    (depth: number): Check =>
    (value) =>
      depth < DEEPEST_DUTY &&
      members({
        text: isText,
        span,
        marker: orNull(isText),
        percent: orNull(isText),
        children: listOf(duty(depth + 1)),
      })(value);
  const role = members({
    title: orNull(found),
    department: orNull(found),
    company: orNull(found),
    location: orNull(found),
    context: orNull(found),
    superiors: listOf(found),
    subordinates: listOf(found),
    duties: listOf(duty(0)),
    requirements: listOf(found),
    otherFields: listOf(members({ label: isText, value: isText, span })),
    otherSections: listOf(members({ heading: found, items: listOf(found) })),
    span,
  });
  const notice = members({ code: isNoticeCode, span, seen: isText, repair: orNull(members({ span, text: isText })) });
  const cell = members({ table: isCount, row: isCount, column: isCount });
  const flags = { item: isBoolean, bold: isBoolean, chrome: isBoolean };
  const layout = members({ heading: isCount, depth: isCount, ...flags, cell: orNull(cell) });
  const line = members({ start: isCount, end: isCount, layout: orNull(layout) });
  const parsed = members({
    language: isText,
    length: isCount,
    roles: listOf(role),
    notices: listOf(notice),
    headings: listOf(found),
    unused: listOf(members({ span, why: isText })),
    pieces: listOf(members({ start: isPlace, end: isPlace, use: isText, role: Number.isInteger })),
  });
  return members({ name: isText, kind: isKind, text: isText, lines: listOf(line), postings: listOf(isCount), parsed });
}

function members(checks: Readonly<Record<string, Check>>): Check {
  const entries = Object.entries(checks);
  return (value) => {
    if (typeof value !== 'object' || value === null) return false;
    const record = new Map<string, unknown>(Object.entries(value));
    return entries.every(([key, check]) => check(record.get(key)));
  };
}

function listOf(check: Check): Check {
  return (value) => Array.isArray(value) && value.every((member) => check(member));
}

function orNull(check: Check): Check {
  return (value) => value === null || check(value);
}

function hasText(value: unknown): value is { readonly text: string } {
  return typeof value === 'object' && value !== null && 'text' in value && isText(value.text);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isBoolean(value: unknown): boolean {
  return typeof value === 'boolean';
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0;
}

function isSpanWithin(value: unknown, length: number): boolean {
  if (!Array.isArray(value) || value.length !== 2 || !value.every(isCount)) return false;
  const [start = 0, end = 0] = value;
  return start <= end && end <= length;
}

function isNoticeCode(value: unknown): boolean {
  return isText(value) && Object.hasOwn(NOTICE_SENTENCES, value);
}

function isKind(value: unknown): boolean {
  return value === 'text' || value === 'grid' || value === 'page';
}
