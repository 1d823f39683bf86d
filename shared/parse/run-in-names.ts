// A name of a post that its sentence runs on behind: "E. Past Captain-The Past Captain shall ...", "Section 3.2. Purser. The Purser keeps ...".
// Used by cut-line.ts for lines that begin with a marker or with the number of a clause.
// Must not know the neighbouring lines; a wrong cut loses no character, only a boundary.

import type { Span } from '../model/span.ts';
import { isBlank, isLetter, isUpper, skipBlank, trimEnd } from './characters.ts';
import type { Lexicon } from './lexicon.ts';
import { toKey, wordEnd } from './phrases.ts';
import { looksLikePost } from './posts.ts';

/** The name has at most so many characters. */
const MAX_NAME = 60;
/** What ends the name. A hyphen may also stand inside it ("Vice-President"), a full stop behind a short word ("Hon. Treasurer"). */
const NAME_STOPS = '-–—:.';
/** Signs inside names besides letters and blanks. */
const NAME_SIGNS = "'’/&()";
/** "the", "der", "il" before the name that comes again. */
const ARTICLE = /^(?:the|der|die|das|le|la|el|il|lo|o|a)\s{1,2}/i;
/** What its holder is bound to do. Not: "The quorum shall be ten", "The meeting will take place". */
const BINDS = /^\s(?:shall|will|must|is to|has to)\s(?!be\s|take\splace)/i;

/** The name at `body`, and where its sentence begins; null if there is none. `isClause` = the number of a clause stands before it. Never throws. */
export function readRunIn(
  text: string,
  { body, end, isClause }: { body: number; end: number; isClause: boolean },
  lexicon: Lexicon,
): { title: Span; stop: number; next: number } | null {
  if (!isUpper(text.charCodeAt(body))) return null;
  for (let at = body + 1; at < Math.min(end, body + MAX_NAME); at++) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || isBlank(code)) continue;
    if (!NAME_STOPS.includes(text[at] ?? ' ')) {
      if (NAME_SIGNS.includes(text[at] ?? ' ')) continue;
      return null;
    }
    const title: Span = [body, trimEnd(text, body, at)];
    const next = skipBlank(text, at + 1, end);
    if (next < end && isNameOf(text, title, [next, end], { isClause, lexicon })) return { title, stop: at + 1, next };
  }
  return null;
}

/** The sentence begins with the name, or with its first or last word, and binds its holder; a known post needs less. */
function isNameOf(
  text: string,
  title: Span,
  [next, end]: Span,
  { isClause, lexicon }: { isClause: boolean; lexicon: Lexicon },
): boolean {
  const name = text.slice(...title);
  if (lexicon.everybody.has(toKey(name))) return false;
  const isPost = () => looksLikePost(name, lexicon);
  const from = next + (ARTICLE.exec(text.slice(next, next + 8))?.[0].length ?? 0);
  const behind = repeatEnd(text, title, from, end);
  if (behind > from) return BINDS.test(text.slice(behind, behind + 24)) || isPost();
  return isClause && isUpper(text.charCodeAt(next)) && isBlank(text.charCodeAt(next - 1)) && isPost();
}

/** Where the name ends that comes again at `from`, whole or by its first or last word; `from` if it does not. */
function repeatEnd(text: string, [start, stop]: Span, from: number, end: number): number {
  const name = text.slice(start, stop).toLowerCase();
  const rest = text.slice(from, Math.min(end, from + name.length + 1)).toLowerCase();
  const last = name.slice(name.lastIndexOf(' ') + 1);
  const first = name.slice(0, wordEnd(name, 0, name.length));
  for (const word of [name, first, last])
    if (word.length > 2 && rest.startsWith(word) && !isLetter(text.charCodeAt(from + word.length)))
      return from + word.length;
  return from;
}
