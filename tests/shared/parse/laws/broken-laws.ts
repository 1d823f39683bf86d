// The laws every parse keeps, whatever the text: what a Parsed may be, judged against its Source and nothing else.
// laws.test.ts and the fuzzer ask the same question here: which laws are broken? Blind to whether the roles are the right ones.
// Shares no code with the parser, so that a fault there cannot excuse itself here.

import { isDeepStrictEqual } from 'node:util';
import { NOTICE_SENTENCES } from '../../../../shared/model/notice.ts';
import type { Line, Source } from '../../../../shared/model/line.ts';
import type { Parsed } from '../../../../shared/model/parsed.ts';
import type { Duty, Field, Role } from '../../../../shared/model/role.ts';
import type { Found, Span } from '../../../../shared/model/span.ts';

/** Longest `seen` of a notice, as its type promises. */
const LONGEST_SEEN = 80;
/** A duty on one line loses digits and signs of its marker and percentage, and letters only as many as "(lxxxviii)" has. */
const MOST_MARKER_LETTERS = 8;
const BLANKS = /[\s\u0085\u00ad\u200b-\u200f\u202a-\u202e\u2060]+/gu;
const LINE_BREAK = /[\n\r\u0085\u2028\u2029]/;

/** Sentences about broken laws, the first few of each kind; empty when all is well. */
export function findBrokenLaws(source: Source, parsed: Parsed): string[] {
  return [
    ...judgeLines(source),
    ...judgeSpans(source, parsed),
    ...judgePieces(source, parsed),
    ...judgeAccount(source, parsed),
    ...judgeReach(source, parsed),
    ...judgeFound(source, parsed),
    ...judgePlainData(parsed),
  ].slice(0, 5);
}

/**
 * Lines come in order, inside the text, without overlap; in plain text only line breaks lie between them, and what a table is drawn
 * or a mail is quoted with.
 */
function judgeLines({ kind, text, lines }: Source): string[] {
  let end = 0;
  for (const line of lines) {
    if (!isInside([line.start, line.end], text) || line.start < end) return [`line ${showSpan(line)} is out of place`];
    if (kind === 'text' && !/^[\n\r\u0085\u2028\u2029]*$|^[\s|>+:=-]*$/.test(text.slice(end, line.start)))
      return [`text before line ${showSpan(line)} is in no line`];
    end = line.end;
  }
  return [];
}

/** Every span of the answer, wherever it stands, is two whole numbers inside the text. */
function judgeSpans({ text }: Source, parsed: Parsed): string[] {
  const wrong: string[] = [];
  visit(parsed, (value, key) => {
    if (key !== 'span') return;
    if (!Array.isArray(value) || value.length !== 2 || !isInside([Number(value[0]), Number(value[1])], text))
      wrong.push(`a span is ${JSON.stringify(value)}, the text has ${text.length}`);
  });
  if (parsed.length !== text.length) wrong.push(`length is ${parsed.length}, the text has ${text.length}`);
  for (const { code, seen } of parsed.notices) {
    if (!(code in NOTICE_SENTENCES)) wrong.push(`notice ${code} is not in the closed list`);
    if (seen.length > LONGEST_SEEN) wrong.push(`notice ${code} shows ${seen.length} characters`);
  }
  return wrong;
}

/** Pieces follow each other without gap or overlap and cover the whole text; each names a role that is there and lies in its span. */
function judgePieces({ text }: Source, { pieces, roles }: Parsed): string[] {
  const wrong: string[] = [];
  let end = 0;
  for (const { start, end: stop, use, role } of pieces) {
    const span: Span = [start, stop];
    if (span[0] !== end) wrong.push(`piece ${use} begins at ${span[0]}, the one before ended at ${end}`);
    if (span[1] <= span[0]) wrong.push(`piece ${use} at ${span[0]} is empty`);
    end = span[1];
    if (!Number.isInteger(role) || role < -1 || role >= roles.length)
      wrong.push(`piece ${use} names role ${role} of ${roles.length}`);
    const owner = roles[role];
    if (owner && use !== 'blank' && !isWithin(span, owner.span))
      wrong.push(`piece ${use} ${span.join('-')} is outside its role ${owner.span.join('-')}`);
  }
  if (end !== text.length) wrong.push(`pieces end at ${end}, the text at ${text.length}`);
  return wrong;
}

/** Every character is in a role's span, a heading, or an unused stretch; unused stretches do not overlap. */
function judgeAccount({ text }: Source, { roles, headings, unused }: Parsed): string[] {
  const spans = [...roles, ...headings, ...unused].map(({ span }) => span).sort((a, b) => a[0] - b[0]);
  let end = 0;
  for (const span of spans) {
    if (span[0] > end)
      return [
        `characters ${end}-${span[0]} (${JSON.stringify(text.slice(end, Math.min(span[0], end + 40)))}) are in no role, heading or unused stretch`,
      ];
    end = Math.max(end, span[1]);
  }
  if (end < text.length) return [`characters ${end}-${text.length} are in no role, heading or unused stretch`];
  const stretches = unused.map(({ span }) => span).sort((a, b) => a[0] - b[0]);
  const overlap = stretches.find((span, at) => span[0] < (stretches[at - 1]?.[1] ?? 0));
  return overlap ? [`unused stretch ${overlap.join('-')} overlaps another`] : [];
}

/**
 * Nothing inside a role is dropped in silence: text that no part of it holds is named by a notice, and a piece that counts as a
 * duty is one, or its number. Sheets name a column that is left out once, by its header.
 */
function judgeReach({ kind, text }: Source, { pieces, roles, notices }: Parsed): string[] {
  if (kind !== 'text') return [];
  const duties = roles.map((role) => listDuties(role.duties).map(({ span }) => span));
  const wrong: string[] = [];
  for (const { start, end, use, role } of pieces) {
    const own = roles[role];
    if (!own) continue;
    const span: Span = [start, end];
    const named = notices.some((notice) => overlap(notice.span, span));
    const isLost = use === 'remark' || use === 'outside';
    const isNoDuty = use === 'duty' && !(duties[role] ?? []).some((duty) => overlap(duty, span));
    if ((isLost || isNoDuty) && !named && !SHARE.test(text.slice(...span)))
      wrong.push(
        `${use} ${JSON.stringify(text.slice(...span))} of role ${role} is neither in it nor named by a notice`,
      );
  }
  return wrong;
}

/** A share of time on a line of its own belongs to the duty beside it. */
const SHARE = /^\s*\d{1,3}\s?[%％][\s:–-]*$/;

function overlap(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** Found words stand in the source at their span, in order; a duty on one line misses nothing but its marker. */
function judgeFound(source: Source, { roles, headings }: Parsed): string[] {
  const wrong = headings.flatMap((heading) => judgeWords(source, heading, 'heading'));
  for (const role of roles) {
    for (const [name, found] of listFound(role)) wrong.push(...judgeWords(source, found, name));
    for (const field of role.otherFields) wrong.push(...judgeLabel(source, field));
    for (const duty of listDuties(role.duties)) {
      wrong.push(...judgeWords(source, duty, 'duty'));
      if (!isWithin(duty.span, role.span))
        wrong.push(`duty ${duty.span.join('-')} is outside its role ${role.span.join('-')}`);
      wrong.push(...judgeDuty(source, duty));
    }
  }
  return wrong;
}

function judgeWords({ text }: Source, { text: words, span }: Found, name: string): string[] {
  const wrong: string[] = [];
  const seen = text.slice(...span);
  if (!isSubsequence(squeeze(words), squeeze(seen)))
    wrong.push(`${name} ${JSON.stringify(words)} is not what stands at ${span.join('-')}: ${JSON.stringify(seen)}`);
  if (words !== words.trim() || / {2}|[\n\r\t]/.test(words))
    wrong.push(`${name} ${JSON.stringify(words)} has blanks that were to be collapsed`);
  return wrong;
}

/** A label stands at the field's span; in sheets and tables it may be the header of the column, far from the value. */
function judgeLabel({ kind, text }: Source, { label, span }: Field): string[] {
  const seen = kind === 'text' ? text.slice(...span) : text;
  return isSubsequence(squeeze(label), squeeze(seen))
    ? []
    : [`label ${JSON.stringify(label)} is not what stands at ${span.join('-')}`];
}

function judgeDuty({ kind, text }: Source, { text: words, span, children }: Duty): string[] {
  const seen = text.slice(...span);
  // Doubled quotes of a sheet stay doubled in the source; a page may break a line anywhere.
  if (kind !== 'text' || children.length > 0 || LINE_BREAK.test(seen)) return [];
  const [inner, outer] = [squeeze(words), squeeze(seen)];
  if (!outer.includes(inner))
    return [`duty ${JSON.stringify(words)} is on one line but not as it stands there: ${JSON.stringify(seen)}`];
  if (countLetters(outer) - countLetters(inner) > MOST_MARKER_LETTERS)
    return [`duty ${JSON.stringify(words)} lost more than a marker of ${JSON.stringify(seen)}`];
  return [];
}

/** The answer survives JSON, and so a Worker's message: no undefined, no NaN, no class, no cycle. */
function judgePlainData(parsed: Parsed): string[] {
  const same = isDeepStrictEqual(JSON.parse(JSON.stringify(parsed)), parsed);
  return same ? [] : ['the answer changes on its way through JSON: it is no plain data'];
}

/** Calls `see` for all below a value, with the key it stands at; without recursion, since duties may be nested deep. */
function visit(value: unknown, see: (value: unknown, key: string) => void): void {
  const open: unknown[] = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    for (const [key, inner] of Object.entries(next)) {
      see(inner, key);
      open.push(inner);
    }
  }
}

function* listFound(role: Role): Iterable<readonly [string, Found]> {
  for (const name of ['title', 'department', 'company', 'location', 'context'] as const)
    if (role[name]) yield [name, role[name]];
  for (const name of ['superiors', 'subordinates', 'requirements'] as const)
    for (const found of role[name]) yield [name, found];
  for (const { value, span } of role.otherFields) yield ['value', { text: value, span }];
  for (const { heading, items } of role.otherSections) {
    yield ['section heading', heading];
    for (const item of items) yield ['section item', item];
  }
}

/** Duties with those below them. */
export function listDuties(duties: readonly Duty[]): Duty[] {
  const all = [...duties];
  for (let at = 0; at < all.length; at++) all.push(...(all[at]?.children ?? []));
  return all;
}

function countLetters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

/** Everything but blanks, so that collapsing and joining do not matter. */
function squeeze(text: string): string {
  return text.replace(BLANKS, '');
}

function isSubsequence(inner: string, outer: string): boolean {
  let at = 0;
  for (let next = 0; next < inner.length; next++) {
    at = outer.indexOf(inner[next] ?? '', at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function isInside([start, end]: Span, { length }: string): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= length;
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

function showSpan({ start, end }: Line): string {
  return `${start}-${end}`;
}
