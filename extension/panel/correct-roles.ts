// Corrections of roles: tick, fields, notices left, what to do with a role that is known, unused text put into a role.
// Review in, review out.

import type { Notice } from '../../shared/model/notice.ts';
import type { Span } from '../../shared/model/span.ts';
import { mapBack } from './mend-source.ts';
import { changeRole, type KnownChoice, type Review, type ReviewDuty, type RoleFields, type Unused } from './review.ts';

/** Ticks or unticks a role. */
export function tickRole(review: Review, id: string, ticked: boolean): Review {
  return changeRole(review, id, (role) => ({ ...role, ticked }));
}

/** Changes fields of a role; a role that gets its first title is ticked. */
export function editFields(review: Review, id: string, fields: Partial<RoleFields>): Review {
  return changeRole(review, id, (role) => {
    const isNamed = role.fields.title.trim() === '' && (fields.title ?? '').trim() !== '';
    return { ...role, fields: { ...role.fields, ...fields }, ticked: role.ticked || isNamed };
  });
}

/** Decides about a role that the catalogue already has. */
export function chooseKnown(review: Review, id: string, choice: KnownChoice): Review {
  return changeRole(review, id, (role) => ({ ...role, choice }));
}

/** Puts the duties of a role into a role of the catalogue; null takes that back. */
export function addToKnown(review: Review, id: string, knownId: string | null): Review {
  return changeRole(review, id, (role) =>
    knownId === null
      ? { ...role, known: null, choice: 'keep-both', ticked: role.fields.title.trim() !== '' }
      : { ...role, known: { role: knownId, why: 'chosen' }, choice: 'add', ticked: true },
  );
}

/** Leaves what a notice is about as it is; it is not shown again, not even when the text is read again. */
export function leaveNotice(review: Review, notice: Notice): Review {
  return { ...review, touched: true, left: [...review.left, noticeKey(review, notice)] };
}

/** The notices of a role that nobody has answered. */
export function openNotices(review: Review, notices: readonly Notice[]): readonly Notice[] {
  if (review.left.length === 0) return notices;
  return notices.filter((notice) => !review.left.includes(noticeKey(review, notice)));
}

/** Tells a notice by its code and its place in the text as it was seen, which no repair moves. */
export function noticeKey(review: Review, { code, span }: Notice): string {
  return `${code} ${mapBack(span, review.mends)[0]}`;
}

/** Makes duties of an unused text, one of each line, at the end of a role. */
export function addUnused(review: Review, unused: Unused, roleId: string, makeId: () => string): Review {
  if (!review.unused.includes(unused) || !review.roles.some((role) => role.id === roleId)) return review;
  const [start, end] = unused.span;
  const duties = toLineDuties(review.source.text, unused, makeId);
  const { account } = review;
  // Blanks at the edges are counted nowhere.
  const counted = Math.min(account.unused, end - start);
  return {
    ...changeRole(review, roleId, (role) => ({ ...role, duties: [...role.duties, ...duties] })),
    unused: review.unused.filter((each) => each !== unused),
    account: { ...account, duties: account.duties + counted, unused: account.unused - counted },
  };
}

/** A new role, ticked as soon as it has a title, made of an unused text. */
export function addUnusedAsRole(review: Review, unused: Unused, makeId: () => string): Review {
  const id = makeId();
  const role = { id, ticked: false, fields: NO_FIELDS, read: NO_FIELDS, duties: [], notices: [], known: null };
  const at = review.roles.findIndex(({ span }) => span[0] > unused.span[0]);
  const roles = review.roles.toSpliced(at < 0 ? review.roles.length : at, 0, {
    ...role,
    span: [unused.span[0], unused.span[0]],
    choice: 'keep-both',
    dropsGone: false,
  });
  return addUnused({ ...review, roles }, unused, id, makeId);
}

const NO_FIELDS: RoleFields = {
  title: '',
  department: '',
  company: '',
  location: '',
  context: '',
  superiors: [],
  subordinates: [],
  requirements: [],
  otherFields: [],
  otherSections: [],
};

/** A line with words in it: "  Sells tickets. " between line breaks. Never matches a line of blanks. */
const LINE_OF_WORDS = /\S[^\r\n\u0085\u2028\u2029]*/gu;

/** A list marker at the start of a line: "1. ", "(2)", "3、", "• ", "④"; never "3.5 tonnes", "24-hour watch". */
const MARKER = /^(?:[-–—•·‣*\u2460-\u2473]|[(（]?\d{1,3}[.)、）．](?!\d))\s*(?=\S)/u;

function toLineDuties(text: string, { span: [start, end] }: Unused, makeId: () => string): ReviewDuty[] {
  return Array.from(text.slice(start, end).matchAll(LINE_OF_WORDS), (match) => {
    const words = match[0].trimEnd();
    const marked = MARKER.exec(words)?.[0] ?? '';
    const from = start + match.index;
    const read = words.slice(marked.length).replaceAll(/\s+/gu, ' ');
    const span: Span = [from + marked.length, from + words.length];
    return { id: makeId(), text: read, marker: marked.trim() || null, percent: null, depth: 0, span, read };
  });
}
