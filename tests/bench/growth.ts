// Parts c and d of the benchmark: how time grows with the size of ordinary text and of hostile shapes.
// Sizes take turns within a round; a ratio that misses its goal is measured again before it is believed.

import { parseRoles } from '../../shared/parse/parse-roles.ts';
import { readText } from '../../shared/read/text-lines.ts';
import type { Shape } from './adversarial-shapes.ts';
import { countNodes } from './count-nodes.ts';
import { findMedian, findSlope, forgetResults, growthPerDoubling, timeOnce, timeWarm, type Point } from './measure.ts';
import type { Figure } from './report.ts';
import { cutText } from './varied-text.ts';

/** Issue 2: t(2n)/t(n) below 2.5, for growth and for every shape. */
const GROWTH_GOAL = 2.5;
/** Above the slope of split itself, whose bend is the garbage collector's (performance-and-reliability.md, A1). */
const SLOPE_ALLOWANCE = 0.1;
/** Times under this are noise: the shape is taken larger, up to the largest size. */
const SHORTEST_MS = 6;
const LARGEST_SIZE = 8_000_000;
/** Above this one run is enough to see the ratio. */
const LONG_MS = 1500;
/** Further rounds for a shape whose ratio misses the goal. */
const SECOND_LOOKS = 4;
const WORST_SHOWN = 8;
/** Room for making nodes and for reading characters (performance-and-reliability.md, A1, the gate). */
const NS_PER_NODE = 5000;
const NS_PER_CHARACTER = 50;

/** Time per doubling and slope over the given sizes (bytes), of parsing and of split. */
export function measureGrowth(text: string, sizes: readonly number[], rounds: number): Figure[] {
  const texts = sizes.map((size) => cutText(text, size));
  const parsing = measureSizes(texts, rounds, (one) => parseRoles(readText(one)));
  const splitting = measureSizes(texts, rounds, (one) => one.split('\n'));
  const figures: Figure[] = parsing.map(({ size, time }, at) => {
    const before = parsing[at - 1];
    const what = `${(size / 1e6).toFixed(0)} MB in ${time.toFixed(1)} ms, split in ${splitting[at]?.time.toFixed(1)} ms`;
    if (!before) return { what, value: size / 1000 / time, unit: 'MB/s', goal: null };
    return { what, value: growthPerDoubling(before, { size, time }), unit: 'x per doubling', goal: { most: GROWTH_GOAL } };
  });
  const slope = findSlope(splitting);
  return [
    ...figures,
    { what: 'slope of split', value: slope, unit: '', goal: null },
    { what: 'slope of rolebook', value: findSlope(parsing), unit: '', goal: { most: Number((slope + SLOPE_ALLOWANCE).toFixed(3)) } },
  ];
}

function measureSizes(texts: readonly string[], rounds: number, run: (text: string) => unknown): Point[] {
  const times = texts.map(() => [] as number[]);
  for (let round = 0; round < rounds; round++) texts.forEach((text, at) => times[at]?.push(timeOnce(() => run(text))));
  forgetResults();
  return texts.map((text, at) => ({ size: Buffer.byteLength(text), time: findMedian(times[at] ?? []) }));
}

/** What one shape did. */
interface Finding {
  readonly name: string;
  readonly size: number;
  /** t(2n)/t(n), of the best times. */
  readonly ratio: number;
  readonly nsPerCharacter: number;
  readonly usPerNode: number;
  /** Time as a share of what nodes and characters may take. */
  readonly load: number;
}

/** Ratio and cost of every shape at `size` and twice that; the worst of each are listed. */
export function measureShapes(shapes: readonly Shape[], size: number, rounds: number): Figure[] {
  const findings = shapes.map((shape) => measureShape(shape, size, rounds));
  const byRatio = findings.toSorted((a, b) => b.ratio - a.ratio);
  const byLoad = findings.toSorted((a, b) => b.load - a.load);
  const missed = byRatio.filter(({ ratio }) => !(ratio <= GROWTH_GOAL)).length;
  return [
    { what: `shapes that grow faster, of ${shapes.length}`, value: missed, unit: '', goal: { most: 0 } },
    ...byRatio.slice(0, Math.max(missed, WORST_SHOWN)).map((one) => ({
      what: one.name,
      value: one.ratio,
      unit: 't(2n)/t(n)',
      goal: { most: GROWTH_GOAL },
      note: describe(one),
    })),
    ...byLoad.slice(0, WORST_SHOWN).map((one) => ({
      what: `cost: ${one.name}`,
      value: one.load,
      unit: 'of limit',
      goal: { most: 1 },
      note: describe(one),
    })),
  ];
}

function describe({ size, nsPerCharacter, usPerNode }: Finding): string {
  return `n = ${size}, ${nsPerCharacter.toFixed(1)} ns/char, ${usPerNode.toFixed(2)} us/node`;
}

function measureShape({ name, make, read }: Shape, wanted: number, rounds: number): Finding {
  const run = (text: string) => parseRoles(read(text));
  let size = wanted;
  let small = make(size);
  timeOnce(() => run(small)); // flattens the string and warms the code
  while (size < LARGEST_SIZE && timeWarm(() => run(small)) < SHORTEST_MS) {
    size *= 2;
    small = make(size);
  }
  const large = make(size * 2);
  const best = { small: Infinity, large: Infinity };
  for (let round = 0; round < rounds + SECOND_LOOKS; round++) {
    if (round >= rounds && best.large / best.small <= GROWTH_GOAL) break;
    best.large = Math.min(best.large, timeOnce(() => run(large)));
    best.small = Math.min(best.small, timeOnce(() => run(small)));
    if (best.large > LONG_MS) break;
  }
  const nodes = countNodes(run(large));
  forgetResults();
  const ns = best.large * 1e6;
  const limit = nodes * NS_PER_NODE + large.length * NS_PER_CHARACTER;
  return {
    name, size, ratio: best.large / best.small,
    nsPerCharacter: ns / large.length, usPerNode: ns / 1000 / Math.max(nodes, 1), load: ns / limit,
  };
}
