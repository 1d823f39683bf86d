// A role as the writers for people see it: texts in their order, without places and ids.
// A parsed role is one as it stands; a role of the catalogue becomes one here. Both so leave by the same writers.

import type { CatalogueDuty, CatalogueRole } from '../model/catalogue-role.ts';

/** A text; its place, if it has one, does not matter to a writer. */
export interface WrittenText {
  readonly text: string;
}

/** A duty with those below it. */
export interface WrittenDuty extends WrittenText {
  readonly percent: string | null;
  readonly children: readonly WrittenDuty[];
}

/** What the writers for people need of a role; `Role` of the model has it all. */
export interface WrittenRole {
  readonly title: WrittenText | null;
  readonly department: WrittenText | null;
  readonly company: WrittenText | null;
  readonly location: WrittenText | null;
  readonly context: WrittenText | null;
  readonly superiors: readonly WrittenText[];
  readonly subordinates: readonly WrittenText[];
  readonly duties: readonly WrittenDuty[];
  readonly requirements: readonly WrittenText[];
  readonly otherFields: readonly { readonly label: string; readonly value: string }[];
  readonly otherSections: readonly { readonly heading: WrittenText; readonly items: readonly WrittenText[] }[];
}

/**
 * A role of the catalogue, its duties put below their parents. Every duty is kept: one whose parent is gone, or that stands
 * below itself after two people moved it, is of the first level. Never throws.
 */
export function toWrittenRole(role: CatalogueRole): WrittenRole {
  const { title, department, company, location, context } = role;
  return {
    title: toText(title),
    department: toText(department),
    company: toText(company),
    location: toText(location),
    context: toText(context),
    superiors: role.superiors.map(toGiven),
    subordinates: role.subordinates.map(toGiven),
    duties: nestDuties(role.duties),
    requirements: role.requirements.map(toGiven),
    otherFields: role.otherFields,
    otherSections: role.otherSections.map(({ heading, items }) => ({
      heading: toGiven(heading),
      items: items.map(toGiven),
    })),
  };
}

function toGiven(text: string): WrittenText {
  return { text };
}

function toText(text: string | null): WrittenText | null {
  return text === null ? null : { text };
}

function nestDuties(duties: readonly CatalogueDuty[]): readonly WrittenDuty[] {
  const parents = new Map(duties.map(({ id, parent }) => [id, parent]));
  const below = new Map<string | null, CatalogueDuty[]>();
  for (const duty of duties) {
    const parent = hasTop(duty.id, parents) ? duty.parent : null;
    const beside = below.get(parent);
    if (beside) beside.push(duty);
    else below.set(parent, [duty]);
  }
  const nest = (parent: string | null): readonly WrittenDuty[] =>
    (below.get(parent) ?? []).map(({ id, text, percent }) => ({ text, percent, children: nest(id) }));
  return nest(null);
}

/** True when the parents of a duty lead to one of the first level: neither to a duty that is gone nor round in a circle. */
function hasTop(id: string, parents: ReadonlyMap<string, string | null>): boolean {
  let at = parents.get(id);
  for (let steps = parents.size; at != null && steps > 0; steps--) at = parents.get(at);
  return at === null;
}
