// What a parse worker remembers: the duties of the catalogue, told in pages, and the index over them once it is asked for.
// Lives as long as its worker.

import { KnownDuties } from '../../shared/duplicates/known-duties.ts';
import type { ComparedDuty, KnownDuty } from '../../shared/model/duplicate.ts';

/** Duties that were told, and what they say about others. */
export class DutyMemory {
  #told: ComparedDuty[] = [];
  #known: KnownDuties | null = null;

  /** Takes some in; gives how many there are. After the first question they come too late and are not taken. */
  remember(duties: readonly ComparedDuty[]): number {
    if (this.#known === null) for (const duty of duties) this.#told.push(duty);
    return this.#told.length;
  }

  /** What is known of these; those that repeat nothing are left out. */
  find(duties: readonly ComparedDuty[]): readonly KnownDuty[] {
    if (this.#known === null) {
      this.#known = new KnownDuties();
      this.#known.fill(this.#told);
      this.#told = [];
    }
    const known = this.#known;
    return duties.flatMap((duty) => known.find(duty) ?? []);
  }
}
