// Saves of the grid, one after the other: what is typed stands in its cell at once and stays there when it cannot be saved.
// Each save is built when its turn comes, so that it has seen what the one before it wrote.
// Knows the store port; no DOM, no selection.

import { signal } from '@preact/signals';
import { CatalogueError, type Catalogue, type Edit } from '../../../shared/catalogue/catalogue.ts';
import type { CatalogueRole } from '../../../shared/model/catalogue-role.ts';

/** A text that stands in a cell before, or instead of, the stored one. */
export interface PendingText {
  readonly text: string;
  readonly isRefused: boolean;
}

/** A cell by the record's field, `role id/field`: the same for all rows that show the field. */
export type CellKey = string;

/** What is to be saved. */
export interface SaveJob {
  /** The step's name for history and Undo. */
  readonly step: string;
  /** The edits against the newest roles; none = nothing to save. */
  readonly build: () => readonly Edit[];
  readonly cells?: ReadonlyMap<CellKey, string>;
  /** Called after the saved roles have been read back. */
  readonly done: () => void;
}

/** Why the last save did not happen; `failed` = the platform broke, with its words. */
export type SaveFailure = CatalogueError['code'] | 'failed';

/** The line of saves. */
export class SheetSaves {
  readonly pending = signal<ReadonlyMap<CellKey, PendingText>>(new Map());
  readonly #catalogue: Catalogue;
  readonly #onRoles: (roles: ReadonlyMap<string, CatalogueRole | null>) => void;
  readonly #onFailure: (why: SaveFailure) => void;
  #refused: SaveJob[] = [];
  #line: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  constructor(of: {
    readonly catalogue: Catalogue;
    readonly onRoles: (roles: ReadonlyMap<string, CatalogueRole | null>) => void;
    readonly onFailure: (why: SaveFailure) => void;
  }) {
    this.#catalogue = of.catalogue;
    this.#onRoles = of.onRoles;
    this.#onFailure = of.onFailure;
  }

  /** True while saves are on their way: what the person sees may be older than what they wrote. */
  get isBusy(): boolean {
    return this.#waiting > 0;
  }

  get hasRefused(): boolean {
    return this.#refused.length > 0;
  }

  /** Saves when all earlier saves are done. Resolves with whether it was saved; never rejects. */
  save(job: SaveJob): Promise<boolean> {
    const { cells } = job;
    if (cells) {
      // A new text for the same cells replaces a refused one.
      this.#refused = this.#refused.filter(
        (other) => !other.cells || [...other.cells.keys()].some((key) => !cells.has(key)),
      );
      this.#mark(cells, false);
    }
    return this.#inLine(async () => {
      try {
        const edits = job.build();
        if (edits.length > 0) {
          await this.#catalogue.save(job.step, edits);
          await this.#readBack(edits);
        }
        this.#unmark(job.cells);
        job.done();
        return true;
      } catch (error) {
        if (job.cells) this.#mark(job.cells, true);
        this.#refused.push(job);
        this.#onFailure(error instanceof CatalogueError ? error.code : 'failed');
        return false;
      }
    });
  }

  /** Saves again what was refused. */
  async retry(): Promise<void> {
    const jobs = this.#refused;
    this.#refused = [];
    await Promise.all(jobs.map((job) => this.save(job)));
  }

  /** Takes the newest step back, or does it again; gives its name, null when there was none. */
  turn(which: 'undo' | 'redo'): Promise<string | null> {
    return this.#inLine(async () => {
      try {
        // The step that is written has a name of its own; people know the one they take back.
        let name: string | null = null;
        this.#catalogue.watchUndo((next) => (name = next[which]))();
        return (await this.#catalogue[which]()) && name;
      } catch (error) {
        this.#onFailure(error instanceof CatalogueError ? error.code : 'failed');
        return null;
      }
    });
  }

  async #inLine<T>(act: () => Promise<T>): Promise<T> {
    this.#waiting++;
    const turn = this.#line.then(act);
    this.#line = turn;
    try {
      return await turn;
    } finally {
      this.#waiting--;
    }
  }

  async #readBack(edits: readonly Edit[]): Promise<void> {
    const ids = [...new Set(edits.filter(({ kind }) => kind === 'role').map(({ id }) => id))];
    const roles = await this.#catalogue.getRoles(ids);
    this.#onRoles(new Map(ids.map((id, at) => [id, roles[at] ?? null])));
  }

  #mark(cells: ReadonlyMap<CellKey, string>, isRefused: boolean): void {
    const pending = new Map(this.pending.value);
    for (const [key, text] of cells) pending.set(key, { text, isRefused });
    this.pending.value = pending;
  }

  /** A later text for the same cell stays: it has its own turn. */
  #unmark(cells: ReadonlyMap<CellKey, string> | undefined): void {
    if (!cells) return;
    const pending = new Map(this.pending.value);
    for (const [key, text] of cells) if (pending.get(key)?.text === text) pending.delete(key);
    this.pending.value = pending;
  }
}
