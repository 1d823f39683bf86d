// A reading becomes a review: the parser's roles as the person will correct them, with ids, ticks and notices.
// Nothing is left out: nested duties become one list with depths, and text in no role is listed.

import type { Capture } from '../../shared/model/capture.ts';
import type { Source } from '../../shared/model/line.ts';
import type { Notice } from '../../shared/model/notice.ts';
import type { Parsed, PieceUse } from '../../shared/model/parsed.ts';
import type { Duty, Role } from '../../shared/model/role.ts';
import type { Found } from '../../shared/model/span.ts';
import type { Account } from '../../shared/ui/account-bar.tsx';
import type { Review, ReviewDuty, ReviewRole, RoleFields, Unused } from './review.ts';

/** A text with what the parser found in it. */
export interface Reading {
  readonly capture: Capture;
  readonly source: Source;
  readonly parsed: Parsed;
}

/** A review of everything that was read; roles with a title are ticked. `makeId` gives ids for the review, its roles and duties. */
export function startReview({ capture, source, parsed }: Reading, makeId: () => string): Review {
  return {
    id: makeId(),
    capture,
    source,
    mends: [],
    roles: toReviewRoles(parsed, makeId),
    unused: toUnused(parsed),
    account: toAccount(parsed),
    left: [],
    dropped: [],
    touched: false,
  };
}

/** The roles in the order of the text, each with its own notices. */
export function toReviewRoles(parsed: Parsed, makeId: () => string): ReviewRole[] {
  const notices = shareNotices(parsed);
  return parsed.roles.map((role, index) => {
    const fields = toFields(role);
    return {
      id: makeId(),
      ticked: role.title !== null,
      fields,
      read: fields,
      duties: toDuties(role.duties, 0, makeId),
      notices: notices[index] ?? [],
      span: role.span,
      known: null,
      choice: 'keep-both',
      dropsGone: false,
    };
  });
}

/**
 * Text that became no part of a role, blanks left out: outside of all roles, taken for page furniture inside of one, or a heading
 * that no role stands under.
 */
export function toUnused({ unused, pieces, headings, roles }: Parsed): Unused[] {
  const inside = pieces.filter(({ use, role }) => use === 'furniture' && role >= 0);
  const contexts = new Set(roles.flatMap(({ context, department }) => [context?.text, department?.text]));
  const idle = headings.filter(({ text }) => !contexts.has(text));
  return [
    ...unused.filter(({ why }) => why !== 'blank'),
    ...inside.map(({ start, end }): Unused => ({ span: [start, end], why: 'page-furniture' })),
    ...idle.map(({ span }): Unused => ({ span, why: 'outside-roles' })),
  ].sort((a, b) => a.span[0] - b.span[0]);
}

const DUTY_USES: ReadonlySet<PieceUse> = new Set(['duty']);
const UNUSED_USES: ReadonlySet<PieceUse> = new Set(['furniture', 'outside']);

/** How many characters became duties, titles and fields, or nothing. */
export function toAccount({ pieces }: Parsed): Account {
  const count = (isOfUse: (use: PieceUse) => boolean) =>
    pieces.reduce((sum, { use, start, end }) => sum + (isOfUse(use) ? end - start : 0), 0);
  return {
    duties: count((use) => DUTY_USES.has(use)),
    fields: count((use) => !DUTY_USES.has(use) && !UNUSED_USES.has(use) && use !== 'blank'),
    unused: count((use) => UNUSED_USES.has(use)),
  };
}

function toFields(role: Role): RoleFields {
  return {
    title: role.title?.text ?? '',
    department: role.department?.text ?? '',
    company: role.company?.text ?? '',
    location: role.location?.text ?? '',
    context: role.context?.text ?? '',
    superiors: role.superiors.map(textOf),
    subordinates: role.subordinates.map(textOf),
    requirements: role.requirements.map(textOf),
    otherFields: role.otherFields.map(({ label, value }) => ({ label, value })),
    otherSections: role.otherSections.map(({ heading, items }) => ({
      heading: heading.text,
      items: items.map(textOf),
    })),
  };
}

function textOf({ text }: Found): string {
  return text;
}

function toDuties(duties: readonly Duty[], depth: number, makeId: () => string): ReviewDuty[] {
  return duties.flatMap(({ text, marker, percent, span, children }) => [
    { id: makeId(), text, marker, percent, depth, span, read: text },
    ...toDuties(children, depth + 1, makeId),
  ]);
}

/** Each notice goes to the smallest role around it, else to the role that follows it, else to the last. */
function shareNotices({ roles, notices }: Parsed): Notice[][] {
  const shared: Notice[][] = roles.map(() => []);
  for (const notice of notices) {
    const [at] = notice.span;
    let best = -1;
    for (const [index, { span }] of roles.entries())
      if (span[0] <= at && at < span[1] && (best < 0 || length(roles[best]) > span[1] - span[0])) best = index;
    if (best < 0) best = roles.findIndex(({ span }) => span[0] > at);
    shared.at(best)?.push(notice);
  }
  return shared;
}

function length(role: Role | undefined): number {
  return role ? role.span[1] - role.span[0] : Infinity;
}
