// Does the head of a text name a document about no post: instructions, a contract, a plan, a list? Its items are nobody's duties.
// Part of stage 3; parse-roles.ts asks it once, the gate weighs the answer.
// Must not know the blocks of the text.

import type { Line } from '../model/line.ts';
import type { Lexicon } from './lexicon.ts';
import { hasHan, toKey } from './phrases.ts';
import { looksLikePost } from './posts.ts';

/** The head of a text has so many lines. */
const MAX_LINES = 6;
/** Longer ones are text. */
const MAX_LINE = 160;
/** The name stands alone, or with a number or the name of the machine: "Betriebsanweisung gem. § 14", "和面机安全操作规程". */
const MAX_LENGTH = 60;
const MAX_HAN_LENGTH = 16;
/** What stands left, in the middle and right in the head of a form, or behind a dash. */
const APART = /\s{3,99}|\t|\||\s[–—-]\s/;

/** The first word behind the name, letters directly behind it, and words before a number. */
const REST = /^\s(\p{L}{1,12})/u;
const TIGHT = /^[\p{L}-]/u;
const REFERENCES = new Set('gem gemäß nach nr no n num für'.split(' '));

/** True when one of the first lines is the name of such a document. Never throws. `"No. 8    OPERATING INSTRUCTIONS"` -> true. */
export function isOtherDocument(text: string, lines: readonly Line[], lexicon: Lexicon): boolean {
  let seen = 0;
  for (const { start, end } of lines) {
    const line = end - start > MAX_LINE ? '' : text.slice(start, end);
    if (start === end || (line !== '' && line.trim() === '')) continue;
    if (line.split(APART).some((part) => namesDocument(part, lexicon))) return true;
    if (++seen >= MAX_LINES) return false;
  }
  return false;
}

/** True when a heading names such a document. Never throws. `"Housekeeping SOP No. 14: Making a bed"` -> true. */
export function namesDocument(part: string, lexicon: Lexicon): boolean {
  const isHan = hasHan(part);
  const length = part.trim().length;
  if (length < 4 || length > (isHan ? MAX_HAN_LENGTH : MAX_LENGTH)) return false;
  const key = toKey(part.replace(/[#*]|[:：]\s{0,9}$/g, '').trim());
  const isNamed = lexicon.otherDocuments.some((name) => {
    if (isHan || (lexicon.language === 'de' && key.endsWith(name))) return key.endsWith(name);
    const at = ` ${key}`.indexOf(` ${name}`);
    // "minutes of" needs something behind it
    return at >= 0 && (name.endsWith(' of') || endsName(key.slice(at + name.length), at === 0, lexicon));
  });
  // "Recipe Developer" is a post
  return isNamed && !looksLikePost(key, lexicon);
}

/** Behind the name of the document stands nothing, a number, or, where it comes first, what it is about: "Mode d'emploi du four", "Betriebsanweisung gem. § 14". Not: "Recipe Network". */
function endsName(rest: string, isFirst: boolean, lexicon: Lexicon): boolean {
  const word = REST.exec(rest)?.[1];
  if (word === undefined) return !TIGHT.test(rest);
  return REFERENCES.has(word) || (isFirst && lexicon.joiners.has(word));
}
