// Words of the tab "Duplicates" that only the catalogue page has; those of the desk are in shared/ui.
// Data only.

import type { VerdictKind } from '../../../shared/model/verdict.ts';
import { translate } from '../../../shared/ui/words.ts';

/** Names of what is saved, for Undo and history; the titles of both roles are handed in, for a phrase the phrase. */
export type DuplicatesSteps = Readonly<Record<VerdictKind, (a: string, b: string) => string>>;

const steps: DuplicatesSteps = {
  same: (a, b) => `One text for a duty of “${a}” and “${b}”`,
  link: (a, b) => `Linked a duty of “${a}” and “${b}”`,
  'keep-both': (a, b) => `Kept both duties of “${a}” and “${b}”`,
  'not-duplicate': (a, b) => `Not a duplicate: a duty of “${a}” and “${b}”`,
  'drop-member': (a, b) => `Dropped a duty of “${a}” from the cluster of “${b}”`,
  'ignore-phrase': (a) => `Ignored as a common phrase: “${a}”`,
};

const duties = (count: number) => (count === 1 ? '1 duty' : `${count.toLocaleString('en')} duties`);

/** The words, by language. */
export const DUPLICATES_PAGE_WORDS = translate({
  en: {
    steps,
    scope: 'Scope',
    whole: 'Whole catalogue',
    selection: 'Selection',
    chosenRows: (count: number) => `Chosen rows (${duties(count)})`,
    foundRoles: (count: number) => `Roles found by the search and the filter (${count.toLocaleString('en')})`,
    workbooks: 'Workbooks',
    sheets: 'Sheets, files and sites',
    departments: 'Departments',
    noDepartment: 'Without a department',
    emptyCatalogue: 'The catalogue holds fewer than two duties. Import a file or clip a posting, then search.',
    stopped: (done: number, total: number) =>
      `Stopped after ${done.toLocaleString('en')} of ${duties(total)}. What was found is kept.`,
    looking: 'Looking for the first duplicates',
    pair: 'Pair',
    overlap: 'Overlap of roles',
    heat: 'Roles by clusters',
    heatCaption: 'Number of duties that each role has in each cluster',
    role: 'Role',
    cluster: (number: number) => `Cluster ${number}`,
    heatNote: 'Numbers are duties. Framed: the pair in the middle.',
    moreRoles: (count: number) => (count === 1 ? '1 more role' : `${count.toLocaleString('en')} more roles`),
    twoRoles: (a: string, b: string) => `${a} and ${b}`,
    oneRole: (a: string) => `Both duties stand in ${a}.`,
    alike: (sameTitle: boolean, inA: number, ofA: number, inB: number, ofB: number) =>
      `${sameTitle ? 'Same title' : 'Different titles'}; ${inA} of ${ofA} and ${inB} of ${ofB} duties alike.`,
    sideBySide: 'Side by side',
    backToPairs: 'Back to pairs',
    onlyIn: (count: number) => `Only here: ${duties(count)}`,
    overlapBar: (first: number, both: number, second: number) =>
      `${duties(first)} only in the first, ${both} in both, ${second} only in the second`,
    overlapNote: (a: string, b: string) => `Left: only ${a}. Middle: both. Right: only ${b}.`,
    rolePairs: 'Pairs of roles',
    dutiesAlike: 'Duties alike',
    dutiesDiffer: 'Duties differ',
    sameTitle: 'Same title',
    otherTitle: 'Other title',
    showClass: (count: number, title: string, duties: string) => `${count}: ${title}, ${duties}`,
    sharedOnly: 'Counted are pairs that share a title or a duty. Alike: half of the duties of the smaller role.',
    phrases: 'Common phrases',
    phrasesNote: 'Short texts in many roles. Ignored, they are not compared any more.',
    ignore: (phrase: string) => `Ignore “${phrase}”`,
    ignoreIt: 'Ignore',
    inRoles: (count: number) => `in ${count.toLocaleString('en')} roles`,
    more: (count: number) => `Show ${count.toLocaleString('en')} more`,
  },
  zh: {
    steps: {
      same: (a, b) => `“${a}”和“${b}”的一条职责共用文字`,
      link: (a, b) => `关联“${a}”和“${b}”的一条职责`,
      'keep-both': (a, b) => `“${a}”和“${b}”的职责两者保留`,
      'not-duplicate': (a, b) => `不是重复：“${a}”和“${b}”的一条职责`,
      'drop-member': (a, b) => `将“${a}”的一条职责移出“${b}”的组`,
      'ignore-phrase': (a) => `作为常用语忽略：“${a}”`,
    },
    scope: '范围',
    whole: '整个目录',
    selection: '所选',
    chosenRows: (count) => `选中的行（${count} 条职责）`,
    foundRoles: (count) => `搜索和筛选到的岗位（${count}）`,
    workbooks: '工作簿',
    sheets: '工作表、文件和网站',
    departments: '部门',
    noDepartment: '没有部门',
    emptyCatalogue: '目录中的职责不足两条。请先导入文件或读取招聘网页，然后再查找。',
    stopped: (done, total) => `已停止：${done} / ${total} 条职责。已找到的内容保留着。`,
    looking: '正在查找最初的重复',
    pair: '成对职责',
    overlap: '岗位的重叠',
    heat: '岗位与组',
    heatCaption: '每个岗位在每组中的职责数',
    role: '岗位',
    cluster: (number) => `第 ${number} 组`,
    heatNote: '数字为职责数。加框的是中间的一对。',
    moreRoles: (count) => `另有 ${count} 个岗位`,
    twoRoles: (a, b) => `${a}和${b}`,
    oneRole: (a) => `两条职责都属于${a}。`,
    alike: (sameTitle, inA, ofA, inB, ofB) =>
      `${sameTitle ? '名称相同' : '名称不同'}；${ofA} 条中的 ${inA} 条与 ${ofB} 条中的 ${inB} 条职责相似。`,
    sideBySide: '并排比较',
    backToPairs: '返回成对职责',
    onlyIn: (count) => `仅在此处：${count} 条职责`,
    overlapBar: (first, both, second) => `仅第一个岗位 ${first} 条，两者共有 ${both} 条，仅第二个岗位 ${second} 条`,
    overlapNote: (a, b) => `左：仅${a}。中：两者共有。右：仅${b}。`,
    rolePairs: '成对岗位',
    dutiesAlike: '职责相似',
    dutiesDiffer: '职责不同',
    sameTitle: '名称相同',
    otherTitle: '名称不同',
    showClass: (count, title, duties) => `${count}：${title}，${duties}`,
    sharedOnly: '统计的是名称相同或有共同职责的岗位。相似：较小岗位的一半职责。',
    phrases: '常用语',
    phrasesNote: '出现在许多岗位中的短句。忽略后不再比较。',
    ignore: (phrase) => `忽略“${phrase}”`,
    ignoreIt: '忽略',
    inRoles: (count) => `在 ${count} 个岗位中`,
    more: (count) => `再显示 ${count} 条`,
  },
});
