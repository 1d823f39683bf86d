// The bar above the list: how many roles are listed of how many, the filter, the order, the way to deleted roles and to a new one.
// Must not know the roles: counts and choices are handed in.

import { useContext } from 'preact/hooks';
import { Icon } from '../../shared/ui/icon.tsx';
import { LanguageContext, useWords } from '../../shared/ui/words.ts';
import type { LoadState } from './catalogue-state.ts';
import { ROLE_ORDERS, type RoleOrder } from './role-index.ts';
import { PAGE_WORDS } from './page-words.ts';
import { ROLES_WORDS } from './roles-words.ts';
import { toCountWords } from './time-words.ts';

interface Props {
  readonly found: number;
  readonly all: number;
  readonly load: LoadState;
  readonly order: RoleOrder;
  readonly filterOpen: boolean;
  /** True where the filter leaves out more than archived roles. */
  readonly filtered: boolean;
  readonly trash: boolean;
  readonly onOrder: (order: RoleOrder) => void;
  readonly onFilter: () => void;
  readonly onTrash: (shown: boolean) => void;
}

/** Counts and choices of the list. */
export function RoleListBar(props: Props) {
  const words = useWords(ROLES_WORDS);
  const page = useWords(PAGE_WORDS);
  const language = useContext(LanguageContext);
  const { found, all, load, order, filterOpen, filtered, trash } = props;
  const count = (number: number) => toCountWords(number, language);
  if (trash)
    return (
      <div class="bar">
        <h2 class="listhead">{words.trash}</h2>
        <button type="button" class="btn quiet little" onClick={() => props.onTrash(false)}>
          {words.backToRoles}
        </button>
      </div>
    );
  return (
    <div class="bar">
      <h2 class="listhead" aria-live="polite">
        {load.is === 'loading' && (load.all ?? Infinity) > load.loaded
          ? page.loading(load.loaded, load.all)
          : found === all
            ? words.all(all, count(all))
            : words.found(count(found), count(all))}
      </h2>
      <button
        type="button"
        class="btn quiet little"
        aria-expanded={filterOpen}
        aria-pressed={filtered}
        onClick={props.onFilter}
      >
        <Icon name="filter" />
        {words.filter}
      </button>
      <select
        class="box plain small"
        aria-label={words.sort}
        value={order}
        onChange={(event) => {
          const chosen = ROLE_ORDERS.find((one) => one === event.currentTarget.value);
          if (chosen) props.onOrder(chosen);
        }}
      >
        {ROLE_ORDERS.map((one) => (
          <option key={one} value={one}>
            {words.orders[one]}
          </option>
        ))}
      </select>
    </div>
  );
}
