// Tags before the titles of postings: what is behind the bracket is a title only where a pay or a word of hiring tells so.
// Tests hiring-tags.ts on single lines; the cases m-zh-21 and m-en-22 hold whole postings.

import { expect, test } from 'vitest';
import { tagEnd } from '../../../shared/parse/hiring-tags.ts';
import { lexiconFor } from '../../../shared/parse/lexicon.ts';

const titleOf = (line: string) => line.slice(tagEnd(line, 0, line.length, lexiconFor('zh')));

test.each([
  ['【急聘】咖啡烘焙师 8-12K', '咖啡烘焙师 8-12K'],
  ['【双休】夜航播音 6千', '夜航播音 6千'],
  ['【诚聘】宠物美容师', '宠物美容师'],
  ['[Urgent] Night host 8-12k', 'Night host 8-12k'],
  ['[Part time] Cook €900', 'Cook €900'],
])('a tag is cut off the title: %s', (line, title) => expect(titleOf(line)).toBe(title));

test.each([
  '【岗位名称】水电工',
  '【汇报对象】工程部经理',
  '【招聘热线】5550100',
  '[Salary] 2,400 €',
  '[x] Keeps the keys',
])('no tag: %s', (line) => expect(titleOf(line)).toBe(line));
