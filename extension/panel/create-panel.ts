// The panel's work: opening, reading a page or a paste, going on with a draft, saving, undo. One object for all views.
// Corrections of the review are in review-desk.ts; what comes from outside comes through the ports.

import { CatalogueError } from '../../shared/catalogue/catalogue.ts';
import type { Capture } from '../../shared/model/capture.ts';
import type { Source } from '../../shared/model/line.ts';
import { judgeClip } from '../clip/judge-clip.ts';
import type { PageFacts, ReadWay, Rung } from '../clip/tab-reading.ts';
import { type Caveat, type Draft, type PageHold, PASTE_ID, type ReviewDraft } from './draft.ts';
import type { DutyMarker, DutyMarks } from './duty-marker.ts';
import { createDraftKeeper } from './draft-keeper.ts';
import type { PanelPorts, TabWish, WorkOptions } from './panel-ports.ts';
import { createPanelStore, type PanelStore, type RefusalCode } from './panel-state.ts';
import { createReviewDesk, type ReviewDesk } from './review-desk.ts';
import { isToSave, type Review } from './review.ts';
import { startReview } from './start-review.ts';
import { toCaveats, toPageCapture, toPasteCapture } from './to-capture.ts';

/** What the views can ask for. Nothing throws; what went wrong is in the state. */
export interface Panel {
  readonly store: PanelStore;
  /** Corrections of the review on screen. */
  readonly desk: ReviewDesk;
  /** Reads the drafts of earlier days and listens to the catalogue. */
  open(): Promise<void>;
  /** Reads a tab, without `where` the one that is seen. */
  clip(way: ReadWay, where?: TabWish): Promise<void>;
  typePaste(text: string): void;
  /** Reads pasted text; `html` is what the clipboard held beside it, '' where there was none. */
  readPaste(pasted: { readonly html: string; readonly text: string }): Promise<void>;
  cancel(): void;
  goOn(draftId: string): void;
  dropDraft(draftId: string): void;
  save(): Promise<void>;
  undo(): Promise<void>;
  openCatalogue(role?: string, duty?: string): void;
  /** Begins to look for duties of the review that the catalogue has; the answer is to be closed. */
  openMarker(onMarks: (marks: DutyMarks) => void): Promise<DutyMarker>;
  /** Writes what is not on the shelf yet. */
  flush(): Promise<void>;
  close(): void;
}

/** A text that is about to be parsed. */
interface ReadText {
  readonly source: Source;
  readonly capture: Capture;
  readonly page: PageHold | null;
  readonly rungs: readonly Rung[];
  readonly caveats: readonly Caveat[];
  readonly facts: PageFacts | null;
}

/** Makes the panel of one window. */
export function createPanel(ports: PanelPorts): Panel {
  const store = createPanelStore();
  const keeper = createDraftKeeper(ports.drafts, (isKept) => store.get().isKept === isKept || store.set({ isKept }));
  const desk = createReviewDesk({ ports, store, keep: (draft) => keeper.keep(draft) });
  const stops: (() => void)[] = [];
  let work: AbortController | null = null;
  let saveWork: AbortController | null = null; // a reading that begins stops no save

  /** Runs one reading at a time; a newer one stops the older. */
  const run = async (what: 'page' | 'text', read: (options: WorkOptions) => Promise<void>) => {
    work?.abort();
    const mine = new AbortController();
    work = mine;
    store.set({ stage: { is: 'reading', what, done: null }, outcome: { is: 'none' }, problem: null });
    const onProgress = (done: number) => {
      if (work === mine) store.set({ stage: { is: 'reading', what, done } });
    };
    try {
      await read({ signal: mine.signal, onProgress });
    } catch {
      // A stopped reading says so where it was stopped; anything else is told as a reading that failed.
      if (work === mine && !mine.signal.aborted) refuse('failed', null);
    } finally {
      if (work === mine) work = null;
    }
  };
  const refuse = (why: RefusalCode, facts: PageFacts | null) => {
    setAside();
    store.set({ stage: { is: 'refused', why, facts }, chosen: null, canUndo: false });
  };

  /** A corrected review that is not on screen any more waits among the drafts; an untouched one is let go. */
  const setAside = () => {
    const { draft, waiting } = store.get();
    if (!draft) return;
    if (draft.review.touched) store.set({ waiting: [draft, ...waiting] });
    else keeper.drop(draft.id);
    store.set({ draft: null });
  };

  // Not needed for the first paint, so not among the panel's first scripts.
  const findKnown = async (review: Review) => {
    const { findKnownRoles } = await import('./known-roles.ts');
    return findKnownRoles(review, ports.catalogue);
  };
  const show = (draft: ReviewDraft) => {
    setAside();
    desk.start(draft);
    store.set({ stage: { is: 'review' } });
    void findKnown(draft.review).then(desk.takeKnown, () => undefined);
  };

  const review = async (of: ReadText, { signal }: WorkOptions) => {
    const parsed = await ports.parser.parse(of.source, signal);
    if (signal.aborted) return;
    const capture = { ...of.capture, language: parsed.language };
    // What a person picked out is theirs to place, with or without a title; a whole page without duties is not.
    const isPicked = capture.way === 'paste' || capture.way === 'selection';
    const verdict = judgeClip(parsed, of.facts?.unreadFrames);
    if (verdict !== 'roles' && !isPicked) return refuse(verdict, of.facts);
    const started = startReview({ capture, source: of.source, parsed }, ports.makeId);
    const { page, rungs, caveats } = of;
    show({ kind: 'review', id: started.id, changedAt: ports.now(), review: started, page, rungs, caveats });
    const duties = started.roles.reduce((sum, role) => sum + role.duties.length, 0);
    store.set({ outcome: { is: 'read', roles: started.roles.length, duties } });
  };

  return {
    store,
    desk,
    async open() {
      stops.push(ports.catalogue.watchState((catalogue) => store.set({ catalogue })));
      void ports.readShortcut().then((shortcut) => store.set({ shortcut }));
      let drafts: readonly Draft[] = [];
      try {
        drafts = await ports.drafts.list();
      } catch {
        store.set({ isKept: false });
      }
      const reviews = drafts.filter((draft) => draft.kind === 'review');
      const corrected = reviews.filter(({ review: { touched } }) => touched);
      const paste = drafts.find((draft) => draft.kind === 'paste')?.text;
      if (paste !== undefined && store.get().paste === '') store.set({ paste });
      const [newest] = reviews;
      // A clip may have begun meanwhile; it stays on screen, and what was corrected before waits.
      const shown = store.get().stage.is === 'empty' ? newest : undefined;
      store.set({ waiting: [...store.get().waiting, ...corrected.filter((draft) => draft !== shown)] });
      for (const draft of reviews) if (draft !== shown && !corrected.includes(draft)) keeper.drop(draft.id);
      if (shown) show(shown);
    },
    clip: (way, where) =>
      run('page', async (options) => {
        const reading = await ports.page.read(way, where ?? null, options);
        if (options.signal.aborted) return;
        if (reading.outcome === 'refused') return refuse(reading.why, reading.facts);
        const { source, rungs, facts, tabId: id, reading: name } = reading;
        const page = { tabId: id, reading: name };
        const caveats = toCaveats(reading);
        await review({ source, capture: toPageCapture(reading, ports), page, rungs, caveats, facts }, options);
      }),
    typePaste(text) {
      store.set({ paste: text });
      keeper.keep({ kind: 'paste', id: PASTE_ID, changedAt: ports.now(), text });
    },
    readPaste: (given) =>
      run('text', async (options) => {
        const source = await ports.parser.readPasted(given, options.signal);
        if (options.signal.aborted) return;
        const capture = toPasteCapture(source, ports);
        await review({ source, capture, page: null, rungs: [], caveats: [], facts: null }, options);
        // The text is in the review now.
        if (store.get().stage.is !== 'review') return;
        store.set({ paste: '' });
        keeper.drop(PASTE_ID);
      }),
    cancel() {
      saveWork?.abort();
      work?.abort();
      work = null;
      store.set({ stage: { is: store.get().draft ? 'review' : 'empty' }, outcome: { is: 'cancelled' } });
    },
    goOn(draftId) {
      const draft = store.get().waiting.find(({ id }) => id === draftId);
      if (!draft) return;
      store.set({ waiting: store.get().waiting.filter((each) => each !== draft), outcome: { is: 'none' } });
      show(draft);
    },
    dropDraft(draftId) {
      keeper.drop(draftId);
      store.set({ waiting: store.get().waiting.filter(({ id }) => id !== draftId) });
    },
    async save() {
      const { draft, known, saving } = store.get();
      if (!draft || saving !== null || !draft.review.roles.some(isToSave)) return;
      const { signal } = (saveWork = new AbortController());
      store.set({ saving: 0, problem: null });
      try {
        const options = { signal, onProgress: (done: number) => store.set({ saving: done }) };
        const { saveReview } = await import('./save-review.ts');
        const { catalogue, makeId, language } = ports;
        const saved = await saveReview({ draft, known, catalogue, makeId, language, options });
        const waiting = saved.rest ? [saved.rest, ...store.get().waiting] : store.get().waiting;
        store.set({ stage: { is: 'saved', saved }, draft: null, waiting, chosen: null, canUndo: false });
        if (saved.rest) keeper.keep(saved.rest);
        else keeper.drop(draft.id);
      } catch (error) {
        if (!(error instanceof CatalogueError)) throw error;
        if (error.code !== 'stopped') store.set({ problem: error.code });
      } finally {
        store.set({ saving: null });
      }
    },
    async undo() {
      const { stage } = store.get();
      if (stage.is !== 'saved') return desk.undo();
      try {
        await ports.catalogue.undo();
        const { before } = stage.saved;
        store.set({ waiting: store.get().waiting.filter(({ id }) => id !== before.id) });
        show(before);
        store.set({ outcome: { is: 'undone' }, problem: null });
      } catch (error) {
        if (!(error instanceof CatalogueError)) throw error;
        store.set({ problem: error.code });
      }
    },
    openCatalogue: (role, duty) => ports.openCatalogue(role, duty),
    openMarker: async (onMarks) => (await import('./duty-marker.ts')).createDutyMarker(ports, onMarks),
    flush: () => keeper.flush(),
    close() {
      work?.abort();
      for (const stop of stops) stop();
      desk.close();
      void keeper.flush();
    },
  };
}
