// A page and its JobPosting (JSON-LD) tell the same role twice: one of them is kept, completed from the other.
// Part of stage 3 for pages. The visible page wins unless it only teases.
// Must not read lines; it sees finished roles.

import type { Role } from '../model/role.ts';
import type { Found } from '../model/span.ts';
import { toKey } from './phrases.ts';

/** A page that shows less than this share of the posting's duties is a teaser. */
const TEASER_SHARE = 0.5;

/** A role with whatever came with it. */
interface Told {
  role: Role;
}

/**
 * The roles of a page and of its postings, each role once: the fuller telling, its empty fields filled from the other.
 * Never throws.
 */
export function uniteTellings<Item extends Told>(
  page: readonly Item[],
  postings: readonly Item[],
): { kept: Item[]; dropped: Item[] } {
  const kept: Item[] = [...page];
  const dropped: Item[] = [];
  for (const posting of postings) {
    const twin = kept.findIndex(({ role }) =>
      isSameRole(role, posting.role, page.length === 1 && postings.length === 1),
    );
    const own = kept[twin];
    if (!own) {
      kept.push(posting);
      continue;
    }
    const isTeaser =
      countDuties(own.role) < countDuties(posting.role) * TEASER_SHARE || isBeginning(own.role, posting.role);
    const [winner, loser] = isTeaser ? [posting, own] : [own, posting];
    winner.role = fill(winner.role, loser.role);
    kept[twin] = winner;
    dropped.push(loser);
  }
  return { kept, dropped };
}

function isSameRole(page: Role, posting: Role, alone: boolean): boolean {
  if (alone || !page.title || !posting.title) return alone;
  const a = toKey(page.title.text);
  const b = toKey(posting.title.text);
  return a.includes(b) || b.includes(a);
}

/** "Read more": all that the page shows stands in the posting, which goes on. */
function isBeginning(page: Role, posting: Role): boolean {
  if (page.duties.length === 0 || page.duties.length >= posting.duties.length) return false;
  return page.duties.every((duty, at) => toKey(duty.text) === toKey(posting.duties[at]?.text ?? ''));
}

function countDuties(role: Role): number {
  return role.duties.reduce((sum, duty) => sum + 1 + duty.children.length, 0);
}

/** "VacanciesPiano Tuner" where the other telling has "Piano Tuner": words of the page that no blank parts from the title. */
function isStuck(title: Found | null, other: Found | null): boolean {
  const before = title && other && title.text.endsWith(other.text) ? title.text.slice(0, -other.text.length) : '';
  return /\p{L}$/u.test(before);
}

function fill(role: Role, other: Role): Role {
  return {
    ...role,
    title: isStuck(role.title, other.title) ? other.title : (role.title ?? other.title),
    department: role.department ?? other.department,
    company: role.company ?? other.company,
    location: role.location ?? other.location,
    superiors: role.superiors.length > 0 ? role.superiors : other.superiors,
    subordinates: role.subordinates.length > 0 ? role.subordinates : other.subordinates,
    duties: role.duties.length > 0 ? role.duties : other.duties,
    requirements: role.requirements.length > 0 ? role.requirements : other.requirements,
    otherFields: role.otherFields.length > 0 ? role.otherFields : other.otherFields,
    otherSections: role.otherSections.length > 0 ? role.otherSections : other.otherSections,
  };
}
