// When two cells say the same: what Excel, the clipboard and people change without meaning to.
// Used on both sides of a comparison only; what is stored is what the person typed.

/** Longest text a cell can hold, in UTF-16 units (Excel's limit). */
export const LONGEST_CELL = 32_767;

/** Ordinary text: nothing to normalise. Matches "Check the vests", not "a  b", " a", "naïve". */
const PLAIN = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;
/** Line ends of other systems, and Excel's own way to write one in a file; not "\n". */
const LINE_ENDS = /(?:_x000d_)?\r?\n|\r|_x000d_/gi;
/** Blanks of every kind, a tab and the no-break space included; not a letter. */
const BLANKS = /[^\S\n]+/g;
/** A line break with the blanks around it. */
const BREAKS = / ?\n ?/g;
/** What Excel shows instead of a value it cannot compute: `#REF!`, `#N/A`, `#名称?`; not `#1 duty`. */
const ERROR_VALUE = /^#[\p{Lu}\p{Lo}/0]{1,12}[!?]$|^#N\/A$/u;

/**
 * Gives the words of a cell for comparing. Never throws.
 *
 * `"Check\u00a0the  vests \r\n"` gives `"Check the vests"`.
 */
export function normaliseCell(text: string): string {
  if (PLAIN.test(text)) return text; // most cells; 4 times faster than the steps below (data-layer research, 3.4)
  return text.normalize('NFC').replace(LINE_ENDS, '\n').replace(BLANKS, ' ').replace(BREAKS, '\n').trim();
}

/** True for a cell that holds no answer of a person: an error value of a formula. */
export function isErrorCell(text: string): boolean {
  return ERROR_VALUE.test(text.trim());
}

/** True when `text` looks like `base` that some program cut off at the longest a cell can be. */
export function isCutCell(text: string, base: string): boolean {
  return text.length >= LONGEST_CELL && base.length > text.length && base.startsWith(text);
}
