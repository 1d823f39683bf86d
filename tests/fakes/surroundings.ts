// Time and chance for tests: a clock that is set by hand and numbers that come back with their seed.
// What the platform gives to a catalogue, without a platform.

import type { Surroundings } from '../../shared/catalogue/shelf-start.ts';
import { makeRandom } from '../bench/seeded-random.ts';

/** Surroundings whose clock can be moved. */
export interface SetSurroundings extends Surroundings {
  /** Milliseconds since 1970. */
  time: number;
}

/** 2026-11-23, noon; a moment like any other. */
export const NOON = Date.UTC(2026, 10, 23, 12);

/** A clock that stands still until it is moved, and chance of its own for each seed. */
export function makeSurroundings(seed = 1, time = NOON): SetSurroundings {
  const surroundings: SetSurroundings = { time, now: () => surroundings.time, random: makeRandom(seed) };
  return surroundings;
}
