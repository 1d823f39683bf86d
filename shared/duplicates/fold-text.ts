// Text -> the form in which duties are compared: one way to write each character, no case, nothing invisible.
// First step of the matcher; every other file sees folded words only. Knows no language.

// eslint-disable-next-line no-control-regex
const ASCII_ONLY = /^[\u0000-\u007F]*$/;

/** Matches zero-width, joining and direction marks, soft hyphens and variation selectors; not a blank, not a letter. */
const INVISIBLE = /[\p{Cf}\uFE00-\uFE0F]/gu;

/** Matches the accent that NFKD sets free behind its letter (`e` + `\u0301`); not a vowel sign of Indic scripts. */
const ACCENT = /[\u0300-\u036F]/g;

/** What neither NFKD nor the change of case brings together. */
const SIGMA = /ς/g;

/** The text with compatibility characters written plainly (NFKC): full width, ligatures, circled numbers. Offsets change with it. */
export function toPlainText(text: string): string {
  return ASCII_ONLY.test(text) ? text : text.normalize('NFKC');
}

/** One word without case, accents and invisible characters. `"Caf\u00e9s"` -> `"cafes"`, `"STRASSE"` and `"Stra\u00dfe"` -> `"strasse"`. */
export function foldWord(word: string): string {
  if (ASCII_ONLY.test(word)) return word.toLowerCase();
  // Up and down again, because some letters meet only in capitals (ß, ŉ, ı).
  const folded = word.replace(INVISIBLE, '').normalize('NFKD').toUpperCase().toLowerCase().normalize('NFKD');
  return folded.replace(ACCENT, '').replace(INVISIBLE, '').replace(SIGMA, 'σ').normalize('NFC');
}

/** True for a character that is not seen: it never parts a word. */
export function isInvisible(character: string): boolean {
  return character.search(INVISIBLE) === 0;
}
