// Where duplicates are looked for: the whole catalogue, or the roles of one department.
// Must not search; whoever shows it says what a new scope leads to.

import { useWords } from '../../../shared/ui/words.ts';
import type { DuplicatesDesk } from '../../../shared/ui/duplicates/make-desk.ts';
import { usePage } from '../page-context.ts';
import { toDepartmentScope, WHOLE_CATALOGUE } from './desk-duties.ts';
import { DUPLICATES_PAGE_WORDS } from './duplicates-page-words.ts';

interface Props {
  readonly desk: DuplicatesDesk;
  readonly onChange?: () => void;
}

/** A labelled list of scopes. */
export function ScopeChoice({ desk, onChange }: Props) {
  const { live } = usePage();
  const words = useWords(DUPLICATES_PAGE_WORDS);
  void live.version.value;
  const { departments } = live.index.listFacets();
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
        {departments.map(({ value }) => (
          <option key={value} value={toDepartmentScope(value)}>
            {value}
          </option>
        ))}
        {departments.length > 0 && <option value={toDepartmentScope('')}>{words.noDepartment}</option>}
      </select>
    </label>
  );
}
