// One line -> its blocks: marker, label, heading, text; further items and headings stuck inside it are cut off.
// The heart of stage 2 (Line[] -> Block[]).
// Must not know the neighbouring lines.

import type { Block, Heading, Marker } from '../model/block.ts';
import type { Layout } from '../model/line.ts';
import type { Span } from '../model/span.ts';
import { skipBlank, trimEnd } from './characters.ts';
import { findGluedHeading, firstNumberOne, MAX_GLUED } from './glued-headings.ts';
import { MAX_HEADING, readHeading } from './headings.ts';
import { nextInlineMarker } from './inline-markers.ts';
import { readLabel, readVerbLabel } from './labels.ts';
import type { Lexicon } from './lexicon.ts';
import { readMarker } from './markers.ts';
import { ENDS, MAY_GLUE, MAY_LABEL, MAY_RUN } from './shape.ts';

/** Longest announcing word that may end in a stray `;` or full stop. */
const MAX_STRAY = 40;

/** What is the same for all blocks of a line. */
export interface LineContext {
  readonly indent: number;
  readonly gap: number;
  readonly layout: Layout | null;
  readonly level: number;
  /** What may be in the line at all (shape.ts). */
  readonly flags: number;
}

/**
 * Cuts the content `[start, end)` of one line. Every character of it is in exactly one block. Never throws.
 *
 * `"(2) Duties of cook:1. Cook.2. Clean."` -> heading "cook", item "Cook.", item "Clean."
 */
export function cutLine(text: string, start: number, end: number, lexicon: Lexicon, context: LineContext): Block[] {
  const blocks: Block[] = [];
  let at = start;
  while (at < end) {
    const marker = at === start || blocks.length > 0 ? readMarker(text, at, end) : null;
    const body = marker ? marker.end : at;
    const before = at;
    at = body >= end ? push(blocks, context, { at, end, body, marker }) : cutOne(blocks, text, { at, end, body, marker }, lexicon, context);
    if (at <= before) at = push(blocks, context, { at: before, end, body, marker });
    at = skipBlank(text, at, end);
  }
  return blocks;
}

interface Cut {
  readonly at: number;
  readonly end: number;
  readonly body: number;
  readonly marker: Marker | null;
  readonly heading?: Heading | null;
  readonly value?: Span | null;
  readonly verb?: boolean;
  readonly kind?: Block['kind'];
}

/** Adds the first block of `[cut.at, cut.end)` and returns where it ends. */
function cutOne(blocks: Block[], text: string, cut: Cut, lexicon: Lexicon, context: LineContext): number {
  const { at, end, body } = cut;
  const mayLabel = (context.flags & MAY_LABEL) !== 0;
  const labelled = (mayLabel ? readLabel(text, body, end, lexicon) : null) ?? (cut.marker ? null : readVerbLabel(text, body, end, lexicon));
  if (labelled) {
    const { heading, value, next, verb } = labelled;
    const isName = heading.title !== null;
    const stop = next < 0 ? end : next;
    if (value === null) return push(blocks, context, { ...cut, end: stop, heading, value, kind: isName ? 'heading' : 'label' });
    if (isName || startsList(text, value)) {
      const to = trimEnd(text, at, value[0]);
      push(blocks, context, { ...cut, end: to, heading, value: null, kind: isName ? 'heading' : 'label' });
      return value[0];
    }
    const list = heading.concept === 'duties' || heading.concept === 'requirements' ? nextInlineMarker(text, value[0], value[1], null) : -1;
    const glued = list < 0 && (context.flags & MAY_GLUE) !== 0 ? findGluedHeading(text, value[0], value[1], lexicon) : null;
    const to = list > 0 ? list : (glued?.at ?? -1);
    if (to > value[0]) {
      push(blocks, context, { ...cut, end: trimEnd(text, at, to), heading, value: [value[0], trimEnd(text, value[0], to)], verb, kind: 'label' });
      return to;
    }
    return push(blocks, context, { ...cut, end: stop, heading, value, verb, kind: 'label' });
  }
  const heading = mayHead(text, end - body, end, context.flags) ? readHeading(text, body, end, lexicon) : null;
  if (heading && (heading.concept !== null || heading.article !== null)) {
    const bare = heading.title === null && heading.article === null && !heading.collective;
    return push(blocks, context, { ...cut, heading, kind: bare ? 'label' : 'heading' });
  }
  return cutText(blocks, text, cut, lexicon, context);
}

/** A heading with a name ends no sentence; a mere announcing word may carry a stray `;`. */
function mayHead(text: string, length: number, end: number, flags: number): boolean {
  return (flags & ENDS) === 0 ? length <= MAX_HEADING : length <= MAX_STRAY && text.charCodeAt(end - 1) !== 44;
}

/** Ordinary text: up to the next number of a run-together list, or the heading stuck to its end. */
function cutText(blocks: Block[], text: string, cut: Cut, lexicon: Lexicon, context: LineContext): number {
  const { at, end, body, marker } = cut;
  const inline = (context.flags & MAY_RUN) !== 0 ? nextInlineMarker(text, body, end, marker) : -1;
  const to = inline < 0 ? end : inline;
  const glued = (context.flags & MAY_GLUE) !== 0 ? findGluedHeading(text, body, to, lexicon) : null;
  if (glued) {
    if (glued.at > at) push(blocks, context, { ...cut, end: trimEnd(text, at, glued.at) });
    if (glued.heading) push(blocks, context, { at: glued.at, end: trimEnd(text, glued.at, to), body: glued.at, marker: null, heading: glued.heading, kind: 'heading' });
    return glued.heading ? to : glued.at;
  }
  const one = inline < 0 && !marker && (context.flags & MAY_RUN) !== 0 ? firstNumberOne(text, body, Math.min(to, body + MAX_GLUED)) : -1;
  const ahead = one > 0 ? readHeading(text, body, one, lexicon) : null;
  if (ahead && (ahead.title || ahead.article)) return push(blocks, context, { ...cut, end: trimEnd(text, at, one), heading: ahead, kind: 'heading' }, one);
  // "Responsibilities of the cook 4 1, prepares ...": what stands before the first number is a heading
  const heading = inline > 0 && !marker ? readHeading(text, body, to, lexicon) : null;
  return push(blocks, context, { ...cut, end: trimEnd(text, at, to), heading, kind: heading ? 'heading' : marker ? 'item' : 'text' }, to);
}

function startsList(text: string, value: Span): boolean {
  const marker = readMarker(text, value[0], value[1]);
  if (!marker || marker.end >= value[1]) return false;
  return (marker.kind === 'number' || marker.kind === 'circled' || marker.kind === 'chinese') && marker.value === 1;
}

function push(blocks: Block[], context: LineContext, cut: Cut, next = cut.end): number {
  const { at, end, body, marker, heading = null, value = null, verb = false } = cut;
  const first = blocks.length === 0;
  blocks.push({
    kind: cut.kind ?? (marker ? 'item' : 'text'),
    start: at,
    end,
    parts: body < end ? [[body, end]] : [],
    marker,
    indent: first ? context.indent : 0,
    gap: first ? context.gap : 0,
    layout: context.layout,
    level: context.level,
    heading,
    value,
    verb,
    percent: null,
    glued: !first,
  });
  return next;
}
