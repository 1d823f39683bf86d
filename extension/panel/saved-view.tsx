// After Save: what was saved, role by role, and what was left out and waits as a draft.
// The outcome itself, with Undo, stands above in the status region.

import { Icon } from '../../shared/ui/icon.tsx';
import { translate, useWords } from '../../shared/ui/words.ts';
import { usePanel } from './panel-context.ts';
import { ROLE_WORDS } from './role-words.ts';
import type { ReviewDraft } from './draft.ts';
import type { SavedReview } from './save-review.ts';

const WORDS = translate({
  en: {
    how: { new: 'New', updated: 'Updated', same: 'As before' },
    duties: (count: number) => (count === 1 ? '1 duty' : `${count} duties`),
    left: (title: string, count: number) =>
      count === 1
        ? `“${title}” was left out. It stays here as a draft.`
        : `${count} roles were left out. They stay here as a draft.`,
    goOn: (count: number) => (count === 1 ? 'Go on with 1 role' : `Go on with ${count} roles`),
    drop: 'Drop the rest',
    openAll: 'Open all in the catalogue',
  },
  zh: {
    how: { new: '新', updated: '已更新', same: '没有变化' },
    duties: (count) => `${count} 条职责`,
    left: (title, count) =>
      count === 1 ? `“${title}”没有保存，作为草稿留在这里。` : `有 ${count} 个岗位没有保存，作为草稿留在这里。`,
    goOn: (count) => `继续处理 ${count} 个岗位`,
    drop: '去掉剩下的',
    openAll: '在目录中查看全部',
  },
});

/** Rows that are listed; the rest is a press away, in the catalogue. */
const MOST_ROWS = 30;

interface Props {
  readonly saved: SavedReview;
  /** The draft of what was left out, as long as it waits. */
  readonly rest: ReviewDraft | null;
}

/** A list of what was saved. */
export function SavedView({ saved, rest }: Props) {
  const panel = usePanel();
  const words = useWords(WORDS);
  const { untitled } = useWords(ROLE_WORDS);
  const left = rest?.review.roles ?? [];
  return (
    <div class="pad stack">
      <ul class="card pick">
        {saved.roles.slice(0, MOST_ROWS).map(({ id, title, duties, how }) => (
          <li key={id}>
            <button type="button" class="plain whole" onClick={() => panel.openCatalogue(id)}>
              <span class="row">
                <strong class="cut rest">
                  <bdi>{title ?? untitled}</bdi>
                </strong>
                <span class={how === 'updated' ? 'chip on' : 'chip'}>{words.how[how]}</span>
              </span>
              <span class="small faint">{words.duties(duties)}</span>
            </button>
          </li>
        ))}
      </ul>
      {saved.roles.length > MOST_ROWS && (
        <button type="button" class="btn quiet little flush" onClick={() => panel.openCatalogue()}>
          {words.openAll}
        </button>
      )}
      {left.length > 0 && (
        <>
          <p class="small soft">{words.left(left[0]?.fields.title.trim() || untitled, left.length)}</p>
          <div class="row wrap">
            <button type="button" class="btn" onClick={() => panel.goOn(rest?.id ?? '')}>
              {words.goOn(left.length)}
            </button>
            <button type="button" class="btn quiet" onClick={() => panel.dropDraft(rest?.id ?? '')}>
              <Icon name="close" />
              {words.drop}
            </button>
          </div>
        </>
      )}
    </div>
  );
}
