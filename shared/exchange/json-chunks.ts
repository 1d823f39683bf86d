// A value -> JSON text in chunks, so that a parse of 100 MB never becomes one string longer than the engine can hold.
// Used by every JSON that leaves the product. Knows plain data only.

/** Below this depth a value is written in one piece: a duty of a role of a saved file is 5 deep. */
const DEEPEST_CHUNK = 5;

/** Matches a span as JSON.stringify lays it out on lines; never inside a string, where a line break is written `\n`. */
const SPREAD_SPAN = /\[\n\s+(\d+),\n\s+(\d+)\n\s+\]/g;

/**
 * Writes plain data as JSON, two blanks per level, spans on one line; the chunks joined are one valid JSON text without a final
 * line end. Lone surrogates are escaped (JSON.stringify does), so the text is always valid UTF-8. Members that are `undefined`
 * are left out. `indent` stands before every line but the first. Throws on cycles.
 */
export function toJsonChunks(value: unknown, indent = ''): Iterable<string> {
  return writeValue(value, indent, 0);
}

function* writeValue(value: unknown, indent: string, depth: number): Generator<string> {
  if (typeof value !== 'object' || value === null || depth >= DEEPEST_CHUNK || isSpan(value)) {
    yield toPiece(value, indent);
    return;
  }
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const inner = `${indent}  `;
  let before = `${open}\n${inner}`;
  for (const [key, member] of listMembers(value)) {
    yield before + key;
    before = `,\n${inner}`;
    yield* writeValue(member, inner, depth + 1);
  }
  yield before.startsWith(',') ? `\n${indent}${close}` : open + close;
}

/** What stands before each member, and the member. */
function* listMembers(value: object): Generator<readonly [string, unknown]> {
  if (Array.isArray(value)) {
    for (const member of value) yield ['', member];
    return;
  }
  for (const [key, member] of Object.entries(value)) {
    if (member !== undefined) yield [`${JSON.stringify(key)}: `, member];
  }
}

function toPiece(value: unknown, indent: string): string {
  if (isSpan(value)) return `[${value.join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  return JSON.stringify(value, null, 2).replace(SPREAD_SPAN, '[$1, $2]').replaceAll('\n', `\n${indent}`);
}

function isSpan(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'number');
}
