// Part e of the benchmark: how much memory the answer to a large text keeps, against the size of the text.
// Measured after a full collection, with the text alive and again without it. Needs `node --expose-gc`.

import { parseRoles } from '../../shared/parse/parse-roles.ts';
import type { Parsed } from '../../shared/model/parsed.ts';
import { readText } from '../../shared/read/text-lines.ts';
import { countNodes } from './count-nodes.ts';
import { cutText } from './varied-text.ts';
import type { Figure } from './report.ts';

const BYTES_PER_MB = 1_000_000;

/** Issue 2: below 6x the input. Without `--expose-gc` gives no figure. */
export function measureHeap(text: string, bytes: number): Figure[] {
  if (!globalThis.gc) return [];
  const held: Held = { text: '', size: 0, result: null };
  const before = measureUsed();
  takeText(held, text, bytes);
  const withText = measureUsed();
  parseHeld(held);
  const withBoth = measureUsed();
  const nodes = countHeld(held);
  held.text = '';
  const withResult = measureUsed();
  held.result = null;
  const after = measureUsed();
  const { size } = held;
  return [
    {
      what: `text of ${(size / BYTES_PER_MB).toFixed(0)} MB (UTF-8) in memory`,
      value: (withText - before) / size,
      unit: 'x input',
      goal: null,
    },
    {
      what: 'result kept, text not counted',
      value: (withBoth - withText) / size,
      unit: 'x input',
      goal: { most: 6 },
      note: `${nodes} nodes, ${((withBoth - withText) / nodes).toFixed(0)} bytes each`,
    },
    { what: 'result kept, text let go', value: (withResult - before) / size, unit: 'x input', goal: { most: 6 } },
    {
      what: 'of the text, kept alive by the result',
      value: 1 - (withBoth - withResult) / (withText - before),
      unit: '',
      goal: null,
      note: 'near 0 = the result holds no slice of the text',
    },
    { what: 'left behind when all is let go', value: (after - before) / size, unit: 'x input', goal: null },
  ];
}

interface Held {
  text: string;
  size: number;
  result: Parsed | null;
}

// Functions of their own, because a frame keeps its temporaries alive until it is left.

function takeText(held: Held, text: string, bytes: number): void {
  held.text = Buffer.from(cutText(text, bytes)).toString(); // a copy that nobody else holds
  held.size = Buffer.byteLength(held.text);
}

function parseHeld(held: Held): void {
  held.result = parseRoles(readText(held.text));
}

function countHeld({ result }: Held): number {
  return result ? countNodes(result) : 0;
}

/** Bytes in use on and off the heap, after the garbage has gone. */
function measureUsed(): number {
  /x/.exec('x'); // the engine remembers the last text a regular expression ran on, and would keep it alive
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
