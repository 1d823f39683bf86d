// The open role: its page in the middle, its history and source beside it (below it where there is little room).
// Fetches roles that the list does not hold (deleted, or not read yet). Must not know how a field is edited.

import { useEffect, useState } from 'preact/hooks';
import type { CatalogueRole } from '../../shared/model/catalogue-role.ts';
import { useWords } from '../../shared/ui/words.ts';
import { usePage } from './page-context.ts';
import { RoleHistory } from './role-history.tsx';
import { RolePage } from './role-page.tsx';
import { RoleSource } from './role-source.tsx';
import { ROLE_WORDS } from './role-words.ts';

interface Props {
  readonly id: string;
  /** Folded words of the search, marked in the duties. */
  readonly words: readonly string[];
}

/** The role with this id, followed while it changes; says so when there is none. */
export function OpenRole({ id, words }: Props) {
  const say = useWords(ROLE_WORDS);
  const { live, address, go } = usePage();
  const version = live.version.value;
  const known = live.index.get(id);
  const [fetched, setFetched] = useState<CatalogueRole | null | undefined>(undefined);
  useEffect(() => {
    let stale = false;
    if (known === null)
      live.store.getRole(id).then(
        (role) => {
          if (!stale) setFetched(role);
        },
        () => {
          if (!stale) setFetched(null);
        },
      );
    return () => {
      stale = true;
    };
  }, [id, version, known === null]);
  const meant = address.value.duty;
  const [chosenDuty, setChosenDuty] = useState(meant);
  useEffect(() => setChosenDuty(meant), [id, meant]);
  const role = known ?? fetched;
  if (role === undefined) return <section class="rest" aria-busy="true" />;
  if (role === null)
    return (
      <section class="rest empty">
        <p>{say.noSuchRole}</p>
        <button type="button" class="btn" onClick={() => go({ role: null })}>
          {say.toList}
        </button>
      </section>
    );
  return (
    <div class="rest openrole">
      <RolePage role={role} words={words} chosenDuty={chosenDuty} onChooseDuty={setChosenDuty} />
      <aside class="sideside scroll" data-region tabIndex={0} aria-label={say.historyAndSource}>
        <div class="pad stack">
          <RoleHistory role={role} />
          <RoleSource role={role} chosenDuty={chosenDuty} />
        </div>
      </aside>
    </div>
  );
}
