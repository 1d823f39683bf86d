// The shape of a label: the colon or bracket that closes it, the words it may have, the sign that parts it from another field.
// Used by labels.ts and next-label.ts.
// Must not know the vocabulary.

import type { Heading } from '../model/block.ts';
import { isBlank, isHan, isUpper } from './characters.ts';
import { bareSpan, countWords, hasHan } from './phrases.ts';

/** A colon further right belongs to a sentence. */
export const MAX_LABEL = 64;
const MAX_LABEL_WORDS = 8;
const MAX_HAN_LABEL = 12;
/** What parts several fields on one line. */
const APART = '—–-|·•';

/** Any few words before a colon, if they begin like a label: with a capital or a Chinese character; null for others. */
export function unknownLabel(text: string, start: number, colon: number): Heading | null {
  const label = bareSpan(text, start, colon);
  const phrase = text.slice(...label);
  const first = phrase.charCodeAt(0);
  if (!(isUpper(first) || isHan(first))) return null;
  const isLong = hasHan(phrase) ? phrase.length > MAX_HAN_LABEL : countWords(phrase) > MAX_LABEL_WORDS;
  if (isLong || /[.!?，、](?:\s|$)|,.*,/.test(phrase)) return null;
  return { concept: null, title: null, article: null, collective: false, label };
}

/** A dash, dot or bar between two fields of a line, with blanks around: "Service : Cuisine — Lieu : Metz". */
export function isApart(text: string, at: number): boolean {
  return APART.includes(text[at] ?? ' ') && isBlank(text.charCodeAt(at - 1)) && isBlank(text.charCodeAt(at + 1));
}

/** `]` or `】`. */
export function isClosingBracket(code: number): boolean {
  return code === 93 || code === 0x3011;
}

/** `:` or its full-width form. */
export function isColon(code: number): boolean {
  return code === 58 || code === 0xff1a;
}
