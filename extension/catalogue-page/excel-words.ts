// Words of the part of "Import and export" that speaks with the task pane in Excel on the web.
// Data only.

import { translate } from '../../shared/ui/words.ts';

/** The words, by language. */
export const EXCEL_WORDS = translate({
  en: {
    heading: 'Excel on the web',
    none: 'This browser lets no page speak to an extension. Use a .rolebook.json file, or copy rows of the grid and paste them into the pane.',
    how: 'The Rolebook pane in Excel on the web can send its workbook here and fetch what you leave for it. Nothing else can ask.',
    came: (name: string, when: string) => `${name}, sent ${when}`,
    add: 'Add to catalogue',
    discard: 'Discard',
    step: (name: string) => `Took in ${name}`,
    added: (changes: number) =>
      changes === 0 ? 'Everything was in the catalogue already.' : `Merged ${changes} changes.`,
    missing: 'A part is missing. Send it again.',
    leave: 'Leave the catalogue for the pane',
    left: 'Left for the pane. Press “Fetch from browser” there.',
    waits: (name: string) => `${name} waits for the pane.`,
    takeBack: 'Take it back',
    code: 'Code that the pane asks for once',
  },
  zh: {
    heading: '网页版 Excel',
    none: '此浏览器不允许网页与扩展通信。请使用 .rolebook.json 文件，或复制表格中的行并粘贴到窗格。',
    how: '网页版 Excel 中的 Rolebook 窗格可以把工作簿发送到这里，并取走您留下的内容。其他页面不能询问。',
    came: (name, when) => `${name}，发送于${when}`,
    add: '加入目录',
    discard: '放弃',
    step: (name) => `读入 ${name}`,
    added: (changes) => (changes === 0 ? '目录中已有全部内容。' : `已合并 ${changes} 处更改。`),
    missing: '缺少一部分。请重新发送。',
    leave: '把目录留给窗格',
    left: '已留给窗格。请在窗格中点按“从浏览器取来”。',
    waits: (name) => `${name} 正等待窗格取走。`,
    takeBack: '收回',
    code: '窗格询问一次的代码',
  },
});
