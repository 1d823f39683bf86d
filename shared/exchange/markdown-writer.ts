// Roles -> Markdown for people: one heading per role, duties as a numbered list.
// A writer of this room (see parsed-file.ts). For reading and pasting; what must come back goes into .rolebook.json.

import type { FileWriter } from './parsed-file.ts';
import type { WrittenDuty, WrittenRole, WrittenText } from './written-role.ts';

/** Characters that would turn text into layout, links or HTML. */
const MARKUP = /[\\`*_[\]<>#|~&]/g;

/** Matches the start of `1. x`, `- x`, `+ x`, `= x`: a list or an underline inside a list item; not of `1.5 x`, `x - y`. */
const LIST_START = /^(\d{1,9})([.)])(?=\s|$)|^[-+=]/;

/** A label with its value; left out where there is none. */
export type Fact = readonly [label: string, value: string | undefined];

/** Writes a `#` heading per source file, a `##` heading per role, its fields, duties, requirements and other sections. */
export function createMarkdownWriter(): FileWriter {
  let first = true;
  return {
    *add(file) {
      yield `${first ? '' : '\n'}# ${toMarkdown(file.name)}\n`;
      first = false;
      if (file.parsed.roles.length === 0) yield '\nNo roles.\n';
      for (const role of file.parsed.roles) yield* writeMarkdownRole(role);
    },
    *end() {
      // Every block already ends with its line.
    },
  };
}

/** Puts text on one line in which no character means layout. Never throws. */
export function toMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(MARKUP, '\\$&')
    .replace(LIST_START, (all, number?: string, stop?: string) => (number ? `${number}\\${stop ?? ''}` : `\\${all}`));
}

/** A `##` heading and all that the role says; `facts` are further labels and values behind its own fields. */
export function* writeMarkdownRole(role: WrittenRole, facts: readonly Fact[] = []): Generator<string> {
  yield `\n## ${toMarkdown(role.title?.text ?? 'Untitled role')}\n`;
  yield* writeFields(role, facts);
  if (role.duties.length > 0) yield '\n### Duties\n\n';
  yield* writeDuties(role.duties, '');
  if (role.requirements.length > 0) yield '\n### Requirements\n\n';
  yield* writeBullets(role.requirements);
  for (const { heading, items } of role.otherSections) {
    yield `\n### ${toMarkdown(heading.text)}\n\n`;
    yield* writeBullets(items);
  }
}

function* writeFields(role: WrittenRole, facts: readonly Fact[]): Generator<string> {
  const fields: readonly Fact[] = [
    ['Department', role.department?.text],
    ['Company', role.company?.text],
    ['Location', role.location?.text],
    ['Context', role.context?.text],
    ['Superiors', joinNames(role.superiors)],
    ['Subordinates', joinNames(role.subordinates)],
    ...role.otherFields.map(({ label, value }) => [label, value] as const),
    ...facts,
  ];
  const given = fields.filter((field): field is [string, string] => Boolean(field[1]));
  if (given.length > 0) yield '\n';
  for (const [label, value] of given) yield `- **${toMarkdown(label)}:** ${toMarkdown(value)}\n`;
}

function* writeDuties(duties: readonly WrittenDuty[], indent: string): Generator<string> {
  for (const [index, { text, percent, children }] of duties.entries()) {
    const marker = `${index + 1}. `;
    yield `${indent}${marker}${toMarkdown(text)}${percent ? ` (${toMarkdown(percent)})` : ''}\n`;
    yield* writeDuties(children, indent + ' '.repeat(marker.length));
  }
}

function* writeBullets(items: readonly WrittenText[]): Generator<string> {
  for (const { text } of items) yield `- ${toMarkdown(text)}\n`;
}

function joinNames(names: readonly WrittenText[]): string {
  return names.map(({ text }) => text).join('; ');
}
