// The limit from which a pair counts as a duplicate, found in the data itself: no number fits both a list of short skills, in which
// every line has a partner, and sheets of duties, in which few have.
// The second best partner of a duty shows what chance looks like: a decoy, as in the search of mass spectra (Elias and Gygi 2007).
// Where chance becomes frequent among the best partners, no pair is to be believed. Knows scores only.

/** The range that the limit never leaves. */
const LOWEST_LIMIT = 0.2;
const HIGHEST_LIMIT = 0.65;

/**
 * Where the limit lies while there is too little data to see chance. It depends on what is compared: labels of four words share few, so
 * that a low score tells much; among sentences of seven and more words chance finds more, and more still among many duties.
 * Drawn through samples of 44 to 3,200 reworded tasks and of 60 to 2,000 skill labels.
 */
const USUAL = {
  labels: { limit: 0.2, terms: 4 },
  sentences: { limit: 0.4, terms: 7, duties: 100, rise: 0.03, highest: 0.46 },
};

/** Share of chance among the pairs just above the limit: chosen on the reworded tasks and the skill labels together. */
const CHANCE_ALLOWED = 0.24;

/** Scores are counted in steps of 1/100 and looked at in windows of sixteen, for a single step holds too few. */
const STEPS = 100;
const HALF_WINDOW = 8;

/** Scores below this are chance (in steps): how rarely best partners fall there tells how many duties have a partner. */
const SURELY_CHANCE = 15;

/**
 * What the usual limit weighs, in duties: nearly everything below some 300 duties, for their decoys are too few to be believed, and in
 * large sets as much as keeps the limit from wandering by more than 0.01 among subsamples of 85 of 100 reworded tasks.
 */
const USUAL_WEIGHT = { least: 160, ofSmallSets: (duties: number) => (2500 / duties) ** 2 };
/** Over what difference of scores chance changes by a factor of e around the usual limit. */
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

  /** The lowest score from which on chance stays rare, 0.2 to 0.65, for duties of so many different stems on average. */
  find(terms: number): number {
    const [best = NOTHING, decoys = NOTHING] = this.#counts;
    const chance = this.#chancePerDecoy();
    const duties = Math.max(1, sum(best, 0, STEPS));
    const usualLimit = findUsualLimit(duties, terms);
    const weight = Math.max(USUAL_WEIGHT.least, USUAL_WEIGHT.ofSmallSets(duties));
    let limit = HIGHEST_LIMIT;
    for (let step = HIGHEST_LIMIT * STEPS; step >= LOWEST_LIMIT * STEPS; step--) {
      const [from, to] = [step - HALF_WINDOW, step + HALF_WINDOW];
      const usual = Math.min(1, CHANCE_ALLOWED * Math.exp((usualLimit - step / STEPS) / USUAL_SLOPE));
      const allowed = CHANCE_ALLOWED * (sum(best, from, to) + weight);
      if (chance * sum(decoys, from, to) + weight * usual > allowed) break;
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

function findUsualLimit(duties: number, terms: number): number {
  const { labels, sentences } = USUAL;
  const rise = sentences.rise * Math.max(0, Math.log(duties / sentences.duties));
  const ofSentences = Math.min(sentences.highest, sentences.limit + rise);
  const share = Math.max(0, Math.min(1, (terms - labels.terms) / (sentences.terms - labels.terms)));
  return labels.limit + share * (ofSentences - labels.limit);
}

const NOTHING = new Float64Array(STEPS);

function sum(counts: Float64Array, from: number, to: number): number {
  let total = 0;
  for (let step = from; step < to; step++) total += counts[step] ?? 0;
  return total;
}
