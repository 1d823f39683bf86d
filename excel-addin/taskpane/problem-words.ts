// What went wrong and what to do, for every code the workbook port and the pane know, in every language of the surfaces.
// First what happened, then what to do; what was kept is said.

import { translate } from '../../shared/ui/words.ts';
import type { Problem } from './pane-state.ts';

type Say = (sheet: string, done: number) => string;

const on = (sheet: string) => (sheet === '' ? 'The sheet' : `The sheet “${sheet}”`);
const zhOn = (sheet: string) => (sheet === '' ? '工作表' : `工作表“${sheet}”`);
const kept = (done: number) =>
  done > 0 ? ` ${done} rows are written; Review shows the rest.` : ' Nothing was written.';

const EN: Readonly<Record<Problem['code'], Say>> = {
  protected: (sheet) =>
    `${on(sheet)} is protected. Take the protection off in Excel (Review, Unprotect), then try again.`,
  'read-only': () => 'This workbook may not be written. Save a copy of it, open the copy and try again.',
  merged: (sheet, done) => `${on(sheet)} has merged cells in the way. Unmerge them and try again.${kept(done)}`,
  filtered: (sheet) => `A filter hides rows of ${on(sheet).toLowerCase()}. Clear the filter and try again.`,
  'in-the-way': (sheet) => `${on(sheet)} has other content right below the table. Move it down and try again.`,
  'sheet-gone': () =>
    'The sheet was deleted meanwhile. The roles are in the catalogue; press Review to write them again.',
  'table-gone': () => 'The table was deleted or turned back into cells. The roles are in the catalogue; press Review.',
  'rows-moved': () => 'Rows were moved while this ran. Press Review to look again; nothing is lost.',
  'cell-being-edited': () => 'A cell is being edited. Press Enter or Esc in the sheet, then try again.',
  busy: (_sheet, done) => `Excel is busy.${kept(done)} Try again in a moment.`,
  'no-answer': () => 'Excel did not answer. It may have done the step: press Review to look.',
  'connection-lost': () =>
    'The connection to the workbook is lost. Close and open this pane again; what was saved is in the workbook.',
  'too-large': () => 'One row is larger than Excel takes at once. Shorten the text of that row and try again.',
  'cell-too-long': () =>
    'A text is longer than a cell holds (32,767 characters). Split it into two duties and try again.',
  'name-taken': (sheet) => `There is already a sheet or table called “${sheet}”. Rename it and try again.`,
  'name-not-allowed': (sheet) => `Excel does not allow the name “${sheet}”.`,
  selection: () => 'What is selected is no cells. Select cells with text and press Read.',
  'not-supported': () => 'This Excel is too old for it. ExcelApi 1.9 is needed.',
  cancelled: (_sheet, done) => `Cancelled.${kept(done)}`,
  unexpected: (_sheet, done) => `Excel refused the step.${kept(done)} Try again; the details say what it answered.`,
  catalogue: () => 'The catalogue could not take the change. Nothing of it was saved.',
  parser: () => 'The text could not be read. It is still there; try again.',
  'no-selection': () => 'The selected cells are empty. Select cells with text and press Read.',
  'no-file': () =>
    'This is no .rolebook.json, or it is damaged. Nothing was taken in; save it again where it came from.',
  'file-damaged': () =>
    'A part of the file could not be read. The rest was taken in; save the file again where it came from.',
  'no-tables': () => 'This workbook has no table of duties yet. Insert roles as rows first.',
  'no-clipboard': () => 'The clipboard could not be written. Select the rows in the sheet and copy them there.',
  'no-extension': () =>
    'The Rolebook extension did not answer. Look at its code, on its catalogue page under “Import and export”. A file or the clipboard always works.',
  'extension-stranger': () =>
    'The extension does not speak to this address of the pane. Save a .rolebook.json and import it there.',
  'extension-full': () =>
    'Too much waits in the extension already. Add or discard it on the catalogue page, then send again.',
  'extension-failed': () => 'The extension could not keep or find it. Nothing is lost here; try again.',
};

const ZH: Readonly<Record<Problem['code'], Say>> = {
  protected: (sheet) => `${zhOn(sheet)}受保护。请在 Excel 中取消保护后重试。`,
  'read-only': () => '此工作簿不可写入。请另存副本，打开副本后重试。',
  merged: (sheet) => `${zhOn(sheet)}中有合并单元格。请取消合并后重试。`,
  filtered: (sheet) => `${zhOn(sheet)}有筛选隐藏了行。请清除筛选后重试。`,
  'in-the-way': (sheet) => `${zhOn(sheet)}的表下方有其他内容。请下移后重试。`,
  'sheet-gone': () => '工作表已被删除。岗位仍在目录中；请点按“核对”重新写入。',
  'table-gone': () => '表已被删除或转为普通单元格。岗位仍在目录中；请点按“核对”。',
  'rows-moved': () => '运行期间行被移动。请点按“核对”再看；没有丢失任何内容。',
  'cell-being-edited': () => '正在编辑单元格。请在表中按 Enter 或 Esc 后重试。',
  busy: () => 'Excel 正忙。请稍后重试。',
  'no-answer': () => 'Excel 没有回应。该步骤可能已完成：请点按“核对”查看。',
  'connection-lost': () => '与工作簿的连接已断开。请关闭并重新打开此窗格；已保存的内容在工作簿中。',
  'too-large': () => '有一行超出 Excel 一次可接受的大小。请缩短该行文字后重试。',
  'cell-too-long': () => '有文字超过单元格上限（32,767 个字符）。请拆成两项职责后重试。',
  'name-taken': (sheet) => `已有名为“${sheet}”的工作表或表。请改名后重试。`,
  'name-not-allowed': (sheet) => `Excel 不允许名称“${sheet}”。`,
  selection: () => '所选内容不是单元格。请选择含有文字的单元格并点按“读取”。',
  'not-supported': () => '此 Excel 版本过旧。需要 ExcelApi 1.9。',
  cancelled: () => '已取消。',
  unexpected: () => 'Excel 拒绝了该步骤。请重试；详情中有其回应。',
  catalogue: () => '目录无法接受此变化。没有保存任何内容。',
  parser: () => '无法读取文字。文字仍在；请重试。',
  'no-selection': () => '所选单元格为空。请选择含有文字的单元格并点按“读取”。',
  'no-file': () => '这不是 .rolebook.json，或已损坏。没有读入任何内容；请在来源处重新保存。',
  'file-damaged': () => '文件有一部分无法读取，其余已读入；请在来源处重新保存。',
  'no-tables': () => '此工作簿还没有职责表。请先插入岗位。',
  'no-clipboard': () => '无法写入剪贴板。请在工作表中选择这些行并复制。',
  'no-extension': () => 'Rolebook 扩展没有回应。请核对其代码（目录页的“导入和导出”）。文件和剪贴板始终可用。',
  'extension-stranger': () => '扩展不与此窗格的地址通信。请保存 .rolebook.json 并在那里导入。',
  'extension-full': () => '扩展中等待的内容过多。请在目录页加入或放弃后重新发送。',
  'extension-failed': () => '扩展无法保存或找到内容。这里没有丢失任何内容；请重试。',
};

/** The words. */
export const PROBLEM_WORDS = translate({
  en: {
    say: ({ code, sheet, done }: Problem) => EN[code](sheet ?? '', done),
    details: 'Details',
    waiting: (count: number) =>
      `${count} ${count === 1 ? 'step is' : 'steps are'} not kept in the workbook yet. The next step writes ${count === 1 ? 'it' : 'them'} too.`,
  },
  zh: {
    say: ({ code, sheet, done }) => ZH[code](sheet ?? '', done),
    details: '详情',
    waiting: (count) => `${count} 个步骤尚未存入工作簿。下一步会一并写入。`,
  },
});
