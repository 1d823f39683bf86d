// What the parser found, without places and empty fields: the form the tests of this room write their expectations in.
// Used by the tests beside it; expectations stay short enough to be written by hand.
// Must not know which answer is right.

import type { NoticeCode } from '../../../shared/model/notice.ts';
import type { Parsed } from '../../../shared/model/parsed.ts';
import type { Duty, Role } from '../../../shared/model/role.ts';
import type { Found } from '../../../shared/model/span.ts';
import { toBlocks } from '../../../shared/parse/blocks.ts';
import { lexiconFor } from '../../../shared/parse/lexicon.ts';
import { readable } from '../../../shared/parse/phrases.ts';
import { parseRoles } from '../../../shared/parse/parse-roles.ts';
import { readText } from '../../../shared/read/text-lines.ts';

/** A duty with neither share nor children is its text. */
export type BriefDuty =
  string | { readonly text: string; readonly percent?: string; readonly children?: readonly BriefDuty[] };

/** A role with the keys that hold something. */
export interface BriefRole {
  readonly title: string | null;
  readonly department?: string;
  readonly company?: string;
  readonly location?: string;
  readonly superiors?: readonly string[];
  readonly subordinates?: readonly string[];
  readonly duties?: readonly BriefDuty[];
  readonly requirements?: readonly string[];
  readonly fields?: Readonly<Record<string, string>>;
  readonly sections?: Readonly<Record<string, readonly string[]>>;
}

/** The roles of a plain text, in brief. */
export function briefText(text: string): BriefRole[] {
  return briefRoles(parseRoles(readText(text)));
}

/** The roles of a parse, in brief. */
export function briefRoles({ roles }: Parsed): BriefRole[] {
  return roles.map((role) => ({
    title: role.title?.text ?? null,
    ...(role.department && { department: role.department.text }),
    ...(role.company && { company: role.company.text }),
    ...(role.location && { location: role.location.text }),
    ...lists(role),
    ...(role.otherFields.length > 0 && {
      fields: Object.fromEntries(role.otherFields.map(({ label, value }) => [label, value])),
    }),
    ...(role.otherSections.length > 0 && {
      sections: Object.fromEntries(role.otherSections.map(({ heading, items }) => [heading.text, items.map(sayText)])),
    }),
  }));
}

function lists({ superiors, subordinates, duties, requirements }: Role): Partial<BriefRole> {
  return {
    ...(superiors.length > 0 && { superiors: superiors.map(sayText) }),
    ...(subordinates.length > 0 && { subordinates: subordinates.map(sayText) }),
    ...(duties.length > 0 && { duties: duties.map(briefDuty) }),
    ...(requirements.length > 0 && { requirements: requirements.map(sayText) }),
  };
}

function sayText({ text }: Found): string {
  return text;
}

function briefDuty({ text, percent, children }: Duty): BriefDuty {
  if (percent === null && children.length === 0) return text;
  return { text, ...(percent && { percent }), ...(children.length > 0 && { children: children.map(briefDuty) }) };
}

/** The duties of a text's only role. */
export function dutiesOf(text: string): readonly BriefDuty[] {
  const roles = briefText(text);
  return roles.length === 1 ? (roles[0]?.duties ?? []) : [`${roles.length} roles instead of one`];
}

/** The notices of a text: code and the words its span covers. */
export function noticesOf(text: string): [NoticeCode, string][] {
  return parseRoles(readText(text)).notices.map(({ code, span }) => [code, text.slice(...span)]);
}

/** The text with the repair of its first notice of that code done; null when it has none. */
export function mend(text: string, code: NoticeCode): string | null {
  const repair = parseRoles(readText(text)).notices.find((notice) => notice.code === code)?.repair;
  return repair ? text.slice(0, repair.span[0]) + repair.text + text.slice(repair.span[1]) : null;
}

/** The blocks of an English text: kind and content. */
export function briefBlocks(text: string): [string, string][] {
  return toBlocks(text, readText(text).lines, lexiconFor('en')).map(({ kind, parts, start, end }) => [
    kind,
    parts.length > 0 ? readable(text, parts) : text.slice(start, end),
  ]);
}
