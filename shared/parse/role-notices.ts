// What is odd about a role as a whole: no post, no duties, the same duty twice, contradictions, glued and torn lines.
// Part of stage 3; finish-role.ts calls it once for each role.
// Must not change the role; the codes are a closed list in model/notice.ts.

import type { Block } from '../model/block.ts';
import type { Notice } from '../model/notice.ts';
import type { Duty, Role } from '../model/role.ts';
import type { Span } from '../model/span.ts';
import type { Draft } from './draft.ts';
import { notice } from './numbering.ts';
import { toKey } from './phrases.ts';

/** "* * *" for words a filter took, the replacement character, a lone half of a surrogate pair. */
const GARBLED = /\* \* \*|\ufffd|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
/** Cheap question before it: anything of the kind at all. */
const MAYBE_GARBLED = /[\ud800-\udfff\ufffd]/;
/** A marker and its indentation. */
const MAX_MARKER = 16;
/** A label inside a value: "... management authority: fully entrusted". Not: "at 5:30", "A: first". */
const INNER_LABEL = /\s\p{Ll}{3,20}(?:\s\p{Ll}{3,20}){0,2}:\s\S/u;

/** Notices about the finished role. */
export function checkRole(text: string, role: Role, draft: Draft, notices: Notice[]): void {
  const head: Span = role.title?.span ?? [role.span[0], Math.min(role.span[1], role.span[0] + 1)];
  if (!role.title) notices.push(notice(text, 'role-untitled', head));
  if (role.duties.length === 0) notices.push(notice(text, 'role-without-duties', head));
  checkNames(text, role, notices);
  checkDuties(text, role.duties, new Set(), notices);
  for (const field of role.otherFields) {
    if (field.value.includes(':') && INNER_LABEL.test(field.value))
      notices.push(notice(text, 'label-in-value', field.span));
    if (isGarbled(field.value)) notices.push(notice(text, 'garbled-text', field.span));
  }
  for (const section of draft.sections) for (const block of section.blocks) checkBlock(text, block, notices);
}

function checkNames(text: string, role: Role, notices: Notice[]): void {
  if (role.subordinates.length === 0) return;
  const above = new Set(role.superiors.map((name) => toKey(name.text)));
  for (const name of role.subordinates)
    if (above.has(toKey(name.text))) notices.push(notice(text, 'superior-is-subordinate', name.span));
}

function checkDuties(text: string, duties: readonly Duty[], seen: Set<string>, notices: Notice[]): void {
  for (const duty of duties) {
    const isTwice = seen.has(duty.text);
    seen.add(duty.text);
    if (isTwice) notices.push(notice(text, 'duty-repeated', duty.span, { at: wholeLine(text, duty.span), text: '' }));
    if (isGarbled(duty.text)) notices.push(notice(text, 'garbled-text', duty.span));
    if (duty.children.length > 0) checkDuties(text, duty.children, seen, notices);
  }
}

function isGarbled(words: string): boolean {
  return (words.includes('* *') || MAYBE_GARBLED.test(words)) && GARBLED.test(words);
}

/** The duty with its marker and line break, when nothing else stands on its lines. */
function wholeLine(text: string, [from, to]: Span): Span {
  let start = from;
  while (start > 0 && !isLineBreak(text[start - 1])) start--;
  let end = to;
  while (end < text.length && !isLineBreak(text[end])) end++;
  const alone = from - start <= MAX_MARKER && text.slice(to, end).trim() === '';
  if (!alone) return [from, to];
  if (end < text.length) return [start, end + 1];
  return [Math.max(0, start - 1), end];
}

function isLineBreak(char: string | undefined): boolean {
  return char === '\n' || char === '\r';
}

/** Lines that were cut or joined. */
function checkBlock(text: string, block: Block, notices: Notice[]): void {
  if (block.glued && block.use === 'duty')
    notices.push(
      notice(text, 'items-run-together', [block.start, block.end], { at: [block.start, block.start], text: '\n' }),
    );
  const [first, second] = block.parts;
  if (first && second && block.torn)
    notices.push(notice(text, 'line-rejoined', [first[0], second[1]], { at: [first[1], second[0]], text: ' ' }));
}
