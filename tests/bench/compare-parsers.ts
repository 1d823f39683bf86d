// Parts a and b of the benchmark: our parser beside marked's lexer, commonmark.js and a bare split, on 5 MB and on one document.
// The rivals parse Markdown, which is less than we do; they are yardsticks of the machine, measured in turn with us.

import { Parser } from 'commonmark';
import { marked } from 'marked';
import { parseRoles } from '../../shared/parse/parse-roles.ts';
import { readText } from '../../shared/read/text-lines.ts';
import { findMedian, runInterleaved, timeWarm } from './measure.ts';
import type { Figure } from './report.ts';
import { makeOneDocument } from './varied-text.ts';

const BYTES_PER_MB = 1_000_000;
/** Documents taken in turn, so that no figure rests on one text that stays in a cache. */
const DOCUMENTS = 20;
const WARM_UP_TURNS = 15;
const LAST_TURNS = 25;

/** Throughput on a long text; goals of issue 2: 10x marked, 6x commonmark.js. */
export function compareOnLongText(text: string, rounds: number): Figure[] {
  const times = runInterleaved(
    [
      { name: 'rolebook', run: () => parseRoles(readText(text)) },
      { name: 'marked lexer', run: () => marked.lexer(text) },
      { name: 'commonmark.js', run: () => new Parser().parse(text) },
      { name: 'split at line feeds', run: () => text.split('\n') },
    ],
    rounds,
  );
  const bytes = Buffer.byteLength(text);
  const median = (name: string) => findMedian(times.get(name) ?? []);
  const ours = median('rolebook');
  const speeds = [...times.keys()].map((name) => ({
    what: name,
    value: bytes / BYTES_PER_MB / (median(name) / 1000),
    unit: 'MB/s',
    goal: null,
  }));
  return [
    ...speeds,
    { what: 'rolebook against marked lexer', value: median('marked lexer') / ours, unit: 'x', goal: { least: 10 } },
    { what: 'rolebook against commonmark.js', value: median('commonmark.js') / ours, unit: 'x', goal: { least: 6 } },
    { what: 'share of split', value: median('split at line feeds') / ours, unit: '', goal: null },
  ];
}

/** Milliseconds for one document of 13 KB when all is warm; goal of issue 2: 0.3 ms. */
export function measureOneDocument(seed: number): Figure[] {
  const documents = Array.from({ length: DOCUMENTS }, (_, turn) => makeOneDocument(seed + turn));
  const contestants = [
    { name: 'rolebook', parse: (text: string): unknown => parseRoles(readText(text)) },
    { name: 'marked lexer', parse: (text: string): unknown => marked.lexer(text) },
    { name: 'commonmark.js', parse: (text: string): unknown => new Parser().parse(text) },
  ];
  const times = new Map(contestants.map(({ name }) => [name, [] as number[]]));
  let first = NaN;
  for (let turn = 0; turn < WARM_UP_TURNS + LAST_TURNS; turn++) {
    for (const { name, parse } of contestants) {
      for (const text of documents) {
        const time = timeWarm(() => parse(text));
        if (name === 'rolebook' && Number.isNaN(first)) first = time;
        if (turn >= WARM_UP_TURNS) times.get(name)?.push(time);
      }
    }
  }
  return [
    ...contestants.map(({ name }) => ({
      what: `${name}, median`,
      value: findMedian(times.get(name) ?? []),
      unit: 'ms',
      goal: name === 'rolebook' ? { most: 0.3 } : null,
    })),
    { what: 'rolebook, first call of the process', value: first, unit: 'ms', goal: null },
  ];
}
