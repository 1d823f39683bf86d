// Reviews for the tests of the panel: real texts, read by the real parser, with ids that count.
// Nothing here judges; the tests do.

import type { Capture, CaptureWay } from '../../../shared/model/capture.ts';
import { parseRoles } from '../../../shared/parse/parse-roles.ts';
import { readText } from '../../../shared/read/text-lines.ts';
import type { Review, ReviewDuty, ReviewRole } from '../../../extension/panel/review.ts';
import { type Reading, startReview } from '../../../extension/panel/start-review.ts';

/** Two roles; number 3 of the first is missing, and its fourth duty stands twice. */
export const KITCHEN = [
  'Our kitchen, a short welcome.',
  '',
  'Job title: Head cook',
  'Department: Kitchen',
  'Reports to: Manager',
  'Duties:',
  '1. Plans the menu of the week.',
  '2. Orders meat, fish and bread.',
  '4. Trains the apprentices.',
  '5. Trains the apprentices.',
  '',
  'Job title: Dishwasher',
  'Duties:',
  '1. Washes the pots.',
  '2. Polishes the glasses.',
].join('\n');

/** Ids in the order they are asked for: "i1", "i2" … */
export function countIds(): () => string {
  let count = 0;
  return () => `i${++count}`;
}

/** A capture of a text. */
export function captureOf(text: string, more: Partial<Capture> = {}): Capture {
  const way: CaptureWay = 'paste';
  return {
    id: 'capture1',
    way,
    url: null,
    urlKey: null,
    name: '',
    capturedAt: 0,
    language: 'en',
    text,
    lines: [],
    textKey: text,
    ...more,
  };
}

/** The text, read. */
export function read(text: string, more: Partial<Capture> = {}): Reading {
  const source = readText(text);
  return { capture: captureOf(text, more), source, parsed: parseRoles(source) };
}

/** A review of the text. */
export function review(text: string = KITCHEN): Review {
  return startReview(read(text), countIds());
}

/** The role with this title. */
export function roleOf(of: Review, title: string): ReviewRole {
  const role = of.roles.find((each) => each.fields.title === title);
  if (!role) throw new Error(`no role "${title}" among ${of.roles.map((each) => each.fields.title).join(', ')}`);
  return role;
}

/** The duty whose text begins so. */
export function dutyOf(of: Review, start: string): ReviewDuty {
  const duty = of.roles.flatMap((role) => role.duties).find((each) => each.text.startsWith(start));
  if (!duty) throw new Error(`no duty "${start}"`);
  return duty;
}

/** Title and duties of each role, one line each. */
export function tell(of: Review): string[] {
  return of.roles.map(({ fields, duties }) => `${fields.title}: ${duties.map((duty) => duty.text).join(' | ')}`);
}
