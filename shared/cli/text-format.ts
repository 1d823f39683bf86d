// Text -> how to read it: the ending of the name decides, the first words where the name says nothing.
// The `auto` of --as. Must not open files.

import { extname } from 'node:path';
import { InputError } from './command-errors.ts';
import { findFormat, READABLE, type AsValue, type TextFormat } from './file-kinds.ts';
import type { Input } from './input-files.ts';

/** Matches `<!doctype html>`, ` <HTML lang=en>`; not `<b>Cook</b>`, so that a note in Markdown stays text. */
const BEGINS_LIKE_PAGE = /^\s*<(?:!doctype\s+html|html)\b/i;

/** Matches `<div class=x>`, `<!-- a -->`, `<h1>`; not `<Cook>`, `< 5 years`. For text without a name: a pasted piece of a page. */
const BEGINS_LIKE_HTML =
  /^\s*<(?:!doctype|!--|\?xml|html|head|body|meta|title|script|style|div|main|article|section|header|nav|span|[abp]|strong|ul|ol|li|dl|table|h[1-6])(?![\w-])/i;

/** Lines that are looked at for tabs. */
const SAMPLE_LINES = 100;

/** A line `Title<tab>Cook` is a label with its value, so one tab does not make a table. */
const LEAST_TABS = 2;

/** How to read an input's text. Throws an InputError under `auto` for a name whose ending is none that is read. */
export function chooseFormat(as: AsValue, input: Input, text: string): TextFormat {
  if (as === 'text' || as === 'html' || as === 'tsv') return as;
  if (as === 'xlsx')
    throw new InputError(`${input.name}: is no workbook (.xlsx); leave out --as, or say text, html or tsv`);
  if (input.path === null) return guessFormat(text);
  const named = findFormat(input.name);
  if (named === 'text') return BEGINS_LIKE_PAGE.test(text) ? 'html' : 'text';
  if (named === 'xlsx') {
    throw new InputError(`${input.name}: is called .xlsx but is text; say --as text, html or tsv`);
  }
  if (named !== null) return named;
  const ending = extname(input.name);
  if (ending === '') return guessFormat(text);
  throw new InputError(
    `${input.name}: the ending ${ending} is none that is read; ${READABLE}, or say --as text, html or tsv`,
  );
}

function guessFormat(text: string): TextFormat {
  if (BEGINS_LIKE_HTML.test(text)) return 'html';
  const lines = text
    .slice(0, SAMPLE_LINES * 1000)
    .split('\n', SAMPLE_LINES)
    .filter((line) => line.trim() !== '');
  const tabbed = lines.filter((line) => line.split('\t').length > LEAST_TABS);
  return lines.length > 0 && tabbed.length > lines.length / 2 ? 'tsv' : 'text';
}
