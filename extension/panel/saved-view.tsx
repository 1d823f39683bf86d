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
    left: (titles: string, count: number) =>
      count === 1
        ? `${titles} was left out. It stays here as a draft.`
        : `${titles} were left out. They stay here as a draft.`,
    more: (count: number) => `and ${count} more`,
    quote: (title: string) => `“${title}”`,
    goOn: (count: number) => (count === 1 ? 'Go on with 1 draft' : `Go on with ${count} drafts`),
    drop: 'Drop the rest',
    openAll: 'Open all in the catalogue',
  },
  zh: {
    how: { new: '新', updated: '已更新', same: '没有变化' },
    duties: (count) => `${count} 条职责`,
    left: (titles) => `${titles}没有保存，作为草稿留在这里。`,
    more: (count) => `等另外 ${count} 个`,
    quote: (title) => `“${title}”`,
    goOn: (count) => `继续处理 ${count} 个草稿`,
    drop: '去掉剩下的',
    openAll: '在目录中查看全部',
  },
});

/** Rows that are listed; the rest is a press away, in the catalogue. */
const MOST_ROWS = 30;
/** Titles that are named in one sentence. */
const MOST_TITLES = 3;

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
  const titles = left.slice(0, MOST_TITLES).map(({ fields }) => words.quote(fields.title.trim() || untitled));
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
          <p class="small soft">
            {words.left(
              [...titles, ...(left.length > MOST_TITLES ? [words.more(left.length - MOST_TITLES)] : [])].join(', '),
              left.length,
            )}
          </p>
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
