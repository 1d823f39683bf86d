// The notices of the parser in the words of the surfaces: what was seen, and what the repair is called.
// The English sentences are the model's own, so that the terminal and the panel say the same.

import { NOTICE_SENTENCES, type Notice, type NoticeCode } from '../model/notice.ts';
import { translate } from './words.ts';

/** Sentence of each code, and the verb of its repair; notices without a repair never show the verb. */
export const NOTICE_WORDS = translate<{
  readonly sentences: Readonly<Record<NoticeCode, string>>;
  readonly repair: (notice: Notice) => string;
}>({
  en: {
    sentences: NOTICE_SENTENCES,
    repair: ({ code, repair }) => {
      if (code === 'heading-glued') return 'Cut it off';
      if (code === 'duty-repeated') return 'Drop the second';
      if (code === 'items-run-together') return 'Keep them apart';
      if (code === 'line-rejoined') return 'Keep it joined';
      return `Number it ${repair?.text ?? ''}`;
    },
  },
  zh: {
    sentences: {
      'number-missing': '列表缺少一个编号，可能漏了一条职责。',
      'number-repeated': '列表中有两条用了同一个编号。',
      'number-out-of-order': '编号往回跳了，条目的次序可能不对。',
      'number-lost': '这个编号的数字丢失了，条目已保留。',
      'number-detached': '编号单独成行，与正文分开了。',
      'marker-missing': '编号列表中的这一行没有编号，已作为单独一条保留。',
      'number-empty': '这个编号后面没有文字。',
      'heading-glued': '这一行末尾粘连了一个标题，已经分开。',
      'items-run-together': '多条内容写在同一段里，已按编号分开。',
      'line-rejoined': '这句话被分页或空行打断，已经接上。',
      'label-in-value': '这个值里似乎还有另一个字段名，已整体保留。',
      'field-empty': '这个字段没有值。',
      'field-contradicts': '这个岗位在两处对同一字段的说法不同，请核对哪个正确。',
      'title-contradicts': '标题与岗位名称字段写的不是同一个岗位，已采用字段。',
      'superior-is-subordinate': '同一个名称既是上级又是下级。',
      'role-untitled': '这些职责没有写明岗位。',
      'role-without-duties': '这个岗位有字段，但没有职责。',
      'duty-repeated': '这个岗位中同一条职责出现了两次。',
      'text-unplaced': '这段文字不属于任何字段，已作为备注保留。',
      'garbled-text': '这里的字符似乎丢失或损坏。',
    },
    repair: ({ code, repair }) => {
      if (code === 'heading-glued') return '切下标题';
      if (code === 'duty-repeated') return '去掉第二条';
      if (code === 'items-run-together') return '保持分开';
      if (code === 'line-rejoined') return '保持相连';
      return `编号改为 ${repair?.text ?? ''}`;
    },
  },
});
