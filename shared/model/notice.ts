// Notices: everything odd the parser saw, as values instead of errors.
// A closed list of codes; the sentences for people stand beside them so that every surface says the same.
// Knows spans only.

import type { Span } from './span.ts';

/** Every code with the sentence people read. The list is closed: scripts may switch over it. */
export const NOTICE_SENTENCES = {
  'number-missing': 'A number of the list is missing; a duty may have been lost.',
  'number-repeated': 'The same number stands at two items of the list.',
  'number-out-of-order': 'A number goes back; the items may be in the wrong order.',
  'number-lost': 'The digit of this marker was lost; the item is kept.',
  'number-detached': 'A number stands on a line of its own, away from its text.',
  'marker-missing': 'This line among numbered ones has no number; it is kept as an item of its own.',
  'number-empty': 'This number has no text.',
  'heading-glued': 'A heading was stuck to the end of this line and has been split off.',
  'items-run-together': 'Several items stood in one paragraph and have been split at their numbers.',
  'line-rejoined': 'This sentence was interrupted by a page break or an empty line and has been joined.',
  'label-in-value': 'The value seems to hold another label; it has been kept whole.',
  'field-empty': 'This label has no value.',
  'field-contradicts': 'This role states the same field differently in two places; check which one holds.',
  'title-contradicts': 'The heading and the title label name different posts; the label is used.',
  'superior-is-subordinate': 'The same name stands above and below this role.',
  'role-untitled': 'These duties name no post.',
  'role-without-duties': 'This role has fields but no duties.',
  'duty-repeated': 'The same duty stands twice in this role.',
  'text-unplaced': 'This text fits no field of the role; it is kept as a remark.',
  'garbled-text': 'Characters here look lost or damaged.',
} as const;

/** One of the closed list of things the parser remarks on. */
export type NoticeCode = keyof typeof NOTICE_SENTENCES;

/** An edit that would mend the source: replace `span` by `text`. */
export interface Repair {
  readonly span: Span;
  readonly text: string;
}

/** One odd thing: what, where, the words that were seen (at most 80 characters), and the edit that would mend it, if one is known. */
export interface Notice {
  readonly code: NoticeCode;
  readonly span: Span;
  readonly seen: string;
  readonly repair: Repair | null;
}
