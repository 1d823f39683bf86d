// Any text as the text of a workbook's cell, so that it comes back as it was.
// In .xlsx files `_x0041_` means the character A (ECMA-376, part 1, 22.9.2.19); text that looks like it is escaped first.
// Knows single cells; the library does the rest.

/** Longest text of a cell in UTF-16 units (Excel). */
const LONGEST_CELL = 32_767;

/** The start of what a reader would take for an escaped character: `_x0041_`, `_XD83D_`, and for LibreOffice `_x41_`; not `_x_`. */
const LOOKS_ESCAPED = /_(?=x[0-9a-f]{1,4}_)/gi;
/** Half of a character that needs two: it cannot stand in a file's UTF-8. */
const HALF_CHARACTER = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
/** What a sheet's name may not hold (Excel). */
const NOT_IN_SHEET_NAMES = /[\\/?*[\]:]/g;
const LONGEST_SHEET_NAME = 31;

/** True when the text fits into a cell; longer text is refused, never cut. */
export function fitsCell(text: string): boolean {
  return text.length <= LONGEST_CELL;
}

/**
 * Escapes what a reader would change. Never throws.
 *
 * `_x0041_` gives `_x005F_x0041_`; half an emoji gives `_xD83D_`.
 */
export function toCellText(text: string): string {
  return text.replace(LOOKS_ESCAPED, '_x005F_').replace(HALF_CHARACTER, (half) => {
    return `_x${half.charCodeAt(0).toString(16).toUpperCase()}_`;
  });
}

/** A name that Excel takes for a sheet, different from the names already used. `a/b` gives `a b`. */
export function toSheetName(name: string, used: readonly string[]): string {
  const taken = new Set(used.map((other) => other.toLowerCase()));
  const plain = name.replace(NOT_IN_SHEET_NAMES, ' ').replace(/^'|'$/g, ' ').trim() || 'Sheet';
  for (let count = 1; ; count++) {
    const suffix = count === 1 ? '' : ` ${count}`;
    const candidate = plain.slice(0, LONGEST_SHEET_NAME - suffix.length).trimEnd() + suffix;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
