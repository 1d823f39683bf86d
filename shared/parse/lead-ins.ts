// Lead-ins that name their holder: "The [Treasurer] shall:", "Der [Kassenwart] hat folgende Aufgaben:", "Le [trésorier] doit :".
// Used by heading-shape.ts: over a list such a line heads the duties of whom it names.
// Must not know whether the name is one of a post, nor whose list is open.

import type { Block } from '../model/block.ts';
import type { Span } from '../model/span.ts';

/** Longer lines are sentences. */
const MAX_LEAD_IN = 110;
/** An article, the name, what binds its holder, a colon. Not: "The officers shall be:", "She will:", "The bar will close at ten." */
const LEAD_IN =
  /^(?:the|der|die|das|le|la|l['’]|el|il|lo|o|a)\s{0,2}(?<=[\s'’])(\p{L}[\p{L}\p{M}\d '’/&()-]{1,58}?)\s{1,2}(?!shall\sbe\s{0,2}[:：])(?:shall|will|must|is\sto|has\sto|is\sresponsible|hat|ist|soll|muss|doit|devra|est|a\spour|deberá|debe|tiene|deve|dovrà|provvede|è|ha|deverá|é|tem)(?:\s[^.:;?!]{1,48})?\s{0,2}[:：]$/iu;

/** The same with nothing behind the word that binds: "The Officer of the Watch shall". */
const BARE_LEAD_IN = /^the\s(\p{L}[\p{L}\p{M}\d '’/&()-]{1,58}?)\s(?:shall|will|must|is to|has to)$/iu;
/** What such a word ends with. */
const BINDING_ENDS = 'lto';

/** Where the name stands in a lead-in; null when the block is none. Never throws. */
export function nameInLeadIn(text: string, block: Block): Span | null {
  const [start, end] = block.parts[0] ?? [block.start, block.end];
  const last = text.charCodeAt(end - 1);
  const isOpen = last === 58 || last === 0xff1a;
  if (end - start > MAX_LEAD_IN || (!isOpen && !BINDING_ENDS.includes(text[end - 1] ?? ' '))) return null;
  const line = text.slice(start, end);
  const name = (isOpen ? LEAD_IN : BARE_LEAD_IN).exec(line)?.[1];
  if (name === undefined) return null;
  const at = start + line.indexOf(name);
  return [at, at + name.length];
}
