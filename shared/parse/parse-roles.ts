// The parse, from lines to roles: the table of contents of this room.
// Source -> language -> Block[] (blocks.ts) -> Draft[] (outline.ts) -> Role[] (finish-role.ts, gate.ts) -> account (account.ts).
// Never throws over bad input; what is odd becomes a Notice.

import type { Block } from '../model/block.ts';
import type { Line, Source } from '../model/line.ts';
import type { Parsed } from '../model/parsed.ts';
import { accountFor } from './account.ts';
import { toBlocks } from './blocks.ts';
import type { Draft } from './draft.ts';
import { detectLanguage } from './detect-language.ts';
import { type Finished, finishRole } from './finish-role.ts';
import { adviceWords, isRole } from './gate.ts';
import { layoutOf, toCells, toRows } from './grid.ts';
import { toFormBlocks } from './grid-form.ts';
import { toGridDrafts } from './grid-roles.ts';
import { type Lexicon, lexiconFor } from './lexicon.ts';
import { toOutline } from './outline.ts';
import { looksLikePost } from './posts.ts';

/** Articles about job descriptions are short; further text says nothing new about that. */
const ADVICE_SAMPLE = 4000;

/**
 * Reads the roles of a source. Plain data in and out, so that a Worker can be asked. Never throws.
 *
 * `parseRoles(readText('Duties of the cook:\n1. Cooks.'))` -> one role "cook" with one duty "Cooks."
 */
export function parseRoles(source: Source): Parsed {
  const { text } = source;
  const language = detectLanguage(text);
  const lexicon = lexiconFor(language);
  const { blocks, drafts } = readRuns(source, lexicon);
  const outline = toOutline(text, blocks, lexicon);
  const all = [...drafts, ...outline.drafts].sort((a, b) => a.start - b.start);
  const finished = all.map((draft) => ({ draft, ...finishRole(text, draft, lexicon) }));
  const quoted = source.kind === 'grid' && text.includes('""');
  if (quoted) for (const each of finished) each.role = unquote(each.role);
  const siblings = finished.filter(({ draft, role }) => role.duties.length > 0 && draft.title !== null && looksLikePost(draft.title.text, lexicon)).length;
  const advice = adviceWords(text.slice(0, ADVICE_SAMPLE), lexicon).length;
  const kept: Finished[] = finished.filter(({ draft, role }) =>
    isRole({ draft, duties: role.duties.map((duty) => duty.text), requirements: role.requirements.map((item) => item.text), siblings, advice, marked: role.duties.some((duty) => duty.marker !== null) }, lexicon),
  );
  return accountFor(source, language, blocks, outline.headings, kept);
}

/** Tables of roles become drafts, everything else (text, forms in tables) becomes blocks in reading order. */
function readRuns({ text, lines }: Source, lexicon: Lexicon): { blocks: Block[]; drafts: Draft[] } {
  const blocks: Block[] = [];
  const drafts: Draft[] = [];
  for (let from = 0; from < lines.length; ) {
    const table = tableOf(lines[from]);
    let to = from + 1;
    while (to < lines.length && tableOf(lines[to]) === table) to++;
    const run = from === 0 && to === lines.length ? lines : lines.slice(from, to);
    if (table < 0) for (const block of toBlocks(text, run, lexicon)) blocks.push(block);
    else {
      const rows = toRows(toCells(text, run));
      const layout = layoutOf(text, rows, lexicon);
      if (layout.kind === 'form') blocks.push(...toFormBlocks(text, rows, lexicon));
      else drafts.push(...toGridDrafts(text, rows, layout, lexicon));
    }
    from = to;
  }
  return { blocks, drafts };
}

/** In quoted cells a doubled quote is one quote; spans stay where they are. */
function unquote<Value>(value: Value): Value {
  // a JSON walk keeps this short; a role is plain data
  return JSON.parse(JSON.stringify(value), (key, item: unknown) => (typeof item === 'string' && key !== 'marker' ? item.replaceAll('""', '"') : item)) as Value;
}

function tableOf(line: Line | undefined): number {
  return line?.layout?.cell?.table ?? -1;
}
