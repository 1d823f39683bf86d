// The scan: every sheet with its layout, its roles and what to look at; a wrong reading is corrected column by column.
// Nothing in the workbook changes before "Insert as rows".

import { useState } from 'preact/hooks';
import type { SheetColumnMeaning } from '../../shared/model/sheet-layout.ts';
import { Icon } from '../../shared/ui/icon.tsx';
import { Empty } from '../../shared/ui/steps.tsx';
import { useWords } from '../../shared/ui/words.ts';
import { findAlike, toMapping, type ScannedSheet, type SheetMapping } from '../sheets/scan-workbook.ts';
import { usePane } from './pane-context.ts';
import { PANE_WORDS } from './pane-words.ts';
import { MEANINGS, SCAN_WORDS } from './scan-words.ts';

/** The list of sheets. */
export function ScanView() {
  const pane = usePane();
  const words = useWords(SCAN_WORDS);
  const scan = pane.state.scan.value;
  if (pane.state.excel.value !== 'connected') return <Empty title={words.needsExcel} note={words.needsExcelNote} />;
  if (scan === null) return <Empty title={words.nothing} note={words.nothingNote} />;
  const read = scan.sheets.flatMap(({ reading }) => reading?.parsed.roles ?? []);
  const duties = read.reduce((sum, role) => sum + role.duties.length, 0);
  return (
    <>
      <div class="pad stack">
        <h2>{words.found(scan.sheets.length, read.length, duties)}</h2>
        <p class="small soft">{words.untouched}</p>
      </div>
      <ul class="pick flat rule">
        {scan.sheets.map((scanned) => (
          <li key={scanned.sheet.id}>
            <SheetRow scanned={scanned} taken={scan.taken.has(scanned.sheet.id)} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** How many roles will be inserted, and the button that does it. */
export function ScanFoot() {
  const pane = usePane();
  const words = useWords(SCAN_WORDS);
  const { insert } = useWords(PANE_WORDS);
  const scan = pane.state.scan.value;
  if (scan === null || !scan.isDone) return null;
  const taken = scan.sheets.filter(({ sheet }) => scan.taken.has(sheet.id));
  const roles = taken.reduce((sum, { reading }) => sum + (reading?.parsed.roles.length ?? 0), 0);
  const duties = taken
    .flatMap(({ reading }) => reading?.parsed.roles ?? [])
    .reduce((sum, role) => sum + role.duties.length, 0);
  return (
    <footer class="bar foot stack">
      <p class="small">{words.willInsert(roles, duties, scan.sheets.length - taken.length)}</p>
      <button
        type="button"
        class="btn primary wide"
        disabled={roles === 0 || pane.state.work.value !== null}
        onClick={() => void pane.insert()}
      >
        {insert}
      </button>
    </footer>
  );
}

function SheetRow({ scanned, taken }: { readonly scanned: ScannedSheet; readonly taken: boolean }) {
  const pane = usePane();
  const words = useWords(SCAN_WORDS);
  const [isOpen, setIsOpen] = useState(false);
  const { sheet, isOurs, reading, cautions, mapping, grid } = scanned;
  const roles = reading?.parsed.roles.length ?? 0;
  const notices = reading?.parsed.notices.length ?? 0;
  return (
    <div class="row top">
      <input
        type="checkbox"
        checked={taken}
        disabled={roles === 0}
        aria-label={words.take(sheet.name)}
        onChange={(event) => pane.takeSheet(sheet.id, event.currentTarget.checked)}
      />
      <div class="rest">
        <div class="row">
          <h3 class="rest cut">
            <bdi>{sheet.name}</bdi>
          </h3>
          <span class="small soft">{roles > 0 ? words.roles(roles) : ''}</span>
        </div>
        <p class="small faint">
          {isOurs ? words.ours : reading === null ? words.empty : words.layout(reading.layout, mapping !== null, roles)}
        </p>
        {cautions.map(({ is, count }) => (
          <Caution key={is}>{words.cautions[is](count)}</Caution>
        ))}
        {notices > 0 && <Caution>{words.notices(notices)}</Caution>}
        {grid !== null && reading !== null && (
          <button
            type="button"
            class="btn little quiet flush"
            aria-expanded={isOpen}
            onClick={() => setIsOpen(!isOpen)}
          >
            {words.correct}
          </button>
        )}
        {isOpen && grid !== null && <Mapping scanned={scanned} />}
      </div>
    </div>
  );
}

function Caution({ children }: { readonly children: string }) {
  return (
    <p class="small warnline">
      <Icon name="warn" />
      <span>{children}</span>
    </p>
  );
}

function Mapping({ scanned }: { readonly scanned: ScannedSheet }) {
  const pane = usePane();
  const words = useWords(SCAN_WORDS);
  const { sheet, grid, reading, mapping } = scanned;
  const held: SheetMapping = mapping ??
    (reading && toMapping(reading.layout)) ?? { headerRow: 0, meanings: new Map<number, SheetColumnMeaning>() };
  const headers = grid?.rows[held.headerRow] ?? [];
  const alike = findAlike(scanned, pane.state.scan.value?.sheets ?? []);
  const set = (change: Partial<SheetMapping>) => void pane.mapSheet(sheet.id, { ...held, ...change });
  return (
    <div class="stack">
      <label class="row small">
        <span class="rest">{words.headerRow}</span>
        <select
          class="box little"
          value={String(held.headerRow)}
          onChange={(event) => set({ headerRow: Number(event.currentTarget.value) })}
        >
          {(grid?.rows ?? []).slice(0, HEADER_CHOICES).map((_, row) => (
            <option key={row} value={String(row)}>
              {(grid?.area.row ?? 0) + row + 1}
            </option>
          ))}
        </select>
      </label>
      <table class="map">
        <caption class="unseen">{words.columnsOf(sheet.name)}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">{words.column}</span>
            </th>
            <th scope="col">{words.header}</th>
            <th scope="col">{words.readAs}</th>
          </tr>
        </thead>
        <tbody>
          {headers.map((header, column) => (
            <tr key={column}>
              <th scope="row">{toLetters((grid?.area.column ?? 0) + column)}</th>
              <td class="cut">
                <bdi>{header}</bdi>
              </td>
              <td>
                <select
                  class="box little"
                  aria-label={words.columnIs(toLetters((grid?.area.column ?? 0) + column))}
                  value={held.meanings.get(column) ?? ''}
                  onChange={(event) => set({ meanings: withMeaning(held.meanings, column, event.currentTarget.value) })}
                >
                  <option value="">{words.other}</option>
                  {MEANINGS.map((meaning) => (
                    <option key={meaning} value={meaning}>
                      {words.meanings[meaning]}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="row wrap">
        {alike.length > 0 && mapping !== null && (
          <button type="button" class="btn little" onClick={() => void pane.mapAlike(sheet.id)}>
            {words.alike(alike.length)}
          </button>
        )}
        {mapping !== null && (
          <button type="button" class="btn little quiet" onClick={() => void pane.mapSheet(sheet.id, null)}>
            {words.asRead}
          </button>
        )}
      </div>
    </div>
  );
}

/** Rows offered as the header: the parser looks no further either. */
const HEADER_CHOICES = 15;

function withMeaning(
  meanings: ReadonlyMap<number, SheetColumnMeaning>,
  column: number,
  chosen: string,
): Map<number, SheetColumnMeaning> {
  const copy = new Map(meanings);
  const meaning = MEANINGS.find((one) => one === chosen);
  if (meaning === undefined) copy.delete(column);
  else copy.set(column, meaning);
  return copy;
}

/** 0 gives A, 26 gives AA. */
function toLetters(column: number): string {
  const first = column >= 26 ? toLetters(Math.floor(column / 26) - 1) : '';
  return first + String.fromCharCode(65 + (column % 26));
}
