// The tab "Roles": the list on the left, the open role beside it.
// Wires the search, the filter and the address to the list. Must not know how a role is edited.

import { useEffect, useMemo, useState } from 'preact/hooks';
import { ROLE_STATUSES } from '../../shared/model/catalogue-role.ts';
import { useWords } from '../../shared/ui/words.ts';
import { FirstUse } from './first-use.tsx';
import { toSearchWords } from './fold-text.ts';
import { ListFoot } from './list-foot.tsx';
import { usePage } from './page-context.ts';
import { OpenRole } from './open-role.tsx';
import { RoleFilterForm } from './role-filter.tsx';
import { OPEN_FILTER, type RoleFilter } from './role-index.ts';
import { RoleList } from './role-list.tsx';
import { RoleListBar } from './role-list-bar.tsx';
import { ROLES_WORDS } from './roles-words.ts';
import { toStoredDay } from './time-words.ts';
import { TrashList } from './trash-list.tsx';
import { useRoleSearch } from './use-role-search.ts';

/** List and role side by side; the empty catalogue's first steps instead while there is nothing. */
export function RolesView() {
  const { live, platform, address, list, go } = usePage();
  const say = useWords(ROLES_WORDS);
  const place = address.value;
  const version = live.version.value;
  const today = toStoredDay(platform.now());
  const { filter: chosen, order } = list.value;
  const setFilter = (filter: RoleFilter) => (list.value = { ...list.value, filter });
  const [filterOpen, setFilterOpen] = useState(false);
  const [trash, setTrash] = useState(false);
  const words = useMemo(() => toSearchWords(place.query), [place.query]);
  const filter = { ...chosen, words };
  // A list re-sorts when another role is opened, not under the hands of an edit.
  useEffect(() => live.index.settle(), [place.role]);
  const search = useRoleSearch(live.index, version, filter, order);
  const load = live.load.value;
  // Kept as it is while a key waits for its answer.
  const roleList = useMemo(
    () => (
      <RoleList
        roles={search.roles}
        words={search.words}
        address={address.peek()}
        today={today}
        onOpen={(role) => go({ role })}
      />
    ),
    [search, place.role, today],
  );

  if (load.is === 'ready' && live.index.size === 0 && place.role === null && !trash)
    return <FirstUse onShowTrash={() => setTrash(true)} />;
  return (
    <div class={place.role === null ? 'roles' : 'roles with-role'}>
      <section class="listside" data-region aria-label={say.list}>
        <RoleListBar
          found={search.roles.length}
          all={live.index.size}
          load={load}
          order={order}
          filterOpen={filterOpen}
          filtered={isFiltered(chosen)}
          onOrder={(next) => (list.value = { ...list.value, order: next })}
          onFilter={() => setFilterOpen(!filterOpen)}
          trash={trash}
          onTrash={setTrash}
        />
        {trash ? (
          <TrashList />
        ) : (
          <>
            {filterOpen && <RoleFilterForm filter={chosen} today={today} onChange={setFilter} />}
            {search.done && search.roles.length === 0 && live.index.size > 0 ? (
              <NoHits
                query={place.query}
                filter={chosen}
                onClearSearch={() => go({ query: '' })}
                onFilter={setFilter}
              />
            ) : (
              roleList
            )}
            <ListFoot onTrash={() => setTrash(true)} />
          </>
        )}
      </section>
      {place.role !== null ? <OpenRole key={place.role} id={place.role} words={words} /> : <NoRole />}
    </div>
  );
}

function NoRole() {
  return (
    <section class="rest empty">
      <p class="soft">{useWords(ROLES_WORDS).choose}</p>
    </section>
  );
}

interface NoHitsProps {
  readonly query: string;
  readonly filter: RoleFilter;
  readonly onClearSearch: () => void;
  readonly onFilter: (filter: RoleFilter) => void;
}

/** Names the search and offers what could widen it. */
function NoHits({ query, filter, onClearSearch, onFilter }: NoHitsProps) {
  const words = useWords(ROLES_WORDS);
  return (
    <div class="empty rest">
      <p>{query.trim() === '' ? words.noHitsFilter : words.noHits(query.trim())}</p>
      {query.trim() !== '' && (
        <button type="button" class="btn" onClick={onClearSearch}>
          {words.clearSearch}
        </button>
      )}
      {!filter.statuses.includes('archived') && (
        <button type="button" class="btn quiet flush" onClick={() => onFilter({ ...filter, statuses: ROLE_STATUSES })}>
          {words.searchArchived}
        </button>
      )}
      {isFiltered(filter) && (
        <button type="button" class="btn quiet flush" onClick={() => onFilter(OPEN_FILTER)}>
          {words.clearFilter}
        </button>
      )}
    </div>
  );
}

function isFiltered(filter: RoleFilter): boolean {
  return JSON.stringify({ ...filter, words: [] }) !== JSON.stringify(OPEN_FILTER);
}
