// Words of the pane's frame and of its first view, in every language of the surfaces.
// The names of the six actions are stable: scripts and people's habits rely on the English ones.

import type { RoleStatus } from '../../shared/model/catalogue-role.ts';
import { translate } from '../../shared/ui/words.ts';
import type { Outcome, PaneView, Work } from './pane-state.ts';

type Actions = Readonly<Record<PaneView | 'undo', string>>;

const many = (count: number, one: string, more: string) => `${count.toLocaleString('en')} ${count === 1 ? one : more}`;

const STALE = ' What was changed in the tables since the last review is not in it.';
const ZH_STALE = '上次核对之后表中的变化不在其中。';

function tellOutcome(outcome: Outcome): string {
  switch (outcome.is) {
    case 'read':
      return `Read ${many(outcome.roles, 'role', 'roles')} with ${many(outcome.duties, 'duty', 'duties')}.`;
    case 'nothing-found':
      return 'No role found in this text. Read a text with a post and its duties.';
    case 'inserted':
      return `Inserted ${many(outcome.roles, 'role', 'roles')}, ${many(outcome.duties, 'duty', 'duties')} as rows.`;
    case 'applied':
      return `Took over ${many(outcome.changes, 'change', 'changes')}.`;
    case 'undone':
      return `Taken back: ${outcome.step}.`;
    case 'nothing-to-undo':
      return 'Nothing to undo since this pane was opened.';
    case 'took-in':
      return outcome.changes === 0
        ? 'Everything in it was in this workbook already.'
        : `Took in ${many(outcome.changes, 'change', 'changes')}.${outcome.toReview ? ' The list shows what they do to the tables.' : ''}`;
    case 'pasted':
      return outcome.roles === 0
        ? `${many(outcome.rows, 'row was', 'rows were')} here already, with the same words.`
        : `Took in ${many(outcome.rows, 'row', 'rows')} of ${many(outcome.roles, 'role', 'roles')}, with their ids.`;
    case 'copied':
      return `Copied ${many(outcome.rows, 'row', 'rows')} with ids. Paste them into the grid “Duties” of the browser.`;
    case 'saved-file':
      return `Saved ${outcome.name}.${outcome.isStale ? STALE : ''}`;
    case 'sent':
      return `Sent ${outcome.name}. The catalogue page asks before it is added.${outcome.isStale ? STALE : ''}`;
    case 'nothing-waits':
      return 'Nothing was left for this pane. Leave it on the catalogue page, under “Import and export”.';
    case 'cancelled':
      return 'Cancelled. What was done so far stays.';
  }
}

function tellOutcomeZh(outcome: Outcome): string {
  switch (outcome.is) {
    case 'read':
      return `读取了 ${outcome.roles} 个岗位，${outcome.duties} 项职责。`;
    case 'nothing-found':
      return '这段文字中未找到岗位。请读取含有岗位及其职责的文字。';
    case 'inserted':
      return `已将 ${outcome.roles} 个岗位、${outcome.duties} 项职责插入为行。`;
    case 'applied':
      return `已接受 ${outcome.changes} 处变化。`;
    case 'undone':
      return `已撤销：${outcome.step}。`;
    case 'nothing-to-undo':
      return '打开此窗格后没有可撤销的操作。';
    case 'took-in':
      return outcome.changes === 0
        ? '其中的全部内容已在此工作簿中。'
        : `已读入 ${outcome.changes} 处变化。${outcome.toReview ? '列表显示它们对表的影响。' : ''}`;
    case 'pasted':
      return outcome.roles === 0
        ? `这 ${outcome.rows} 行已在此处，文字相同。`
        : `已读入 ${outcome.roles} 个岗位的 ${outcome.rows} 行，保留其 id。`;
    case 'copied':
      return `已复制 ${outcome.rows} 行及其 id。请粘贴到浏览器的“职责”表格。`;
    case 'saved-file':
      return `已保存 ${outcome.name}。${outcome.isStale ? ZH_STALE : ''}`;
    case 'sent':
      return `已发送 ${outcome.name}。目录页会在加入前询问。${outcome.isStale ? ZH_STALE : ''}`;
    case 'nothing-waits':
      return '没有为此窗格留下内容。请在目录页的“导入和导出”中留下。';
    case 'cancelled':
      return '已取消。已完成的部分保留。';
  }
}

const WORK: Readonly<Record<Work['is'], string>> = {
  reading: 'Reading the text',
  scanning: 'Scanning the workbook',
  inserting: 'Writing rows',
  looking: 'Comparing the tables with the catalogue',
  applying: 'Taking over the changes',
  undoing: 'Taking back the last step',
  taking: 'Taking in roles',
  sending: 'Sending the catalogue',
  marking: 'Marking duplicates',
};

const ACTIONS: Actions = {
  read: 'Read selection',
  scan: 'Scan workbook',
  duplicates: 'Find duplicates',
  lines: 'Check reporting lines',
  review: 'Review changes',
  undo: 'Undo',
};

const STATUSES: Readonly<Record<RoleStatus, string>> = {
  draft: 'Draft',
  reviewed: 'Reviewed',
  approved: 'Approved',
  archived: 'Archived',
};

/** The words. */
export const PANE_WORDS = translate({
  en: {
    actions: ACTIONS,
    short: { read: 'Read', scan: 'Scan', duplicates: 'Duplicates', lines: 'Lines', review: 'Review', undo: 'Undo' },
    views: {
      read: 'Read',
      scan: 'Scan workbook',
      duplicates: 'Find duplicates',
      lines: 'Check reporting lines',
      review: 'Review changes',
    },
    undoes: (step: string) => `Undo: ${step}`,
    firstTitle: 'Roles as rows',
    firstNote: 'Text in, tables out, and back again',
    steps: [
      'Select cells with job descriptions and press Read, or Scan the whole workbook.',
      'Look at the roles, then insert them as rows.',
      'Edit, sort and filter as you like. Review shows what changed before anything is taken over.',
    ],
    notConnected: 'Excel did not answer for 5 seconds. Pasted text can still be read.',
    tryAgain: 'Try again',
    cannotInsert: 'Rows can be inserted once this pane is connected to Excel.',
    ticked: (ticked: number, all: number) => `${ticked} of ${many(all, 'role', 'roles')} will be inserted.`,
    insert: 'Insert as rows',
    untitled: 'Untitled role',
    dutiesOf: (title: string) => `Duties of ${title}`,
    fields: {
      superiors: 'Reports to',
      subordinates: 'In charge of',
      department: 'Department',
      company: 'Company',
      location: 'Location',
    },
    statuses: STATUSES,
    follows: (sheet: string, row: number) => `Follows ${sheet}, row ${row}`,
    source: 'Words in the source',
    work: WORK,
    outcome: tellOutcome,
    linesTitle: 'Reporting lines',
    linesNote: 'Checking who reports to whom is not part of this version yet.',
  },
  zh: {
    actions: {
      read: '读取所选',
      scan: '扫描工作簿',
      duplicates: '查找重复',
      lines: '检查汇报关系',
      review: '核对变化',
      undo: '撤销',
    },
    short: { read: '读取', scan: '扫描', duplicates: '重复', lines: '关系', review: '核对', undo: '撤销' },
    views: { read: '读取', scan: '扫描工作簿', duplicates: '查找重复', lines: '检查汇报关系', review: '核对变化' },
    undoes: (step) => `撤销：${step}`,
    firstTitle: '岗位变成行',
    firstNote: '文字进，表格出，再回来',
    steps: [
      '选择含有岗位说明的单元格并点按“读取”，或“扫描”整个工作簿。',
      '查看岗位，然后插入为行。',
      '随意编辑、排序和筛选。“核对”在接受之前显示变化。',
    ],
    notConnected: 'Excel 在 5 秒内没有回应。粘贴的文字仍可读取。',
    tryAgain: '重试',
    cannotInsert: '此窗格连接到 Excel 后即可插入行。',
    ticked: (ticked, all) => `将插入 ${all} 个岗位中的 ${ticked} 个。`,
    insert: '插入为行',
    untitled: '未命名的岗位',
    dutiesOf: (title) => `${title}的职责`,
    fields: { superiors: '上级', subordinates: '下级', department: '部门', company: '公司', location: '地点' },
    statuses: { draft: '草稿', reviewed: '已复核', approved: '已批准', archived: '已归档' },
    follows: (sheet, row) => `跟随${sheet}第 ${row} 行`,
    source: '来源中的文字',
    work: {
      reading: '正在读取文字',
      scanning: '正在扫描工作簿',
      inserting: '正在写入行',
      looking: '正在比较表与目录',
      applying: '正在接受变化',
      undoing: '正在撤销上一步',
      taking: '正在读入岗位',
      sending: '正在发送目录',
      marking: '正在标出重复',
    },
    outcome: tellOutcomeZh,
    linesTitle: '汇报关系',
    linesNote: '此版本尚不检查谁向谁汇报。',
  },
});
