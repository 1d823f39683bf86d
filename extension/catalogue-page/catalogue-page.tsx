// The frame of the catalogue page: the bar with the tabs, the view of the chosen tab, what just happened, keys that work everywhere.
// The views of duties and duplicates are built elsewhere and handed in as components.
// Must not know how a role is shown or stored.

import { effect } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../../shared/ui/words.ts';
import { KeyTable } from './key-table.tsx';
import { NotYet } from './not-yet.tsx';
import { OutcomeLine } from './outcome-line.tsx';
import type { Tab } from './page-address.ts';
import { PageBar } from './page-bar.tsx';
import { PageProvider, type Page } from './page-context.ts';
import { handlePageKey } from './page-keys.ts';
import { PAGE_WORDS } from './page-words.ts';
import { RolesView } from './roles-view.tsx';
import { StoreNotice } from './store-notice.tsx';

/** Views that other rooms build. Each reads the page with `usePage`; without one the tab says what will stand there. */
export type PageViews = Partial<Readonly<Record<Tab, ComponentType>>>;

/** The whole page. */
export function CataloguePage({ page, views }: { readonly page: Page; readonly views: PageViews }) {
  const words = useWords(PAGE_WORDS);
  const { live, address } = page;
  const { tab } = address.value;
  const [keysShown, setKeysShown] = useState(false);
  const act = async (what: 'undo' | 'redo') => {
    const step = await live[what]();
    if (step !== null) live.tell({ is: 'done', words: what === 'undo' ? words.undone(step) : words.redone(step) });
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) =>
      handlePageKey(event, {
        search: () => document.querySelector<HTMLInputElement>('input[type=search]')?.focus(),
        undo: () => void act('undo'),
        redo: () => void act('redo'),
        showKeys: () => setKeysShown((shown) => !shown),
      });
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
  // An outcome belongs to the place where it happened.
  useEffect(
    () =>
      effect(() => {
        void address.value.tab;
        live.tell(null);
      }),
    [page],
  );
  const View = tab === 'roles' ? RolesView : views[tab];
  return (
    <PageProvider value={page}>
      <div class="app page">
        <PageBar onAct={(what) => void act(what)} />
        <StoreNotice />
        <main class="rest view">
          <div class="rest view" role="tabpanel" id="view" aria-label={words.tabs[tab]}>
            {View ? <View /> : <NotYet tab={tab} />}
          </div>
        </main>
        <OutcomeLine />
        {keysShown && <KeyTable onClose={() => setKeysShown(false)} />}
      </div>
    </PageProvider>
  );
}
