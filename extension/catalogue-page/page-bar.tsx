// The bar of the page: tabs with counts, the search box, Undo and Redo, import and export.
// The names of its parts are stable (contract of names on screen); counts are kept out of them.

import { useRef } from 'preact/hooks';
import { Icon } from '../../shared/ui/icon.tsx';
import { LanguageContext, useWords } from '../../shared/ui/words.ts';
import { useContext } from 'preact/hooks';
import { TABS, type Tab } from './page-address.ts';
import { usePage } from './page-context.ts';
import { PAGE_WORDS } from './page-words.ts';
import { toCountWords } from './time-words.ts';

interface Props {
  /** Takes back or repeats a step and tells what came of it. */
  readonly onAct: (what: 'undo' | 'redo') => void;
  /** Opens the browser's file chooser. */
  readonly onImport: () => void;
}

/** The bar. */
export function PageBar({ onAct, onImport }: Props) {
  const words = useWords(PAGE_WORDS);
  const { live, go } = usePage();
  const { undo, redo } = live.next.value;
  return (
    <header class="bar head" data-region>
      <Brand />
      <TabList />
      <SearchBox />
      <button
        type="button"
        class="btn quiet only"
        aria-label={words.undo}
        title={undo === null ? words.nothingToUndo : words.undoStep(undo)}
        aria-disabled={undo === null}
        onClick={() => onAct('undo')}
      >
        <Icon name="undo" />
      </button>
      <button
        type="button"
        class="btn quiet only"
        aria-label={words.redo}
        title={redo === null ? words.nothingToRedo : words.redoStep(redo)}
        aria-disabled={redo === null}
        onClick={() => onAct('redo')}
      >
        <Icon name="redo" />
      </button>
      <button type="button" class="btn" onClick={onImport}>
        <Icon name="into" />
        {words.importFile}
      </button>
      <button type="button" class="btn" onClick={() => go({ tab: 'exchange' })}>
        <Icon name="from" />
        {words.export}
      </button>
    </header>
  );
}

function Brand() {
  return (
    <h1 class="row tight brand">
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <rect x="1" y="1" width="14" height="14" rx="3" fill="#12807d" />
        <path
          fill="#fff"
          d="M4 3h2v10H4zM7 3h2.5a3.25 3.25 0 0 1 1.4 6.18L13 13h-2.3L8.9 9.5H7v-2h2.5a1.25 1.25 0 0 0 0-2.5H7z"
        />
      </svg>
      {useWords(PAGE_WORDS).product}
    </h1>
  );
}

function TabList() {
  const words = useWords(PAGE_WORDS);
  const language = useContext(LanguageContext);
  const { live, tab: chosen, duplicates, go } = usePage();
  const list = useRef<HTMLDivElement>(null);
  void live.version.value;
  const found = duplicates.value;
  const counts: Partial<Record<Tab, number>> = {
    roles: live.index.size,
    duties: live.index.dutyCount,
    ...(found?.isStarted.value && { duplicates: found.desk.clusters.value.length }),
  };
  const at = TABS.indexOf(chosen.value);
  const moveTo = (index: number) => {
    const tab = TABS[(index + TABS.length) % TABS.length];
    if (tab === undefined) return;
    go(tab === 'duties' ? { tab, role: null } : { tab });
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[TABS.indexOf(tab)]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const target = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: TABS.length - 1 }[event.key];
    if (target === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    moveTo(target);
  };
  return (
    <div class="tabs" role="tablist" aria-label={words.tabsName} ref={list} onKeyDown={onKeyDown}>
      {TABS.map((tab, index) => {
        const count = counts[tab];
        return (
          <button
            key={tab}
            type="button"
            role="tab"
            aria-selected={index === at}
            aria-controls="view"
            tabIndex={index === at ? 0 : -1}
            data-focus-first={index === at ? '' : undefined}
            onClick={() => index !== at && moveTo(index)}
          >
            {words.tabs[tab]}
            {count !== undefined && (
              <>
                {' '}
                <span class="count" aria-hidden="true">
                  {toCountWords(count, language)}
                </span>
              </>
            )}
          </button>
        );
      })}
    </div>
  );
}

function SearchBox() {
  const words = useWords(PAGE_WORDS);
  const { address, go } = usePage();
  const { tab, query } = address.value;
  return (
    <div class="search push">
      <Icon name="search" />
      <input
        class="box"
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        value={query}
        onInput={(event) => {
          // Roles and duties are searched where they are shown; from the other tabs a search leads to the roles.
          const stays = tab === 'roles' || tab === 'duties';
          go({ query: event.currentTarget.value, ...(stays ? {} : { tab: 'roles', role: null }) });
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          if (query === '') event.currentTarget.blur();
          else go({ query: '' });
          event.preventDefault();
        }}
      />
      {query === '' && <kbd aria-hidden="true">/</kbd>}
    </div>
  );
}
