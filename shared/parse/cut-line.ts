// One line -> its blocks: marker, label, heading, text; further items and headings stuck inside it are cut off.
// The heart of stage 2 (Line[] -> Block[]).
// Must not know the neighbouring lines.

import type { Block, Heading, Marker } from '../model/block.ts';
import type { Layout } from '../model/line.ts';
import type { Span } from '../model/span.ts';
import { skipBlank, trimEnd } from './characters.ts';
import { findGluedHeading, firstNumberOne, MAX_GLUED } from './glued-headings.ts';
import { clauseStartLength } from './heading-numbers.ts';
import { MAX_HEADING, readHeading } from './headings.ts';
import { tagEnd } from './hiring-tags.ts';
import { nextInlineMarker } from './inline-markers.ts';
import { type Labelled, readLabel } from './labels.ts';
import type { Lexicon } from './lexicon.ts';
import { readMarker } from './markers.ts';
import { looksLikePost } from './posts.ts';
import { ENDS, MAY_GLUE, MAY_LABEL, MAY_NAME, MAY_RUN } from './shape.ts';
import { readRunIn } from './run-in-names.ts';
import { readStopLabel } from './stop-labels.ts';
import { readVerbLabel } from './verb-labels.ts';

/** Longest announcing word that may end in a stray `;` or full stop. */
const MAX_STRAY = 40;

/** The end of a sentence that only opens a list: "... include the following. Other duties may be assigned." */
const FOLLOWS_END = /\b(?:following|assigned|required)\.$/i;

/** What is the same for all blocks of a line. */
export interface LineContext {
  readonly indent: number;
  readonly gap: number;
  readonly layout: Layout | null;
  readonly level: number;
  /** What may be in the line at all (shape.ts). */
  readonly flags: number;
}

/** The content of a line without blanks around it, and the marker it begins with. */
export interface LineContent {
  readonly start: number;
  readonly end: number;
  readonly marker: Marker | null;
}

/**
 * Cuts the content of one line. Every character of it is in exactly one block. Never throws.
 *
 * `"(2) Duties of cook:1. Cook.2. Clean."` -> heading "cook", item "Cook.", item "Clean."
 */
export function cutLine(text: string, content: LineContent, lexicon: Lexicon, context: LineContext): Block[] {
  const { start, end } = content;
  const blocks: Block[] = [];
  let at = start;
  while (at < end) {
    const marker = at === start ? content.marker : readMarker(text, at, end);
    const body = marker ? marker.end : at;
    const before = at;
    at =
      body >= end
        ? push(blocks, context, { at, end, body, marker }, ITEM)
        : cutOne(blocks, text, { at, end, body, marker }, lexicon, context);
    if (at <= before) at = push(blocks, context, { at: before, end, body, marker }, marker ? ITEM : TEXT);
    if (at < end) at = skipBlank(text, at, end);
  }
  return blocks;
}

/** What is left of the line: from `at`, its text from `body`. */
interface Rest {
  readonly at: number;
  readonly end: number;
  readonly body: number;
  readonly marker: Marker | null;
}

/** What the next block is. */
interface Kind {
  readonly kind: Block['kind'];
  readonly heading: Heading | null;
  readonly value: Span | null;
  readonly verb: boolean;
}

const ITEM: Kind = { kind: 'item', heading: null, value: null, verb: false };
const TEXT: Kind = { kind: 'text', heading: null, value: null, verb: false };

function announcing(heading: Heading): Kind {
  return { kind: 'heading', heading, value: null, verb: false };
}

/** Adds the first block of the rest and returns where it ends. */
function cutOne(blocks: Block[], text: string, rest: Rest, lexicon: Lexicon, context: LineContext): number {
  const { end, body, marker } = rest;
  const tagged = marker ? body : tagEnd(text, body, end, lexicon);
  if (tagged > body) return push(blocks, context, { ...rest, body: tagged }, TEXT);
  const mayLabel = (context.flags & MAY_LABEL) !== 0;
  // "(1) Check three things: gas, water.(2) Lock up: ...": the value ends where the list goes on
  const inline =
    mayLabel && marker && (context.flags & MAY_RUN) !== 0
      ? nextInlineMarker(text, body, end, standIn(marker, blocks))
      : -1;
  const last = inline < 0 ? end : inline;
  const labelled =
    (mayLabel ? readLabel(text, body, last, lexicon) : null) ??
    (marker ? null : readVerbLabel(text, body, end, lexicon)) ??
    (marker && marker.kind !== 'bullet' && (context.flags & MAY_NAME) !== 0
      ? readStopLabel(text, body, last, lexicon)
      : null);
  const name =
    labelled && labelled.heading.concept !== null ? null : runInName(text, rest, end, context.flags, lexicon);
  if (name) {
    const { title, stop, next } = name;
    const heading: Heading = { concept: 'duties', title, article: null, collective: false, label: title };
    return push(blocks, context, rest, announcing(heading), stop, next);
  }
  if (labelled) return cutLabel(blocks, text, { ...rest, end: last }, labelled, lexicon, context);
  const heading = mayHead(text, end - body, end, context.flags) ? readHeading(text, body, end, lexicon) : null;
  if (heading && (heading.concept !== null || heading.article !== null)) {
    const bare = heading.title === null && heading.article === null && !heading.collective;
    return push(blocks, context, rest, { kind: bare ? 'label' : 'heading', heading, value: null, verb: false });
  }
  return cutText(blocks, text, rest, lexicon, context);
}

/** A label: up to its value where that is a list, up to what is stuck to the value, or to the next label. */
function cutLabel(
  blocks: Block[],
  text: string,
  rest: Rest,
  labelled: Labelled,
  lexicon: Lexicon,
  context: LineContext,
): number {
  const { heading, value, next, verb } = labelled;
  const kind = heading.title === null ? 'label' : 'heading';
  const end = next < 0 ? rest.end : next;
  if (value === null) return push(blocks, context, rest, { kind, heading, value, verb: false }, end);
  if (kind === 'heading' || startsList(text, value)) {
    const bare: Kind = { kind, heading, value: null, verb: false };
    return push(blocks, context, rest, bare, trimEnd(text, rest.at, value[0]), value[0]);
  }
  const list =
    heading.concept === 'duties' || heading.concept === 'requirements'
      ? nextInlineMarker(text, value[0], value[1], null)
      : -1;
  const glued =
    list < 0 && (context.flags & MAY_GLUE) !== 0 ? findGluedHeading(text, value[0], value[1], lexicon) : null;
  const to = list > 0 ? list : (glued?.at ?? -1);
  if (to <= value[0]) return push(blocks, context, rest, { kind, heading, value, verb }, end);
  const cut: Kind = { kind, heading, value: [value[0], trimEnd(text, value[0], to)], verb };
  return push(blocks, context, rest, cut, trimEnd(text, rest.at, to), to);
}

/** A heading with a name ends no sentence; a mere announcing word may carry a stray `;`. */
function mayHead(text: string, length: number, end: number, flags: number): boolean {
  if ((flags & ENDS) === 0) return length <= MAX_HEADING;
  if (length <= MAX_STRAY) return text.charCodeAt(end - 1) !== 44;
  return length <= MAX_HEADING && FOLLOWS_END.test(text.slice(end - MAX_STRAY, end));
}

/** Ordinary text: up to the next number of a run-together list, or the heading stuck to its end. */
function cutText(blocks: Block[], text: string, rest: Rest, lexicon: Lexicon, context: LineContext): number {
  const { at, end, body, marker } = rest;
  const plain = marker ? ITEM : TEXT;
  // letters in brackets show in no flag
  const mayRun = (context.flags & MAY_RUN) !== 0 || marker?.wrap === '(';
  const inline = mayRun ? nextInlineMarker(text, body, end, standIn(marker, blocks)) : -1;
  const to = inline < 0 ? end : inline;
  const glued = (context.flags & MAY_GLUE) !== 0 ? findGluedHeading(text, body, to, lexicon) : null;
  if (glued) {
    if (glued.at > at) push(blocks, context, rest, plain, trimEnd(text, at, glued.at));
    if (!glued.heading) return glued.at;
    const own = { at: glued.at, end: trimEnd(text, glued.at, to), body: glued.at, marker: null };
    return push(blocks, context, own, announcing(glued.heading), own.end, to);
  }
  const name = marker && marker.kind !== 'bullet' && mayRun ? nameBeforeList(text, body, to, lexicon) : null;
  if (name) {
    const heading: Heading = {
      concept: 'duties',
      title: name.title,
      article: null,
      collective: false,
      label: name.title,
    };
    return push(blocks, context, rest, announcing(heading), name.title[1], name.next);
  }
  // "Responsibilities of the cook 4 1, prepares ...": what stands before the first number is a heading
  const one = inline > 0 ? inline : mayRun ? firstNumberOne(text, body, Math.min(to, body + MAX_GLUED)) : -1;
  const heading = one > 0 && !marker ? readHeading(text, body, one, lexicon) : null;
  if (heading && (inline > 0 || heading.title || heading.article))
    return push(blocks, context, rest, announcing(heading), trimEnd(text, at, one), one);
  return inline < 0
    ? push(blocks, context, rest, plain)
    : push(blocks, context, rest, plain, trimEnd(text, at, to), to);
}

/** A lost digit stands for the number behind the item before it on the line. */
function standIn(marker: Marker | null, blocks: readonly Block[]): Marker | null {
  const before = blocks.at(-1)?.marker;
  return marker?.kind === 'lost' && before?.kind === 'number' ? { ...before, value: before.value + 1 } : marker;
}

/** "E. Past Captain-The Past Captain shall ...", "Section 3.2. Purser. The Purser ...": a numbered name, its duties behind it. */
function runInName(
  text: string,
  { body, marker }: Rest,
  end: number,
  flags: number,
  lexicon: Lexicon,
): { title: Span; stop: number; next: number } | null {
  if ((flags & MAY_NAME) === 0 || marker?.kind === 'bullet') return null;
  const clause = marker ? 0 : clauseStartLength(text, body, end);
  if (!marker && clause === 0) return null;
  return readRunIn(text, { body: body + clause, end, isClause: clause > 0 }, lexicon);
}

/** "（二）门卫 1．凭卡放行；2．...": a numbered name, the list of its duties behind it. */
function nameBeforeList(
  text: string,
  body: number,
  to: number,
  lexicon: Lexicon,
): { title: Span; next: number } | null {
  const one = firstNumberOne(text, body, Math.min(to, body + MAX_GLUED));
  if (one <= 0) return null;
  const end = trimEnd(text, body, one);
  const title =
    readHeading(text, body, end, lexicon)?.title ??
    (looksLikePost(text.slice(body, end), lexicon) ? ([body, end] as const) : null);
  return title && { title, next: one };
}

function startsList(text: string, value: Span): boolean {
  const marker = readMarker(text, value[0], value[1]);
  if (!marker || marker.end >= value[1]) return false;
  return marker.kind !== 'bullet' && marker.kind !== 'lost' && marker.kind !== 'percent' && marker.value === 1;
}

const NO_PARTS: Span[] = [];

/** Adds the rest up to `end` as a block; what follows it begins at `next`. */
function push(blocks: Block[], context: LineContext, rest: Rest, is: Kind, end = rest.end, next = end): number {
  const first = blocks.length === 0;
  blocks.push({
    kind: is.kind,
    start: rest.at,
    end,
    parts: rest.body < end ? [[rest.body, end]] : NO_PARTS,
    marker: rest.marker,
    indent: first ? context.indent : 0,
    gap: first ? context.gap : 0,
    layout: context.layout,
    level: context.level,
    heading: is.heading,
    value: is.value,
    verb: is.verb,
    percent: null,
    use: 'outside',
    torn: false,
    glued: !first,
  });
  return next;
}
