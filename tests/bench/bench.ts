// `npm run bench [-- --quick]`: speed, growth and memory of the parser as ratios taken in one process. Prints a table, exits 0.
// One part alone: `-- browser`, the extension in a real Chromium; `-- store`, the store in one; `-- page`, the page reader in one
// beside Readability; `-- rows`, rows through the emulated Excel and the merge; `-- duplicates [--quick] [--data DIR]`, the matcher.
// A report, never a test: on a shared machine a figure may miss its goal once; run it again before you believe it.
// Only wires; each part is in a file of its own.

import { ADVERSARIAL_SHAPES } from './adversarial-shapes.ts';
import { benchDuplicates } from './duplicates.ts';
import { compareOnLongText, measureOneDocument } from './compare-parsers.ts';
import { measureGrowth, measureShapes } from './growth.ts';
import { measureHeap } from './heap.ts';
import { printPart } from './report.ts';
import { cutText, makeVariedText } from './varied-text.ts';

const MB = 1_000_000;
const SEED = 20261123;
const FULL = { rounds: 9, sizes: [1, 2, 5, 10, 25, 50], growthRounds: 3, shapeSize: 256 * 1024, shapeRounds: 5 };
const QUICK = { rounds: 3, sizes: [1, 2, 5, 10], growthRounds: 3, shapeSize: 64 * 1024, shapeRounds: 3 };

const known = ['--quick', 'browser', 'store', 'page', 'rows', 'duplicates', '--data'];
const dataAt = process.argv.indexOf('--data');
const data = dataAt < 0 ? undefined : process.argv[dataAt + 1];
const unknown = process.argv.slice(2).filter((argument) => !known.includes(argument) && argument !== data);
if (unknown.length > 0) console.error(`bench: ${unknown.join(' ')} is unknown and ignored; known: ${known.join(' ')}`);
if (!globalThis.gc)
  console.error('bench: run node with --expose-gc (npm run bench does), else there is no figure for memory');

const plan = process.argv.includes('--quick') ? QUICK : FULL;
const started = performance.now();
if (process.argv.includes('browser')) {
  const { measureInBrowser } = await import('./browser.ts');
  printPart('A real Chromium, 10,000 roles in the store', await measureInBrowser());
  process.exit();
}
if (process.argv.includes('store')) {
  const { measureStore } = await import('./store.ts');
  printPart('The store, with a real Chromium', await measureStore());
  process.exit();
}
if (process.argv.includes('page')) {
  const { measurePageReading } = await import('./page-reading.ts');
  printPart('Pages in a real Chromium, read in slices', await measurePageReading());
  process.exit();
}
if (process.argv.includes('rows')) {
  const missed = await benchRows();
  console.log(`\n${missed} goals missed, Node ${process.version}`);
  process.exit();
}
if (process.argv.includes('duplicates')) {
  const missed = await benchDuplicates(process.argv.includes('--quick'), data);
  console.log(`\n${missed} goals missed, Node ${process.version}`);
  process.exit();
}
let missed = printPart('One document of 13 KB, warm', measureOneDocument(SEED));

const largest = (plan.sizes.at(-1) ?? 1) * MB;
const text = makeVariedText({ bytes: largest, seed: SEED });
missed += printPart('5 MB of varied text, medians', compareOnLongText(cutText(text, 5 * MB), plan.rounds));
missed += printPart(
  'Growth with size',
  measureGrowth(
    text,
    plan.sizes.map((size) => size * MB),
    plan.growthRounds,
  ),
);
missed += printPart('Memory', measureHeap(text, largest));
missed += printPart('Hostile shapes', measureShapes(ADVERSARIAL_SHAPES, plan.shapeSize, plan.shapeRounds));
missed += await benchRows();
missed += await benchDuplicates(true, data);
console.log(
  `\n${missed} goals missed, ${((performance.now() - started) / 1000).toFixed(0)} s, Node ${process.version}`,
);

/** Rows on their way and rows compared. */
async function benchRows(): Promise<number> {
  const { measureMerge, measureWire } = await import('./rows.ts');
  const merged = printPart('Three-way merge of an edited sheet', measureMerge());
  return merged + printPart('50,000 duty rows through the emulated Excel, written and read back', await measureWire());
}
