// Random numbers that come back with their seed, for the generators of texts and mutations.
// The same seed gives the same text on every machine, so a finding can be replayed. Knows no text.

/** The next number, 0 included, 1 excluded. */
export type Random = () => number;

/** A generator of its own for each seed (32 bits count): mulberry32, fast and good enough to vary words. */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of `among`, each as likely as the others. Throws a RangeError for an empty list. */
export function pickOne<T>(random: Random, among: readonly T[]): T {
  if (among.length === 0) throw new RangeError('Nothing to pick from: the list is empty.');
  return among[Math.floor(random() * among.length)] as T; // inside: the list is not empty and random() < 1
}

/** The same items in another order. */
export function shuffle<T>(random: Random, items: readonly T[]): T[] {
  const mixed = [...items];
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [mixed[last], mixed[other]] = [mixed[other] as T, mixed[last] as T]; // both are inside
  }
  return mixed;
}
