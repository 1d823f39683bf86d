// Corrections of duties: edit, split, join, put in another place or role, drop.
// Review in, review out; a duty that is not there changes nothing. No text is lost but by `drop`, which Undo takes back.

import type { Span } from '../../shared/model/span.ts';
import { mapBack } from './mend-source.ts';
import { changeRole, type Review, type ReviewDuty, roleOfDuty } from './review.ts';

/** The duty with another text. */
export function editDuty(review: Review, id: string, text: string): Review {
  return changeDuties(review, id, (duties, at) =>
    duties.map((duty, index) => (index === at ? { ...duty, text } : duty)),
  );
}

/** Cuts a duty at a UTF-16 offset of its text; the second part, `newId`, stands below it without a marker. */
export function splitDuty(review: Review, id: string, at: number, newId: string): Review {
  return changeDuties(review, id, (duties, index) => {
    const duty = duties[index];
    if (!duty) return duties;
    const first = duty.text.slice(0, at).trim();
    const second = duty.text.slice(at).trim();
    if (first === '' || second === '') return duties;
    const [before, behind] = splitSpan(review.source.text, duty, at);
    return duties.toSpliced(
      index,
      1,
      { ...duty, text: first, span: before },
      { ...duty, id: newId, text: second, span: behind, marker: null, percent: null },
    );
  });
}

/** Joins a duty with the one below it. */
export function joinDuty(review: Review, id: string): Review {
  return changeDuties(review, id, (duties, index) => {
    const duty = duties[index];
    const next = duties[index + 1];
    if (!duty || !next) return duties;
    const joined: ReviewDuty = {
      ...duty,
      text: joinTexts(duty.text, next.text),
      percent: duty.percent ?? next.percent,
      span: duty.span && next.span ? joinSpans(duty.span, next.span) : (duty.span ?? next.span),
    };
    return duties.toSpliced(index, 2, joined);
  });
}

/** Puts a duty one place up or down in its role. */
export function moveDuty(review: Review, id: string, by: -1 | 1): Review {
  return changeDuties(review, id, (duties, index) => {
    const duty = duties[index];
    const other = duties[index + by];
    if (!duty || !other) return duties;
    return duties.with(index, { ...other, depth: duty.depth }).with(index + by, { ...duty, depth: other.depth });
  });
}

/** Puts a duty, with what stands under it, at the end of another role. */
export function moveDutyToRole(review: Review, id: string, roleId: string): Review {
  const from = roleOfDuty(review, id);
  if (!from || from.id === roleId || !review.roles.some((role) => role.id === roleId)) return review;
  const index = from.duties.findIndex((duty) => duty.id === id);
  const depth = from.duties[index]?.depth ?? 0;
  const after = from.duties.findIndex((duty, at) => at > index && duty.depth <= depth);
  const moved = from.duties.slice(index, after < 0 ? undefined : after);
  const taken = changeRole(review, from.id, (role) => ({
    ...role,
    duties: settleDepths(role.duties.filter((duty) => !moved.includes(duty))),
  }));
  return changeRole(taken, roleId, (role) => ({
    ...role,
    duties: [...role.duties, ...moved.map((duty) => ({ ...duty, depth: duty.depth - depth }))],
  }));
}

/** Leaves a duty out, also when the text is read again; what stands under it moves up. */
export function dropDuty(review: Review, id: string): Review {
  const span = roleOfDuty(review, id)?.duties.find((duty) => duty.id === id)?.span;
  const dropped = span ? [...review.dropped, mapBack(span, review.mends)] : review.dropped;
  return { ...changeDuties(review, id, (duties, index) => duties.toSpliced(index, 1)), dropped };
}

/** The spaces of the text count as nothing, because reading has collapsed them; a corrected text has no places inside. */
function splitSpan(text: string, { span, text: words }: ReviewDuty, at: number): [Span | null, Span | null] {
  if (!span) return [null, null];
  const source = text.slice(...span);
  if (withoutBlanks(source) !== withoutBlanks(words)) return [span, span];
  let rest = withoutBlanks(words.slice(0, at)).length;
  let cut = 0;
  while (rest > 0 && cut < source.length) if (!isBlank(source.charAt(cut++))) rest--;
  let behind = cut;
  while (behind < source.length && isBlank(source.charAt(behind))) behind++;
  return [
    [span[0], span[0] + cut],
    [span[0] + behind, span[1]],
  ];
}

function withoutBlanks(text: string): string {
  return text.replaceAll(/\s/gu, '');
}

function isBlank(character: string): boolean {
  return character.trim() === '';
}

/** Chinese and Japanese are written without spaces: "检查缆绳。" + "并记录" */
const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

function joinTexts(first: string, second: string): string {
  const a = first.trimEnd();
  const b = second.trimStart();
  if (a === '' || b === '') return a + b;
  return WITHOUT_SPACES.test(a.slice(-1)) && WITHOUT_SPACES.test(b.slice(0, 1)) ? a + b : `${a} ${b}`;
}

/** From the first to the last character of both, whichever comes first in the text. */
function joinSpans(a: Span, b: Span): Span {
  return [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
}

/** After a change no duty is deeper than one below the duty above it. */
function settleDepths(duties: readonly ReviewDuty[]): readonly ReviewDuty[] {
  let deepest = 0;
  return duties.map((duty) => {
    const depth = Math.min(duty.depth, deepest);
    deepest = depth + 1;
    return depth === duty.depth ? duty : { ...duty, depth };
  });
}

function changeDuties(
  review: Review,
  id: string,
  change: (duties: readonly ReviewDuty[], index: number) => readonly ReviewDuty[],
): Review {
  const role = roleOfDuty(review, id);
  if (!role) return review;
  const duties = change(
    role.duties,
    role.duties.findIndex((duty) => duty.id === id),
  );
  if (duties === role.duties) return review;
  return changeRole(review, role.id, (found) => ({ ...found, duties: settleDepths(duties) }));
}
