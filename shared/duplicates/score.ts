// The score of a pair: how alike two duties are, less for the others that are nearly as alike.
// In texts of one trade everything is a little alike; what tells a duplicate is that it is more alike than the runner-up.
// Reads neighbours; knows no texts.

import type { DutyWords } from './duty-words.ts';
import type { Likeness } from './likeness.ts';
import { type Neighbours } from './neighbours.ts';
import { findWordingGap } from './wording-gap.ts';

/** Share of the stronger and of the weaker runner-up that is taken off; best on the reworded tasks and on the skill labels alike. */
const STRONGER = 0.6;
const WEAKER = 0.05;

/**
 * A rival that has a better partner of its own is less of a rival: so much of what its partner is better by is taken off. Sheets hold
 * families of duties that are all alike, and each belongs to its own counterpart.
 */
const TAKEN_RIVAL = 0.6;

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
  readonly #duties: DutyWords;

  constructor(neighbours: Neighbours, likeness: Likeness, duties: DutyWords) {
    this.#neighbours = neighbours;
    this.#likeness = likeness;
    this.#duties = duties;
  }

  /** Score 0..1 of two duties of this likeness, 1 only for equal ones without rival. */
  of(one: number, other: number, likeness: number): number {
    const mine = this.runnerUp(one, other, likeness, 0);
    const theirs = this.runnerUp(other, one, likeness, 0);
    return marginOf(likeness, mine.strength, theirs.strength);
  }

  /**
   * Rank of the first rival of `partner` among the neighbours of `slot` from a rank on, -1 if there is none, and the strength of the
   * strongest: how alike it is, less what it is taken by others.
   */
  runnerUp(
    slot: number,
    partner: number,
    likeness: number,
    from: number,
  ): { readonly rank: number; readonly strength: number } {
    const neighbours = this.#neighbours;
    let first = -1;
    let strength = 0;
    let isReady = false;
    for (let rank = from; rank < neighbours.countOf(slot); rank++) {
      const value = neighbours.likenessAt(slot, rank);
      if (value <= strength) break; // what follows is less alike still
      const rival = neighbours.at(slot, rank);
      if (rival === partner) continue;
      if (value >= likeness - COPY_DISTANCE) {
        const known = this.#findKnown(rival, partner);
        // Duties of one source are not compared with each other when only different sources are.
        if (known === null && !isReady) this.#likeness.prepare(partner);
        isReady ||= known === null;
        if ((known ?? this.#likeness.with(rival, COPY_LIKENESS)) >= COPY_LIKENESS) continue;
      }
      if (first < 0) first = rank;
      const taken = Math.max(0, neighbours.likenessAt(rival, 0) - value);
      strength = Math.max(strength, value - TAKEN_RIVAL * taken);
    }
    return { rank: first, strength };
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
      const theirs = this.runnerUp(partner, slot, likeness, 0);
      // What is given back for a clause in common is left out: decoys have such clauses too, and their partners have not.
      const gap = Math.max(0, this.gapOf(slot, partner));
      scores.push(Math.max(0, marginOf(likeness, next.strength, theirs.strength) - gap));
      rank = next.rank;
    }
    return scores;
  }

  /** What the wording of two duties takes off their score, or gives back where it is below 0. */
  gapOf(one: number, other: number): number {
    return findWordingGap(this.#duties, one, other);
  }

  /** Likeness of two neighbours, null where the one does not remember the other. */
  #findKnown(one: number, other: number): number | null {
    const rank = this.#neighbours.rankOf(one, other);
    return rank < 0 ? null : this.#neighbours.likenessAt(one, rank);
  }
}

/** Likeness less the margin to the runners-up of both sides, never below 0. */
export function marginOf(likeness: number, mine: number, theirs: number): number {
  return Math.max(0, likeness - STRONGER * Math.max(mine, theirs) - WEAKER * Math.min(mine, theirs));
}
