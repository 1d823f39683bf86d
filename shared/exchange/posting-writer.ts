// Roles of the catalogue -> JobPosting JSON-LD (schema.org), for sites and systems that take postings.
// One graph of postings; what schema.org has no property for stands in the description, so that nothing is left out.
// Must not claim what the catalogue does not know: no date of posting, no employment type.

import type { CatalogueRole } from '../model/catalogue-role.ts';
import type { CatalogueWriter, RoleSource } from './catalogue-writer.ts';
import { toWrittenRole, type WrittenDuty, type WrittenRole } from './written-role.ts';

/** `<` of a text must not end the script element that the file may be pasted into. */
const OPENS_TAG = /</g;
const BLANKS = /\s+/g;
/** Blanks before a duty, per level. */
const INDENT = '  ';

/** Writes `{"@context":"https://schema.org","@graph":[JobPosting, …]}`. */
export function createPostingWriter(): CatalogueWriter {
  let between = '{\n  "@context": "https://schema.org",\n  "@graph": [';
  let after = '';
  return {
    *add(role, source) {
      yield `${between}\n${toJson(toPosting(role, source))}`;
      between = ',';
      after = '\n  ';
    },
    *end() {
      yield `${between === ',' ? '' : between}${after}]\n}\n`;
    },
  };
}

function toJson(posting: object): string {
  return JSON.stringify(posting, null, 2)
    .replace(OPENS_TAG, '\\u003c')
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
}

/** Members without a value are left out (`JSON.stringify` drops `undefined`). */
function toPosting(role: CatalogueRole, source: RoleSource): object {
  const written = toWrittenRole(role);
  return {
    '@type': 'JobPosting',
    identifier: { '@type': 'PropertyValue', name: 'Rolebook', value: role.id },
    title: role.title ?? undefined,
    hiringOrganization: toOrganization(role),
    jobLocation: role.location === null ? undefined : { '@type': 'Place', address: role.location },
    url: source?.url ?? undefined,
    description: describe(written),
    responsibilities: orNone(listDuties(written.duties).map(({ text }) => text)),
    qualifications: orNone(role.requirements.map(toOneLine)),
  };
}

function toOrganization({ company, department }: CatalogueRole): object | undefined {
  if (company === null && department === null) return undefined;
  return {
    '@type': 'Organization',
    name: company ?? undefined,
    department: department === null ? undefined : { '@type': 'Organization', name: department },
  };
}

/** Everything the role says as plain text, each list under its heading. */
function describe(role: WrittenRole): string {
  const field = (label: string, value: string | undefined) => (value ? [`${label}: ${toOneLine(value)}`] : []);
  const list = (heading: string, items: readonly string[]) => (items.length > 0 ? ['', `${heading}:`, ...items] : []);
  const names = (texts: WrittenRole['superiors']) => texts.map(({ text }) => text).join('; ');
  const bullets = (texts: WrittenRole['requirements']) => texts.map(({ text }) => `- ${toOneLine(text)}`);
  // Without numbers, so that readers see that `responsibilities` says the same again.
  const duties = listDuties(role.duties).map(({ text, depth }) => `${INDENT.repeat(depth)}- ${text}`);
  return [
    ...field('Department', role.department?.text),
    ...field('Reports to', names(role.superiors)),
    ...field('Subordinates', names(role.subordinates)),
    ...role.otherFields.flatMap(({ label, value }) => field(toOneLine(label), value)),
    ...list('Duties', duties),
    ...list('Requirements', bullets(role.requirements)),
    ...role.otherSections.flatMap(({ heading, items }) => list(toOneLine(heading.text), bullets(items))),
  ]
    .join('\n')
    .trim();
}

/** Duties on one line each, children behind their parent; depth 0 = first level. */
function listDuties(
  duties: readonly WrittenDuty[],
  depth = 0,
): readonly { readonly text: string; readonly depth: number }[] {
  return duties.flatMap(({ text, percent, children }) => [
    { text: toOneLine(percent === null ? text : `${text} (${percent})`), depth },
    ...listDuties(children, depth + 1),
  ]);
}

function toOneLine(text: string): string {
  return text.replace(BLANKS, ' ').trim();
}

function orNone<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}
