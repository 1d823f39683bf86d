// The tab "Duties": the grid with its bar and its foot, and what floats over it.
// The page hands in the roles it has in memory and the catalogue that edits are saved to.

import { useContext, useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Catalogue, CatalogueState } from '../../../shared/catalogue/catalogue.ts';
import { ROLE_STATUSES, type CatalogueRole } from '../../../shared/model/catalogue-role.ts';
import { LanguageContext, useWords } from '../../../shared/ui/words.ts';
import { readWidths, writeWidths } from './column-widths.ts';
import { DutiesBar } from './duties-bar.tsx';
import { DutiesFoot } from './duties-foot.tsx';
import { DutiesFloats } from './duties-floats.tsx';
import { DUTIES_WORDS } from './duties-words.ts';
import type { DutyColumn } from './duty-columns.ts';
import { DutyGrid } from './duty-grid.tsx';
import type { CellContext, DuplicateMarks } from './duty-row.ts';
import { DutySheet, type ReadTable } from './duty-sheet.ts';
import './duties.css';

/** What the page hands in. */
export interface DutiesViewProps {
  readonly catalogue: Catalogue;
  /** All living roles, in any order; a new array whenever one of them has changed. */
  readonly roles: readonly CatalogueRole[];
  readonly newId: () => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Reads a table that is pasted: HTML is parsed elsewhere. */
  readonly readTable: ReadTable;
  /** Words that the rows must hold, as typed into the page's search box. */
  readonly search?: string;
  /** What the matcher says, by duty id. */
  readonly duplicates?: DuplicateMarks;
  /** Looks for duplicates among duties; without it the bar does not offer it. */
  readonly onFindDuplicates?: (duties: readonly string[]) => void;
  /** Shows a role as a whole; without it the row menu does not offer it. */
  readonly onOpenRole?: (roleId: string) => void;
}

const NO_MARKS: DuplicateMarks = new Map();

/** The editable grid "Duties": one row per duty, the role's columns repeated. */
export function DutiesView({
  catalogue,
  roles,
  newId,
  now,
  readTable,
  search = '',
  duplicates = NO_MARKS,
  onFindDuplicates,
  onOpenRole,
}: DutiesViewProps) {
  const language = useContext(LanguageContext);
  const words = useWords(DUTIES_WORDS);
  const context = useMemo<CellContext>(
    () => ({ language, duplicates, kindWords: words.kinds }),
    [language, duplicates, words],
  );
  const sheet = useMemo(() => {
    const made = new DutySheet({ catalogue, words, context, newId, readTable });
    made.rows.setRoles(roles);
    return made;
  }, [catalogue, words]);
  useLayoutEffect(() => sheet.rows.setContext(context), [sheet, context]);
  useLayoutEffect(() => sheet.rows.setRoles(roles), [sheet, roles]);
  useEffect(() => {
    const { arrangement } = sheet.rows;
    if (arrangement.value.search !== search) sheet.rows.arrange({ ...arrangement.value, search });
  }, [sheet, search]);

  const [state, setState] = useState<CatalogueState>({ is: 'open' });
  useEffect(() => catalogue.watchState(setState), [catalogue]);
  const [widths, setWidths] = useState(() => readWidths(localStorage));
  const setWidth = (column: DutyColumn, width: number) => {
    const next = { ...widths, [column]: width };
    setWidths(next);
    writeWidths(localStorage, next);
  };
  const hasRows = sheet.rows.rows.value.length > 0;
  return (
    <section class="rest view duties-view" data-region tabIndex={-1} aria-label={words.grid}>
      <DutiesBar sheet={sheet} canWrite={state.is === 'open'} onFindDuplicates={onFindDuplicates} />
      {hasRows ? <DutyGrid sheet={sheet} widths={widths} onWidth={setWidth} /> : <EmptyGrid sheet={sheet} />}
      <DutiesFloats
        sheet={sheet}
        catalogue={catalogue}
        now={now}
        statuses={ROLE_STATUSES}
        onWidth={setWidth}
        onOpenRole={onOpenRole}
      />
      <DutiesFoot sheet={sheet} />
    </section>
  );
}

/** No row to show: none there yet, or none that the filters and the search let through. */
function EmptyGrid({ sheet }: { readonly sheet: DutySheet }) {
  const { words, rows } = sheet;
  const hasDuties = rows.version.value > 0 && !rows.listRoles()[Symbol.iterator]().next().done;
  if (rows.isArranging.value) return <div class="rest" />;
  return (
    <div class="empty rest">
      <p>{hasDuties ? words.noHits : words.noRows}</p>
      {hasDuties && rows.arrangement.value.filters.size > 0 && (
        <button
          type="button"
          class="btn"
          onClick={() => rows.arrange({ ...rows.arrangement.value, filters: new Map() })}
        >
          {words.clearAll}
        </button>
      )}
    </div>
  );
}
