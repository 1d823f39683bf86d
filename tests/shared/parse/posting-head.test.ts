// Company and place below the title of a posting, where no label names them.
// Tests readPostingHeads through parseRoles.

import { describe, expect, test } from 'vitest';
import { briefText } from './brief-roles.ts';

const LIST = "What you'll do\n- Let the guests in\n- Walk the floors at night\n\nWhat you need\n- A clear voice";
const HAN = '岗位职责：\n1、负责门店管理；\n2、完成销售任务。';

describe('the head tells company and place', () => {
  test.each([
    [
      'on one line',
      `Night Porter\nHarrow Foods - Bristol\nFull time | Posted today\n\n${LIST}`,
      'Harrow Foods',
      'Bristol',
    ],
    [
      'on two lines',
      `Night Porter\nHollow Oak Garden Centres\nLudlow, Shropshire · Part time\n\n${LIST}`,
      'Hollow Oak Garden Centres',
      'Ludlow, Shropshire',
    ],
    [
      'with the kind of workplace behind it',
      `Home\nApply\n\nNight Porter\nHarrow Foods · Bristol, UK (Hybrid)\n2 days ago · 41 applicants\n\n${LIST}`,
      'Harrow Foods',
      'Bristol, UK',
    ],
    [
      'on one line with the region of the place',
      `Night Porter\nTwo Rivers Inn · Keswick, Cumbria\n£12 an hour · Full time\n\n${LIST}`,
      'Two Rivers Inn',
      'Keswick, Cumbria',
    ],
    ['in Chinese', `门店店长 7-9千\n禾悦超市 长沙-岳麓区 3年以上\n${HAN}`, '禾悦超市', '长沙-岳麓区'],
  ])('%s', (_, text, company, location) => {
    expect(briefText(text)[0]).toMatchObject({ company, location });
  });

  test('or the place alone', () => {
    const [role] = briefText(`Night Porter\nKeswick · Part time · Posted 3 days ago\n\n${LIST}`);
    expect(role).toMatchObject({ location: 'Keswick' });
    expect(role?.company).toBeUndefined();
  });
});

test('a label wins', () => {
  const text = `Night Porter\nHarrow Foods - Bristol\nLocation: Bath\n\n${LIST}`;
  expect(briefText(text)[0]).toMatchObject({ company: 'Harrow Foods', location: 'Bath' });
});

test('a tagline is neither', () => {
  const [role] = briefText(`Night Porter\nKeeps the house quiet and safe\n\n${LIST}`);
  expect([role?.company, role?.location]).toEqual([undefined, undefined]);
});

test('a legal form ends the company where only a blank stands before the place', () => {
  const [role] = briefText(`Night Porter\nHarrow Foods Ltd. Bristol, UK\nFull time\n\n${LIST}`);
  expect(role).toMatchObject({ company: 'Harrow Foods Ltd.', location: 'Bristol, UK' });
});

describe('the letterhead', () => {
  const below = 'Job title: Night Porter\nDuties:\n- Lets the guests in\n- Walks the floors at night';

  test.each([
    ['HARROW FOODS LTD.', 'HARROW FOODS LTD.'],
    ['Hotel Drei Eichen     Stellenbeschreibung', 'Hotel Drei Eichen'],
    ['Funivie Valbruna S.p.A.', 'Funivie Valbruna S.p.A.'],
    ['Company handbook', undefined],
    ['Night and day', undefined],
  ])('%s', (line, company) => {
    expect(briefText(`${line}\n\n${below}`).map((role) => role.company)).toEqual([company]);
  });
});
