// Does the head of a text name a document that tells how to handle a machine or a substance? Its steps are nobody's duties.
// Part of stage 3; parse-roles.ts asks it once, the gate weighs the answer.
// Must not know the blocks of the text.

import type { Lexicon } from './lexicon.ts';
import { hasHan, toKey } from './phrases.ts';

/** The head of a text is so long at most, and has so many lines. */
const MAX_HEAD = 600;
const MAX_LINES = 6;
/** The name stands alone, or with a number or the name of the machine: "Betriebsanweisung gem. § 14", "和面机安全操作规程". */
const MAX_LENGTH = 60;
const MAX_HAN_LENGTH = 16;
/** What stands left, in the middle and right in the head of a form. */
const APART = /\s{3,99}|\t|\|/;

/** True when one of the first lines is the name of such a document. Never throws. `"No. 8    OPERATING INSTRUCTIONS"` -> true. */
export function isInstruction(text: string, lexicon: Lexicon): boolean {
  const lines = text
    .slice(0, MAX_HEAD)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.slice(0, MAX_LINES).some((line) => line.split(APART).some((part) => namesInstruction(part, lexicon)));
}

function namesInstruction(part: string, lexicon: Lexicon): boolean {
  const isHan = hasHan(part);
  const length = part.trim().length;
  if (length < 4 || length > (isHan ? MAX_HAN_LENGTH : MAX_LENGTH)) return false;
  const key = toKey(part.replace(/[#*:：]/g, '').trim());
  return lexicon.instructions.some((name) =>
    isHan ? key.endsWith(name) : key.startsWith(name) && !/[\p{L}-]/u.test(key[name.length] ?? ' '),
  );
}
