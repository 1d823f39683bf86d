// The review: what was read from one text, with everything the person has corrected, before it is saved.
// The noun of this room, as plain data: it is kept as a draft and survives the panel, the browser and the worker.
// Corrections are functions from review to review, in the files beside it; nothing here knows the screen or the store.

import type { Capture } from '../../shared/model/capture.ts';
import type { Source } from '../../shared/model/line.ts';
import type { Notice } from '../../shared/model/notice.ts';
import type { UnusedReason } from '../../shared/model/parsed.ts';
import type { Field } from '../../shared/model/role.ts';
import type { Span } from '../../shared/model/span.ts';
import type { Account } from '../../shared/ui/account-bar.tsx';
import type { Mend } from './mend-source.ts';

/** One duty under correction. The duties of a role are one flat list in order; `depth` says what stands under what. */
export interface ReviewDuty {
  readonly id: string;
  readonly text: string;
  readonly marker: string | null;
  readonly percent: string | null;
  /** 0 = first level; never more than one deeper than the duty above it. */
  readonly depth: number;
  /** Its place in `Review.source.text`; null for a duty without a place. */
  readonly span: Span | null;
  /** The text as it was read; another text now means that the person has corrected it. */
  readonly read: string;
}

/** The fields of a role. Empty texts and empty members of lists count as absent. */
export interface RoleFields {
  readonly title: string;
  readonly department: string;
  readonly company: string;
  readonly location: string;
  readonly context: string;
  readonly superiors: readonly string[];
  readonly subordinates: readonly string[];
  readonly requirements: readonly string[];
  readonly otherFields: readonly Pick<Field, 'label' | 'value'>[];
  readonly otherSections: readonly { readonly heading: string; readonly items: readonly string[] }[];
}

/** What to do with a role that the catalogue may already have; `add` puts its duties into that role. */
export type KnownChoice = 'update' | 'keep-both' | 'skip' | 'add';

/** The role of the catalogue that a role repeats. */
export interface Known {
  readonly role: string;
  readonly why: 'same-page' | 'same-text' | 'near-text' | 'same-title' | 'chosen';
}

/** One role under correction. */
export interface ReviewRole {
  readonly id: string;
  readonly ticked: boolean;
  readonly fields: RoleFields;
  /** The fields as they were read, to tell what was corrected. */
  readonly read: RoleFields;
  readonly duties: readonly ReviewDuty[];
  readonly notices: readonly Notice[];
  readonly span: Span;
  readonly known: Known | null;
  readonly choice: KnownChoice;
  /** True where an update also takes out the duties that the text no longer has. */
  readonly dropsGone: boolean;
}

/** Text that is in no role. */
export interface Unused {
  readonly span: Span;
  readonly why: UnusedReason;
}

/** One text, read and under correction. Spans point into `source.text`, which is the capture's text with the mends applied. */
export interface Review {
  readonly id: string;
  /** The text as it was seen. Never edited. */
  readonly capture: Capture;
  readonly source: Source;
  /** Repairs that were accepted, in order. */
  readonly mends: readonly Mend[];
  readonly roles: readonly ReviewRole[];
  readonly unused: readonly Unused[];
  readonly account: Account;
  /** Keys of the notices that the person left as they are. */
  readonly left: readonly string[];
  /** Places of the duties that the person dropped, in the text as it was seen. */
  readonly dropped: readonly Span[];
  /** True once the person has corrected anything. */
  readonly touched: boolean;
}

/** True when the role would be saved: ticked, and with a title or a role to be put into. */
export function isToSave(role: ReviewRole): boolean {
  if (!role.ticked || (role.known !== null && role.choice === 'skip')) return false;
  return role.fields.title.trim() !== '' || (role.known !== null && role.choice === 'add');
}

/** The review with one role changed; a role that is not there changes nothing. */
export function changeRole(review: Review, id: string, change: (role: ReviewRole) => ReviewRole): Review {
  return { ...review, touched: true, roles: review.roles.map((role) => (role.id === id ? change(role) : role)) };
}

/** The role that holds a duty. */
export function roleOfDuty(review: Review, dutyId: string): ReviewRole | null {
  return review.roles.find((role) => role.duties.some((duty) => duty.id === dutyId)) ?? null;
}
