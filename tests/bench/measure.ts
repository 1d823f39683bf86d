// Stop-watch of the benchmark: interleaved rounds in one process, medians and minima, growth by doublings.
// Shared machines are noisy, so things that are compared take turns and every figure is a middle or best one.
// Knows no parser; collecting garbage needs `node --expose-gc`.

/** Something timed: its name and the work, whose result is kept until the clock has stopped. */
export interface Contestant {
  readonly name: string;
  readonly run: () => unknown;
}

/** Milliseconds of one run. Garbage of earlier work is collected before, not in, the time. */
export function timeOnce(run: () => unknown): number {
  forgetResults();
  globalThis.gc?.();
  return timeWarm(run);
}

/** Milliseconds of one run, without collecting garbage first: for runs far shorter than a collection. */
export function timeWarm(run: () => unknown): number {
  const start = performance.now();
  const result = run();
  const time = performance.now() - start;
  LAST_RESULT.value = result;
  return time;
}

/** Holds the last result, so that no engine may leave out work nobody looks at. */
const LAST_RESULT: { value: unknown } = { value: null };

/** Lets go of the last result: needed before the heap is measured. */
export function forgetResults(): void {
  LAST_RESULT.value = null;
}

/** Times of all contestants by name, one per round; they take turns, and another one begins each round. */
export function runInterleaved(contestants: readonly Contestant[], rounds: number): Map<string, number[]> {
  const times = new Map(contestants.map(({ name }) => [name, [] as number[]]));
  for (const { run } of contestants) timeOnce(run); // compiled and warm before anything counts
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < contestants.length; turn++) {
      const one = contestants[(round + turn) % contestants.length];
      if (one) times.get(one.name)?.push(timeOnce(one.run));
    }
  }
  forgetResults();
  return times;
}

/** The middle value; of an even number the mean of the two in the middle; NaN for none. */
export function findMedian(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = NaN, high = NaN] = [sorted[sorted.length % 2 ? middle : middle - 1], sorted[middle]];
  return (low + high) / 2;
}

/** A size with the time it took. */
export interface Point {
  readonly size: number;
  readonly time: number;
}

/** By how much the time grows when the size doubles, from `small` to `large`: 2 = linear, 4 = quadratic. */
export function growthPerDoubling(small: Point, large: Point): number {
  return (large.time / small.time) ** (1 / Math.log2(large.size / small.size));
}

/** Slope of log(time) over log(size), by least squares: 1 = linear, 2 = quadratic. */
export function findSlope(points: readonly Point[]): number {
  const logs = points.map(({ size, time }) => ({ x: Math.log(size), y: Math.log(time) }));
  const meanX = mean(logs.map(({ x }) => x));
  const meanY = mean(logs.map(({ y }) => y));
  const spread = logs.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
  return logs.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0) / spread;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
