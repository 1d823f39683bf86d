// The parse, from lines to roles: the table of contents of this room.
// Source -> language -> Block[] (blocks.ts) -> Draft[] (outline.ts) -> Role[] (finish-role.ts, gate.ts) -> account (account.ts).
// Never throws over bad input; what is odd becomes a Notice.

import type { Block } from '../model/block.ts';
import type { Line, Source } from '../model/line.ts';
import type { Parsed } from '../model/parsed.ts';
import type { Found } from '../model/span.ts';
import { accountFor } from './account.ts';
import { toBlocks } from './blocks.ts';
import { isDataTable } from './data-table.ts';
import { detectLanguage } from './detect-language.ts';
import type { Draft } from './draft.ts';
import { type Finished, finishRole } from './finish-role.ts';
import { adviceWords, isRole } from './gate.ts';
import { type GridPiece, layoutOf } from './grid.ts';
import { toCells, toRows } from './grid-cells.ts';
import { toFormBlocks } from './grid-form.ts';
import { toGridDrafts } from './grid-roles.ts';
import { joinKnownTitles } from './known-titles.ts';
import { type Lexicon, lexiconFor } from './lexicon.ts';
import { isOtherDocument } from './other-document.ts';
import { toOutline } from './outline.ts';
import { looksLikePost } from './posts.ts';
import { readPostingHeads } from './posting-head.ts';
import { readSoughtPosts } from './sought-post.ts';
import { uniteTellings } from './postings.ts';
import { readTitleChain } from './title-chain.ts';

/** Articles about job descriptions are short; further text says nothing new about that. */
const ADVICE_SAMPLE = 4000;

/**
 * Reads the roles of a source. Plain data in and out, so that a Worker can be asked. Never throws.
 *
 * `parseRoles(readText('Duties of the cook:\n1. Cooks.'))` -> one role "cook" with one duty "Cooks."
 */
export function parseRoles(source: Source): Parsed {
  const { text, lines, postings } = source;
  const language = detectLanguage(text);
  const lexicon = lexiconFor(language);
  const page = readPart(source, postings.length === 0 ? lines : lines.slice(0, postings[0]), lexicon);
  const told = postings.map((from, index) => readPart(source, lines.slice(from, postings[index + 1]), lexicon));
  const parts = [page, ...told];
  const { kept, dropped } = uniteTellings(
    page.roles,
    told.flatMap((part) => part.roles),
  );
  const blocks = told.length === 0 ? page.blocks : parts.flatMap((part) => part.blocks);
  const headings = parts.flatMap((part) => part.headings);
  return accountFor(source, language, {
    blocks,
    cells: parts.flatMap((part) => part.cells),
    headings,
    kept,
    repeated: dropped,
    refused: parts.flatMap((part) => part.refused),
  });
}

/** What one part of a source (all of it, or a page, or one of its postings) tells. */
interface Part {
  readonly blocks: readonly Block[];
  readonly cells: readonly GridPiece[];
  readonly headings: readonly Found[];
  readonly roles: Finished[];
  readonly refused: Finished[];
}

function readPart(source: Source, lines: readonly Line[], lexicon: Lexicon): Part {
  const { text } = source;
  const { blocks, cells, drafts } = readRuns(text, lines, lexicon);
  const outline = toOutline(text, blocks, lexicon);
  readSoughtPosts(text, blocks, outline.drafts, lexicon);
  readPostingHeads(text, blocks, outline.drafts, lexicon);
  const all = drafts.length === 0 ? outline.drafts : [...drafts, ...outline.drafts].sort((a, b) => a.start - b.start);
  for (const draft of all) readTitleChain(text, draft, lexicon);
  joinKnownTitles(text, all);
  const finished = all.map((draft) => finishRole(text, draft, lexicon));
  // In quoted cells a doubled quote is one quote.
  if (source.kind === 'grid' && text.includes('""')) for (const each of finished) each.role = unquote(each.role);
  const siblings = finished.filter(
    ({ draft, role }) =>
      role.duties.length > 0 && draft.title !== null && (draft.announced || looksLikePost(draft.title.text, lexicon)),
  ).length;
  const announced = finished.filter(
    ({ draft, role }) => role.duties.length > 0 && draft.announced && draft.titleFrom === 'heading',
  ).length;
  const advice = adviceWords(text.slice(0, ADVICE_SAMPLE), lexicon).length;
  const isOther = isOtherDocument(text, lines, lexicon);
  const roles: Finished[] = [];
  const refused: Finished[] = [];
  const structured = finished.filter(({ draft, role }) => role.duties.length > 0 && draft.sections.length > 0).length;
  finished.forEach((each, index) => {
    const isBehindRole = roles.length > 0;
    const evidence = {
      siblings,
      announced,
      advice,
      isOtherDocument: isOther,
      structured,
      isFirst: index === 0,
      isBehindRole,
    };
    (isRole(each, evidence, lexicon) ? roles : refused).push(each);
  });
  return { blocks, cells, headings: outline.headings, roles, refused };
}

/** Tables of roles become drafts, everything else (text, forms in tables) becomes blocks in reading order. */
function readRuns(
  text: string,
  lines: readonly Line[],
  lexicon: Lexicon,
): { blocks: Block[]; cells: GridPiece[]; drafts: Draft[] } {
  const blocks: Block[] = [];
  const cells: GridPiece[] = [];
  const drafts: Draft[] = [];
  for (let from = 0; from < lines.length;) {
    const table = tableOf(lines[from]);
    let to = from + 1;
    while (to < lines.length && tableOf(lines[to]) === table) to++;
    const run = from === 0 && to === lines.length ? lines : lines.slice(from, to);
    if (table < 0) for (const block of toBlocks(text, run, lexicon)) blocks.push(block);
    else {
      const rows = toRows(toCells(text, run));
      const layout = layoutOf(text, rows, lexicon);
      if (layout.kind === 'form' && isDataTable(text, rows, lexicon))
        for (const { start, end } of rows.flat()) cells.push({ start, end, use: 'outside', draft: null });
      else if (layout.kind === 'form') for (const block of toFormBlocks(text, rows, lexicon)) blocks.push(block);
      else {
        const grid = toGridDrafts(text, rows, layout, lexicon);
        for (const draft of grid.drafts) drafts.push(draft);
        for (const piece of grid.pieces) cells.push(piece);
      }
    }
    from = to;
  }
  return { blocks, cells, drafts };
}

function tableOf(line: Line | undefined): number {
  return line?.layout?.cell?.table ?? -1;
}

/** Spans stay where they are; a JSON walk keeps this short, a role is plain data. */
function unquote<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value), (_, item: unknown) =>
    typeof item === 'string' ? item.replaceAll('""', '"') : item,
  ) as Value;
}
