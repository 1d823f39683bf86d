// The texts of JSON-LD scripts that speak of a JobPosting.
// For read-page.ts; they are parsed where a parser for HTML is at hand (the parse worker), never in the page.
// Must not understand them.

import { attributeOf, listTagged, ownTextOf } from './bound-page.ts';

/** Longest script that is taken, in UTF-16 units: what the performance study allows for JSON of strangers. */
const SCRIPT_MAX = 5_000_000;
const JSON_LD = 'application/ld+json';
/** `"@type": "JobPosting"`, `schema.org/JobPosting` yes, `"Recipe"` no. */
const POSTING = /jobposting/i;

/** Finds them, in page order. Never throws. */
export function findPostingScripts(documents: readonly Document[]): readonly string[] {
  return documents
    .flatMap((document) => listTagged(document, 'script'))
    .filter((script) => attributeOf(script, 'type').trim().toLowerCase().startsWith(JSON_LD))
    .map((script) => ownTextOf(script).slice(0, SCRIPT_MAX))
    .filter((text) => POSTING.test(text));
}
