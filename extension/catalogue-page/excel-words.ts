// Words of the part of "Import and export" that speaks with the task pane in Excel on the web.
// Data only.

import { translate } from '../../shared/ui/words.ts';

/** The words, by language. */
export const EXCEL_WORDS = translate({
  en: {
    heading: 'Excel on the web',
    none: 'This browser lets no page speak to an extension, so the task pane cannot be reached from here. Save a .rolebook.json file and take it in there, or copy rows of the grid and paste them into the pane.',
    how: 'The Rolebook pane in Excel on the web can send its workbook here, and fetch what is left for it here. Nothing else can ask, and the pane sees only what you leave.',
    came: (name: string, when: string) => `${name}, sent ${when}`,
    arriving: (have: number, count: number) =>
      `Still on its way: ${have} of ${count} parts. If nothing comes, send it again in the pane.`,
    add: 'Add to catalogue',
    discard: 'Discard',
    adding: (name: string) => `Adding ${name}`,
    step: (name: string) => `Took in ${name}`,
    added: (changes: number) =>
      changes === 0 ? 'Everything was in the catalogue already.' : `Merged ${changes} changes.`,
    missing: 'A part of it is missing. Send it again in the pane.',
    leave: 'Leave the catalogue for the pane',
    left: 'Left for the pane. Press “Fetch from browser” there.',
    waits: (name: string) => `${name} waits for the pane.`,
    takeBack: 'Take it back',
    code: 'Code that the pane asks for once',
  },
  zh: {
    heading: '网页版 Excel',
    none: '此浏览器不允许网页与扩展通信，因此无法从这里连接任务窗格。请保存 .rolebook.json 文件并在窗格中读入，或复制表格中的行并粘贴到窗格。',
    how: '网页版 Excel 中的 Rolebook 窗格可以把工作簿发送到这里，也可以取走留在这里的内容。其他页面不能询问，窗格只能看到您留下的内容。',
    came: (name, when) => `${name}，发送于${when}`,
    arriving: (have, count) => `正在到达：${have} / ${count} 部分。如果没有继续，请在窗格中重新发送。`,
    add: '加入目录',
    discard: '放弃',
    adding: (name) => `正在加入 ${name}`,
    step: (name) => `读入 ${name}`,
    added: (changes) => (changes === 0 ? '目录中已有全部内容。' : `已合并 ${changes} 处更改。`),
    missing: '缺少一部分。请在窗格中重新发送。',
    leave: '把目录留给窗格',
    left: '已留给窗格。请在窗格中点按“从浏览器取来”。',
    waits: (name) => `${name} 正等待窗格取走。`,
    takeBack: '收回',
    code: '窗格询问一次的代码',
  },
});
