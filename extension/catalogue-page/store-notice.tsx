// What people must know of the store before they work: read-only, blocked, lost; how far the reading of it has come.
// Must not know which store it is; the words say what was kept and what to do.

import { useContext } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { Icon } from '../../shared/ui/icon.tsx';
import { LanguageContext, useWords } from '../../shared/ui/words.ts';
import { usePage } from './page-context.ts';
import { PAGE_WORDS } from './page-words.ts';
import { toTimeWords } from './time-words.ts';

/** A notice below the bar, or nothing while the store is open and read. */
export function StoreNotice() {
  const words = useWords(PAGE_WORDS);
  const { live } = usePage();
  const state = live.state.value;
  const load = live.load.value;
  switch (state.is) {
    case 'read-only':
      return <Notice>{state.why === 'denied' ? words.readOnlyDenied : words.readOnlyNewer}</Notice>;
    case 'blocked':
      return <Notice>{words.blocked}</Notice>;
    case 'lost':
      return <Lost copies={state.restorable} />;
    case 'open':
      if (load.is !== 'failed') return null;
      return (
        <Notice>
          {words.loadFailed}{' '}
          <button type="button" class="btn quiet little" onClick={() => void live.reload()}>
            {words.tryAgain}
          </button>
        </Notice>
      );
  }
}

function Notice({ children }: { readonly children: ComponentChildren }) {
  return (
    <div class="notice store" role="alert">
      <Icon name="warn" />
      <div>{children}</div>
    </div>
  );
}

function Lost({ copies }: { readonly copies: readonly { readonly at: number; readonly roles: number }[] }) {
  const words = useWords(PAGE_WORDS);
  const language = useContext(LanguageContext);
  const { live, platform } = usePage();
  const attempt = async (act: () => Promise<string | null>) => {
    try {
      const said = await act();
      await live.reload();
      if (said !== null) live.tell({ is: 'done', words: said });
    } catch (error) {
      live.tell({ is: 'failed', details: String(error) });
    }
  };
  const restore = (at: number, copy: string) =>
    attempt(async () => [words.restored(copy), ...(await platform.restoreCopy(at))].join(' '));
  const startEmpty = () => attempt(async () => (await platform.startEmpty(), null));
  const goOn = (
    <button type="button" class="btn quiet little" onClick={() => void startEmpty()}>
      {words.startEmpty}
    </button>
  );
  if (copies.length === 0)
    return (
      <Notice>
        {words.lostForGood} {goOn}
      </Notice>
    );
  return (
    <Notice>
      {words.lost}
      <ul class="stack">
        {copies.map(({ at, roles }) => {
          const copy = words.copyOf(toTimeWords(at, platform.now(), language), roles);
          return (
            <li key={at} class="row">
              <span>{copy}</span>
              <button
                type="button"
                class="btn little"
                aria-label={`${words.restore}: ${copy}`}
                onClick={() => void restore(at, copy)}
              >
                {words.restore}
              </button>
            </li>
          );
        })}
      </ul>
      {goOn}
    </Notice>
  );
}
