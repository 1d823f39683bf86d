// Which duties of the review the catalogue has already, and where: asked of a worker behind the review, which never waits for it.
// A changed text loses its mark at once and is asked about again when the person pauses; the catalogue is told once a review.
// Must not compare duties by itself, and must not change the review.

import type { RolePage } from '../../shared/catalogue/catalogue.ts';
import type { CatalogueRole } from '../../shared/model/catalogue-role.ts';
import type { ComparedDuty, KnownDuty, KnownPlace } from '../../shared/model/duplicate.ts';
import type { KnownSession } from '../clip/known-duties.ts';
import type { PanelPorts } from './panel-ports.ts';
import type { Review, ReviewRole } from './review.ts';

/** A place in the catalogue. */
export interface MarkPlace extends Omit<KnownPlace, 'known'> {
  readonly role: string;
  /** Null for a role without a title. */
  readonly title: string | null;
  readonly duty: string;
  readonly text: string;
}

/** What is known of a duty of the review. */
export interface DutyMark {
  /** Other roles of the catalogue that have it; 0 where all places are contrasts. */
  readonly roles: number;
  /** The surest places, duplicates first; at least one. */
  readonly places: readonly MarkPlace[];
}

/** Marks by id of the review's duty. */
export type DutyMarks = ReadonlyMap<string, DutyMark>;

/** Follows one review. */
export interface DutyMarker {
  /** The review as it is now; marks that hold no longer are taken back before this returns. */
  follow(review: Review): void;
  close(): void;
}

/** Milliseconds without a change after which the duties are asked about: nobody types so slowly. */
const SETTLE_MS = 350;

/** Roles of the catalogue read in one go: some 10 ms, so that the review can be worked on in between. */
const ROLES_AT_ONCE = 50;

/** Duties asked about in one go: some 50 ms of the worker, after which it hears of a change. */
const ASKED_AT_ONCE = 25;

/** Milliseconds after which marks that were found are shown while others are still looked for. */
const SHOW_EVERY_MS = 400;

type Ports = Pick<PanelPorts, 'catalogue' | 'openKnown'>;

/** Starts one; `onMarks` gets all marks whenever some have changed. A catalogue that cannot be read gives none. */
export function createDutyMarker({ catalogue, openKnown }: Ports, onMarks: (marks: DutyMarks) => void): DutyMarker {
  const titles = new Map<string, string | null>();
  /** Answers by what was asked; null = it repeats nothing. */
  const answers = new Map<string, DutyMark | null>();
  let session: Promise<KnownSession | null> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown: DutyMarks = new Map();
  let asked: readonly ComparedDuty[] = [];
  let isClosed = false;

  /** Tells the worker the whole catalogue; null where that has no duties. */
  const tellCatalogue = async (): Promise<KnownSession | null> => {
    let open: KnownSession | null = null;
    for (let after: string | null = ''; after !== null && !isClosed;) {
      const { roles, last }: RolePage<CatalogueRole> = await catalogue.nextRoles(after, ROLES_AT_ONCE);
      after = last;
      for (const { id, title } of roles) titles.set(id, title);
      const duties = roles.flatMap(toKnownDuties);
      if (duties.length > 0) {
        open ??= await openKnown();
        await open.remember(duties);
      }
    }
    if (isClosed) open?.close();
    return open;
  };
  const show = () => {
    const marks = new Map(asked.flatMap((duty) => toEntry(duty.id, answers.get(keyOf(duty)))));
    if (marks.size === shown.size && [...marks].every(([id, mark]) => shown.get(id) === mark)) return;
    shown = marks;
    onMarks(marks);
  };
  const ask = async (duties: readonly ComparedDuty[]) => {
    const open = await (session ??= tellCatalogue());
    let lastShown = performance.now();
    while (open !== null && !isClosed && duties === asked) {
      const slice = duties.filter((duty) => !answers.has(keyOf(duty))).slice(0, ASKED_AT_ONCE);
      if (slice.length === 0) break;
      const known = new Map((await open.ask(slice)).map((one) => [one.id, one]));
      for (const duty of slice) answers.set(keyOf(duty), toMark(known.get(duty.id), titles));
      if (performance.now() - lastShown < SHOW_EVERY_MS) continue;
      lastShown = performance.now();
      show();
    }
    show();
  };

  return {
    follow({ roles }) {
      clearTimeout(timer);
      const duties = roles.flatMap(toAskedDuties);
      asked = duties;
      show();
      if (duties.every((duty) => answers.has(keyOf(duty)))) return;
      // A worker that falls over leaves the review without marks, and all else as it is.
      timer = setTimeout(() => void ask(duties).catch(() => undefined), session === null ? 0 : SETTLE_MS);
    },
    close() {
      isClosed = true;
      clearTimeout(timer);
      void session?.then(
        (open) => open?.close(),
        () => undefined,
      );
    },
  };
}

function toKnownDuties({ id: role, status, duties }: CatalogueRole): ComparedDuty[] {
  // Archived roles are history, as in the search for duplicates.
  if (status === 'archived') return [];
  return duties.map(({ id, text }) => ({ id, text, role, source: 'catalogue' }));
}

/** The role of the catalogue that it goes into is its own: what stands there is no other place. */
function toAskedDuties({ ticked, known, choice, duties }: ReviewRole): ComparedDuty[] {
  if (!ticked) return [];
  const role = known === null || choice === 'keep-both' ? null : known.role;
  return duties.flatMap(({ id, text }) => (text.trim() === '' ? [] : [{ id, text, role, source: 'review' }]));
}

function keyOf({ role, text }: ComparedDuty): string {
  return `${role ?? ''}\n${text}`;
}

function toEntry(id: string, mark: DutyMark | null | undefined): [string, DutyMark][] {
  return mark ? [[id, mark]] : [];
}

function toMark(found: KnownDuty | undefined, titles: ReadonlyMap<string, string | null>): DutyMark | null {
  if (found === undefined) return null;
  const places = found.places.map(({ known, score, kind, differences }) => {
    const role = known.role ?? '';
    return { role, title: titles.get(role) ?? null, duty: known.id, text: known.text, score, kind, differences };
  });
  return { roles: found.roles, places };
}
