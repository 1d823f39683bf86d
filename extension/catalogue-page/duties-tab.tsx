// The tab "Duties": the grid over the roles in memory, or over one role that was opened as rows.
// Joins the page to the grid of duties/. Must not know cells.

import { useMemo } from 'preact/hooks';
import { readTable } from '../clip/parse-source.ts';
import { useWords } from '../../shared/ui/words.ts';
import { DutiesView } from './duties/duties-view.tsx';
import { usePage } from './page-context.ts';
import { PAGE_WORDS } from './page-words.ts';
import { ROLES_WORDS } from './roles-words.ts';

/** The grid; above it, where only one role is shown, its name and the way to all rows. */
export function DutiesTab() {
  const words = useWords(PAGE_WORDS);
  const list = useWords(ROLES_WORDS);
  const { live, platform, address, duplicates, chosenRows, go } = usePage();
  const marks = duplicates.value?.marks.value;
  const { role: id, query } = address.value;
  const version = live.version.value;
  const only = id === null ? null : live.index.get(id);
  const roles = useMemo(() => (only === null ? live.index.listRoles() : [only]), [version, only]);
  return (
    <>
      {only !== null && (
        <div class="bar">
          <span>{words.rowsOf(only.title ?? list.untitled)}</span>
          <button type="button" class="btn quiet little" onClick={() => go({ role: null })}>
            {words.allRows}
          </button>
        </div>
      )}
      <DutiesView
        catalogue={live.store}
        roles={roles}
        newId={platform.newId}
        now={platform.now}
        readTable={readTable}
        search={query}
        {...(marks && { duplicates: marks })}
        onFindDuplicates={(duties) => {
          chosenRows.value = new Set(duties);
          go({ tab: 'duplicates', role: null });
        }}
        onOpenRole={(role) => go({ tab: 'roles', role })}
      />
    </>
  );
}
