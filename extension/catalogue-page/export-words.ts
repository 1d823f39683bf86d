// Words of the export: which roles, which kind of file, what came of it.
// The name "Export" is the bar's; the button of the form is called after what it does.

import { translate } from '../../shared/ui/words.ts';
import type { ExportKindName } from './export-kinds.ts';

/** Which roles are exported. */
export type ExportScope = 'all' | 'found' | 'open';

const en = {
  heading: 'Export',
  which: 'Which roles',
  scopes: (counts: Readonly<Record<'all' | 'found', number>>, title: string | null): Record<ExportScope, string> => ({
    all: `All roles (${counts.all})`,
    found: `Roles found by the search and the filter (${counts.found})`,
    open: title === null ? 'The open role (none is open)' : `The open role: ${title}`,
  }),
  kind: 'Kind of file',
  kinds: {
    xlsx: '.xlsx: the sheets Duties and Roles, for Excel',
    'rolebook.json': '.rolebook.json: everything with its history and sources; importing it restores the catalogue',
    csv: '.csv: one row per duty, for sheet programs',
    tsv: '.tsv: one row per duty, for pasting into sheets',
    md: '.md: Markdown, for reading and printing',
    jsonld: '.jsonld: JobPosting data (schema.org), for sites and other systems',
  } satisfies Record<ExportKindName, string>,
  always: 'A .rolebook.json file always holds all roles, deleted ones too.',
  save: 'Save file',
  nothing: 'There is no role to export.',
  writing: 'Writing the file',
  saved: (name: string, roles: number) => `Saved ${name}: ${roles === 1 ? '1 role' : `${roles} roles`}.`,
  savedAll: (name: string) => `Saved ${name}: the whole catalogue.`,
  stopped: 'Export was stopped. No file was saved.',
};

/** The words, by language. */
export const EXPORT_WORDS = translate({
  en,
  zh: {
    heading: '导出',
    which: '哪些岗位',
    scopes: (counts, title) => ({
      all: `全部岗位（${counts.all}）`,
      found: `搜索和筛选到的岗位（${counts.found}）`,
      open: title === null ? '打开的岗位（没有打开）' : `打开的岗位：${title}`,
    }),
    kind: '文件类型',
    kinds: {
      xlsx: '.xlsx：职责和岗位两个工作表，用于 Excel',
      'rolebook.json': '.rolebook.json：全部内容，含历史和来源；导入即可恢复目录',
      csv: '.csv：每条职责一行，用于表格程序',
      tsv: '.tsv：每条职责一行，可粘贴到表格',
      md: '.md：Markdown，用于阅读和打印',
      jsonld: '.jsonld：JobPosting 数据 (schema.org)，用于网站和其他系统',
    },
    always: '.rolebook.json 文件总是包含全部岗位，也包括已删除的。',
    save: '保存文件',
    nothing: '没有可导出的岗位。',
    writing: '正在写文件',
    saved: (name, roles) => `已保存 ${name}：${roles} 个岗位。`,
    savedAll: (name) => `已保存 ${name}：整个目录。`,
    stopped: '导出已停止。没有保存文件。',
  },
});
