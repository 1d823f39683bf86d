// What floats over the grid at the moment: the values of a conflict, the statuses, the actions of a row, the menu of a column.
// After each of them the focus is back in the cell.

import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import type { RoleStatus } from '../../../shared/model/catalogue-role.ts';
import { ChoiceList } from './choice-list.tsx';
import { ColumnMenu } from './column-menu.tsx';
import { ConflictChoice } from './conflict-choice.tsx';
import { decideConflict, deleteRows, insertRows, joinRows, splitAt } from './duty-actions.ts';
import { columnAt, type DutyColumn } from './duty-columns.ts';
import { cellConflict } from './duty-row.ts';
import type { DutySheet } from './duty-sheet.ts';

interface Props {
  readonly sheet: DutySheet;
  readonly catalogue: Catalogue;
  readonly now: () => number;
  readonly statuses: readonly RoleStatus[];
  readonly onWidth: (column: DutyColumn, width: number) => void;
  readonly onOpenRole: ((roleId: string) => void) | undefined;
}

/** At most one float. */
export function DutiesFloats({ sheet, catalogue, now, statuses, onWidth, onOpenRole }: Props) {
  const opened = sheet.opened.value;
  const row = sheet.rows.active;
  if (opened === null) return null;
  const { words } = sheet;
  const { column } = sheet.rows.selection.value.active;
  const name = words.columns[columnAt(column).id];
  // By its place: the mark of the cursor may not have been drawn there yet.
  const anchor = `tr[data-row="${sheet.rows.selection.value.active.row}"] td:nth-child(${column + 2})`;
  const close = () => {
    sheet.opened.value = null;
    document.querySelector<HTMLTextAreaElement>('.grid td.cursor textarea')?.focus({ preventScroll: true });
  };
  if (opened.is === 'column')
    return <ColumnMenu key={opened.column} sheet={sheet} column={opened.column} onWidth={onWidth} onClose={close} />;
  if (row === null) return null;
  if (opened.is === 'status') {
    const names = statuses.map((status) => words.statuses[status]);
    const choose = (at: number) => {
      close();
      sheet.change([{ row, column, text: names[at] ?? '' }]);
    };
    const chosen = statuses.indexOf(row.role.status);
    return (
      <ChoiceList
        label={name}
        anchor={anchor}
        kind="listbox"
        choices={names}
        chosen={chosen}
        onChoose={choose}
        onClose={close}
      />
    );
  }
  if (opened.is === 'conflict') {
    const conflict = cellConflict(row, columnAt(column));
    if (conflict === null) return null;
    return (
      <ConflictChoice
        words={words}
        column={name}
        anchor={anchor}
        conflict={conflict}
        now={now()}
        loadHistory={() => catalogue.history(row.role.id)}
        onUse={(value) => {
          close();
          decideConflict(sheet, row, { conflict, value });
        }}
        onClose={close}
      />
    );
  }
  const actions: readonly [label: string, act: () => void][] = [
    [words.insertRow, () => insertRows(sheet)],
    [words.delete, () => deleteRows(sheet)],
    [words.split, () => splitAt(sheet, 0)],
    [words.join, () => joinRows(sheet)],
    ...(onOpenRole ? [[words.openRole, () => onOpenRole(row.role.id)] as [string, () => void]] : []),
  ];
  return (
    <ChoiceList
      label={words.rowActions}
      anchor={anchor}
      kind="menu"
      choices={actions.map(([label]) => label)}
      chosen={-1}
      onChoose={(at) => {
        close();
        actions[at]?.[1]();
      }}
      onClose={close}
    />
  );
}
