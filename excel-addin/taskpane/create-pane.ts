// The pane's work: connecting, reading, scanning, inserting, reviewing, undo. One object for all views.
// One work at a time; whatever fails becomes a problem with its code, never a blank pane.
// Must not know office.js, the DOM or the words.

import { signal, type ReadonlySignal } from '@preact/signals';
import { createId } from '../../shared/catalogue/ids.ts';
import type { Capture, CaptureWay } from '../../shared/model/capture.ts';
import type { Role } from '../../shared/model/role.ts';
import type { PlannedChange } from '../../shared/rows/merge-plan.ts';
import { makeDesk, type DuplicatesDesk } from '../../shared/ui/duplicates/make-desk.ts';
import { toFlags, type FlagWords } from '../sheets/duplicate-flags.ts';
import { makeDuplicatesSheet, type DuplicatesWords } from '../sheets/duplicates-sheet.ts';
import { findAlike, readAgain, scanWorkbook, type ScannedSheet, type SheetMapping } from '../sheets/scan-workbook.ts';
import { createSheetExchange, type SheetExchange } from '../sheets/sheet-exchange.ts';
import { openWorkbookCatalogue, type WorkbookCatalogue } from '../sheets/workbook-catalogue.ts';
import { WorkbookError } from '../workbook/workbook-error.ts';
import type { Course, WorkbookPort } from '../workbook/workbook-port.ts';
import { toDecisions, toFirstChoices } from './decide.ts';
import { openPaneDesk, type PaneDesk } from './duplicates-ports.ts';
import { followSelection } from './follow-selection.ts';
import type { Bridge } from './bridge.ts';
import { gatherTicked, makeCapture } from './gather-ticked.ts';
import type { PaneParsed, PanePorts } from './pane-ports.ts';
import { keepDraft, mayBeOurs, recallDraft } from './paste-draft.ts';
import { createPaneState, type Choice, type PaneState, type PaneView, type Work } from './pane-state.ts';
import { STEP_WORDS } from './step-words.ts';
import { takeRead, withTick } from './ticks.ts';
import { toProblem } from './to-problem.ts';

/** What the views can ask for. Nothing throws; what went wrong is in the state. */
export interface Pane {
  readonly state: PaneState;
  /** Asks for Excel and reads what the workbook holds. */
  connect(): Promise<void>;
  show(view: PaneView): void;
  typePaste(text: string): void;
  readPaste(pasted: { readonly html: string; readonly text: string }): Promise<void>;
  readSelection(): Promise<void>;
  tickRole(index: number, ticked: boolean): void;
  scan(): Promise<void>;
  takeSheet(sheetId: string, taken: boolean): void;
  /** Reads a scanned sheet by a person's mapping; null goes back to the parser's own. */
  mapSheet(sheetId: string, mapping: SheetMapping | null): Promise<void>;
  /** Reads the sheets with the same header the same way. */
  mapAlike(sheetId: string): Promise<void>;
  /** Inserts what is ticked of the reading or of the scan. */
  insert(): Promise<void>;
  review(): Promise<void>;
  choose(change: PlannedChange, choice: Choice): void;
  apply(): Promise<void>;
  undo(): Promise<void>;
  cancel(): void;
  /** The desk over duplicates; null without Excel. */
  readonly desk: ReadonlySignal<DuplicatesDesk | null>;
  /** Colours the cells of all duties in clusters and flags them in a column of our table, or takes both away. */
  markDuplicates(isMarked: boolean, words: FlagWords): Promise<void>;
  makeDuplicatesSheet(words: DuplicatesWords): Promise<void>;
  /** The bridge to the browser, loaded when it is first asked for; null without Excel. */
  bridge(): Promise<Bridge | null>;
  dismissProblem(): void;
}

/** Makes a pane; nothing is asked of Excel before `connect`. */
export function createPane(ports: PanePorts): Pane {
  const state = createPaneState(recallDraft(ports.surface));
  const steps = STEP_WORDS[ports.language];
  const makeId = () => createId(ports.now(), ports.random);
  let port: WorkbookPort | null = null;
  let kept: WorkbookCatalogue | null = null;
  let exchange: SheetExchange | null = null;
  let paneDesk: PaneDesk | null = null;
  const desk = signal<DuplicatesDesk | null>(null);

  /** Runs one work at a time and turns what goes wrong into a problem. */
  async function run(is: Work['is'], task: (course: Course) => Promise<void>): Promise<void> {
    if (state.work.value !== null) return;
    const signal = { aborted: false };
    state.work.value = { is, done: null, signal };
    state.problem.value = null;
    state.outcome.value = null;
    try {
      await task({
        signal,
        onProgress: (done) => {
          state.work.value = { is, done, signal };
        },
      });
      if (signal.aborted) state.outcome.value = { is: 'cancelled' };
    } catch (error) {
      if (signal.aborted) state.outcome.value = { is: 'cancelled' };
      else state.problem.value = toProblem(error);
    } finally {
      state.work.value = null;
      state.undo.value = exchange?.journal.next() ?? null;
      state.waiting.value = kept?.countWaiting() ?? 0;
    }
  }

  let opening: Promise<Bridge> | null = null;
  async function bridge(): Promise<Bridge | null> {
    if (port === null || kept === null || exchange === null) return null;
    const world = { port, kept, exchange, ports, state, makeId, run, look };
    opening ??= import('./bridge.ts').then(({ createBridge }) => createBridge(world));
    return opening;
  }

  const toCapture = (way: CaptureWay, name: string, read: PaneParsed): Capture =>
    makeCapture({ id: makeId(), way, name, capturedAt: ports.now() }, read);

  function take(capture: Capture, roles: readonly Role[]): void {
    const duties = roles.reduce((sum, role) => sum + role.duties.length, 0);
    state.reading.value = roles.length === 0 ? null : { capture, roles, ticked: new Set(roles.keys()) };
    state.outcome.value = roles.length === 0 ? { is: 'nothing-found' } : { is: 'read', roles: roles.length, duties };
  }

  async function scanned(sheetId: string, change: (sheet: ScannedSheet) => Promise<ScannedSheet>): Promise<void> {
    const scan = state.scan.value;
    if (scan === null) return;
    const sheets = await Promise.all(
      scan.sheets.map((one) => (one.sheet.id === sheetId ? change(one) : Promise.resolve(one))),
    );
    state.scan.value = { ...scan, sheets, taken: takeRead(scan.taken, sheets) };
  }

  async function look(course: Course): Promise<void> {
    if (exchange === null) return;
    if (kept !== null) await kept.refresh();
    const review = await exchange.review(course);
    state.hasNoTables.value = review === null;
    state.review.value = review && { review, choices: toFirstChoices(review.plan) };
    state.isStale.value = false;
  }

  return {
    state,
    desk,
    markDuplicates: (isMarked, { flag, kinds }) =>
      run('marking', async () => {
        if (paneDesk === null || desk.value === null) throw new WorkbookError('connection-lost');
        const { clusters, duties } = desk.value;
        state.isMarked.value = isMarked; // at once: a tick must not jump back while Excel works
        await paneDesk
          .mark(isMarked ? toFlags(clusters.value, duties.value, kinds) : new Map(), flag)
          .finally(() => (state.isMarked.value = paneDesk?.isMarked() ?? false));
        await desk.value.refresh();
      }),
    makeDuplicatesSheet: (words) =>
      run('inserting', async (course) => {
        if (port === null || paneDesk === null || desk.value === null) throw new WorkbookError('connection-lost');
        const { clusters, contrasts } = desk.value;
        const pairs = [...clusters.value.flatMap((cluster) => cluster.pairs), ...contrasts.value];
        await makeDuplicatesSheet(port, { pairs, duties: paneDesk.listDuties() }, words, course);
      }),
    async connect() {
      state.excel.value = 'asking';
      port = await ports.connect();
      try {
        kept = await openWorkbookCatalogue(port, ports);
        if (port !== null) {
          const { now, language, parser } = ports;
          exchange = createSheetExchange({ port, kept, makeId, now, language });
          const refuse = (error: unknown) => (state.problem.value = toProblem(error));
          const told = { language, step: steps.judged, isMarked: state.isMarked, refuse };
          paneDesk = openPaneDesk({ port, kept, exchange, parser, ...told });
          desk.value = makeDesk(paneDesk.ports);
          await followSelection(port, kept.catalogue, state);
        }
        state.excel.value = port === null ? 'absent' : 'connected';
      } catch (error) {
        state.problem.value = toProblem(error);
        state.excel.value = 'absent';
        port = null;
      }
    },
    show(view) {
      state.view.value = view;
      state.outcome.value = null;
      state.problem.value = null;
    },
    bridge,
    typePaste(text) {
      state.paste.value = text;
      keepDraft(ports.surface, text);
    },
    readPaste: (pasted) =>
      run('reading', async (course) => {
        // Rows of the browser's grid and files are no text to be parsed.
        if (mayBeOurs(pasted) && (await (await bridge())?.takePasted(pasted, course))) {
          state.paste.value = '';
          return keepDraft(ports.surface, '');
        }
        keepDraft(ports.surface, pasted.text);
        const read = await ports.parser.readPasted(pasted);
        take(toCapture('paste', '', read), read.parsed.roles);
        if (read.parsed.roles.length > 0) state.paste.value = '';
      }),
    readSelection: () =>
      run('reading', async (course) => {
        if (port === null) throw new WorkbookError('connection-lost');
        const [grid] = await port.readSelection(course);
        if (grid === undefined) {
          state.problem.value = { code: 'no-selection', sheet: null, done: 0, detail: '' };
          return;
        }
        const read = await ports.parser.readSheet(grid.rows, null);
        take(toCapture('sheet', grid.sheetName, read), read.parsed.roles);
      }),
    tickRole(index, ticked) {
      const reading = state.reading.value;
      if (reading !== null) state.reading.value = { ...reading, ticked: withTick(reading.ticked, index, ticked) };
    },
    scan: () =>
      run('scanning', async (course) => {
        if (port === null || exchange === null) throw new WorkbookError('connection-lost');
        const ourSheets = await exchange.findOurSheets();
        let sheets: ScannedSheet[] = [];
        state.scan.value = { sheets, taken: new Set(), isDone: false };
        for await (const { scanned: one, done } of scanWorkbook(port, ports.parser.readSheet, { ourSheets, course })) {
          sheets = [...sheets, one];
          state.scan.value = { sheets, taken: takeRead(new Set(), sheets), isDone: false };
          course.onProgress?.(done);
        }
        state.scan.value = { sheets, taken: takeRead(new Set(), sheets), isDone: !course.signal?.aborted };
      }),
    takeSheet(sheetId, taken) {
      const scan = state.scan.value;
      if (scan !== null) state.scan.value = { ...scan, taken: withTick(scan.taken, sheetId, taken) };
    },
    mapSheet: (sheetId, mapping) =>
      run('reading', () => scanned(sheetId, (sheet) => readAgain(sheet, mapping, ports.parser.readSheet))),
    mapAlike: (sheetId) =>
      run('reading', async () => {
        const sheets = state.scan.value?.sheets ?? [];
        const model = sheets.find(({ sheet }) => sheet.id === sheetId);
        if (model === undefined) return;
        for (const other of findAlike(model, sheets)) {
          await scanned(other.sheet.id, (sheet) => readAgain(sheet, model.mapping, ports.parser.readSheet));
        }
      }),
    insert: () =>
      run('inserting', async (course) => {
        if (exchange === null || kept === null) throw new WorkbookError('connection-lost');
        const { edits, roles } = gatherTicked(state, toCapture, makeId);
        if (roles.length === 0) return;
        const before = await kept.catalogue.countRoles();
        try {
          await exchange.insert(steps.inserted(roles.length), edits, course);
        } finally {
          // Once they are in the catalogue, a second try would make them twice; the review writes what is missing.
          if ((await kept.catalogue.countRoles()) > before) {
            if (state.view.value === 'read') keepDraft(ports.surface, '');
            state.reading.value = null;
            state.scan.value = null;
            state.view.value = 'read';
          }
        }
        const duties = roles.reduce((sum, role) => sum + role.duties.length, 0);
        state.outcome.value = { is: 'inserted', roles: roles.length, duties };
      }),
    review: () => {
      state.view.value = 'review';
      return run('looking', look);
    },
    choose(change, choice) {
      const held = state.review.value;
      if (held !== null) state.review.value = { ...held, choices: new Map(held.choices).set(change, choice) };
    },
    apply: () =>
      run('applying', async (course) => {
        const held = state.review.value;
        if (held === null || exchange === null || held.review.plan.stopped) return;
        const decisions = toDecisions(held.choices);
        await exchange.apply(steps.tookOver(decisions.length), held.review, decisions, { course });
        await look(course);
        state.outcome.value = { is: 'applied', changes: decisions.length };
      }),
    undo: () =>
      run('undoing', async (course) => {
        const step = await (exchange?.journal.undo(course) ?? null);
        if (state.view.value === 'review') await look(course);
        state.outcome.value = step === null ? { is: 'nothing-to-undo' } : { is: 'undone', step };
      }),
    cancel() {
      const work = state.work.value;
      if (work !== null) work.signal.aborted = true;
    },
    dismissProblem() {
      state.problem.value = null;
    },
  };
}
