// Words of the review of an edited sheet, in every language of the surfaces.
// Data only; the view is review-view.tsx.

import type { CatalogueRole } from '../../shared/model/catalogue-role.ts';
import type { ChangedBy, FieldChange, PlannedChange, SheetWarning } from '../../shared/rows/merge-plan.ts';
import { DUTY_COLUMNS, ROLE_COLUMNS, type SheetField, type SheetLanguage } from '../../shared/rows/sheet-columns.ts';
import { translate } from '../../shared/ui/words.ts';

type RowChange = Exclude<PlannedChange, FieldChange>;
type FindRole = (id: string) => CatalogueRole | null;
type Warnings = Readonly<Record<SheetWarning['code'], (seen: string, rows: number) => string>>;

const many = (count: number, one: string, more: string) => `${count.toLocaleString('en')} ${count === 1 ? one : more}`;

function headerOf(field: SheetField, language: SheetLanguage): string {
  return [...DUTY_COLUMNS, ...ROLE_COLUMNS].find((column) => column.field === field)?.header[language] ?? field;
}

function tellRow(change: RowChange, find: FindRole, untitled: string): { title: string; text: string } {
  const titleOf = (id: string | null) => (id === null ? '' : (find(id)?.title ?? untitled));
  switch (change.is) {
    case 'new-duty':
      return { title: change.newRole?.split('\u0001')[0] ?? titleOf(change.roleId), text: change.values.text ?? '' };
    case 'new-role':
      return { title: change.values.title ?? untitled, text: change.values.department ?? '' };
    case 'moved-duty': {
      const duty = find(change.from)?.duties.find(({ id }) => id === change.dutyId);
      return { title: `${titleOf(change.from)} → ${titleOf(change.to)}`, text: duty?.text ?? '' };
    }
    case 'order':
      return { title: titleOf(change.roleId), text: '' };
    default:
      return { title: change.item.values.title ?? titleOf(change.item.roleId), text: change.item.values.text ?? '' };
  }
}

const WARNINGS: Warnings = {
  'partial-sort': () =>
    'Ids stand beside foreign text: it looks as if only some columns were sorted. Take the sort back in Excel, then review again. Nothing is taken over until then.',
  'filtered-copy': (seen) =>
    `${seen} rows are missing. If this is a filtered copy, leave them: they stay in the catalogue unless ticked.`,
  'two-way': () =>
    'The record of the last exchange is missing or damaged. Every difference is shown, none is taken over by itself.',
  'column-renamed': (seen) => `The column “${seen}” was recognised by what it holds.`,
  'column-missing': (seen) => `The column “${seen}” is missing. Its values are left as they are.`,
  'id-damaged': (seen, rows) => `${many(rows, 'id is', 'ids are')} damaged (“${seen}”). The rows count as new.`,
  'row-copied': (_seen, rows) => `${many(rows, 'row was', 'rows were')} copied. The copies count as new duties.`,
  'matched-by-words': (_seen, rows) =>
    `${many(rows, 'row', 'rows')} without an id recognised by nearly the same words.`,
  'cell-error': (_seen, rows) =>
    `${many(rows, 'cell shows', 'cells show')} an error and ${rows === 1 ? 'is' : 'are'} not taken over.`,
  'cell-cut': (_seen, rows) =>
    `${many(rows, 'cell was', 'cells were')} cut at 32,767 characters and ${rows === 1 ? 'is' : 'are'} not taken over.`,
  'status-unknown': (seen) => `“${seen}” is no status. Allowed are Draft, Reviewed, Approved and Archived.`,
};

const BY: Readonly<Record<ChangedBy, string>> = {
  sheet: 'Sheet changed',
  catalogue: 'Catalogue changed',
  both: 'Both changed',
  rows: 'Rows disagree',
  unknown: 'Differs',
};

/** A day and a minute: `Tue, Dec 1, 16:10`. */
function toMoment(at: number, language: 'en' | 'zh'): string {
  const parts = {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  } as const;
  return new Intl.DateTimeFormat(language, parts).format(at);
}

/** The words. */
export const REVIEW_WORDS = translate({
  en: {
    needsExcel: 'A review needs Excel',
    needsExcelNote: 'Open this pane in Excel, beside the workbook with your tables.',
    noTables: 'No tables to review',
    noTablesNote: 'Insert roles as rows first; then edit them as you like and come back.',
    notLooked: 'Not reviewed yet',
    notLookedNote: 'Press Review to compare the tables with the catalogue.',
    untitled: 'Untitled role',
    changes: (count: number, since: number | null) =>
      count === 0
        ? 'Nothing has changed'
        : `${many(count, 'change', 'changes')}${since === null ? '' : ` since ${toMoment(since, 'en')}`}`,
    show: 'Show',
    list: 'Changes',
    all: (count: number) => `All ${count}`,
    conflicts: (count: number) => `Conflicts ${count}`,
    gone: (count: number) => `Gone ${count}`,
    more: (count: number) => `Show ${Math.min(count, 100)} more of ${count}`,
    warnings: WARNINGS,
    stopped: 'Nothing can be taken over before the sort is taken back.',
    left: (count: number) =>
      count === 0
        ? 'Everything is decided.'
        : `${many(count, 'line stays', 'lines stay')} as ${count === 1 ? 'it is' : 'they are'} until later.`,
    apply: (count: number) => `Apply ${many(count, 'change', 'changes')}`,
    by: BY,
    asBase: 'as base',
    base: 'Base',
    sheet: 'Sheet',
    catalogue: 'Catalogue',
    deleted: 'deleted there',
    later: 'Later',
    laterNote: 'both stay',
    takeSheet: 'Take sheet',
    takeCatalogue: 'Take catalogue',
    writeOne: 'Write one from both',
    ownText: 'Your text',
    where: ({ field, places }: FieldChange) =>
      places.length === 0
        ? headerOf(field, 'en')
        : `${headerOf(field, 'en')}, ${many(places.length, 'row', 'rows')} of ${places[0]?.table === 'roles' ? 'Roles' : 'Duties'}`,
    tell: (change: RowChange, find: FindRole) => tellRow(change, find, 'Untitled role'),
    kinds: {
      'new-duty': 'New duty',
      'new-role': 'New role',
      'moved-duty': 'Moved',
      order: 'New order',
      gone: 'Gone from the sheet',
      'catalogue-new': 'New in the catalogue',
      'catalogue-gone': 'Deleted in the catalogue',
    },
    does: {
      'new-duty': 'Add to the catalogue',
      'new-role': 'Add to the catalogue',
      'moved-duty': 'Move in the catalogue',
      order: 'Take the new order',
      gone: 'Remove from the catalogue too',
      'catalogue-new': 'Write it into the sheet',
      'catalogue-gone': 'Remove the row from the sheet',
    },
  },
  zh: {
    needsExcel: '核对需要 Excel',
    needsExcelNote: '请在 Excel 中打开此窗格，与含有您的表的工作簿并列。',
    noTables: '没有可核对的表',
    noTablesNote: '请先将岗位插入为行，然后随意编辑，再回到这里。',
    notLooked: '尚未核对',
    notLookedNote: '点按“核对”，将表与目录比较。',
    untitled: '未命名的岗位',
    changes: (count, since) =>
      count === 0 ? '没有变化' : `${since === null ? '' : `自 ${toMoment(since, 'zh')} 起，`}${count} 处变化`,
    show: '显示',
    list: '变化',
    all: (count) => `全部 ${count}`,
    conflicts: (count) => `冲突 ${count}`,
    gone: (count) => `消失 ${count}`,
    more: (count) => `再显示 ${Math.min(count, 100)} 处，共 ${count} 处`,
    warnings: {
      'partial-sort': () =>
        '编号旁是别处的文字：似乎只对部分列排序。请在 Excel 中撤销排序后再核对。在此之前不会接受任何变化。',
      'filtered-copy': (seen) => `缺少 ${seen} 行。如果这是筛选后的副本，请保留：除非勾选，它们仍在目录中。`,
      'two-way': () => '上次交换的记录缺失或损坏。所有差异都会显示，不会自动接受任何一处。',
      'column-renamed': (seen) => `“${seen}”列由其内容识别。`,
      'column-missing': (seen) => `缺少“${seen}”列。其值保持不变。`,
      'id-damaged': (seen, rows) => `${rows} 个编号已损坏（“${seen}”）。这些行视为新行。`,
      'row-copied': (_seen, rows) => `复制了 ${rows} 行。副本视为新职责。`,
      'matched-by-words': (_seen, rows) => `${rows} 个没有编号的行由近似的文字识别。`,
      'cell-error': (_seen, rows) => `${rows} 个单元格显示错误，不予接受。`,
      'cell-cut': (_seen, rows) => `${rows} 个单元格在 32,767 个字符处被截断，不予接受。`,
      'status-unknown': (seen) => `“${seen}”不是状态。可用：草稿、已复核、已批准、已归档。`,
    },
    stopped: '在撤销排序之前不能接受变化。',
    left: (count) => (count === 0 ? '全部已决定。' : `${count} 处暂时保持不变。`),
    apply: (count) => `应用 ${count} 处变化`,
    by: { sheet: '表有变化', catalogue: '目录有变化', both: '两边都变了', rows: '各行不一致', unknown: '不同' },
    asBase: '同基准',
    base: '基准',
    sheet: '表',
    catalogue: '目录',
    deleted: '目录中已删除',
    later: '以后',
    laterNote: '两者都保留',
    takeSheet: '用表中的',
    takeCatalogue: '用目录中的',
    writeOne: '合写一句',
    ownText: '您的文字',
    where: ({ field, places }) =>
      places.length === 0
        ? headerOf(field, 'zh')
        : `${headerOf(field, 'zh')}，${places[0]?.table === 'roles' ? '岗位' : '职责'}表 ${places.length} 行`,
    tell: (change, find) => tellRow(change, find, '未命名的岗位'),
    kinds: {
      'new-duty': '新职责',
      'new-role': '新岗位',
      'moved-duty': '已移动',
      order: '新顺序',
      gone: '表中已消失',
      'catalogue-new': '目录中新增',
      'catalogue-gone': '目录中已删除',
    },
    does: {
      'new-duty': '加入目录',
      'new-role': '加入目录',
      'moved-duty': '在目录中移动',
      order: '采用新顺序',
      gone: '也从目录中移除',
      'catalogue-new': '写入表中',
      'catalogue-gone': '从表中移除该行',
    },
  },
});
