// JobPosting -> draft lines: labels a person would write, then the description, walked like a page.
// Part of the page reader; they are appended to the page's own lines.
// Must not know how HTML is parsed: a walk is handed in.

import { PLAIN_LINE, type DraftLine } from './draft-line.ts';
import type { JobPosting } from './job-posting.ts';
import type { WhiteSpace } from './page-tree.ts';
import { unescapeOnce } from './unescape-html.ts';

/** Walks a piece of HTML to its lines. */
export type WalkHtml = (html: string, whiteSpace: WhiteSpace) => readonly DraftLine[];

/** Descriptions come escaped once or twice; a third pass is for luck, more would be an attack. */
const UNESCAPE_MAX = 3;
/** `<p>`, `</li>`, `<br/>` yes; `a < b` no. */
const TAG = /<\/?[a-z][a-z\d]{0,20}(?:\s[^<>]{0,2000})?\/?>/i;
/** `&lt;p`, `&amp;lt;/ul` yes; `R&amp;D` no. */
const ESCAPED_TAG = /&(?:amp;){0,3}(?:lt|#60|#x3c);\/?[a-z]/i;
/** Elements that make lines; without any, the text's own line breaks do. */
const LINE_TAG = /<(?:p|br|div|li|ul|ol|h[1-6]|table|tr|td|section|article|dl|dt|dd|pre)(?![a-z\d])/i;
/** An ampersand escaped twice in plain text: `R&amp;amp;D`. */
const DOUBLE_AMP = /&amp;(?=(?:amp|lt|gt|quot|nbsp|#\d{1,6});)/gi;
/** A line break that was escaped twice: backslash and n as characters. */
const ESCAPED_BREAK = /\\r\\n|\\n/g;
const NO_LETTERS = /[^\p{L}\p{N}]+/gu;

/** Page-like level of the headings above a posting's own sections. */
const SECTION_LEVEL = 2;
const ITEM: DraftLine = { ...PLAIN_LINE, marker: '• ', depth: 1, item: true };

/**
 * Writes a posting as lines; none when it says neither what the post is called nor what it is about. Never throws.
 *
 * Title "Cook", description "<p>Bake" gives "Job title: Cook", an empty line and "Bake".
 */
export function toPostingLines(posting: JobPosting, walk: WalkHtml): readonly DraftLine[] {
  const title = toLabelLine('Job title', posting.title, walk);
  const description = toLines(posting.description, walk);
  const known = toKey(description);
  const sections = posting.sections.flatMap(({ heading, texts }) => {
    const body = toSectionLines(texts, walk);
    if (body.length === 0 || known.includes(toKey(body))) return [];
    return [{ ...PLAIN_LINE, text: heading, heading: SECTION_LEVEL, blankBefore: true }, ...withGap(body)];
  });
  if (title.length + description.length + sections.length === 0) return [];
  const lines = [
    ...title,
    ...toLabelLine('Company', posting.company, walk),
    ...toLabelLine('Location', posting.location, walk),
    ...toLabelLine('Employment type', posting.employmentType, walk),
    ...withGap(description),
    ...sections,
  ];
  return lines.map((line, index) => (index === 0 ? { ...line, blankBefore: true, posting: true } : line));
}

function toLabelLine(label: string, value: string, walk: WalkHtml): readonly DraftLine[] {
  const words = toLines(value, walk).map((line) => line.text);
  return words.length === 0 ? [] : [{ ...PLAIN_LINE, text: `${label}: ${words.join(' ')}` }];
}

function toSectionLines(texts: readonly string[], walk: WalkHtml): readonly DraftLine[] {
  const parts = texts.map((text) => toLines(text, walk));
  if (parts.length === 1) return parts.flat();
  return parts.flatMap((lines) => {
    const only = lines.length === 1 ? lines[0] : undefined;
    return only === undefined || only.item ? lines : [{ ...ITEM, text: only.text }];
  });
}

function toLines(raw: string, walk: WalkHtml): readonly DraftLine[] {
  let text = raw;
  for (let pass = 0; pass < UNESCAPE_MAX && !TAG.test(text) && ESCAPED_TAG.test(text); pass++) {
    text = unescapeOnce(text);
  }
  if (!TAG.test(text)) {
    text = text.replace(DOUBLE_AMP, '&');
    if (!text.includes('\n')) text = text.replace(ESCAPED_BREAK, '\n');
  }
  const lines = walk(text, LINE_TAG.test(text) ? 'normal' : 'lines');
  // What a description calls its header or footer is part of the description.
  return lines.map((line) => (line.chrome ? { ...line, chrome: false } : line));
}

function withGap(lines: readonly DraftLine[]): readonly DraftLine[] {
  return lines.map((line, index) => (index === 0 ? { ...line, blankBefore: true } : line));
}

/** Letters and digits alone: how two writings of one text are compared. */
function toKey(lines: readonly DraftLine[]): string {
  const text = lines.map((line) => line.text).join('');
  return text.toLowerCase().replace(NO_LETTERS, '');
}
