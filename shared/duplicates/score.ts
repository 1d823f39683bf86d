// The score of a pair: how alike two duties are, less for the others that are nearly as alike.
// In texts of one trade everything is a little alike; what tells a duplicate is that it is more alike than the runner-up.
// Reads neighbours; knows no texts.

import type { Likeness } from './likeness.ts';
import { type Neighbours } from './neighbours.ts';

/** Share of the stronger and of the weaker runner-up that is taken off; best on the reworded tasks and on the skill labels alike. */
const STRONGER = 0.5;
const WEAKER = 0.05;

/** Two duties so alike are copies: as runner-up, the copy of a partner is no rival, or three copies would cancel each other out. */
const COPY_LIKENESS = 0.85;

/** A copy of the partner is about as alike as the partner; a neighbour further behind is a rival without asking. */
const COPY_DISTANCE = 0.25;

/** Best partner, decoy, and the decoy behind it (see limit.ts). */
const BEST_LISTED = 3;

/** Scores pairs of neighbours. */
export class Scores {
  readonly #neighbours: Neighbours;
  readonly #likeness: Likeness;

  constructor(neighbours: Neighbours, likeness: Likeness) {
    this.#neighbours = neighbours;
    this.#likeness = likeness;
  }

  /** Score 0..1 of two duties of this likeness, 1 only for equal ones without rival. */
  of(one: number, other: number, likeness: number): number {
    const mine = this.runnerUp(one, other, likeness, 0);
    const theirs = this.runnerUp(other, one, likeness, 0);
    return marginOf(likeness, mine.likeness, theirs.likeness);
  }

  /** The best rival of `partner` among the neighbours of `slot` from a rank on; likeness 0 if there is none. */
  runnerUp(
    slot: number,
    partner: number,
    likeness: number,
    from: number,
  ): { readonly rank: number; readonly likeness: number } {
    const neighbours = this.#neighbours;
    for (let rank = from; rank < neighbours.countOf(slot); rank++) {
      const rival = neighbours.at(slot, rank);
      if (rival === partner) continue;
      const value = neighbours.likenessAt(slot, rank);
      if (value < likeness - COPY_DISTANCE || !this.#areCopies(rival, partner)) return { rank, likeness: value };
    }
    return { rank: -1, likeness: 0 };
  }

  /**
   * Scores of a duty's best partner, then of its second and third as if the better ones were not there; copies of a partner are
   * passed over. Fewer where it has fewer neighbours.
   */
  listBest(slot: number): number[] {
    const neighbours = this.#neighbours;
    const scores: number[] = [];
    let rank = neighbours.countOf(slot) > 0 ? 0 : -1;
    while (rank >= 0 && scores.length < BEST_LISTED) {
      const partner = neighbours.at(slot, rank);
      const likeness = neighbours.likenessAt(slot, rank);
      const next = this.runnerUp(slot, partner, likeness, rank + 1);
      scores.push(marginOf(likeness, next.likeness, this.runnerUp(partner, slot, likeness, 0).likeness));
      rank = next.rank;
    }
    return scores;
  }

  #areCopies(one: number, other: number): boolean {
    const rank = this.#neighbours.rankOf(one, other);
    if (rank >= 0) return this.#neighbours.likenessAt(one, rank) >= COPY_LIKENESS;
    // Duties of one source are not compared with each other when only different sources are.
    this.#likeness.prepare(one);
    return this.#likeness.with(other) >= COPY_LIKENESS;
  }
}

/** Likeness less the margin to the runners-up of both sides, never below 0. */
export function marginOf(likeness: number, mine: number, theirs: number): number {
  return Math.max(0, likeness - STRONGER * Math.max(mine, theirs) - WEAKER * Math.min(mine, theirs));
}
