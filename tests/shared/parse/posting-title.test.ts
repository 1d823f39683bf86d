// Titles of postings that the pay behind them tells, whatever their words.
// Tests isPostingTitle through parseRoles on short made-up postings.

import { describe, expect, test } from 'vitest';
import { briefText } from './brief-roles.ts';

describe('a line with pay', () => {
  test('over facts and a label is the title of a posting, whatever its words', () => {
    const posting = (title: string, place: string, duty: string) =>
      `${title}\n禾声电台 ${place} 经验不限 大专\n岗位职责:1、${duty};2、填写日志。任职要求:1、细心;2、能上夜班。\n\n收藏　投递简历　举报\n\n`;
    const text =
      posting('夜航播音 8-12千·14薪', '江州-城北区', '播报航班') +
      posting('导播（2名） 4-6千', '江州-高新区', '接进电话');
    expect(briefText(text)).toEqual([
      {
        title: '夜航播音',
        company: '禾声电台',
        location: '江州-城北区',
        duties: ['播报航班;', '填写日志。'],
        requirements: ['细心;', '能上夜班。'],
      },
      {
        title: '导播',
        company: '禾声电台',
        location: '江州-高新区',
        duties: ['接进电话;', '填写日志。'],
        requirements: ['细心;', '能上夜班。'],
      },
    ]);
  });

  test('may name its currency', () => {
    const text =
      'Night Host  £22k-£24k\nHarbour Sound, Cork\nDuties:\n- Presents the phone-in\n- Picks the music\n\nSave | Share | Report\n\n' +
      'Loop Runner  €18k\nHarbour Sound, Cork\nDuties:\n- Files the tapes\n- Labels reels\n';
    expect(briefText(text)).toEqual([
      { title: 'Night Host', duties: ['Presents the phone-in', 'Picks the music'] },
      { title: 'Loop Runner', duties: ['Files the tapes', 'Labels reels'] },
    ]);
  });

  test('is no title where it is a field of the form', () => {
    expect(briefText('Mate\n\nSalary 22-24k\nDuties:\n- Keeps the log\n- Sets the watch\n')).toMatchObject([
      { title: 'Mate', duties: ['Keeps the log', 'Sets the watch'] },
    ]);
  });
});
