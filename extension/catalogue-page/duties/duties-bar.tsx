// The bar above the grid: what to do with rows, what is filtered and sorted, how much is shown. Undo and Redo are the page's.
// A press on a button does not end the editing in a cell: Split needs the caret in it.

import { useContext } from 'preact/hooks';
import { Icon, type IconName } from '../../../shared/ui/icon.tsx';
import { LanguageContext } from '../../../shared/ui/words.ts';
import { toCountWords } from '../time-words.ts';
import type { ColumnFilter } from './arrange-rows.ts';
import { deleteRows, insertRows, joinRows, splitAt } from './duty-actions.ts';
import { columnAt } from './duty-columns.ts';
import { toBlock } from './selection.ts';
import type { DutySheet } from './duty-sheet.ts';

interface Props {
  readonly sheet: DutySheet;
  readonly canWrite: boolean;
  /** Looks for duplicates among duties; without it the bar does not offer it. */
  readonly onFindDuplicates?: ((duties: readonly string[]) => void) | undefined;
}

/** Buttons, chips and the count. */
export function DutiesBar({ sheet, canWrite, onFindDuplicates }: Props) {
  const language = useContext(LanguageContext);
  const { words, rows } = sheet;
  const arrangement = rows.arrangement.value;
  const { sort, filters } = arrangement;
  void rows.version.value; // the count below follows every change
  const isPlain = sort.column === 0 && !sort.descending;
  const clear = (column: number) => {
    const left = new Map(filters);
    left.delete(column);
    rows.arrange({ ...arrangement, filters: left });
  };
  const split = () => {
    const box = document.activeElement;
    splitAt(sheet, box instanceof HTMLTextAreaElement ? box.selectionStart : 0);
  };
  const buttons: readonly [icon: IconName, label: string, title: string, act: () => void][] = [
    ['plus', words.insertRow, words.insertRowKeys, () => insertRows(sheet)],
    ['close', words.delete, words.deleteKeys, () => deleteRows(sheet)],
    ['split', words.split, words.splitKeys, split],
    ['join', words.join, words.joinKeys, () => joinRows(sheet)],
  ];
  return (
    <div class="bar wrap" onMouseDown={(event) => event.preventDefault()}>
      <h2 class="unseen">{words.grid}</h2>
      {buttons.map(([icon, label, title, act]) => (
        <button key={label} type="button" class="btn quiet" title={title} disabled={!canWrite} onClick={act}>
          <Icon name={icon} />
          {label}
        </button>
      ))}
      <button
        type="button"
        class="btn quiet"
        onClick={() => (sheet.opened.value = { is: 'column', column: rows.selection.value.active.column })}
      >
        <Icon name="filter" />
        {words.filter}
      </button>
      {onFindDuplicates && (
        <button
          type="button"
          class="btn quiet"
          title={words.findDuplicatesHow}
          onClick={() => onFindDuplicates(listMeant(sheet))}
        >
          <Icon name="twice" />
          {words.findDuplicates}
        </button>
      )}
      {[...filters].map(([column, filter]) => (
        <button
          key={column}
          type="button"
          class="chip on"
          title={words.clearFilter(words.columns[columnAt(column).id])}
          onClick={() => clear(column)}
        >
          <Icon name="filter" />
          {describe(sheet, column, filter)}
          <Icon name="close" />
        </button>
      ))}
      <span class="chip">
        {isPlain ? words.sortedPlainly : words.sortedBy(words.columns[columnAt(sort.column).id], sort.descending)}
      </span>
      <span class="push small soft">
        {words.count(toCountWords(rows.shownDuties.value, language), toCountWords(rows.count.duties, language))}
      </span>
    </div>
  );
}

/** The duties of the chosen rows; of all rows shown where only one is chosen. */
function listMeant({ rows }: DutySheet): readonly string[] {
  const { top, bottom } = toBlock(rows.selection.value);
  const meant = bottom > top ? rows.rows.value.slice(top, bottom + 1) : rows.rows.value;
  return meant.flatMap(({ duty }) => duty?.id ?? []);
}

function describe({ words }: DutySheet, column: number, { text, values }: ColumnFilter): string {
  const name = words.columns[columnAt(column).id];
  if (values === null) return words.filtered(name, `“${text}”`);
  if (values.size > 1) return words.filteredCount(name, values.size);
  const [only = ''] = values;
  return words.filtered(name, only || words.empty);
}
