// Corrections of the review on screen: each is one step for Undo, is kept as a draft, and is shown at once.
// Typing into one place is one step. What a correction does is in correct-duties.ts and correct-roles.ts.

import type { CatalogueRole } from '../../shared/model/catalogue-role.ts';
import type { Notice } from '../../shared/model/notice.ts';
import type { Span } from '../../shared/model/span.ts';
import type { RoleChoice } from '../../shared/ui/role-picker.tsx';
import { moveDuty, splitDuty } from './correct-duties.ts';
import { openNotices } from './correct-roles.ts';
import type { ReviewDraft } from './draft.ts';
import { mapBack, mendSource } from './mend-source.ts';
import type { PanelPorts } from './panel-ports.ts';
import type { PanelStore } from './panel-state.ts';
import type { Review, ReviewRole } from './review.ts';
import { type KnownFound, takeKnown } from './take-known.ts';

/** Steps that Undo can take back. A state shares what did not change with the next, so that a hundred cost little. */
const MAX_STEPS = 100;

/** What can be done to the review on screen. Without one, nothing happens. */
export interface ReviewDesk {
  /** Puts a draft on the desk. */
  start(draft: ReviewDraft): void;
  /** Makes a correction; two after each other with one `place` are one step for Undo. */
  correct(change: (review: Review) => Review, place?: string): void;
  /** Splits a duty; gives back the id of the second part. */
  split(dutyId: string, at: number): string;
  move(dutyId: string, by: -1 | 1): void;
  /** Makes a repair and reads the text again. */
  mend(notice: Notice): void;
  readonly takeKnown: (found: KnownFound) => void;
  /** The notices of a role that nobody has answered. */
  openNotices(role: ReviewRole): readonly Notice[];
  /** The roles of the review, to choose from. */
  listRoles(untitled: string): readonly RoleChoice[];
  /** The newest roles of the catalogue, at most `limit`; none when it cannot be read. */
  listKnown(limit: number): Promise<readonly CatalogueRole[]>;
  readonly makeId: () => string;
  /** Remembers a role of the catalogue, so that the review can speak of it. */
  remember(roles: readonly CatalogueRole[]): void;
  /** Chooses a duty and shows its words on the page. */
  readonly choose: (dutyId: string | null) => void;
  /** Shows the words of the duty under the pointer, else of the chosen one. */
  readonly point: (dutyId: string | null) => void;
  undo(): void;
  close(): void;
}

interface Desk {
  readonly ports: PanelPorts;
  readonly store: PanelStore;
  readonly keep: (draft: ReviewDraft) => void;
}

/** Makes the desk of one panel. */
export function createReviewDesk({ ports, store, keep }: Desk): ReviewDesk {
  let steps: Review[] = [];
  let lastPlace: string | null = null;
  let stopWatching = () => {};
  let mending: Promise<void> = Promise.resolve();
  const stop = new AbortController();

  const put = (review: Review) => {
    const { draft } = store.get();
    if (!draft || draft.review === review) return;
    const next = { ...draft, review, changedAt: ports.now() };
    store.set({ draft: next, canUndo: steps.length > 0, problem: null });
    keep(next);
  };
  const correct = (change: (review: Review) => Review, place: string | null = null) => {
    const review = store.get().draft?.review;
    if (!review) return;
    const next = change(review);
    if (next === review) return;
    if (place === null || place !== lastPlace) steps = [...steps.slice(1 - MAX_STEPS), review];
    lastPlace = place;
    put(next);
  };
  const remember = (roles: readonly CatalogueRole[]) => {
    const known = new Map(store.get().known);
    for (const role of roles) known.set(role.id, role);
    store.set({ known });
  };
  const highlight = (dutyId: string | null) => {
    const { draft } = store.get();
    if (draft?.page) ports.page.highlight(draft.page, spansOf(draft.review, dutyId));
  };

  return {
    start(draft) {
      stopWatching();
      steps = [];
      lastPlace = null;
      store.set({ draft, chosen: null, canUndo: false, known: new Map() });
      keep(draft);
      stopWatching = draft.page
        ? ports.page.watchPointing(draft.page, (at) => {
            const review = store.get().draft?.review;
            const duty = review && dutyAt(review, at);
            if (duty !== undefined) store.set({ chosen: duty });
          })
        : () => {};
    },
    correct,
    split(dutyId, at) {
      const id = ports.makeId();
      correct((review) => splitDuty(review, dutyId, at, id));
      return id;
    },
    move: (dutyId, by) => correct((review) => moveDuty(review, dutyId, by), `move ${dutyId}`),
    mend({ repair }) {
      if (!repair) return;
      const asked = store.get().draft?.review;
      // One after the other: a repair's place is in the text that the one before has made.
      mending = mending.then(async () => {
        const review = store.get().draft?.review;
        if (!review || review.source !== asked?.source) return;
        const { readAgain } = await import('./read-again.ts');
        const mended = mendSource(review.source, repair);
        const parsed = await ports.parser.parse(mended.source, stop.signal).catch(() => null);
        if (parsed === null) return;
        correct((now) => (now.source === review.source ? readAgain(now, { ...mended, parsed }, ports.makeId) : now));
        store.set({ outcome: { is: 'mended' } });
      });
    },
    takeKnown(found) {
      const review = store.get().draft?.review;
      if (review?.id !== found.reviewId) return;
      remember(found.roles);
      // A finding is not the person's step: Undo does not take it back.
      put(takeKnown(review, found));
      steps = steps.map((step) => takeKnown(step, found));
    },
    openNotices: (role) => {
      const review = store.get().draft?.review;
      return review ? openNotices(review, role.notices) : [];
    },
    listRoles: (untitled) =>
      (store.get().draft?.review.roles ?? []).map(({ id, fields }) => ({ id, title: fields.title.trim() || untitled })),
    listKnown: (limit) => ports.catalogue.listRoles({ order: 'newest', limit }).catch(() => []),
    makeId: ports.makeId,
    remember,
    choose(dutyId) {
      if (store.get().chosen !== dutyId) store.set({ chosen: dutyId });
      highlight(dutyId);
    },
    point: (dutyId) => highlight(dutyId ?? store.get().chosen),
    undo() {
      const before = steps.at(-1);
      if (!before) return;
      steps = steps.slice(0, -1);
      lastPlace = null;
      put(before);
      store.set({ outcome: { is: 'undone' } });
    },
    close() {
      stop.abort();
      stopWatching();
    },
  };
}

/** The words of a duty on the page, as it was seen; null where it has none. */
function spansOf({ roles, mends }: Review, dutyId: string | null): readonly Span[] | null {
  const span = roles.flatMap(({ duties }) => duties).find(({ id }) => id === dutyId)?.span;
  return span ? [mapBack(span, mends)] : null;
}

function dutyAt({ roles, mends }: Review, at: number): string | undefined {
  return roles
    .flatMap(({ duties }) => duties)
    .find(({ span }) => {
      const [start, end] = span ? mapBack(span, mends) : [0, 0];
      return start <= at && at < end;
    })?.id;
}
