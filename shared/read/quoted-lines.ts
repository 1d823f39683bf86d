// Quoted mail: takes the ">" signs off the lines of a reply, so that what was quoted reads as it was written.
// Part of stage 1, used by text-lines.ts; the signs stay in the text and belong to no line.
// Must not know what a line means; one or two lines with the sign are a remark of Markdown, not a mail.

import type { Line } from '../model/line.ts';

/** A quoted mail has so many quoted lines in a row. */
const MIN_RUN = 5;
/** "> ", ">> ", "> > ". */
const QUOTE_SIGNS = /^[ \t]{0,3}(?:>[ \t]?){1,6}/;

/** The lines, those of quoted mails beginning behind their signs. Gives the same array when there are none. */
export function unquote(text: string, lines: readonly Line[]): readonly Line[] {
  if (!text.includes('\n>')) return lines;
  const unquoted = [...lines];
  let from = 0;
  for (let at = 0; at <= lines.length; at++) {
    const line = lines[at];
    if (line && QUOTE_SIGNS.test(text.slice(line.start, line.end))) continue;
    if (at - from >= MIN_RUN)
      for (let index = from; index < at; index++) unquoted[index] = behindSigns(text, lines[index]);
    from = at + 1;
  }
  return unquoted;
}

function behindSigns(text: string, line: Line | undefined): Line {
  const { start, end, layout } = line ?? { start: 0, end: 0, layout: null };
  const signs = QUOTE_SIGNS.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start: start + signs, end, layout };
}
