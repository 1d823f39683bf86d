// The parse, from lines to roles: the table of contents of this room.
// Source -> language -> Block[] (blocks.ts) -> Draft[] (outline.ts) -> Role[] (finish-role.ts, gate.ts) -> account (account.ts).
// Never throws over bad input; what is odd becomes a Notice.

import type { Source } from '../model/line.ts';
import type { Parsed } from '../model/parsed.ts';
import { accountFor } from './account.ts';
import { toBlocks } from './blocks.ts';
import { detectLanguage } from './detect-language.ts';
import { type Finished, finishRole } from './finish-role.ts';
import { isRole } from './gate.ts';
import { lexiconFor } from './lexicon.ts';
import { toOutline } from './outline.ts';
import { looksLikePost } from './posts.ts';

/**
 * Reads the roles of a source. Plain data in and out, so that a Worker can be asked. Never throws.
 *
 * `parseRoles(readText('Duties of the cook:\n1. Cooks.'))` -> one role "cook" with one duty "Cooks."
 */
export function parseRoles(source: Source): Parsed {
  const { text } = source;
  const language = detectLanguage(text);
  const lexicon = lexiconFor(language);
  const blocks = toBlocks(text, source.lines, lexicon);
  const outline = toOutline(text, blocks, lexicon);
  const finished = outline.drafts.map((draft) => ({ draft, ...finishRole(text, draft, lexicon) }));
  const siblings = finished.filter(({ draft, role }) => role.duties.length > 0 && draft.title !== null && looksLikePost(draft.title.text, lexicon)).length;
  const kept: Finished[] = finished.filter(({ draft, role }) =>
    isRole({ draft, duties: role.duties.map((duty) => duty.text), requirements: role.requirements.map((item) => item.text), siblings }, lexicon),
  );
  return accountFor(source, language, blocks, outline.headings, kept);
}
