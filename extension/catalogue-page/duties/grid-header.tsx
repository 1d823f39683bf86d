// The head of the grid: a button per column that opens its sort and filter, and the edge that sets its width.
// Knows no rows.

import { useRef } from 'preact/hooks';
import { COLUMNS, NARROWEST, type DutyColumn } from './duty-columns.ts';
import type { DutySheet } from './duty-sheet.ts';

interface Props {
  readonly sheet: DutySheet;
  readonly onWidth: (column: DutyColumn, width: number) => void;
  readonly onSelectAll: () => void;
}

/** The header row. Its buttons are no tab stops; the keyboard's way is the button Filter above the grid. */
export function GridHeader({ sheet, onWidth, onSelectAll }: Props) {
  const { words } = sheet;
  const { sort, filters } = sheet.rows.arrangement.value;
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" aria-colindex={1} onMouseDown={onSelectAll}>
          <span class="unseen">{words.rowNumber}</span>
        </th>
        {COLUMNS.map(({ id }, at) => {
          const isSorted = sort.column === at;
          return (
            <th
              key={id}
              scope="col"
              aria-colindex={at + 2}
              aria-sort={isSorted ? (sort.descending ? 'descending' : 'ascending') : undefined}
              class={id === 'number' ? 'num' : undefined}
            >
              <button
                type="button"
                tabIndex={-1}
                title={words.columnMenu(words.columns[id])}
                onClick={() => (sheet.opened.value = { is: 'column', column: at })}
              >
                {words.columns[id]}
                {isSorted && <span aria-hidden="true"> {sort.descending ? '↓' : '↑'}</span>}
                {filters.has(at) && <span aria-hidden="true"> •</span>}
              </button>
              <WidthHandle onWidth={(width) => onWidth(id, width)} />
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

/** The right edge of a header cell, to be dragged. The column's menu has buttons that do the same. */
function WidthHandle({ onWidth }: { readonly onWidth: (width: number) => void }) {
  const start = useRef<{ readonly x: number; readonly width: number } | null>(null);
  return (
    <span
      class="edge"
      aria-hidden="true"
      onPointerDown={(event) => {
        const width = event.currentTarget.parentElement?.getBoundingClientRect().width ?? 0;
        start.current = { x: event.clientX, width };
        event.currentTarget.setPointerCapture(event.pointerId);
        event.preventDefault();
      }}
      onPointerMove={(event) => {
        const from = start.current;
        if (from) onWidth(Math.max(NARROWEST, Math.round(from.width + event.clientX - from.x)));
      }}
      onPointerUp={() => (start.current = null)}
      onPointerCancel={() => (start.current = null)}
    />
  );
}
