// What people must know of the catalogue before and after Save: read-only, blocked, lost, full.
// Says what was kept and what to do; the review itself goes on in every case.

import type { CatalogueError, CatalogueState } from '../../shared/catalogue/catalogue.ts';
import { NoticeBox } from '../../shared/ui/notice-box.tsx';
import { translate, useWords } from '../../shared/ui/words.ts';
import { usePanel } from './panel-context.ts';

const WORDS = translate({
  en: {
    state: {
      'newer-format': 'A newer Rolebook has written this catalogue. Here it can only be read; update Rolebook to save.',
      denied:
        'The browser does not let Rolebook keep data here, as in a private window. What you correct stays until you close the panel.',
      blocked: 'Another tab holds the catalogue. Close the other tabs of Rolebook to save.',
      lost: 'The browser has dropped the catalogue. Restore a copy before you save.',
    },
    problem: {
      full: 'The disk is full. Nothing was saved; your corrections are kept on screen. Free some space, then save again.',
      'read-only': 'The catalogue can only be read. Nothing was saved; your corrections are kept.',
      gone: 'The catalogue was closed. Nothing was saved; your corrections are kept. Open the panel again, then save.',
      stopped: 'Stopped. Nothing was saved; your corrections are kept.',
      invalid: 'The catalogue refused a part of this. Nothing was saved; your corrections are kept.',
    },
    notKept: 'Drafts cannot be kept now. Save before you close the panel.',
    restore: 'Open catalogue to restore',
  },
  zh: {
    state: {
      'newer-format': '这个目录由更新版本的 Rolebook 写入。这里只能查看；更新 Rolebook 后才能保存。',
      denied: '浏览器不允许 Rolebook 在这里保存数据，例如在隐私窗口中。您的修改会保留到面板关闭。',
      blocked: '另一个标签页占用着目录。关闭其他 Rolebook 标签页后才能保存。',
      lost: '浏览器清除了目录。请先恢复一份副本，再保存。',
    },
    problem: {
      full: '磁盘已满，没有保存。您的修改还在屏幕上。清出空间后再保存。',
      'read-only': '目录只能查看，没有保存。您的修改已保留。',
      gone: '目录已关闭，没有保存。您的修改已保留。重新打开面板后再保存。',
      stopped: '已停止，没有保存。您的修改已保留。',
      invalid: '目录拒绝了其中一部分，没有保存。您的修改已保留。',
    },
    notKept: '现在无法保留草稿。请在关闭面板前保存。',
    restore: '打开目录进行恢复',
  },
});

interface Props {
  readonly state: CatalogueState;
  readonly problem: CatalogueError['code'] | null;
  readonly isKept: boolean;
}

/** Alerts; shown only when there is something to say. */
export function StoreNotice({ state, problem, isKept }: Props) {
  const panel = usePanel();
  const words = useWords(WORDS);
  const said = state.is === 'open' ? null : words.state[state.is === 'read-only' ? state.why : state.is];
  return (
    <div class="pad stack" role="alert">
      {said !== null && (
        <NoticeBox
          tone="bad"
          repair={state.is === 'lost' ? { words: words.restore, onApply: () => panel.openCatalogue() } : null}
        >
          {said}
        </NoticeBox>
      )}
      {problem !== null && <NoticeBox tone="bad">{words.problem[problem]}</NoticeBox>}
      {!isKept && problem === null && <NoticeBox>{words.notKept}</NoticeBox>}
    </div>
  );
}
