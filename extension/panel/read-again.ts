// After a repair the mended text is read again; this joins the new reading with what the person has corrected.
// Three-way: what was read before, what the person made of it, what is read now. The person's words always hold.

import type { Source } from '../../shared/model/line.ts';
import type { Parsed } from '../../shared/model/parsed.ts';
import type { Span } from '../../shared/model/span.ts';
import { mapBack, mapForth, type Mend } from './mend-source.ts';
import type { Review, ReviewDuty, ReviewRole, RoleFields } from './review.ts';
import { toAccount, toReviewRoles, toUnused } from './start-review.ts';

/** A mended text with what is read in it now. */
export interface NewReading {
  readonly source: Source;
  readonly mend: Mend;
  readonly parsed: Parsed;
}

/**
 * The review of the mended text. Corrected fields and duties stay as the person left them, dropped duties stay out, moved ones
 * stay where they were put; everything else becomes what is read now. Ids are kept, so that the choice on screen stays.
 */
export function readAgain(review: Review, { source, mend, parsed }: NewReading, makeId: () => string): Review {
  const own = findOwn(review);
  const isOwn = ({ id }: ReviewDuty) => own.has(id);
  const old = review.roles.map((role) => shiftRole(role, mend));
  const fresh = toReviewRoles(parsed, makeId);
  const mends = [...review.mends, mend];
  const owners = findOwners(old, source.text.length);
  const isDropped = ({ span }: ReviewDuty) =>
    span !== null && review.dropped.some((at) => meets(at, mapBack(span, mends)));
  const pairs = pairRoles(old, fresh);
  const roles = fresh.map((now) => {
    const wanted = now.duties.flatMap((duty): Wanted | Wanted[] => {
      const found = owners(duty.span);
      if (found.some(isOwn)) return found.filter(isOwn).map((kept) => ({ duty: kept, isAnchor: true }));
      if (found[0]) return { duty: { ...duty, id: found[0].id }, isAnchor: false };
      return isDropped(duty) ? [] : { duty, isAnchor: false };
    });
    const before = pairs.get(now);
    return before
      ? mergeRole(now, { ...before, duties: followText(before.duties, wanted, own) }, wanted)
      : { ...now, duties: mergeDuties([], wanted) };
  });
  const paired = new Set(pairs.values());
  const alone = old
    .filter((role) => !paired.has(role))
    .map((role) => ({ ...role, notices: [], duties: role.duties.filter(isOwn) }))
    .filter((role) => role.duties.length > 0 || !isSame(role.fields, role.read));
  return {
    ...review,
    touched: true,
    source,
    mends,
    roles: [...roles, ...alone].sort((a, b) => a.span[0] - b.span[0]),
    unused: toUnused(parsed).filter(({ span }) => !owners(span).some(isOwn)),
    account: toAccount(parsed),
  };
}

/** The duties that the person has made what they are: corrected, put into another role, or without a place. */
function findOwn({ roles }: Review): ReadonlySet<string> {
  const own = new Set<string>();
  for (const role of roles)
    for (const { id, text, read, span } of role.duties)
      if (text !== read || span === null || !meets(span, role.span)) own.add(id);
  return own;
}

/** A duty that is read now; an anchor is the person's own and stays wherever it is. */
interface Wanted {
  readonly duty: ReviewDuty;
  readonly isAnchor: boolean;
}

/** Tells which duties stand on a stretch of text. */
function findOwners(roles: readonly ReviewRole[], length: number): (span: Span | null) => ReviewDuty[] {
  const duties = roles.flatMap((role) => role.duties);
  const ownerAt = new Int32Array(length).fill(-1);
  for (const [index, { span }] of duties.entries()) if (span) ownerAt.fill(index, ...span);
  return (span) => [...new Set(span ? ownerAt.subarray(...span) : [])].flatMap((index) => duties[index] ?? []);
}

/** The duties of a role as they stand: the person's own as they are, the others as they are read now, or gone. */
function followText(
  duties: readonly ReviewDuty[],
  wanted: readonly Wanted[],
  own: ReadonlySet<string>,
): readonly ReviewDuty[] {
  const now = new Map(wanted.map(({ duty }) => [duty.id, duty]));
  return duties.flatMap((duty) => (own.has(duty.id) ? duty : (now.get(duty.id) ?? [])));
}

function mergeRole(now: ReviewRole, before: ReviewRole, wanted: readonly Wanted[]): ReviewRole {
  return {
    ...now,
    id: before.id,
    fields: mergeFields(now.fields, before),
    duties: mergeDuties(before.duties, wanted),
    ticked: before.ticked || (before.read.title === '' && now.ticked),
    known: before.known,
    choice: before.choice,
    dropsGone: before.dropsGone,
  };
}

/** The person's order; what is read newly goes behind what it follows in the text. */
function mergeDuties(ordered: readonly ReviewDuty[], wanted: readonly Wanted[]): readonly ReviewDuty[] {
  const duties = [...ordered];
  let at = 0;
  for (const { duty, isAnchor } of wanted) {
    const found = duties.findIndex(({ id }) => id === duty.id);
    if (found >= 0) at = found + 1;
    else if (!isAnchor) duties.splice(at++, 0, duty);
  }
  return duties;
}

function mergeFields(now: RoleFields, { fields, read }: ReviewRole): RoleFields {
  // Same keys in, same keys out.
  return Object.fromEntries(
    Object.entries(now).map(([name, value]) => {
      const key = name as keyof RoleFields;
      return [key, isSame(fields[key], read[key]) ? value : fields[key]];
    }),
  ) as unknown as RoleFields;
}

/** Fields are plain data in a fixed order. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function shiftRole(role: ReviewRole, mend: Mend): ReviewRole {
  return {
    ...role,
    span: mapForth(role.span, mend),
    duties: role.duties.map((duty) => (duty.span ? { ...duty, span: mapForth(duty.span, mend) } : duty)),
  };
}

/** Each new role with the old one it shares most text with; no old role twice. */
function pairRoles(old: readonly ReviewRole[], fresh: readonly ReviewRole[]): Map<ReviewRole, ReviewRole> {
  const pairs = new Map<ReviewRole, ReviewRole>();
  const left = new Set(old);
  for (const now of fresh) {
    let best: ReviewRole | null = null;
    for (const role of left)
      if (meets(role.span, now.span) && (!best || overlap(role.span, now.span) > overlap(best.span, now.span)))
        best = role;
    if (!best) continue;
    left.delete(best);
    pairs.set(now, best);
  }
  return pairs;
}

function overlap(a: Span, b: Span): number {
  return Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
}

function meets(a: Span, b: Span): boolean {
  return overlap(a, b) > 0;
}
