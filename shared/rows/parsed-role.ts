// A parsed role as the tables show it, before any catalogue knows it: for workbooks made at the command line and for previews.
// Duties under duties become duties that name their parent, as in the catalogue.

import type { CatalogueDuty, CatalogueRole } from '../model/catalogue-role.ts';
import type { Duty, Role } from '../model/role.ts';
import type { Found } from '../model/span.ts';

/** Enough for positions to sort as text. */
const POSITION_DIGITS = 7;

/** Lays a role out; ids are counted (`0`, `0-1`, …), so they hold inside one table only and are not for storing. */
export function toTableRole(role: Role, index: number): CatalogueRole {
  const id = String(index);
  const duties: CatalogueDuty[] = [];
  const walk = (list: readonly Duty[], parent: string | null): void => {
    for (const { text, marker, percent, span, children } of list) {
      const dutyId = `${id}-${duties.length}`;
      duties.push({
        id: dutyId,
        text,
        marker,
        percent,
        parent,
        position: String(duties.length).padStart(POSITION_DIGITS, '0'),
        span,
      });
      walk(children, dutyId);
    }
  };
  walk(role.duties, null);
  return {
    id,
    title: role.title?.text ?? null,
    department: role.department?.text ?? null,
    company: role.company?.text ?? null,
    location: role.location?.text ?? null,
    context: role.context?.text ?? null,
    superiors: role.superiors.map(textOf),
    subordinates: role.subordinates.map(textOf),
    duties,
    requirements: role.requirements.map(textOf),
    otherFields: role.otherFields.map(({ label, value }) => ({ label, value })),
    otherSections: role.otherSections.map(({ heading, items }) => ({
      heading: heading.text,
      items: items.map(textOf),
    })),
    status: 'draft',
    owner: null,
    reviewDue: null,
    tags: [],
    capture: null,
    deleted: false,
    created: '',
    changed: '',
    conflicts: [],
    stamps: {},
  };
}

function textOf({ text }: Found): string {
  return text;
}
