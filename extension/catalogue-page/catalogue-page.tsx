// The frame of the catalogue page: the bar with the tabs, the view of the chosen tab, what just happened, keys that work everywhere.
// The views of duplicates and of the organisation are handed in as components.
// Must not know how a role is shown or stored.

import { effect } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../../shared/ui/words.ts';
import { ACCEPTED_FILES } from './file-kinds.ts';
import { IMPORT_WORDS } from './import-words.ts';
import { KeyTable } from './key-table.tsx';
import { LazyView } from './lazy-view.tsx';
import { NotYet } from './not-yet.tsx';
import { OutcomeLine } from './outcome-line.tsx';
import type { Tab } from './page-address.ts';
import { PageBar } from './page-bar.tsx';
import { PageProvider, type Page } from './page-context.ts';
import { handlePageKey } from './page-keys.ts';
import { PAGE_WORDS } from './page-words.ts';
import { RolesView } from './roles-view.tsx';
import { importFiles } from './run-import.ts';
import { StoreNotice } from './store-notice.tsx';

/** Views that are handed in. Each reads the page with `usePage`; without one the tab says what will stand there. */
export type PageViews = Partial<Readonly<Record<'duplicates' | 'organisation', ComponentType>>>;

/** The whole page. */
export function CataloguePage({ page, views }: { readonly page: Page; readonly views: PageViews }) {
  const words = useWords(PAGE_WORDS);
  const { live } = page;
  const tab = page.tab.value;
  const [keysShown, setKeysShown] = useState(false);
  const act = async (what: 'undo' | 'redo') => {
    const step = live.next.value[what];
    if (step === null || !(await live[what]())) return;
    live.tell({ is: 'done', words: what === 'undo' ? words.undone(step) : words.redone(step) });
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
        void page.tab.value;
        live.tell(null);
      }),
    [page],
  );
  const importWords = useWords(IMPORT_WORDS);
  const chooser = useRef<HTMLInputElement>(null);
  const chooseFiles = () => chooser.current?.click();
  return (
    <PageProvider value={page}>
      <div class="app page">
        <PageBar onAct={(what) => void act(what)} onImport={chooseFiles} />
        <StoreNotice />
        <main class="rest view">
          <div class="rest view" role="tabpanel" id="view" aria-label={words.tabs[tab]}>
            <TabView tab={tab} views={views} onChoose={chooseFiles} />
          </div>
        </main>
        <OutcomeLine />
        <input
          type="file"
          multiple
          hidden
          accept={ACCEPTED_FILES}
          ref={chooser}
          onChange={({ currentTarget }) => {
            page.go({ tab: 'exchange' });
            void importFiles(page, [...(currentTarget.files ?? [])], importWords);
            currentTarget.value = ''; // the same file can be chosen again
          }}
        />
        {keysShown && <KeyTable onClose={() => setKeysShown(false)} />}
      </div>
    </PageProvider>
  );
}

/** What is not on the first screen is fetched when it is opened: the grid reads HTML, the import reads every kind of file. */
const loadDuties = () => import('./duties-tab.tsx').then(({ DutiesTab }) => DutiesTab);
const loadExchange = () => import('./exchange-view.tsx').then(({ ExchangeView }) => ExchangeView);

interface TabViewProps {
  readonly tab: Tab;
  readonly views: PageViews;
  readonly onChoose: () => void;
}

function TabView({ tab, views, onChoose }: TabViewProps) {
  switch (tab) {
    case 'roles':
      return <RolesView />;
    case 'duties':
      return <LazyView load={loadDuties} />;
    case 'exchange':
      return <LazyView load={loadExchange} onChoose={onChoose} />;
    case 'duplicates':
    case 'organisation': {
      const View = views[tab];
      return View ? <View /> : <NotYet tab={tab} />;
    }
  }
}
