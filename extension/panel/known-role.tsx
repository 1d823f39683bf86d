// "Already in the catalogue": which role, why we think so, and what to do with it: update, keep both, or skip.
// Update shows field by field and duty by duty what would change; nothing changes before Save.

import { useContext } from 'preact/hooks';
import type { CatalogueRole } from '../../shared/model/catalogue-role.ts';
import { Icon } from '../../shared/ui/icon.tsx';
import { Seg } from '../../shared/ui/seg.tsx';
import { LanguageContext, translate, useWords } from '../../shared/ui/words.ts';
import { toTimeWords } from '../catalogue-page/time-words.ts';
import { addToKnown, chooseKnown } from './correct-roles.ts';
import { lateView } from './late-view.tsx';
import { usePanel } from './panel-context.ts';
import type { Known, KnownChoice, ReviewRole } from './review.ts';
import { ROLE_WORDS } from './role-words.ts';

const WORDS = translate({
  en: {
    known: 'Already in the catalogue',
    namesake: 'Same title in the catalogue',
    why: {
      'same-page': (day: string) => `same page, ${day}`,
      'same-text': (day: string) => `same text, ${day}`,
      'near-text': (day: string) => `nearly the same duties, ${day}`,
      'same-title': (day: string) => `other duties, ${day}`,
      chosen: (day: string) => `changed ${day}`,
    },
    todo: (title: string) => `What to do with ${title}`,
    choices: { update: 'Update', 'keep-both': 'Keep both', skip: 'Skip', add: 'Add' },
    addsTo: (title: string) => `Its duties are added to “${title}”.`,
    takeBack: 'Take back',
  },
  zh: {
    known: '目录中已有',
    namesake: '目录中有同名岗位',
    why: {
      'same-page': (day) => `同一网页，${day}`,
      'same-text': (day) => `同一文字，${day}`,
      'near-text': (day) => `职责几乎相同，${day}`,
      'same-title': (day) => `职责不同，${day}`,
      chosen: (day) => `${day}更改`,
    },
    todo: (title) => `如何处理“${title}”`,
    choices: { update: '更新', 'keep-both': '两个都保留', skip: '跳过', add: '加入' },
    addsTo: (title) => `它的职责会加入“${title}”。`,
    takeBack: '取消加入',
  },
});

const KnownDifference = lateView(async () => (await import('./known-difference.tsx')).KnownDifference);

/** The choices that a person sees; `add` is made where a title is asked for. */
const CHOICES = ['update', 'keep-both', 'skip'] as const satisfies readonly KnownChoice[];

/** Digits of milliseconds in a stamp, in base 36. */
const STAMP_TIME_DIGITS = 9;

/** Nothing for a role that is new. */
export function KnownRole(props: { readonly role: ReviewRole; readonly known: CatalogueRole | null }) {
  const { role, known } = props;
  const { desk } = usePanel();
  const language = useContext(LanguageContext);
  const words = useWords(WORDS);
  const { untitled } = useWords(ROLE_WORDS);
  if (role.known === null || known === null) return null;
  const { why }: Known = role.known;
  const day = toTimeWords(parseInt(known.changed.slice(0, STAMP_TIME_DIGITS), 36), Date.now(), language);
  const title = known.title ?? untitled;
  if (role.choice === 'add')
    return (
      <div class="row wrap tight">
        <span class="chip on">
          <Icon name="book" />
          {words.addsTo(title)}
        </span>
        <button
          type="button"
          class="btn quiet little"
          onClick={() => desk.correct((review) => addToKnown(review, role.id, null))}
        >
          {words.takeBack}
        </button>
      </div>
    );
  return (
    <>
      <div class="row wrap tight">
        <span class="chip on">
          <Icon name="book" />
          {why === 'same-title' ? words.namesake : words.known}
        </span>
        <span class="small soft">{words.why[why](day)}</span>
      </div>
      <Seg<KnownChoice>
        legend={words.todo(role.fields.title.trim() || untitled)}
        value={role.choice}
        options={CHOICES.map((value) => ({ value, label: words.choices[value] }))}
        onChange={(choice) => desk.correct((review) => chooseKnown(review, role.id, choice))}
      />
      {role.choice === 'update' && <KnownDifference role={role} known={known} />}
    </>
  );
}
