// The filter of the list: status, review due, two values, department, source, owner.
// A part of the list that opens below its bar, so that nothing floats over the roles.

import { useWords } from '../../shared/ui/words.ts';
import { ROLE_STATUSES } from '../../shared/model/catalogue-role.ts';
import { usePage } from './page-context.ts';
import { OPEN_FILTER, type Facet, type RoleFilter } from './role-index.ts';
import { ROLES_WORDS } from './roles-words.ts';

interface Props {
  readonly filter: RoleFilter;
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
  readonly onChange: (filter: RoleFilter) => void;
}

/** Chips for what is one of few, selects for what the catalogue has many of. */
export function RoleFilterForm({ filter, today, onChange }: Props) {
  const words = useWords(ROLES_WORDS);
  const { live } = usePage();
  void live.version.value;
  const { departments, sources, owners } = live.index.listFacets();
  return (
    <fieldset class="filter stack">
      <legend class="unseen">{words.filter}</legend>
      <div class="row wrap tight">
        {ROLE_STATUSES.map((status) => (
          <Chip
            key={status}
            name={words.statuses[status]}
            on={filter.statuses.includes(status)}
            onToggle={(on) =>
              onChange({
                ...filter,
                statuses: ROLE_STATUSES.filter((one) => (one === status ? on : filter.statuses.includes(one))),
              })
            }
          />
        ))}
      </div>
      <div class="row wrap">
        <Tick
          name={words.due}
          on={filter.dueBy !== null}
          onToggle={(on) => onChange({ ...filter, dueBy: on ? today : null })}
        />
        <Tick name={words.conflicts} on={filter.conflicts} onToggle={(on) => onChange({ ...filter, conflicts: on })} />
      </div>
      <Choice
        name={words.department}
        facets={departments}
        value={filter.department}
        onChange={(department) => onChange({ ...filter, department })}
      />
      <Choice
        name={words.source}
        facets={sources}
        value={filter.source}
        onChange={(source) => onChange({ ...filter, source })}
      />
      <Choice
        name={words.owner}
        facets={owners}
        value={filter.owner}
        onChange={(owner) => onChange({ ...filter, owner })}
      />
      <button
        type="button"
        class="btn quiet little flush"
        onClick={() => onChange({ ...OPEN_FILTER, words: filter.words })}
      >
        {words.clearFilter}
      </button>
    </fieldset>
  );
}

interface ToggleProps {
  readonly name: string;
  readonly on: boolean;
  readonly onToggle: (on: boolean) => void;
}

function Chip({ name, on, onToggle }: ToggleProps) {
  return (
    <label class={on ? 'chip on' : 'chip'}>
      <input class="unseen" type="checkbox" checked={on} onChange={(event) => onToggle(event.currentTarget.checked)} />
      {name}
    </label>
  );
}

function Tick({ name, on, onToggle }: ToggleProps) {
  return (
    <label class="row tight">
      <input type="checkbox" checked={on} onChange={(event) => onToggle(event.currentTarget.checked)} />
      {name}
    </label>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly facets: readonly Facet[];
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** Left out where the catalogue has nothing to choose from. */
function Choice({ name, facets, value, onChange }: ChoiceProps) {
  const words = useWords(ROLES_WORDS);
  if (facets.length === 0 && value === null) return null;
  return (
    <label class="row small">
      <span class="soft label">{name}</span>
      <select class="box rest" value={value ?? ''} onChange={(event) => onChange(event.currentTarget.value || null)}>
        <option value="">{words.any}</option>
        {facets.map((facet) => (
          <option key={facet.value} value={facet.value}>
            {words.facet(facet.value, facet.roles)}
          </option>
        ))}
      </select>
    </label>
  );
}
