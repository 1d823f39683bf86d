// Stage 3 of 4, second half: Draft -> Role, with its notices.
// Reads each section's entries, turns loose prose into duties where there are no others, and says what was odd.
// Must not know other roles.

import type { Block } from '../model/block.ts';
import type { Notice } from '../model/notice.ts';
import type { Duty, Role, Section } from '../model/role.ts';
import type { Found, Span } from '../model/span.ts';
import type { Draft } from './draft.ts';
import { labelColon } from './labels.ts';
import type { Lexicon } from './lexicon.ts';
import { type Entry, isUnticked, splitInline } from './entries.ts';
import { toEntries } from './lists.ts';
import { checkNumbers, notice } from './numbering.ts';
import { checkRole } from './role-notices.ts';
import { isHan, isSentenceEnd, trimEnd } from './characters.ts';
import { readLabel } from './labels.ts';
import { isNone } from './names.ts';
import { readable } from './phrases.ts';
import { looksLikePost } from './posts.ts';
import { settleSections } from './settle-sections.ts';
import { takeStatements } from './statements.ts';

/** The mark in a column "Essential" or "Desirable" behind a requirement. Not: "Vitamin   D3". */
const COLUMN_MARK = /\s{3,80}[EDxX✓✔√●•*]$/;
const MAX_COLUMN = 90;

/** A role with what was odd in it. */
export interface Finished {
  readonly draft: Draft;
  role: Role;
  readonly notices: readonly Notice[];
}

/** Prose of so many words counts without an end of sentence, unless it names a post. */
const MIN_SENTENCE_WORDS = 3;
/** Begins with a figure or a currency, or holds a dot or bar between its parts. */
const CARD_LINE = /^[\d\p{Sc}]|\s[·|•]\s/u;
const NOWHERE: Span = [0, 0];

/** Reads a draft into a role. Never throws. */
export function finishRole(text: string, draft: Draft, lexicon: Lexicon): Finished {
  const notices: Notice[] = draft.odd.map(({ code, span, mend }) => notice(text, code, span, mend ?? null));
  const duties: Duty[] = [...draft.duties];
  const requirements: Found[] = [...draft.requirements];
  const sections: Section[] = [];
  settleSections(text, draft, lexicon);
  for (const entry of takeStatements(text, draft, lexicon)) duties.push(toDuty(text, entry));
  for (const section of draft.sections) {
    if (section.concept === 'section') {
      const items = section.blocks.filter((block) => block.parts.length > 0).map((block) => found(text, block.parts));
      const heading = section.heading
        ? { text: readable(text, [section.heading]), span: section.heading }
        : { text: '', span: [0, 0] as const };
      if (items.length > 0) sections.push({ heading, items });
      continue;
    }
    const listed = toEntries(text, section.blocks, lexicon);
    for (const block of listed.remarks) {
      block.use = isShare(block) ? 'duty' : leadsOn(text, block) && !isUnticked(text, block) ? 'heading' : 'remark';
      if (section.label && block === section.blocks[0]) section.label.use = block.use;
    }
    const empty = new Set(
      listed.odd.flatMap(({ code, block }) => (code === 'number-empty' ? (block.marker?.value ?? []) : [])),
    );
    checkNumbers(text, listed.entries, notices, empty);
    for (const { code, block } of listed.odd) notices.push(notice(text, code, [block.start, block.end]));
    if (section.concept === 'duties') for (const entry of listed.entries) duties.push(toDuty(text, entry));
    else
      for (const entry of flatten(listed.entries))
        for (const item of toRequirement(text, entry, lexicon)) requirements.push(item);
  }
  if (duties.length === 0 && draft.title !== null) duties.push(...fromLoose(text, draft.loose, lexicon));
  const role: Role = {
    title: draft.title,
    department: draft.department,
    company: draft.company,
    location: draft.location,
    context: draft.context,
    superiors: draft.superiors,
    subordinates: draft.subordinates,
    duties,
    requirements,
    otherFields: draft.fields,
    otherSections: sections,
    span: [draft.start, draft.end],
  };
  checkRole(text, role, draft, notices);
  return { draft, role, notices };
}

function found(text: string, parts: readonly Span[]): Found {
  const first = parts[0] ?? NOWHERE;
  const last = parts[parts.length - 1] ?? first;
  return { text: readable(text, parts), span: [first[0], last[1]] };
}

const NO_DUTIES: readonly Duty[] = [];

function toDuty(text: string, entry: Entry): Duty {
  const { parts, marker, children } = entry;
  const first = parts[0] ?? NOWHERE;
  const last = parts[parts.length - 1] ?? first;
  return {
    text: readable(text, parts),
    span: [first[0], last[1]],
    marker: (marker && text.slice(marker.start, trimEnd(text, marker.start, marker.end))) || null,
    percent: entry.percent,
    children: children.length === 0 ? NO_DUTIES : children.map((child) => toDuty(text, child)),
  };
}

function flatten(entries: readonly Entry[]): Entry[] {
  return entries.flatMap((entry) => [entry, ...flatten(entry.children)]);
}

/** Of a label line the value ("Education: two years" -> "two years"); an empty label gives nothing. */
function toRequirement(text: string, entry: Entry, lexicon: Lexicon): Found[] {
  const first = entry.parts[0];
  if (!first) return [];
  const last = entry.parts.at(-1) ?? first;
  const mark = COLUMN_MARK.exec(text.slice(Math.max(last[0], last[1] - MAX_COLUMN), last[1]));
  if (mark) {
    const cut: Span = [last[0], last[1] - mark[0].length];
    return toRequirement(text, { ...entry, parts: [...entry.parts.slice(0, -1), cut] }, lexicon);
  }
  const labelled = labelColon(text, first[0], first[1]) > 0 ? readLabel(text, first[0], first[1], lexicon) : null;
  if (labelled && labelled.heading.concept === 'requirements') {
    if (!labelled.value || isNone(text.slice(...labelled.value), lexicon)) return [];
    const parts: Span[] = [labelled.value, ...entry.parts.slice(1)];
    return splitInline(text, { ...entry, parts }).map((each) => found(text, each.parts));
  }
  return [found(text, entry.parts)];
}

/** Not a mere name in an organisation chart, nor what a card of a job says: "Orrin Ltd · Leeds", "£38,000 a year". */
function isSentence(text: string, block: Block, lexicon: Lexicon): boolean {
  const content = readable(text, block.parts);
  if (isSentenceEnd(text.charCodeAt(block.end - 1)) || isHan(content.charCodeAt(0))) return true;
  if (CARD_LINE.test(content)) return false;
  return content.split(' ').length >= MIN_SENTENCE_WORDS && !looksLikePost(content, lexicon);
}

/** A share of time on a line of its own, which its duty has taken over. */
function isShare({ marker, parts }: Block): boolean {
  return marker?.kind === 'percent' && parts.length === 0;
}

/** A lead-in or a topic over a list: a heading inside it. */
function leadsOn(text: string, block: Block): boolean {
  const last = text.charCodeAt(block.end - 1);
  return block.parts.length > 0 && (last === 58 || last === 0xff1a || !isSentenceEnd(last));
}

/** A role with nothing but prose under its heading: one duty for each paragraph (guideline, "Duty"). */
function fromLoose(text: string, loose: readonly Block[], lexicon: Lexicon): Duty[] {
  // what stands behind the value of a label on its line is a further field without a name
  const isRest = (block: Block) => block.glued && !isSentenceEnd(text.charCodeAt(block.end - 1));
  const kept = loose.filter((block) => block.parts.length > 0 && !isRest(block) && isSentence(text, block, lexicon));
  for (const block of kept) block.use = 'duty';
  return kept.map((block) => ({ ...found(text, block.parts), marker: null, percent: null, children: [] }));
}
