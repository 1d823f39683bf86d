// Which duties of a catalogue a new duty repeats: filled once with the catalogue, then asked duty by duty, in milliseconds each.
// For a review: the duties asked about are not compared with each other, and none of them stays. Knows no roles but by their ids.

import type { ComparedDuty, KnownDuty, KnownPlace } from '../model/duplicate.ts';
import { DuplicateIndex } from './duplicate-index.ts';
import { explainFrom } from './explain-pair.ts';
import type { ScoredPair } from './scored-pair.ts';

/**
 * Lowest score of a mark, 0..1: the limit that a large catalogue has (see USUAL in limit.ts). A mark stands beside the duty while it
 * is read, so a doubtful one costs more there than in the list of duplicates, where it is only the last.
 */
const MARK_MIN = 0.5;

/** Places told of one duty: a phrase that stands in every role is told by their number. */
const MOST_PLACES = 8;

/** The source that duties asked about are of while they are compared. */
const ASKED = 'asked';
const CATALOGUE = 'catalogue';

/** Duties that are known, ready to be asked about. */
export class KnownDuties {
  readonly #index = new DuplicateIndex({ across: true });

  /** Takes in the catalogue; to be called once. */
  fill(duties: readonly ComparedDuty[]): void {
    const known = duties.map((duty) => ({ ...duty, source: CATALOGUE }));
    for (const step of this.#index.fill(known, { compare: false })) void step;
  }

  /**
   * The known duties that this one repeats, those of its own `role` left out; null where there are none. Duplicates come first and
   * are counted in roles; a contrast is told, and counts for nothing. Never throws.
   */
  find(duty: ComparedDuty): KnownDuty | null {
    const asked = { ...duty, id: `${ASKED} ${duty.id}`, source: ASKED };
    this.#index.put(asked);
    const pairs = [...this.#index.listPairsOf(asked.id, MARK_MIN)].map((pair) => turn(pair, asked.id));
    this.#index.remove(asked.id);
    const places = pairs.flatMap((pair) => this.#listPlaces(pair, duty));
    const same = places.filter(({ kind }) => kind !== 'contrast');
    const other = places.filter(({ kind }) => kind === 'contrast');
    if (places.length === 0) return null;
    const roles = new Set(same.map(({ known }) => known.role ?? known.id)).size;
    return { id: duty.id, roles, places: [...same.sort(byScore), ...other.sort(byScore)].slice(0, MOST_PLACES) };
  }

  /** One place for each role that has the known wording. */
  #listPlaces(pair: ScoredPair, duty: ComparedDuty): KnownPlace[] {
    const copies = [...this.#index.listCopies(pair.b.id)].filter(({ role }) => role === null || role !== duty.role);
    if (copies.length === 0) return [];
    const explained = explainFrom(MARK_MIN, pair, this.#index.book);
    if (explained === null) return [];
    const { score, kind, differences } = explained;
    return copies.map((known) => ({ known, score, kind, differences }));
  }
}

/** The pair with the duty that was asked about as its first. */
function turn(pair: ScoredPair, asked: string): ScoredPair {
  return pair.a.id === asked ? pair : { ...pair, a: pair.b, b: pair.a };
}

function byScore(one: KnownPlace, other: KnownPlace): number {
  return other.score - one.score;
}
