// Texts without a role in them, though they have lists, names of posts and the words of job descriptions.
// Tests isRole through parseRoles; the cases are those of the guideline under "Not a role".

import { describe, expect, test } from 'vitest';
import { parseRoles } from '../../../shared/parse/parse-roles.ts';
import { readText } from '../../../shared/read/text-lines.ts';
import { briefText } from './brief-roles.ts';

describe('no role is', () => {
  test.each([
    [
      'rules for everybody',
      'General duties of all staff\n1. Wear the badge.\n2. Lock the lockers.\n3. Report accidents.',
    ],
    ['a house rule', 'House rules\n1. No smoking on the quay.\n2. Dogs stay on the lead.'],
    [
      'the minutes of a meeting',
      'Minutes of the harbour meeting, 4 May\nPresent: Harbour Master, Mate\n1. Mate to order two ropes by Friday.\n2. Harbour Master to call the painter.',
    ],
    ['a recipe', 'Fish soup\nIngredients:\n- 2 onions\n- 1 kg of cod\nSteps:\n1. Chop the onions.\n2. Boil the cod.'],
    ['a guide', 'How to moor a boat\n1. Slow down.\n2. Throw the rope.\n3. Tie a bowline.'],
    [
      'a policy',
      'Travel policy\n1. Purpose\nThis policy sets out which fares are paid.\n2. Scope\nIt applies to all trips.\n3. Rules\nTrains come first.',
    ],
    [
      'an article about job descriptions',
      'How to write a job description\n1. Begin each sentence with a verb.\n2. Avoid jargon that candidates do not know.\n3. Mention the salary in the posting.\n4. Keep bullets short for the reader.',
    ],
    ['a table of contents', 'Contents\nHarbour Master ........ 3\nDeckhand ........ 5\nGate keeper ........ 9'],
    [
      'an overview of the posts under the heading of their duties',
      'Duties of kennel staff\nThe posts are:\n(1) keeper; (2) clerk; (3) cleaner',
    ],
    ['a list of names of posts', 'Posts of the harbour\n- Harbour Master\n- Deckhand\n- Gate keeper'],
    ['a row of cards', 'Related jobs\nDeckhand\nGalway\nGate keeper\nCork'],
    ['an organisation chart', 'Harbour Master\nMate\nDeckhand\nGate keeper'],
    ['news', 'Ferry back in service\nThe ferry sails again since Monday. The harbour master thanked the crew.'],
    [
      'an interview',
      'Interview with a deckhand\nDuties\n1. What does a deckhand do all day?\n2. Who ties up the ferry?\n3. Is it cold?',
    ],
    [
      'a survey',
      'Harbour opinions\nYour duties\n1. I know what is expected of me.\n2. I have the tools I need.\n3. My work is safe.',
    ],
    [
      'a recipe that speaks of tasks',
      'Deckhand stew\nRequirements\n- 400 g flour\n- 2 l stock\nTasks\n1. Boil the stock.\n2. Stir in the flour.',
    ],
    [
      'a procedure whose steps name who is asked',
      'Stage 1 - Harbour Master\n1. Speak to the Harbour Master.\n2. Say what happened.\n\nStage 2 - Port Manager\n1. Write to the Port Manager.\n2. Wait for a letter.',
    ],
    [
      'a list of links with their days',
      '码头岗位职责\n- 水手岗位职责 2024-03-12\n- 门卫岗位职责 2024-03-12\n- 电工岗位职责 2024-03-11',
    ],
    [
      'a course with a title that names no post',
      'Title: Knots and ropes for beginners on small boats\nRequirements: none\n\nContents\n1. Bowline\n2. Clove hitch',
    ],
    [
      'what a grant binds',
      'Duties of the grant holder\n1. Keep the invoices.\n2. Report in May.\n3. Name the sponsor.',
    ],
    [
      'the minutes of a committee',
      'Minutes of the quay committee\nDeckhand\n1. To order rope.\nGate keeper\n1. To mend the gate.',
    ],
    ['nothing', ''],
  ])('in %s', (_, text) => {
    expect(briefText(text)).toEqual([]);
  });
});

test('an article without numbers is a role behind another role', () => {
  const text = '门卫岗位职责 篇1\n1、夜间巡逻。\n2、登记车辆。\n码头岗位职责 篇2\n系好船只。\n每日清点缆绳。';
  expect(briefText(text).map(({ duties }) => duties)).toEqual([
    ['夜间巡逻。', '登记车辆。'],
    ['系好船只。', '每日清点缆绳。'],
  ]);
});

test('a topic of minutes about duties is no role', () => {
  const text = '码头办公会议纪要\n地点：二楼\n一、关于岗位职责汇编\n会议认为内容陈旧。\n各科室七月前完成修订。';
  expect(briefText(text)).toEqual([]);
});

test('what is refused is accounted for', () => {
  const text = 'House rules\n1. No smoking on the quay.\n2. Dogs stay on the lead.';
  expect(
    parseRoles(readText(text))
      .unused.map(({ span }) => text.slice(...span))
      .join(''),
  ).toBe(text);
});

test('a role among rules for everybody is kept alone', () => {
  const text = [
    'General duties of all staff',
    '1. Wear the badge.',
    '2. Lock the lockers.',
    '',
    'Duties of the deckhand',
    '1. Mops the deck.',
    '2. Ties up the boat.',
  ].join('\n');
  expect(briefText(text)).toEqual([{ title: 'deckhand', duties: ['Mops the deck.', 'Ties up the boat.'] }]);
});

test('prose below the heading of a collection is no role before the first article of that name', () => {
  const intro =
    'Duties of the deckhand (2 general articles)\n\nNowadays duties matter. Here are two articles on them.\n\n';
  const articles =
    'Duties of the deckhand 1\n\n1. Mops the deck.\n2. Ties up the boat.\n\nDuties of the deckhand 2\n\n1. Paints the hull.\n2. Coils ropes.';
  expect(briefText(intro + articles)).toEqual([
    { title: 'deckhand', duties: ['Mops the deck.', 'Ties up the boat.'] },
    { title: 'deckhand', duties: ['Paints the hull.', 'Coils ropes.'] },
  ]);
});
