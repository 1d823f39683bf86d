// Where duplicates are looked for: what was chosen or found, a workbook, a sheet or page, a department, or everything.
// Must not search; whoever shows it says what a new scope leads to.

import { useMemo } from 'preact/hooks';
import type { DuplicatesDesk } from '../../../shared/ui/duplicates/make-desk.ts';
import { useWords } from '../../../shared/ui/words.ts';
import { toSearchWords } from '../fold-text.ts';
import { listFound } from '../found-roles.ts';
import { usePage } from '../page-context.ts';
import { OPEN_FILTER } from '../role-index.ts';
import { DUPLICATES_PAGE_WORDS } from './duplicates-page-words.ts';
import {
  CHOSEN_ROWS,
  FOUND_ROLES,
  listWorkbooks,
  toDepartmentScope,
  toSourceScope,
  toWorkbookScope,
  WHOLE_CATALOGUE,
} from './search-scope.ts';

interface Props {
  readonly desk: DuplicatesDesk;
  readonly onChange?: () => void;
}

/** A scope with the words for it. */
type Choice = readonly [scope: string, words: string];

/** A labelled list of scopes; groups that have nothing are left out. */
export function ScopeChoice({ desk, onChange }: Props) {
  const page = usePage();
  const { live, chosenRows, list, address } = page;
  const words = useWords(DUPLICATES_PAGE_WORDS);
  const version = live.version.value;
  const { departments, sources } = useMemo(() => live.index.listFacets(), [version]);
  const isFiltered = list.value.filter !== OPEN_FILTER || toSearchWords(address.value.query).length > 0;
  const found = useMemo(
    () => (isFiltered ? listFound(page).length : 0),
    [version, isFiltered, list.value, address.value.query],
  );
  const chosen = chosenRows.value?.size ?? 0;
  const labels = sources.map(({ value }) => value);
  const groups: readonly (readonly [name: string, choices: readonly Choice[]])[] = [
    [
      words.selection,
      [
        ...(chosen > 0 ? [[CHOSEN_ROWS, words.chosenRows(chosen)] as const] : []),
        ...(isFiltered ? [[FOUND_ROLES, words.foundRoles(found)] as const] : []),
      ],
    ],
    [words.workbooks, listWorkbooks(labels).map((file) => [toWorkbookScope(file), file])],
    [words.sheets, labels.map((label) => [toSourceScope(label), label])],
    [
      words.departments,
      [
        ...departments.map(({ value }) => [toDepartmentScope(value), value] as const),
        ...(departments.length > 0 ? [[toDepartmentScope(''), words.noDepartment] as const] : []),
      ],
    ],
  ];
  return (
    <label class="row small">
      <span class="soft">{words.scope}</span>
      <select
        class="box rest"
        value={desk.scope.value}
        onChange={({ currentTarget }) => {
          desk.scope.value = currentTarget.value;
          onChange?.();
        }}
      >
        <option value={WHOLE_CATALOGUE}>{words.whole}</option>
        {groups.map(
          ([name, choices]) =>
            choices.length > 0 && (
              <optgroup key={name} label={name}>
                {choices.map(([scope, label]) => (
                  <option key={scope} value={scope}>
                    {label}
                  </option>
                ))}
              </optgroup>
            ),
        )}
      </select>
    </label>
  );
}
