// Keys by which contents are told again: the same duty, the same title, the same page under other spacing, case or punctuation.
// Equal keys only say "look here"; nothing is merged or dropped because of them.
// Knows texts only.

import { contentId, heardContentId } from './ids.ts';

/** Matches what a key leaves out: white space, control, zero-width and bidirectional marks, punctuation; never a letter, digit, "+", "#", "%". */
const UNHEARD = /[\p{Z}\p{C}\p{DI}]|(?![#%&@])\p{P}/gu;
/** The same for ASCII text, where nothing needs composing: the small letter, digit or sign that a code unit is heard as, 0 for none. */
const HEARD_ASCII = Uint8Array.from({ length: 128 }, (_, unit) => {
  const heard = String.fromCharCode(unit).toLowerCase().replace(UNHEARD, '');
  return heard === '' ? 0 : heard.charCodeAt(0);
});
const UNHEARD_RUN = new RegExp(`(?:${UNHEARD.source})+`, 'gu');

/** Titles are compared up to here; a longer one is no title. In UTF-16 units, to bound index entries. */
const LONGEST_TITLE = 200;

/** How many duty keys stand for a role in an index: a text that shares half of them is missed once in 2^4 times. */
const SKETCH_SIZE = 4;

/**
 * A short key of a duty or of a whole page: 16 characters.
 *
 *     'Stir the soup.' and '  stir THE\u00A0soup' -> the same key
 */
export function toTextKey(text: string): string {
  const key = heardContentId(text, HEARD_ASCII); // most duties of an import, and five times as fast
  if (key !== null) return key;
  const heard = toHeard(text).replace(UNHEARD, '');
  return contentId(heard === '' ? text.trim() : heard);
}

/**
 * The words of a title in a form that is equal for equal titles and sorts; '' for none.
 *
 *     'Head-Chef  (m/f)' -> 'head chef m f'
 */
export function toTitleKey(title: string | null): string {
  return toHeard((title ?? '').slice(0, LONGEST_TITLE))
    .replace(UNHEARD_RUN, ' ')
    .trim();
}

/** The few keys that stand for all duties of a role in an index: the smallest, so that two readings of one text choose the same. */
export function toSketch(dutyKeys: readonly string[]): string[] {
  const smallest: string[] = [];
  for (const key of dutyKeys) {
    if (smallest.length === SKETCH_SIZE && key >= (smallest.at(-1) ?? '')) continue; // nearly always
    const place = smallest.findIndex((other) => key <= other);
    if (smallest[place] === key) continue;
    smallest.splice(place < 0 ? smallest.length : place, 0, key);
    smallest.length = Math.min(smallest.length, SKETCH_SIZE);
  }
  return smallest;
}

/** Full-width and half-width, capital and small, composed and decomposed are heard alike. */
function toHeard(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
