// How many things a parse gave: the measure for dense texts, where nearly all time goes into making them.
// Knows the model only.

import type { Parsed } from '../../shared/model/parsed.ts';
import type { Duty } from '../../shared/model/role.ts';

/** Roles, everything found in them, notices, headings, unused stretches and pieces. */
export function countNodes({ roles, notices, headings, unused, pieces }: Parsed): number {
  let nodes = roles.length + notices.length + headings.length + unused.length + pieces.length;
  for (const role of roles) {
    const { superiors, subordinates, requirements, otherFields, otherSections } = role;
    nodes +=
      countDuties(role.duties) + superiors.length + subordinates.length + requirements.length + otherFields.length;
    for (const { items } of otherSections) nodes += 1 + items.length;
  }
  return nodes;
}

/** Duties with those below them; walks without recursion, since a hostile text may nest them deep. */
export function countDuties(duties: readonly Duty[]): number {
  const open = [...duties];
  let count = 0;
  for (let duty = open.pop(); duty; duty = open.pop()) {
    count++;
    for (const child of duty.children) open.push(child);
  }
  return count;
}
