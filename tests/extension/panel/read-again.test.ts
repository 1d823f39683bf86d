// Tests what becomes of a review when a repair is accepted: the new reading comes in, the person's corrections hold.
// The parser is the real one; expected roles are written by hand.

import { expect, test } from 'vitest';
import { dropDuty, editDuty, moveDuty, moveDutyToRole, splitDuty } from '../../../extension/panel/correct-duties.ts';
import {
  addUnused,
  addUnusedAsRole,
  editFields,
  leaveNotice,
  openNotices,
} from '../../../extension/panel/correct-roles.ts';
import { mendSource } from '../../../extension/panel/mend-source.ts';
import { readAgain } from '../../../extension/panel/read-again.ts';
import type { Review } from '../../../extension/panel/review.ts';
import type { NoticeCode, Repair } from '../../../shared/model/notice.ts';
import { parseRoles } from '../../../shared/parse/parse-roles.ts';
import { countIds, dutyOf, review, roleOf, tell } from './readings.ts';

const makeId = countIds();

function mend(of: Review, repair: Repair): Review {
  const mended = mendSource(of.source, repair);
  return readAgain(of, { ...mended, parsed: parseRoles(mended.source) }, makeId);
}
function accept(of: Review, code: NoticeCode): Review {
  const repair = of.roles.flatMap(({ notices }) => notices).find((notice) => notice.code === code)?.repair;
  if (!repair) throw new Error(`no repair for ${code}`);
  return mend(of, repair);
}
const codes = (of: Review) => of.roles.flatMap((role) => openNotices(of, role.notices)).map(({ code }) => code);

test('takes the repaired number and answers its notice', () => {
  const of = accept(review(), 'number-missing');
  expect(dutyOf(of, 'Trains').marker).toBe('3.');
  expect(of.capture.text).toContain('4. Trains');
  expect(of.source.text).toContain('3. Trains');
});

test('drops what a repair takes out', () => {
  expect(tell(accept(review(), 'duty-repeated'))[0]).toBe(
    'Head cook: Plans the menu of the week. | Orders meat, fish and bread. | Trains the apprentices.',
  );
});

test('keeps ids, so that what is chosen stays chosen', () => {
  const of = review();
  expect(dutyOf(accept(of, 'number-missing'), 'Orders').id).toBe(dutyOf(of, 'Orders').id);
  expect(roleOf(accept(of, 'number-missing'), 'Dishwasher').id).toBe(roleOf(of, 'Dishwasher').id);
});

test('keeps every correction: edited, split, moved, dropped, reordered duties and fields', () => {
  let of = review();
  of = editDuty(of, dutyOf(of, 'Plans').id, 'Plans all menus.');
  of = splitDuty(of, dutyOf(of, 'Orders').id, 'Orders meat,'.length, 'half');
  of = moveDuty(of, dutyOf(of, 'Polishes').id, -1);
  of = moveDutyToRole(of, dutyOf(of, 'Washes').id, roleOf(of, 'Head cook').id);
  of = editFields(of, roleOf(of, 'Head cook').id, { department: 'Galley' });
  const before = tell(of);
  const now = accept(of, 'number-missing');
  expect(tell(now)).toEqual(before);
  expect(roleOf(now, 'Head cook').fields.department).toBe('Galley');
  expect(tell(accept(dropDuty(now, dutyOf(now, 'Polishes').id), 'duty-repeated'))).toEqual([
    'Head cook: Plans all menus. | Orders meat, | fish and bread. | Trains the apprentices. | Washes the pots.',
    'Dishwasher: ',
  ]);
});

test('a duty that was dropped does not come back', () => {
  const of = review();
  const now = accept(dropDuty(of, dutyOf(of, 'Orders').id), 'number-missing');
  expect(tell(now)[0]).not.toContain('Orders');
});

test('follows the text where a repair makes another role of it', () => {
  const of = review(
    'Job title: Cook\nDuties:\n1. Cooks soup.\n2. Bakes bread.\nJob tilte: Waiter\nDuties:\n1. Lays tables.\n2. Serves soup.',
  );
  const at = of.source.text.indexOf('tilte');
  const now = mend(of, { span: [at, at + 5], text: 'title' });
  expect(tell(now)).toEqual(['Cook: Cooks soup. | Bakes bread.', 'Waiter: Lays tables. | Serves soup.']);
});

test('keeps unused text where it was put', () => {
  let of = review();
  const [welcome] = of.unused;
  if (!welcome) throw new Error('no unused text');
  const inRole = accept(addUnused(of, welcome, roleOf(of, 'Dishwasher').id, makeId), 'number-missing');
  expect(tell(inRole)[1]).toContain('Our kitchen, a short welcome.');
  expect(inRole.unused).toEqual([]);
  of = addUnusedAsRole(of, welcome, makeId);
  expect(tell(accept(of, 'number-missing'))[0]).toBe(': Our kitchen, a short welcome.');
});

test('a notice that was left stays left', () => {
  const of = review();
  const notice = roleOf(of, 'Head cook').notices.find(({ code }) => code === 'duty-repeated');
  if (!notice) throw new Error('no notice');
  expect(codes(accept(leaveNotice(of, notice), 'number-missing'))).not.toContain('duty-repeated');
  expect(codes(accept(of, 'number-missing'))).toContain('duty-repeated');
});
