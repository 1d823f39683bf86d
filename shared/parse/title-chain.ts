// "Store Manager (reports to Area Manager)": a title whose bracket holds a label in verb form names its superior, too.
// Part of stage 3; parse-roles.ts asks it for every draft before it is finished.
// Must not know where the title stands.

import { type Draft } from './draft.ts';
import type { Lexicon } from './lexicon.ts';
import { splitNames } from './names.ts';
import { trimEnd } from './characters.ts';
import { readVerbLabel } from './verb-labels.ts';

/** Takes the bracket off the title and puts its names into the draft; changes nothing else. Never throws. */
export function readTitleChain(text: string, draft: Draft, lexicon: Lexicon): void {
  const { title } = draft;
  if (!title?.text.endsWith(')')) return;
  const [start, end] = title.span;
  const open = text.lastIndexOf('(', end - 1);
  if (open <= start || text[end - 1] !== ')') return;
  const chain = readVerbLabel(text, open + 1, end - 1, lexicon);
  const concept = chain?.heading.concept;
  if (!chain?.value || (concept !== 'superiors' && concept !== 'subordinates')) return;
  if (draft[concept].length === 0) draft[concept] = splitNames(text, chain.value, lexicon);
  const stop = trimEnd(text, start, open);
  draft.title = { text: title.text.slice(0, title.text.lastIndexOf('(')).trimEnd(), span: [start, stop] };
}
