// One row of the grid: the row's number and a cell for each column.
// Drawn anew only when something in it has changed, so that a key press costs two rows and not the whole window.

import { Component } from 'preact';
import { Icon } from '../../../shared/ui/icon.tsx';
import { CellEditor } from './cell-editor.tsx';
import { COLUMNS, columnAt, type ColumnPlan } from './duty-columns.ts';
import { cellConflict, type CellContext, type DutyRow } from './duty-row.ts';
import type { DutySheet } from './duty-sheet.ts';
import type { PendingText } from './sheet-saves.ts';

interface Props {
  readonly sheet: DutySheet;
  readonly row: DutyRow;
  /** The row above on screen; a value that it shows too is grey. */
  readonly above: DutyRow | null;
  /** Place among the rows, from 0. */
  readonly index: number;
  /** First and last chosen column; -1 where none is. */
  readonly from: number;
  readonly to: number;
  /** The column of the active cell; -1 where it is in another row. */
  readonly active: number;
  readonly isEditing: boolean;
  readonly context: CellContext;
  readonly pending: ReadonlyMap<string, PendingText>;
  readonly focus: { current: boolean };
}

/** A `row` with a `rowheader` and `gridcell`s. */
export class GridRow extends Component<Props> {
  override shouldComponentUpdate(next: Props): boolean {
    const now = this.props;
    return (
      next.row !== now.row ||
      next.index !== now.index ||
      next.from !== now.from ||
      next.to !== now.to ||
      next.active !== now.active ||
      next.isEditing !== now.isEditing ||
      next.context !== now.context ||
      next.pending !== now.pending ||
      next.sheet !== now.sheet ||
      next.above !== now.above
    );
  }

  override render() {
    const { index, active } = this.props;
    return (
      // Header is row 1 of the grid.
      <tr aria-rowindex={index + 2} data-row={index} class={active >= 0 ? 'chosen' : undefined}>
        <th scope="row" role="rowheader" aria-colindex={1}>
          {index + 1}
        </th>
        {COLUMNS.map((column, at) => this.#renderCell(column, at))}
      </tr>
    );
  }

  #renderCell(column: ColumnPlan, at: number) {
    const { sheet, row, above, index, from, to, active, isEditing, focus } = this.props;
    const text = sheet.textOf(row, at);
    const pending = sheet.pendingOf(row, at);
    const conflict = pending ? null : cellConflict(row, column);
    const isActive = active === at;
    const isChosen = at >= from && at <= to;
    const isAgain = above !== null && above.role.id === row.role.id && column.roleField !== null;
    const classes = [
      'cut',
      column.id === 'number' && 'num',
      isAgain && 'again',
      isChosen && !(isActive && from === to) && 'inblock',
      isActive && (isEditing ? 'cursor editing' : 'cursor'),
      conflict && 'conflict',
      pending?.isRefused && 'refused',
      sheet.isChanged(row, at) && 'changed',
    ];
    const shown = conflict ? sheet.words.values(conflict.values.length) : text;
    return (
      <td
        key={column.id}
        role="gridcell"
        class={classes.filter(Boolean).join(' ')}
        aria-colindex={at + 2}
        aria-selected={isChosen}
        aria-invalid={conflict || pending?.isRefused ? 'true' : undefined}
        aria-readonly={column.id === 'duplicates' ? 'true' : undefined}
        // The box inside would add its own name to the cell's.
        aria-label={isActive ? shown || sheet.words.empty : undefined}
      >
        {conflict && !isAgain && <Icon name="warn" />}
        {column.id === 'duplicates' ? this.#renderChip() : !(isActive && isEditing) && shown}
        {isActive && (
          <CellEditor
            // A box of its own for each cell: its first text is the cell's.
            key={`${row.role.id}/${row.duty?.id ?? ''}/${at}`}
            sheet={sheet}
            label={sheet.words.cell(sheet.words.columns[columnAt(at).id], index + 1)}
            text={text}
            isReadOnly={column.id === 'duplicates'}
            focus={focus}
          />
        )}
      </td>
    );
  }

  #renderChip() {
    const { row, context } = this.props;
    const mark = row.duty && context.duplicates.get(row.duty.id);
    if (!mark) return null;
    return (
      <span class="chip" data-kind={mark.kind === 'common' ? undefined : mark.kind}>
        {context.kindWords[mark.kind]}
      </span>
    );
  }
}
