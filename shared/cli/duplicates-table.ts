// Duplicates -> what people read in a terminal: each pair with its score, both duties and where they stand, and what differs.
// Words that only one side has stand in [brackets]. Not for scripts: they have --json.

import type { DuplicatePair, PairKind } from '../model/duplicate.ts';
import type { Span } from '../model/span.ts';
import type { PlacedDuty } from './duty-inputs.ts';
import type { Findings } from './findings.ts';
import { measureWidth, toCount, toPrintable, wrapText } from './terminal-text.ts';

/** How the table is set. */
export interface TableStyle {
  /** Columns of the window. */
  readonly width: number;
  readonly colour: boolean;
}

const INDENT = '   ';
const NARROWEST_TEXT = 20;

/** What a kind means, said once above its pairs, in the order they are shown. */
const HEADINGS: Readonly<Record<PairKind, string>> = {
  same: 'Same: the same words, but for form and order',
  reworded: 'Reworded: other words for the same duty',
  contained: 'Contained: one says all the other says, and more',
  contrast: 'Contrast: alike, but not the same duty',
};

/** Writes the pairs by kind, best first, then the counts. */
export function* writeDuplicatesTable(
  { duties, pairs, clusters, limit }: Findings,
  style: TableStyle,
): Generator<string> {
  const byId = new Map(duties.map((duty) => [duty.id, duty]));
  // A loop, because the keys of the table are its kinds.
  for (const kind of ['same', 'reworded', 'contained', 'contrast'] as const) {
    const ofKind = pairs.filter((pair) => pair.kind === kind).sort((a, b) => b.score - a.score);
    if (ofKind.length === 0) continue;
    yield `${paint(HEADINGS[kind], style)}\n\n`;
    for (const pair of ofKind) yield* writePair(pair, byId, style);
  }
  const flagged = pairs.filter(({ kind }) => kind !== 'contrast').length;
  yield `${toCount(duties.length, 'duty', 'duties')}: ${toCount(flagged, 'duplicate pair')} in ${toCount(clusters.length, 'cluster')}, `;
  yield `${toCount(pairs.length - flagged, 'contrast')}; lowest score shown ${limit.toFixed(2)}\n`;
}

function* writePair(pair: DuplicatePair, byId: ReadonlyMap<string, PlacedDuty>, style: TableStyle): Generator<string> {
  const { a, b, score, differences } = pair;
  const sides = [
    { duty: byId.get(a), spans: differences.map(({ spanA }) => spanA) },
    { duty: byId.get(b), spans: differences.map(({ spanB }) => spanB) },
  ];
  for (const [at, { duty, spans }] of sides.entries()) {
    if (!duty) continue;
    yield* writeHanging(at === 0 ? `${score.toFixed(2)}  ` : '      ', `${toPlace(duty)} (${duty.id})`, style);
    yield* writeHanging(`      ${INDENT}`, markSpans(duty.text, spans), style);
  }
  for (const { what, a: inA, b: inB } of differences)
    yield* writeHanging(
      `      ${what}: `,
      inA !== '' && inB !== '' ? `${inA} / ${inB}` : `only ${inA === '' ? 'the second' : 'the first'}: ${inA || inB}`,
      style,
    );
  yield '\n';
}

function toPlace({ file, sheet, role, row }: PlacedDuty): string {
  const place = sheet === null ? file : `${file}, ${sheet}`;
  return role === null ? `${place}, row ${row}` : `${place}, ${role}, duty ${row}`;
}

/** `"assigned by superiors"` with the span of "superiors" -> `"assigned by [superiors]"`. */
function markSpans(text: string, spans: readonly (Span | null)[]): string {
  let marked = '';
  let at = 0;
  for (const [start, end] of spans.filter((span) => span !== null).sort(([a], [b]) => a - b)) {
    if (start < at) continue;
    marked += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return marked + text.slice(at);
}

/** Text behind `head`, its further lines below its first word. */
function* writeHanging(head: string, text: string, { width }: TableStyle): Generator<string> {
  const column = measureWidth(head);
  const [first, ...rest] = wrapText(toPrintable(text), Math.max(NARROWEST_TEXT, width - column));
  yield `${head}${first ?? ''}\n`;
  for (const line of rest) yield `${' '.repeat(column)}${line}\n`;
}

function paint(text: string, { colour }: TableStyle): string {
  return colour ? `\u001B[1m${text}\u001B[0m` : text;
}
