// Sort, filter and width of one column.
// Filters hold while they are typed; the list of values is that of all rows that the other filters let through.

import { useMemo } from 'preact/hooks';
import { countValues, type ColumnFilter } from './arrange-rows.ts';
import { columnAt, NARROWEST, type DutyColumn } from './duty-columns.ts';
import type { DutySheet } from './duty-sheet.ts';
import { GridFloat } from './grid-float.tsx';

/** More values than this are not looked through with the eyes; a text narrows them down. */
const VALUES_MOST = 100;
/** One press of Wider or Narrower, in CSS pixels. */
const WIDTH_STEP = 24;
const NO_FILTER: ColumnFilter = { text: '', values: null };

interface Props {
  readonly sheet: DutySheet;
  readonly column: number;
  readonly onWidth: (column: DutyColumn, width: number) => void;
  readonly onClose: () => void;
}

/** The menu at a column's header. */
export function ColumnMenu({ sheet, column, onWidth, onClose }: Props) {
  const { words, rows } = sheet;
  const { id } = columnAt(column);
  const name = words.columns[id];
  const arrangement = rows.arrangement.value;
  const filter = arrangement.filters.get(column) ?? NO_FILTER;
  const { version } = rows;
  const hasValues = id !== 'text' && id !== 'number'; // nearly every duty has a text of its own
  const values = useMemo(
    () => (hasValues ? countValues(rows.listWithout(column), column, rows.context) : []),
    [column, version.value],
  );
  const text = filter.text.toLowerCase();
  const offered = values.filter(([value]) => value.toLowerCase().includes(text) || filter.values?.has(value));

  const setFilter = (next: ColumnFilter) => {
    const filters = new Map(arrangement.filters);
    if (next.text === '' && next.values === null) filters.delete(column);
    else filters.set(column, next);
    rows.arrange({ ...arrangement, filters });
  };
  const toggle = (value: string) => {
    const chosen = new Set(filter.values ?? []);
    if (!chosen.delete(value)) chosen.add(value);
    setFilter({ ...filter, values: chosen.size > 0 ? chosen : null });
  };
  const resize = (by: number) => {
    const header = document.querySelectorAll('.grid thead th')[column + 1];
    onWidth(id, Math.max(NARROWEST, Math.round((header?.getBoundingClientRect().width ?? NARROWEST) + by)));
  };
  const { sort } = arrangement;
  return (
    <GridFloat label={words.columnMenu(name)} anchor={`thead th:nth-child(${column + 2})`} onClose={onClose}>
      <div class="row">
        {[false, true].map((descending) => (
          <button
            key={String(descending)}
            type="button"
            class="btn little"
            aria-pressed={sort.column === column && sort.descending === descending}
            onClick={() => rows.arrange({ ...arrangement, sort: { column, descending } })}
          >
            {descending ? words.descending : words.ascending}
          </button>
        ))}
        <button type="button" class="btn quiet little push" onClick={() => resize(-WIDTH_STEP)}>
          {words.narrower}
        </button>
        <button type="button" class="btn quiet little" onClick={() => resize(WIDTH_STEP)}>
          {words.wider}
        </button>
      </div>
      <label class="stack small soft">
        {words.filterText}
        <input
          class="box"
          type="text"
          data-first
          value={filter.text}
          onInput={(event) => setFilter({ ...filter, text: event.currentTarget.value })}
        />
      </label>
      {hasValues && (
        <fieldset class="stack values">
          <legend>{words.filterValues}</legend>
          {offered.slice(0, VALUES_MOST).map(([value, count]) => (
            <label class="row top" key={value}>
              <input type="checkbox" checked={filter.values?.has(value) ?? false} onChange={() => toggle(value)} />
              <span class="rest cut">{value === '' ? words.empty : value}</span>
              <span class="count">{count}</span>
            </label>
          ))}
          {offered.length > VALUES_MOST && (
            <p class="small faint">{words.moreValues(String(offered.length - VALUES_MOST))}</p>
          )}
        </fieldset>
      )}
      <div class="row">
        <button type="button" class="btn little" onClick={onClose}>
          {words.close}
        </button>
        <button
          type="button"
          class="btn quiet little"
          disabled={filter === NO_FILTER}
          onClick={() => setFilter(NO_FILTER)}
        >
          {words.clear}
        </button>
      </div>
    </GridFloat>
  );
}
