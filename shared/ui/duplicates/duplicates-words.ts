// Words of the view of duplicates, in every language of the surfaces.
// Data only.

import type { DifferingPart, PairKind, SearchProgress } from '../../model/duplicate.ts';
import { translate } from '../words.ts';

const many = (count: number, one: string, more: string) => `${count.toLocaleString('en')} ${count === 1 ? one : more}`;

const KINDS: Readonly<Record<PairKind, string>> = {
  same: 'same',
  reworded: 'reworded',
  contained: 'contained',
  contrast: 'contrast',
};
const PARTS: Readonly<Record<DifferingPart, string>> = {
  actor: 'Actor',
  verb: 'Verb',
  object: 'Object',
  scope: 'Scope',
  number: 'Number',
  negation: 'Negation',
  other: 'Other',
};
const STAGES: Readonly<Record<SearchProgress['stage'], string>> = {
  reading: 'Reading duties',
  comparing: 'Comparing duties',
  judging: 'Looking at pairs',
};

/** The words. */
export const DUPLICATES_WORDS = translate({
  en: {
    find: 'Find duplicates',
    again: 'Search again',
    emptyTitle: 'Duties written twice',
    emptyNote: 'Duties that say the same are found across all roles, and what differs is shown.',
    tooFew: 'Two duties are needed before anything can be written twice.',
    none: 'No duties are written twice here.',
    noneShown: 'Nothing of these kinds above this score. Lower the score or tick more kinds.',
    progress: ({ stage, done, total }: SearchProgress) =>
      total === 0 ? STAGES[stage] : `${STAGES[stage]}: ${done.toLocaleString('en')} of ${total.toLocaleString('en')}`,
    clusters: (count: number) => many(count, 'cluster', 'clusters'),
    list: 'Clusters',
    atLeast: 'At least',
    kindsLegend: 'Kinds',
    kinds: KINDS,
    members: (duties: number, roles: number) => `${many(duties, 'duty', 'duties')}, ${many(roles, 'role', 'roles')}`,
    pairOf: (at: number, all: number) => `Pair ${at} of ${all} in this cluster`,
    earlier: 'Earlier pair',
    next: 'Next pair',
    duty: (title: string, number: string) => `${title}, duty ${number}`,
    differs: 'What differs',
    part: PARTS,
    nothing: 'nothing',
    onlySmall: 'Only the form, the order or small words differ.',
    oneText: 'One text',
    twoTexts: 'Two texts',
    keepA: 'Keep A',
    keepB: 'Keep B',
    write: 'Write one',
    link: 'Link',
    keepBoth: 'Keep both',
    notDuplicate: 'Not a duplicate',
    drop: 'Drop A from the cluster',
    common: 'Ignore as a common phrase',
    ownText: 'One text for both',
    take: 'Take this text',
    cancel: 'Cancel',
    preview: (a: string, b: string) => `Keep A changes ${b}. Keep B changes ${a}. Each is one step and can be undone.`,
    sameText: 'Both have the same words: no text changes.',
    bothFixed: 'No text changes: both stand on sheets that are never changed. What you decide is remembered.',
    oneFixed: (fixed: string, other: string, name: string) =>
      `Keep ${fixed} changes ${name}, one step that can be undone. Keep ${other} changes no text: ${fixed} stands on a sheet that is never changed.`,
    judged: {
      same: 'One text for both',
      link: 'Linked',
      'keep-both': 'Both kept',
      'not-duplicate': 'Not a duplicate',
      'drop-member': 'Dropped',
      'ignore-phrase': 'Ignored',
    },
    contrasts: 'Alike, but not the same duty',
  },
  zh: {
    find: '查找重复',
    again: '重新查找',
    emptyTitle: '重复书写的职责',
    emptyNote: '在所有岗位中查找意思相同的职责，并显示差异。',
    tooFew: '至少需要两条职责才会有重复。',
    none: '这里没有重复的职责。',
    noneShown: '没有达到此分数的这些种类。请降低分数或勾选更多种类。',
    progress: ({ stage, done, total }) =>
      `${{ reading: '正在读取职责', comparing: '正在比较职责', judging: '正在查看成对职责' }[stage]}${total === 0 ? '' : `：${done} / ${total}`}`,
    clusters: (count) => `${count} 组`,
    list: '组',
    atLeast: '至少',
    kindsLegend: '种类',
    kinds: { same: '相同', reworded: '改写', contained: '包含', contrast: '对比' },
    members: (duties, roles) => `${duties} 条职责，${roles} 个岗位`,
    pairOf: (at, all) => `本组第 ${at} 对，共 ${all} 对`,
    earlier: '上一对',
    next: '下一对',
    duty: (title, number) => `${title}，职责 ${number}`,
    differs: '差异',
    part: {
      actor: '主体',
      verb: '动词',
      object: '对象',
      scope: '范围',
      number: '数字',
      negation: '否定',
      other: '其他',
    },
    nothing: '无',
    onlySmall: '只有形式、语序或虚词不同。',
    oneText: '一种文字',
    twoTexts: '两种文字',
    keepA: '保留 A',
    keepB: '保留 B',
    write: '另写一句',
    link: '关联',
    keepBoth: '两者保留',
    notDuplicate: '不是重复',
    drop: '将 A 移出本组',
    common: '作为常用语忽略',
    ownText: '两者共用的文字',
    take: '采用此文字',
    cancel: '取消',
    bothFixed: '不改变任何文字：两者都在从不改动的工作表中。您的判断会被记住。',
    oneFixed: (fixed, other, name) =>
      `保留 ${fixed} 会改变“${name}”，一步完成，可以撤销。保留 ${other} 不改变文字：${fixed} 在从不改动的工作表中。`,
    preview: (a, b) => `保留 A 会改变“${b}”，保留 B 会改变“${a}”。都是一步完成，可以撤销。`,
    sameText: '两者文字相同，不会改变任何文字。',
    judged: {
      same: '共用一种文字',
      link: '已关联',
      'keep-both': '两者保留',
      'not-duplicate': '不是重复',
      'drop-member': '已移出',
      'ignore-phrase': '已忽略',
    },
    contrasts: '相似但不是同一职责',
  },
});

/** The words in one language. */
export type DuplicatesWords = (typeof DUPLICATES_WORDS)['en'];
