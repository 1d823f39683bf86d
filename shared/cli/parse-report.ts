// A parsed file -> the JSON that scripts rely on (`parse --json`, `convert --to x.json`), exactly as the contract gives it.
// Plain words without their places except where the contract asks for them; .rolebook.json has everything.

import type { ParsedFile } from '../exchange/parsed-file.ts';
import type { NoticeCode } from '../model/notice.ts';
import type { Language, UnusedReason } from '../model/parsed.ts';
import type { Duty, Field, Role } from '../model/role.ts';
import type { Found, Span } from '../model/span.ts';

/** One duty of the report. */
export interface ReportDuty {
  readonly text: string;
  readonly marker: string | null;
  /** Texts of all deeper items in order, whatever their depth; left out when there are none. */
  readonly children?: readonly string[];
  readonly percent?: string;
  readonly span: Span;
}

/** One role of the report. */
export interface ReportRole {
  readonly title: string | null;
  readonly department: string | null;
  readonly company: string | null;
  readonly location: string | null;
  readonly context: string | null;
  readonly superiors: readonly string[];
  readonly subordinates: readonly string[];
  readonly duties: readonly ReportDuty[];
  readonly requirements: readonly string[];
  /** A label that occurs again has ` (2)`, ` (3)` … behind it. */
  readonly otherFields: Readonly<Record<string, string>>;
  readonly otherSections: readonly { readonly heading: string; readonly items: readonly string[] }[];
  readonly span: Span;
}

/** The report on one file. */
export interface Report {
  readonly file: string;
  readonly language: Language;
  readonly length: number;
  readonly roles: readonly ReportRole[];
  readonly notices: readonly { readonly code: NoticeCode; readonly span: Span; readonly seen: string }[];
  readonly headings: readonly { readonly span: Span; readonly text: string }[];
  readonly unused: readonly { readonly span: Span; readonly why: UnusedReason }[];
}

/** Gives the contract's object for one file. Never throws. */
export function toReport({ name, parsed }: ParsedFile): Report {
  return {
    file: name,
    language: parsed.language,
    length: parsed.length,
    roles: parsed.roles.map(toReportRole),
    notices: parsed.notices.map(({ code, span, seen }) => ({ code, span, seen })),
    headings: parsed.headings.map(({ span, text }) => ({ span, text })),
    unused: parsed.unused.map(({ span, why }) => ({ span, why })),
  };
}

function toReportRole(role: Role): ReportRole {
  return {
    title: role.title?.text ?? null,
    department: role.department?.text ?? null,
    company: role.company?.text ?? null,
    location: role.location?.text ?? null,
    context: role.context?.text ?? null,
    superiors: role.superiors.map(textOf),
    subordinates: role.subordinates.map(textOf),
    duties: role.duties.map(toReportDuty),
    requirements: role.requirements.map(textOf),
    otherFields: toFields(role.otherFields),
    otherSections: role.otherSections.map(({ heading, items }) => ({
      heading: heading.text,
      items: items.map(textOf),
    })),
    span: role.span,
  };
}

function toReportDuty({ text, marker, percent, children, span }: Duty): ReportDuty {
  const texts = listTexts(children);
  return {
    text,
    marker,
    ...(texts.length > 0 && { children: texts }),
    ...(percent !== null && { percent }),
    span,
  };
}

function listTexts(duties: readonly Duty[]): string[] {
  return duties.flatMap(({ text, children }) => [text, ...listTexts(children)]);
}

/** `fromEntries`, because a label may be called `__proto__`. */
function toFields(fields: readonly Field[]): Readonly<Record<string, string>> {
  const byLabel = new Map<string, string>();
  const lastOf = new Map<string, number>();
  for (const { label, value } of fields) {
    let key = label;
    let number = lastOf.get(label) ?? 1;
    while (byLabel.has(key)) key = `${label} (${++number})`;
    lastOf.set(label, number);
    byLabel.set(key, value);
  }
  return Object.fromEntries(byLabel);
}

function textOf(found: Found): string {
  return found.text;
}
