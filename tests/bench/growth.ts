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
/** A shape is first taken this small, so that one that grows badly shows it in seconds, not in hours. */
const SMALLEST_SIZE = 16 * 1024;
const LARGEST_SIZE = 4_000_000;
/** Times under this are noise. */
const SHORTEST_MS = 15;
/** A shape that takes this long is large enough, whatever its size. */
const ENOUGH_MS = 60;
const WARM_UP_RUNS = 3;
/** So far inside the goal no further round changes the verdict. */
const CLEARLY_LINEAR = 2.2;
const ROUNDS_AT_LEAST = 3;
/** A ratio that misses its goal is taken again at twice the size, up to this time: a step of the garbage collector goes, a curve stays. */
const LONGEST_MS = 600;
const WORST_SHOWN = 8;
/** Room for making nodes and for reading characters (performance-and-reliability.md, A1, the gate). */
const NS_PER_NODE = 5000;
const NS_PER_CHARACTER = 50;
const NS_PER_MS = 1e6;

/** Time per doubling and slope over the given sizes (bytes), of parsing and of split. */
export function measureGrowth(text: string, sizes: readonly number[], rounds: number): Figure[] {
  const texts = sizes.map((size) => cutText(text, size));
  const parsing = measureSizes(texts, rounds, (one) => parseRoles(readText(one)));
  const splitting = measureSizes(texts, rounds, (one) => one.split('\n'));
  const figures: Figure[] = parsing.map(({ size, time }, at) => {
    const before = parsing[at - 1];
    const what = `${(size / 1e6).toFixed(0)} MB in ${time.toFixed(1)} ms, split in ${splitting[at]?.time.toFixed(1)} ms`;
    if (!before) return { what, value: size / 1000 / time, unit: 'MB/s', goal: null };
    return {
      what,
      value: growthPerDoubling(before, { size, time }),
      unit: 'x per doubling',
      goal: { most: GROWTH_GOAL },
    };
  });
  const slope = findSlope(splitting);
  return [
    ...figures,
    { what: 'slope of split', value: slope, unit: '', goal: null },
    {
      what: 'slope of rolebook',
      value: findSlope(parsing),
      unit: '',
      goal: { most: Number((slope + SLOPE_ALLOWANCE).toFixed(3)) },
    },
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

/** Ratio and cost of every shape at about `size` (smaller where that takes long) and twice that; the worst of each are listed. */
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
  return `n = ${size}, ${nsPerCharacter.toFixed(1)} ns/char, ${usPerNode.toFixed(2)} us/node and line`;
}

function measureShape(shape: Shape, wanted: number, rounds: number): Finding {
  let size = SMALLEST_SIZE;
  let time = timeShape(shape, size);
  while (size < LARGEST_SIZE && time < ENOUGH_MS && (time < SHORTEST_MS || size < wanted)) {
    size *= 2;
    time = timeShape(shape, size);
  }
  let best = timePair(shape, size, rounds);
  while (best.large / best.small > GROWTH_GOAL && best.large < LONGEST_MS && size < LARGEST_SIZE) {
    size *= 2;
    best = timePair(shape, size, rounds);
  }
  const { make, read, name } = shape;
  const source = read(make(size * 2));
  const nodes = countNodes(parseRoles(source)) + source.lines.length;
  const characters = source.text.length;
  return {
    name,
    size,
    ratio: best.large / best.small,
    nsPerCharacter: (best.large * NS_PER_MS) / characters,
    usPerNode: (best.large * 1000) / nodes,
    load: (best.large * NS_PER_MS) / (nodes * NS_PER_NODE + characters * NS_PER_CHARACTER),
  };
}

/** Best of a few runs; the first ones of a shape are slow, since its paths are not compiled yet. */
function timeShape({ make, read }: Shape, size: number): number {
  const text = make(size);
  const times = Array.from({ length: WARM_UP_RUNS }, () => timeWarm(() => parseRoles(read(text))));
  forgetResults();
  return Math.min(...times);
}

/** Best times of n and 2n, taken in turn. */
function timePair({ make, read }: Shape, size: number, rounds: number): { small: number; large: number } {
  const [small, large] = [make(size), make(size * 2)];
  const best = { small: Infinity, large: Infinity };
  for (let round = 0; round < rounds; round++) {
    if (round >= ROUNDS_AT_LEAST && best.large / best.small < CLEARLY_LINEAR) break;
    best.large = Math.min(
      best.large,
      timeOnce(() => parseRoles(read(large))),
    );
    best.small = Math.min(
      best.small,
      timeOnce(() => parseRoles(read(small))),
    );
  }
  forgetResults();
  return best;
}
