// Keeps text from being run as a formula when a sheet program opens a .csv or .tsv file, and takes the guard off again.
// Rule of OWASP "CSV Injection": a leading apostrophe. Guarding a leading apostrophe too is what makes it reversible.
// Knows single cells only; quoting is the business of the delimited writer.

/**
 * Matches `=1+1`, ` @x`, `＝1`, `\tx`, `'quoted'`; not `a=1`, `(+1)`, ` 'x`. Blanks are passed over because sheet programs trim
 * them; full-width forms because Japanese and Chinese Excel reads them as their ASCII twins.
 */
const NEEDS_GUARD = /^(?:[\t\r\n']|[\s\u200B-\u200F\u2060]*[=+\-@＝＋－＠])/;

/**
 * Returns the cell with a leading `'` if a sheet program could run it, else unchanged. Never throws.
 *
 * `=HYPERLINK("x")` gives `'=HYPERLINK("x")`; `'tis` gives `''tis`.
 */
export function guardCell(cell: string): string {
  return NEEDS_GUARD.test(cell) ? `'${cell}` : cell;
}

/** Takes off the `'` that `guardCell` put on: for every text, `unguardCell(guardCell(text)) === text`. Never throws. */
export function unguardCell(cell: string): string {
  return cell.startsWith("'") && NEEDS_GUARD.test(cell.slice(1)) ? cell.slice(1) : cell;
}
