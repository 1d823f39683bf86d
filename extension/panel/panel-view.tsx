// The whole panel: bar, status, the stage it is in, and Save at the foot of a review.
// Chooses what to show; each stage is a view of its own.

import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { Progress } from '../../shared/ui/progress.tsx';
import { Toast } from '../../shared/ui/toast.tsx';
import { LanguageContext, translate, type UiLanguage, useWords } from '../../shared/ui/words.ts';
import type { Panel } from './create-panel.ts';
import { FirstUse } from './first-use.tsx';
import { PanelBar } from './panel-bar.tsx';
import { PanelContext, usePanelState } from './panel-context.ts';
import type { PanelState } from './panel-state.ts';
import { PasteBox } from './paste-box.tsx';
import { lateView } from './late-view.tsx';
import { isToSave } from './review.ts';
import { useSlow } from './use-slow.ts';
import { WaitingDrafts } from './waiting-drafts.tsx';

const WORDS = translate({
  en: {
    busy: { page: 'Reading the page', text: 'Reading the text' },
    percent: (what: string, percent: number) => `${what}: ${percent} % so far`,
    read: (roles: number, duties: number) =>
      `Read ${roles === 1 ? '1 role' : `${roles} roles`} with ${duties === 1 ? '1 duty' : `${duties} duties`}.`,
    cancelled: 'Cancelled. Nothing was saved.',
    undone: 'Undone.',
    mended: 'Repaired and read again.',
    saved: (fresh: number, updated: number) => {
      const roles = fresh === 1 ? '1 new role' : `${fresh} new roles`;
      if (fresh === 0 && updated === 0) return 'Nothing to save: the catalogue has all of it.';
      if (updated === 0) return `Saved ${roles}.`;
      return fresh === 0
        ? `Updated ${updated === 1 ? '1 role' : `${updated} roles`}.`
        : `Saved ${roles}, updated ${updated}.`;
    },
    save: 'Save to catalogue',
    saving: 'Saving…',
    count: (ready: number, all: number) => `${ready} of ${all === 1 ? '1 role' : `${all} roles`}`,
    none: 'Tick a role with a title to save it.',
  },
  zh: {
    busy: { page: '正在读取网页', text: '正在读取文字' },
    percent: (what, percent) => `${what}：已完成 ${percent}%`,
    read: (roles, duties) => `读到 ${roles} 个岗位，${duties} 条职责。`,
    cancelled: '已取消。没有保存任何内容。',
    undone: '已撤销。',
    mended: '已修正并重新读取。',
    saved: (fresh, updated) => {
      if (fresh === 0 && updated === 0) return '无需保存：目录中已经都有了。';
      if (updated === 0) return `已保存 ${fresh} 个新岗位。`;
      return fresh === 0 ? `已更新 ${updated} 个岗位。` : `已保存 ${fresh} 个新岗位，更新 ${updated} 个。`;
    },
    save: '保存到目录',
    saving: '正在保存…',
    count: (ready, all) => `${ready} / ${all} 个岗位`,
    none: '勾选一个有名称的岗位，才能保存。',
  },
});

/** A save of so many roles takes long enough to be watched and stopped. */
const ROLES_THAT_TAKE_LONG = 100;

const ReviewView = lateView(async () => (await import('./review-view.tsx')).ReviewView);
const RefusedView = lateView(async () => (await import('./refused-view.tsx')).RefusedView);
const StoreNotice = lateView(async () => (await import('./store-notice.tsx')).StoreNotice);
const SavedView = lateView(async () => (await import('./saved-view.tsx')).SavedView);

/** The panel in one language. */
export function PanelView({ panel, language }: { readonly panel: Panel; readonly language: UiLanguage }) {
  return (
    <LanguageContext.Provider value={language}>
      <PanelContext.Provider value={panel}>
        <Stage panel={panel} />
      </PanelContext.Provider>
    </LanguageContext.Provider>
  );
}

function Stage({ panel }: { readonly panel: Panel }) {
  const words = useWords(WORDS);
  const state = usePanelState(panel);
  const { stage, draft } = state;
  const [refusal, setRefusal] = useState('');
  useUndoKey(panel);
  // Fetched behind the first paint: it is there before the first text is read.
  useEffect(() => void import('./review-view.tsx'), []);
  // Each stage starts at its head.
  useLayoutEffect(() => window.scrollTo(0, 0), [stage.is, draft?.id]);
  const heard = useHeard(state);
  const saved = stage.is === 'saved' ? stage.saved : null;
  const isTroubled = state.catalogue.is !== 'open' || state.problem !== null || !state.isKept;
  const hasStep = saved !== null && saved.roles.some(({ how }) => how !== 'same');
  return (
    <div class="app panel">
      <PanelBar isFirst={stage.is !== 'review'} canUndo={state.canUndo} hasUndo={!hasStep} />
      {isTroubled && <StoreNotice state={state.catalogue} problem={state.problem} isKept={state.isKept} />}
      <div class={saved ? 'pad' : undefined}>
        <Toast
          words={saved && words.saved(countOf(saved.roles, 'new'), countOf(saved.roles, 'updated'))}
          heard={stage.is === 'refused' ? refusal : heard}
          onUndo={hasStep ? () => void panel.undo() : undefined}
          takesFocus
        />
      </div>
      <main>
        {stage.is === 'empty' && <FirstUse shortcut={state.shortcut} paste={state.paste} />}
        {stage.is === 'reading' && <Reading panel={panel} what={stage.what} done={stage.done} />}
        {stage.is === 'refused' && (
          <RefusedView why={stage.why} facts={stage.facts} paste={state.paste} onSaid={setRefusal} />
        )}
        {stage.is === 'saved' && (
          <SavedView saved={stage.saved} rest={state.waiting.find(({ id }) => id === stage.saved.rest?.id) ?? null} />
        )}
        {stage.is === 'review' && draft && <ReviewView state={state} draft={draft} />}
        {(stage.is === 'review' || stage.is === 'saved') && (
          <div class="stack cards">
            <section class="card pad">
              <PasteBox text={state.paste} />
            </section>
          </div>
        )}
        <div class="stack cards">
          <WaitingDrafts drafts={state.waiting.filter(({ id }) => id !== saved?.rest?.id)} />
        </div>
      </main>
      {stage.is === 'review' && draft && <Foot panel={panel} state={state} />}
    </div>
  );
}

function Foot({ panel, state }: { readonly panel: Panel; readonly state: PanelState }) {
  const words = useWords(WORDS);
  const roles = state.draft?.review.roles ?? [];
  const ready = roles.filter(isToSave).length;
  const isSlow = useSlow(state.saving !== null);
  if (roles.length === 0) return null;
  if (isSlow && state.saving !== null && ready >= ROLES_THAT_TAKE_LONG)
    return (
      <footer class="pad foot">
        <Progress words={words.saving} done={state.saving} onCancel={() => panel.cancel()} />
      </footer>
    );
  return (
    <footer class="bar foot">
      <button
        type="button"
        class="btn primary wide"
        disabled={ready === 0 || state.catalogue.is !== 'open' || state.saving !== null}
        onClick={() => void panel.save()}
      >
        {isSlow ? words.saving : words.save}
      </button>
      <span class="small soft count-of">{ready === 0 ? words.none : words.count(ready, roles.length)}</span>
    </footer>
  );
}

interface ReadingProps {
  readonly panel: Panel;
  readonly what: 'page' | 'text';
  readonly done: number | null;
}

function Reading({ panel, what, done }: ReadingProps) {
  const words = useWords(WORDS);
  const busy = words.busy[what];
  const said = done === null ? busy : words.percent(busy, Math.round(done * 100));
  // Most pages are read before anybody could see that they are being read.
  if (!useSlow(true)) return null;
  return (
    <div class="pad">
      <Progress words={said} done={done} onCancel={() => panel.cancel()} />
    </div>
  );
}

/** The outcome for the ears: what is seen in other ways. */
function useHeard({ outcome }: PanelState): string {
  const words = useWords(WORDS);
  if (outcome.is === 'none') return '';
  return outcome.is === 'read' ? words.read(outcome.roles, outcome.duties) : words[outcome.is];
}

function countOf(roles: readonly { readonly how: string }[], how: string): number {
  return roles.filter((role) => role.how === how).length;
}

/** Ctrl+Z outside of a box takes back the last correction; inside, the box has its own. */
function useUndoKey(panel: Panel): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const isBox = event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement;
      const isTick = event.target instanceof HTMLInputElement && event.target.type !== 'text';
      if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || (isBox && !isTick)) return;
      event.preventDefault();
      void panel.undo();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [panel]);
}
