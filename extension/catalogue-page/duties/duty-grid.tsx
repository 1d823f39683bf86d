// The grid itself: a window of rows over the whole height, one tab stop, keys, mouse and clipboard.
// Turns events of the browser into actions of the sheet; what they do is not decided here.

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ColumnWidths } from './column-widths.ts';
import { copyBlock, cutBlock, pasteBlock } from './clipboard-actions.ts';
import { COLUMNS, FLEXIBLE_AT_LEAST, ROW_NUMBER_WIDTH, type DutyColumn } from './duty-columns.ts';
import type { DutySheet } from './duty-sheet.ts';
import { GridHeader } from './grid-header.tsx';
import { runCommand } from './grid-commands.ts';
import { toCommand } from './grid-keys.ts';
import { trackMouse } from './grid-mouse.ts';
import { GridRow } from './grid-row.tsx';
import { firstInWindow, ROW_HEIGHT, scrollToRow, toRuns } from './grid-window.ts';
import { selectWhole, toBlock } from './selection.ts';

/** Height taken before the grid has been measured, in CSS pixels. */
const UNMEASURED = 640;

interface Props {
  readonly sheet: DutySheet;
  readonly widths: ColumnWidths;
  readonly onWidth: (column: DutyColumn, width: number) => void;
}

/** The grid "Duties". */
export function DutyGrid({ sheet, widths, onWidth }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const head = useRef(ROW_HEIGHT);
  const focus = useRef(false);
  const [first, setFirst] = useState(0);
  const [height, setHeight] = useState(UNMEASURED);
  const { words } = sheet;
  const rows = sheet.rows.rows.value;
  const selection = sheet.rows.selection.value;
  const pending = sheet.saves.pending.value;
  const isEditing = sheet.isEditing.value;
  const block = toBlock(selection);

  useEffect(() => {
    const own = scroller.current;
    if (own === null || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => {
      head.current = own.querySelector('thead')?.getBoundingClientRect().height ?? ROW_HEIGHT;
      sheet.rows.pageRows = Math.max(1, Math.floor((own.clientHeight - head.current) / ROW_HEIGHT) - 1);
      setHeight(own.clientHeight);
    });
    observer.observe(own);
    return () => observer.disconnect();
  }, [sheet]);

  // The end that moves stays in view: the active cell, or the far end of a block.
  const isExtended = selection.head !== selection.active;
  const isWhole = isExtended && selection.anchor !== selection.active;
  const { row, column } = isExtended ? selection.head : selection.active;
  const shown = useRef({ row, column });
  useLayoutEffect(() => {
    const own = scroller.current;
    const before = shown.current;
    shown.current = { row, column };
    if (own === null || isWhole || own.clientHeight === 0) return;
    if (before.row === row && before.column === column) return;
    const top = scrollToRow(row, { top: own.scrollTop, height: own.clientHeight, head: head.current });
    if (top !== own.scrollTop) {
      own.scrollTop = top;
      setFirst(firstInWindow(own.scrollTop));
    }
    showColumn(own, column);
  }, [row, column, isWhole]);

  const { runs, rest } = toRuns({ first, height, rows: rows.length, active: selection.active.row });
  const fixed = COLUMNS.reduce(
    (sum, { id, width }) => sum + (widths[id] ?? width ?? FLEXIBLE_AT_LEAST),
    ROW_NUMBER_WIDTH,
  );
  return (
    <div
      class="rest scroll"
      ref={scroller}
      onScroll={(event) => setFirst(firstInWindow(event.currentTarget.scrollTop))}
      onKeyDown={(event) => {
        // An input method's own keys: they choose and drop candidates.
        if (event.isComposing || event.key === 'Process' || !(event.target instanceof HTMLTextAreaElement)) return;
        const press = {
          key: event.key,
          ctrl: event.ctrlKey || event.metaKey,
          shift: event.shiftKey,
          alt: event.altKey,
        };
        const command = toCommand(press, sheet.editing.value?.mode ?? null);
        if (command && runCommand(sheet, command, event.target)) {
          event.preventDefault();
          event.stopPropagation();
        }
      }}
      onCopy={(event) => takeClipboard(event, () => copyBlock(sheet), sheet)}
      onCut={(event) => takeClipboard(event, () => cutBlock(sheet), sheet)}
      onPaste={(event) => {
        const data = event.clipboardData;
        if (sheet.isEditing.value || !data) return;
        event.preventDefault();
        void pasteBlock(sheet, { text: data.getData('text/plain'), html: data.getData('text/html') });
      }}
      onMouseDown={(event) => trackMouse(sheet, event, focus)}
      onDblClick={(event) => {
        if (event.target instanceof Element && event.target.closest('td') && !sheet.isEditing.value)
          sheet.edit('caret');
      }}
      onContextMenu={(event) => {
        if (!(event.target instanceof Element) || !event.target.closest('td, tbody th')) return;
        event.preventDefault();
        sheet.take();
        sheet.opened.value = { is: 'row-menu' };
      }}
    >
      <table
        class="grid"
        role="grid"
        aria-label={words.grid}
        aria-multiselectable="true"
        aria-rowcount={rows.length + 1}
        aria-colcount={COLUMNS.length + 1}
        style={{ minInlineSize: `${fixed}px` }}
      >
        <colgroup>
          <col style={{ inlineSize: `${ROW_NUMBER_WIDTH}px` }} />
          {COLUMNS.map(({ id, width }) => {
            const own = widths[id] ?? width;
            return <col key={id} style={{ inlineSize: own === null ? 'auto' : `${own}px` }} />;
          })}
        </colgroup>
        <GridHeader
          sheet={sheet}
          onWidth={onWidth}
          onSelectAll={() => sheet.rows.select(selectWhole(sheet.rows.selection.value, 'all', sheet.rows.extent))}
        />
        <tbody>
          {runs.flatMap((run) => [
            <Gap key={`gap-${run.first === selection.active.row ? 'active' : 'window'}`} height={run.gap} />,
            ...rows.slice(run.first, run.end).map((one, at) => {
              const index = run.first + at;
              const isChosen = index >= block.top && index <= block.bottom;
              return (
                <GridRow
                  key={`${one.role.id}/${one.duty?.id ?? ''}`}
                  sheet={sheet}
                  row={one}
                  above={rows[index - 1] ?? null}
                  index={index}
                  from={isChosen ? block.left : -1}
                  to={isChosen ? block.right : -1}
                  active={index === selection.active.row ? selection.active.column : -1}
                  isEditing={isEditing && index === selection.active.row}
                  context={sheet.rows.context}
                  pending={pending}
                  focus={focus}
                />
              );
            }),
          ])}
          <Gap key="rest" height={rest} />
        </tbody>
      </table>
    </div>
  );
}

/** The height of rows that are not drawn. */
function Gap({ height }: { readonly height: number }) {
  return height > 0 ? <tr class="gap" aria-hidden="true" style={{ blockSize: `${height}px` }} /> : null;
}

function showColumn(scroller: HTMLElement, column: number): void {
  const header = scroller.querySelectorAll<HTMLElement>('thead th')[column + 1];
  if (!header) return;
  const end = header.offsetLeft + header.offsetWidth;
  if (header.offsetLeft < scroller.scrollLeft) scroller.scrollLeft = column === 0 ? 0 : header.offsetLeft;
  else if (end > scroller.scrollLeft + scroller.clientWidth) scroller.scrollLeft = end - scroller.clientWidth;
}

function takeClipboard(event: ClipboardEvent, copy: () => { text: string; html: string }, sheet: DutySheet): void {
  if (sheet.isEditing.value || !event.clipboardData) return;
  event.preventDefault();
  const { text, html } = copy();
  event.clipboardData.setData('text/plain', text);
  event.clipboardData.setData('text/html', html);
}
