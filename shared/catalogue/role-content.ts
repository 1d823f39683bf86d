// What a role says, before it is in the catalogue: the form the panel edits, a file brings, and an update is compared with.
// Parsed roles become it here; new-role-edits.ts and update-edits.ts make edits of it.
// Must not know ids, stores or the time.

import type { CatalogueSection } from '../model/catalogue-role.ts';
import type { FieldValue } from '../model/operation.ts';
import type { Duty, Role } from '../model/role.ts';
import type { Span } from '../model/span.ts';

/** One duty without an identity. */
export interface DutyContent {
  readonly text: string;
  readonly marker: string | null;
  readonly percent: string | null;
  /** Index of the duty it stands under, always a smaller one; null for a duty of the first level. */
  readonly parent: number | null;
  /** Where its words stand in the capture; null where they were typed. */
  readonly span: Span | null;
}

/** All that a text can say about a role; duties in reading order, those below another behind it. */
export interface RoleContent {
  readonly title: string | null;
  readonly department: string | null;
  readonly company: string | null;
  readonly location: string | null;
  readonly context: string | null;
  readonly superiors: readonly string[];
  readonly subordinates: readonly string[];
  readonly duties: readonly DutyContent[];
  readonly requirements: readonly string[];
  readonly otherFields: readonly { readonly label: string; readonly value: string }[];
  readonly otherSections: readonly CatalogueSection[];
}

/** A parsed role without its places, its duties in one row. */
export function toRoleContent(role: Role): RoleContent {
  const texts = (all: readonly { readonly text: string }[]) => all.map(({ text }) => text);
  return {
    title: role.title?.text ?? null,
    department: role.department?.text ?? null,
    company: role.company?.text ?? null,
    location: role.location?.text ?? null,
    context: role.context?.text ?? null,
    superiors: texts(role.superiors),
    subordinates: texts(role.subordinates),
    duties: toDutyContents(role.duties),
    requirements: texts(role.requirements),
    otherFields: role.otherFields.map(({ label, value }) => ({ label, value })),
    otherSections: role.otherSections.map(({ heading, items }) => ({ heading: heading.text, items: texts(items) })),
  };
}

/** The fields of a role but its duties, as operations write them; null and empty lists included. */
export function toFieldValues(content: Omit<RoleContent, 'duties'>): Record<string, FieldValue> {
  const { title, department, company, location, context, superiors, subordinates, requirements } = content;
  const otherFields = content.otherFields.map(({ label, value }) => ({ label, value }));
  const otherSections = content.otherSections.map(({ heading, items }) => ({ heading, items }));
  const texts = { title, department, company, location, context };
  return { ...texts, superiors, subordinates, requirements, otherFields, otherSections };
}

function toDutyContents(duties: readonly Duty[]): DutyContent[] {
  const row: DutyContent[] = [];
  const add = (duty: Duty, parent: number | null) => {
    const { text, marker, percent, span } = duty;
    const index = row.push({ text, marker, percent, parent, span }) - 1;
    for (const child of duty.children) add(child, index);
  };
  for (const duty of duties) add(duty, null);
  return row;
}
