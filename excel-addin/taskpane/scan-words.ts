// Words of the scan of a workbook, in every language of the surfaces.
// Data only; the view is scan-view.tsx.

import type { SheetColumnMeaning, SheetLayout } from '../../shared/model/sheet-layout.ts';
import { translate } from '../../shared/ui/words.ts';
import type { SheetCaution } from '../sheets/scan-workbook.ts';

/** What a column can be read as, in the order of the list. */
export const MEANINGS: readonly SheetColumnMeaning[] = [
  'title',
  'superiors',
  'subordinates',
  'department',
  'duties',
  'requirements',
  'number',
  'percent',
  'company',
  'location',
  'ignored',
];

type Cautions = Readonly<Record<SheetCaution['is'], (count: number) => string>>;

const many = (count: number, one: string, more: string) => `${count.toLocaleString('en')} ${count === 1 ? one : more}`;

function tellLayout(layout: SheetLayout, isMapped: boolean, roles: number): string {
  if (isMapped) return 'Read by your columns';
  if (roles === 0) return 'No role found';
  switch (layout.kind) {
    case 'rows':
      return `Header in row ${layout.headerRow + 1}, a role or a duty in each row`;
    case 'columns':
      return 'One role in each column';
    case 'texts':
      return 'A whole text in each cell';
    case 'form':
      return 'Labels and text';
    case 'empty':
      return 'Empty';
  }
}

function tellLayoutZh(layout: SheetLayout, isMapped: boolean, roles: number): string {
  if (isMapped) return '按您指定的列读取';
  if (roles === 0) return '未找到岗位';
  switch (layout.kind) {
    case 'rows':
      return `表头在第 ${layout.headerRow + 1} 行，每行一个岗位或一项职责`;
    case 'columns':
      return '每列一个岗位';
    case 'texts':
      return '每个单元格是一整段文字';
    case 'form':
      return '标签与文字';
    case 'empty':
      return '空';
  }
}

const CAUTIONS: Cautions = {
  merged: (count) => `${many(count, 'merged cell', 'merged cells')}; the value counts for all of them`,
  formula: (count) => `${many(count, 'formula', 'formulas')}; the value shown is read`,
  error: (count) => `${many(count, 'cell shows', 'cells show')} an error instead of a value`,
  hidden: () => 'This sheet is hidden',
  protected: () => 'This sheet is protected; it is only read',
};

/** The words. */
export const SCAN_WORDS = translate({
  en: {
    needsExcel: 'A scan needs Excel',
    needsExcelNote: 'Open this pane in Excel. Pasted text can still be read.',
    nothing: 'Not scanned yet',
    nothingNote: 'Press Scan to read every sheet of this workbook.',
    found: (sheets: number, roles: number, duties: number) =>
      `${many(sheets, 'sheet', 'sheets')}, ${many(roles, 'role', 'roles')}, ${many(duties, 'duty', 'duties')}`,
    untouched: 'Your sheets stay as they are; the rows go to the tables Duties and Roles.',
    take: (name: string) => `Take ${name}`,
    roles: (count: number) => many(count, 'role', 'roles'),
    ours: 'A table of Rolebook; see Review',
    empty: 'Empty',
    layout: tellLayout,
    cautions: CAUTIONS,
    notices: (count: number) => `${many(count, 'odd thing', 'odd things')} in the text`,
    correct: 'Correct the columns',
    headerRow: 'Header in row',
    columnsOf: (name: string) => `Columns of ${name}`,
    column: 'Column',
    header: 'Header in the sheet',
    readAs: 'Read as',
    columnIs: (letters: string) => `Column ${letters} is`,
    other: 'Other',
    meanings: {
      title: 'Role',
      superiors: 'Reports to',
      subordinates: 'In charge of',
      department: 'Department',
      duties: 'Duties',
      requirements: 'Requirements',
      number: 'Number',
      percent: 'Percent',
      company: 'Company',
      location: 'Location',
      section: 'Other',
      ignored: 'Leave out',
    },
    alike: (count: number) => `Read ${count} like it the same way`,
    asRead: 'As it was read',
    willInsert: (roles: number, duties: number, left: number) =>
      `${many(roles, 'role', 'roles')}, ${many(duties, 'duty', 'duties')}. ${many(left, 'sheet', 'sheets')} left out.`,
  },
  zh: {
    needsExcel: '扫描需要 Excel',
    needsExcelNote: '请在 Excel 中打开此窗格。粘贴的文字仍可读取。',
    nothing: '尚未扫描',
    nothingNote: '点按“扫描”读取此工作簿的所有工作表。',
    found: (sheets, roles, duties) => `${sheets} 个工作表，${roles} 个岗位，${duties} 项职责`,
    untouched: '您的工作表保持不变；数据行写入“职责”和“岗位”两个表。',
    take: (name) => `选用 ${name}`,
    roles: (count) => `${count} 个岗位`,
    ours: 'Rolebook 的表；请用“核对”',
    empty: '空',
    layout: tellLayoutZh,
    cautions: {
      merged: (count) => `${count} 个合并单元格；其值适用于全部`,
      formula: (count) => `${count} 个公式；读取显示的值`,
      error: (count) => `${count} 个单元格显示错误`,
      hidden: () => '此工作表已隐藏',
      protected: () => '此工作表受保护；只读取',
    },
    notices: (count) => `文字中有 ${count} 处异常`,
    correct: '更正列',
    headerRow: '表头所在行',
    columnsOf: (name) => `${name} 的列`,
    column: '列',
    header: '工作表中的表头',
    readAs: '读作',
    columnIs: (letters) => `${letters} 列为`,
    other: '其他',
    meanings: {
      title: '岗位',
      superiors: '上级',
      subordinates: '下级',
      department: '部门',
      duties: '职责',
      requirements: '要求',
      number: '序号',
      percent: '占比',
      company: '公司',
      location: '地点',
      section: '其他',
      ignored: '不读取',
    },
    alike: (count) => `以同样方式读取另外 ${count} 个`,
    asRead: '恢复原读法',
    willInsert: (roles, duties, left) => `${roles} 个岗位，${duties} 项职责。${left} 个工作表未选用。`,
  },
});
