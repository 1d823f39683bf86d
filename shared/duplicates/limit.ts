// The limit from which a pair counts as a duplicate, found in the data itself: no number fits both a list of short skills, in which
// every line has a partner, and sheets of duties, in which few have.
// The second best partner of a duty shows what chance looks like: a decoy, as in the search of mass spectra (Elias and Gygi 2007).
// Where chance becomes frequent among the best partners, no pair is to be believed. Knows scores only.

/** Where the limit lies while there is little data, and the range it never leaves. */
export const USUAL_LIMIT = 0.5;
const LOWEST_LIMIT = 0.2;
const HIGHEST_LIMIT = 0.65;

/** Share of chance among the pairs just above the limit: chosen on the reworded tasks and the skill labels together. */
const CHANCE_ALLOWED = 0.2;

/** Scores are counted in steps of 1/40 and looked at in windows of four, for a single step holds too few. */
const STEPS = 40;
const HALF_WINDOW = 2;

/** Scores below this are chance (6 of 40 steps): how rarely best partners fall there tells how many duties have a partner. */
const SURELY_CHANCE = 6;

/** What the usual limit weighs, in duties, and over what difference of scores chance then changes by a factor of e. */
const USUAL_WEIGHT = 15;
const USUAL_SLOPE = 0.07;

/** Counts of best partners, decoys, and decoys behind them, by score. */
export class LimitFinder {
  readonly #counts = [new Float64Array(STEPS), new Float64Array(STEPS), new Float64Array(STEPS)];

  /** Counts the scores of one duty: best, second as if there were no best, third as if there were neither. */
  count(scores: readonly number[]): void {
    if (scores.length === 0) return;
    for (const [rank, counts] of this.#counts.entries()) {
      const step = Math.min(STEPS - 1, Math.floor((scores[rank] ?? 0) * STEPS));
      counts[step] = (counts[step] ?? 0) + 1;
    }
  }

  /** The lowest score from which on chance stays rare, 0.2 to 0.65. */
  find(): number {
    const [best = NOTHING, decoys = NOTHING] = this.#counts;
    const chance = this.#chancePerDecoy();
    let limit = HIGHEST_LIMIT;
    for (let step = HIGHEST_LIMIT * STEPS; step >= LOWEST_LIMIT * STEPS; step--) {
      const [from, to] = [step - HALF_WINDOW, step + HALF_WINDOW];
      const usual = Math.min(1, CHANCE_ALLOWED * Math.exp((USUAL_LIMIT - step / STEPS) / USUAL_SLOPE));
      const allowed = CHANCE_ALLOWED * (sum(best, from, to) + USUAL_WEIGHT);
      if (chance * sum(decoys, from, to) + USUAL_WEIGHT * usual > allowed) break;
      limit = step / STEPS;
    }
    return limit;
  }

  /**
   * How many duties without partner score like one decoy. With a = the share of duties without partner, and each next rank falling
   * among the low scores c times as often as the rank before: B = a N, D = a c N + (1 - a) N, E = c D, so a = 1 / (1 + D / B - c).
   * Among the high scores each next rank is rarer by k, so that a duty without partner counts 1 / (1 - a + a / k) decoys.
   */
  #chancePerDecoy(): number {
    const [b, d, e] = this.#counts.map((counts) => sum(counts, 0, SURELY_CHANCE) + 1);
    const [, decoys, behind] = this.#counts.map((counts) => sum(counts, SURELY_CHANCE, STEPS) + 1);
    const rise = Math.max(1, (e ?? 1) / (d ?? 1));
    const alone = Math.min(1, 1 / (1 + Math.max(0, (d ?? 1) / (b ?? 1) - rise)));
    const fall = Math.max(1, (decoys ?? 1) / (behind ?? 1));
    return alone / (1 - alone + alone / fall);
  }
}

const NOTHING = new Float64Array(STEPS);

function sum(counts: Float64Array, from: number, to: number): number {
  let total = 0;
  for (let step = from; step < to; step++) total += counts[step] ?? 0;
  return total;
}
