// Words of the import: how to bring files in, what was read, what came of it.
// The name "Import file" is the bar's; the names of the panel are used for the same things here.

import { translate } from '../../shared/ui/words.ts';
import type { Known } from '../panel/review.ts';
import type { Refusal } from './file-kinds.ts';

const en = {
  heading: 'Import',
  how: 'Drop files anywhere here, choose them, or paste text. Text, HTML, sheets (XLSX, TSV, CSV), JobPosting JSON-LD and .rolebook.json are read on this machine.',
  choose: 'Choose files',
  paste: 'Pasted text',
  reading: (name: string, done: number, all: number) =>
    all === 1 ? `Reading ${name}` : `Reading ${name}, file ${done + 1} of ${all}`,
  adding: (done: number, all: number) => (all <= 1 ? 'Adding' : `Adding: ${done} of ${all} roles`),
  ready: 'What was read',
  textCounts: (roles: number, duties: number, notices: number) =>
    `${roles} ${roles === 1 ? 'role' : 'roles'}, ${duties} ${duties === 1 ? 'duty' : 'duties'}` +
    (notices === 0 ? '' : `, ${notices} ${notices === 1 ? 'notice' : 'notices'}`),
  noRoles: 'No roles in this text. It is not added.',
  wholeCatalogue: 'A .rolebook.json file. Everything in it is merged; nothing here is replaced.',
  refused: {
    'unknown-kind':
      'This kind of file is not read. Read are .txt, .md, .html, .tsv, .csv, .xlsx, .jsonld and .rolebook.json.',
    'too-large': 'This file is larger than 100 MB. Split it and import the parts.',
    'not-text': 'This is no text, whatever its name says. Open it in its program, then save it as text or paste it.',
    workbook: 'This workbook could not be read:',
    failed: 'This file could not be read.',
  } satisfies Record<Refusal, string>,
  known: {
    'same-page': 'already in the catalogue, from the same page',
    'same-text': 'already in the catalogue',
    'near-text': 'like a role in the catalogue',
    'same-title': 'same title as a role in the catalogue',
    chosen: 'already in the catalogue',
    changed: 'changes a role of the catalogue',
  } satisfies Record<Known['why'] | 'changed', string>,
  tickAll: (name: string) => `All roles of ${name}`,
  addRole: (title: string) => `Add ${title}`,
  mergeFile: (name: string) => `Merge ${name}`,
  showDuties: 'Duties',
  more: (count: number) => `Show ${count} more`,
  add: (roles: number, catalogues: number) =>
    roles === 0 && catalogues > 0 ? 'Merge' : roles === 1 ? 'Add 1 role' : `Add ${roles} roles`,
  nothingTicked: 'Nothing is ticked.',
  discard: 'Discard',
  step: (name: string, files: number) => (files === 1 ? `Imported ${name}` : `Imported ${name} and ${files - 1} more`),
  added: (roles: number, operations: number) => {
    if (operations > 0) return `Merged ${operations} changes${roles > 0 ? ` and added ${roles} roles` : ''}.`;
    if (roles === 0) return 'Everything was in the catalogue already.';
    return roles === 1 ? 'Added 1 role.' : `Added ${roles} roles.`;
  },
  stopped: (roles: number) =>
    roles === 0 ? 'Stopped. Nothing was added.' : `Stopped. ${roles} roles were added and stay; Undo takes them out.`,
  readingStopped: 'Reading was stopped. Nothing was added.',
};

/** The words, by language. */
export const IMPORT_WORDS = translate({
  en,
  zh: {
    heading: '导入',
    how: '把文件拖到这里，选择文件，或粘贴文字。文本、HTML、表格 (XLSX、TSV、CSV)、JobPosting JSON-LD 和 .rolebook.json 都在本机读取。',
    choose: '选择文件',
    paste: '粘贴的文字',
    reading: (name, done, all) => (all === 1 ? `正在读取 ${name}` : `正在读取 ${name}，第 ${done + 1} / ${all} 个文件`),
    adding: (done, all) => (all <= 1 ? '正在添加' : `正在添加：${done} / ${all} 个岗位`),
    ready: '读到的内容',
    textCounts: (roles, duties, notices) =>
      `${roles} 个岗位，${duties} 条职责` + (notices === 0 ? '' : `，${notices} 条提示`),
    noRoles: '这段文字里没有岗位，不会添加。',
    wholeCatalogue: '.rolebook.json 文件。其中的全部内容会合并进来，不会替换这里的任何内容。',
    refused: {
      'unknown-kind': '不读取这种文件。可读取 .txt、.md、.html、.tsv、.csv、.xlsx、.jsonld 和 .rolebook.json。',
      'too-large': '文件大于 100 MB。请拆分后再导入。',
      'not-text': '无论名称如何，这不是文本。请在相应程序中打开，另存为文本或粘贴。',
      workbook: '无法读取此工作簿：',
      failed: '无法读取此文件。',
    },
    known: {
      'same-page': '目录中已有，来自同一网页',
      'same-text': '目录中已有',
      'near-text': '与目录中的岗位相似',
      'same-title': '与目录中的岗位同名',
      chosen: '目录中已有',
      changed: '更改目录中的岗位',
    },
    tickAll: (name) => `${name} 的全部岗位`,
    addRole: (title) => `添加 ${title}`,
    mergeFile: (name) => `合并 ${name}`,
    showDuties: '职责',
    more: (count) => `再显示 ${count} 个`,
    add: (roles, catalogues) => (roles === 0 && catalogues > 0 ? '合并' : `添加 ${roles} 个岗位`),
    nothingTicked: '没有勾选任何内容。',
    discard: '放弃',
    step: (name, files) => (files === 1 ? `导入 ${name}` : `导入 ${name} 等 ${files} 个文件`),
    added: (roles, operations) => {
      if (operations > 0) return `已合并 ${operations} 处更改${roles > 0 ? `，已添加 ${roles} 个岗位` : ''}。`;
      return roles === 0 ? '目录中已有全部内容。' : `已添加 ${roles} 个岗位。`;
    },
    stopped: (roles) => (roles === 0 ? '已停止，没有添加。' : `已停止。已添加的 ${roles} 个岗位保留；可以撤销。`),
    readingStopped: '已停止读取。没有添加任何内容。',
  },
});

/** The words in one language. */
export type ImportWords = (typeof IMPORT_WORDS)['en'];
