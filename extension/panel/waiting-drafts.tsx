// Drafts that wait: corrected reviews of other pages that were not saved. Nothing that was typed is let go silently.
// Shown below the stage; going on with one sets the present review aside.

import { useContext } from 'preact/hooks';
import { Icon } from '../../shared/ui/icon.tsx';
import { LanguageContext, translate, useWords } from '../../shared/ui/words.ts';
import { toTimeWords } from '../catalogue-page/time-words.ts';
import type { ReviewDraft } from './draft.ts';
import { usePanel } from './panel-context.ts';
import { ROLE_WORDS } from './role-words.ts';

const WORDS = translate({
  en: {
    heading: 'Drafts',
    roles: (count: number, time: string) => `${count === 1 ? '1 role' : `${count} roles`}, ${time}`,
    goOn: (name: string) => `Go on with ${name}`,
    drop: (name: string) => `Drop the draft ${name}`,
  },
  zh: {
    heading: '草稿',
    roles: (count, time) => `${count} 个岗位，${time}`,
    goOn: (name) => `继续处理${name}`,
    drop: (name) => `去掉草稿${name}`,
  },
});

/** A disclosure with one row for each draft; nothing when there is none. */
export function WaitingDrafts({ drafts }: { readonly drafts: readonly ReviewDraft[] }) {
  const panel = usePanel();
  const words = useWords(WORDS);
  const language = useContext(LanguageContext);
  const { untitled } = useWords(ROLE_WORDS);
  if (drafts.length === 0) return null;
  return (
    <details class="card drafts">
      <summary class="pad small">
        <strong>{words.heading}</strong> <span class="count">{drafts.length}</span>
      </summary>
      <ul class="body stack">
        {drafts.map(({ id, changedAt, review: { capture, roles } }) => {
          const name = capture.name || roles[0]?.fields.title || untitled;
          const time = toTimeWords(changedAt, Date.now(), language);
          return (
            <li class="row" key={id}>
              <button type="button" class="plain rest" title={words.goOn(name)} onClick={() => panel.goOn(id)}>
                <bdi>{name}</bdi>
                <br />
                <span class="small faint">{words.roles(roles.length, time)}</span>
              </button>
              <button
                type="button"
                class="btn quiet little only"
                aria-label={words.drop(name)}
                title={words.drop(name)}
                onClick={() => panel.dropDraft(id)}
              >
                <Icon name="close" />
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
