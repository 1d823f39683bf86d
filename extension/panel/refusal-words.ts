// Why there is nothing to review, in words: what happened, why, and what a person can do next.
// One entry for each code of the closed list; the compiler names a language that lacks one.

import { translate } from '../../shared/ui/words.ts';
import type { RefusalCode } from './panel-state.ts';

/** What happened, in two short sentences, and what can be done. */
interface Refused {
  readonly title: string;
  readonly why: string;
  readonly todo: readonly string[];
}

/** The words of every refusal. */
export const REFUSED_WORDS = translate<{
  readonly heading: string;
  readonly frame: (name: string) => string;
  readonly codes: Readonly<Record<RefusalCode, Refused>>;
}>({
  en: {
    heading: 'What you can do',
    frame: (name) => `Open “${name}” in a tab of its own, then clip there.`,
    codes: {
      'browser-page': {
        title: 'This page belongs to the browser.',
        why: 'No extension may read it. Nothing was saved.',
        todo: ['Open the page with the job description, then clip there.', 'Or copy the text and paste it below.'],
      },
      'no-access': {
        title: 'No access to this tab.',
        why: 'Access ends when a tab goes to another site. Nothing was saved.',
        todo: [
          'Press the Rolebook button in the toolbar while this tab is in front.',
          'Or copy the text and paste it below.',
        ],
      },
      pdf: {
        title: 'This tab shows a PDF.',
        why: 'The browser does not let its text be read. Nothing was saved.',
        todo: ['Select all of it, copy it, and paste it below.'],
      },
      'no-selection': {
        title: 'Nothing is selected on this page.',
        why: 'Only the selection was asked for. Nothing was saved.',
        todo: ['Select the words with the mouse, then clip again.', 'Or press Clip this page to read all of it.'],
      },
      'in-frame': {
        title: 'The text is in a frame of another site.',
        why: 'Access to this page does not reach into it. Nothing was saved.',
        todo: ['Or copy the text and paste it below.'],
      },
      'no-posting': {
        title: 'No posting in the JSON-LD of this page.',
        why: 'The page describes no job to machines. Nothing was saved.',
        todo: ['Press Clip this page to read its text.'],
      },
      empty: {
        title: 'This page has no text.',
        why: 'It may still be loading, or show pictures only. Nothing was saved.',
        todo: ['Wait until the text is there, then clip again.', 'Or copy the text and paste it below.'],
      },
      'page-gone': {
        title: 'The page was closed or went elsewhere.',
        why: 'It changed while it was read. Nothing was saved.',
        todo: ['Open it again, then clip again.'],
      },
      stub: {
        title: 'No duties on this page.',
        why: 'It names posts, but their full text is elsewhere. Nothing was saved.',
        todo: [
          'Open the full posting, then clip there.',
          'Is the text behind “more”? Unfold it, select it, and clip again.',
        ],
      },
      'not-a-role': {
        title: 'No duties on this page.',
        why: 'What looks like a role has none of a post: advice, a policy, or a posting whose text is elsewhere. Nothing was saved.',
        todo: [
          'Is there a full posting? Open it, then clip there.',
          'Is a part of this page a role after all? Select that part, and clip again.',
        ],
      },
      'no-roles': {
        title: 'No duties on this page.',
        why: 'There is text, but no post with duties in it. Nothing was saved.',
        todo: [
          'Open the full posting, then clip there.',
          'Is the text in a frame or behind “more”? Unfold it, select it, and clip again.',
        ],
      },
      failed: {
        title: 'The text could not be read.',
        why: 'Reading stopped before its end. Nothing was saved, and nothing is lost.',
        todo: ['Clip again. If it stops again, select a part and clip that.', 'Or copy the text and paste it below.'],
      },
    },
  },
  zh: {
    heading: '可以这样做',
    frame: (name) => `在单独的标签页中打开“${name}”，再在那里读取。`,
    codes: {
      'browser-page': {
        title: '这是浏览器自己的页面。',
        why: '任何扩展都不能读取它。没有保存任何内容。',
        todo: ['打开写有岗位职责的网页，再在那里读取。', '或者复制文字，粘贴到下面。'],
      },
      'no-access': {
        title: '不能读取这个标签页。',
        why: '标签页转到其他网站后，读取权限就会失效。没有保存任何内容。',
        todo: ['在这个标签页中按工具栏上的 Rolebook 按钮。', '或者复制文字，粘贴到下面。'],
      },
      pdf: {
        title: '这个标签页显示的是 PDF。',
        why: '浏览器不允许读取其中的文字。没有保存任何内容。',
        todo: ['全选并复制文字，粘贴到下面。'],
      },
      'no-selection': {
        title: '网页上没有选中文字。',
        why: '这次只要求读取选中的部分。没有保存任何内容。',
        todo: ['用鼠标选中文字，再读取一次。', '或者按“读取本页”读取全部。'],
      },
      'in-frame': {
        title: '文字在另一个网站的框架里。',
        why: '本页的权限达不到那里。没有保存任何内容。',
        todo: ['或者复制文字，粘贴到下面。'],
      },
      'no-posting': {
        title: '本页的 JSON-LD 中没有职位。',
        why: '网页没有向机器描述职位。没有保存任何内容。',
        todo: ['按“读取本页”读取网页文字。'],
      },
      empty: {
        title: '本页没有文字。',
        why: '可能还在加载，或者只有图片。没有保存任何内容。',
        todo: ['等文字出现后再读取。', '或者复制文字，粘贴到下面。'],
      },
      'page-gone': {
        title: '网页已关闭或转到了别处。',
        why: '读取时网页发生了变化。没有保存任何内容。',
        todo: ['重新打开网页，再读取一次。'],
      },
      stub: {
        title: '本页没有职责。',
        why: '网页提到了岗位，但完整内容在别处。没有保存任何内容。',
        todo: ['打开完整的职位说明，再在那里读取。', '文字在“更多”后面吗？展开并选中它，再读取一次。'],
      },
      'not-a-role': {
        title: '本页没有职责。',
        why: '像是岗位的内容没有职责：可能是建议、制度，或完整内容在别处的职位。没有保存任何内容。',
        todo: ['有完整的职位说明吗？打开它，再在那里读取。', '其中一部分确实是岗位吗？选中那一部分，再读取一次。'],
      },
      'no-roles': {
        title: '本页没有职责。',
        why: '有文字，但没有带职责的岗位。没有保存任何内容。',
        todo: ['打开完整的职位说明，再在那里读取。', '文字在框架里或“更多”后面吗？展开并选中它，再读取一次。'],
      },
      failed: {
        title: '无法读取这段文字。',
        why: '读取中途停止。没有保存任何内容，也没有丢失内容。',
        todo: ['再读取一次。如果又停止，请选中一部分再读取。', '或者复制文字，粘贴到下面。'],
      },
    },
  },
});
