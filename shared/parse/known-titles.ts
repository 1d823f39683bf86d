// A title with an "and" in it, told again as somebody's superior or subordinate, is one name: "Jefe de Lavandería y Ropería".
// Part of stage 3; parse-roles.ts asks it when the titles of all roles are known.
// Must not split names (names.ts).

import type { Found, Span } from '../model/span.ts';
import type { Draft } from './draft.ts';
import { readable, toKey } from './phrases.ts';

/** Puts names together again that only as one are the title of a role of the same text; changes the drafts. Never throws. */
export function joinKnownTitles(text: string, drafts: readonly Draft[]): void {
  const titles = new Set(drafts.map(({ title }) => (title ? toKey(title.text) : '')));
  for (const draft of drafts) {
    draft.superiors = joinNames(text, draft.superiors, titles);
    draft.subordinates = joinNames(text, draft.subordinates, titles);
  }
}

function joinNames(text: string, names: readonly Found[], titles: ReadonlySet<string>): Found[] {
  const joined: Found[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    const span: Span = [before?.span[0] ?? name.span[0], name.span[1]];
    const both = before && span[0] < name.span[0] ? readable(text, [span]) : '';
    if (both !== '' && titles.has(toKey(both))) joined[joined.length - 1] = { text: both, span };
    else joined.push(name);
  }
  return joined;
}
