// Where a string of a page's JSON ends, what it says, and what stands between values.
// Below tolerant-json.ts. Looks a few characters ahead at most, so that its time grows with the text.
// Must not know objects and lists.

/** What can stand behind a comma that separates values: `"`, `{`, `12`, `true`; not ` really"`. */
const VALUE_START = /^(?:["{[\]}\d/<-]|true|false|null|$)/;
/** Comments that can stand behind a value. */
const COMMENT_START = /^(?:\/[/*]|<!|-->)/;
/** `\n`, `\u00e9`, `\/`, also the odd `\'` and a backslash before a line break. */
const ESCAPE = /\\(?:u([\da-f]{4})|([\s\S]?))/gi;
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['b', '\b'],
  ['f', '\f'],
]);
/** How far back from a quote a line break is looked for that says a comma was forgotten. */
const FORGOTTEN_MAX = 999;
const SPACE = 32;
const NBSP = 0xa0;
const BOM = 0xfeff;

/** Passes blanks, semicolons, comments and the wrappers that old pages put around scripts (`<!--`, `<![CDATA[`). */
export function skipBetween(text: string, from: number): number {
  let at = from;
  for (;;) {
    const start = at;
    at = skipBlank(text, at);
    if (text.startsWith(';', at)) at++;
    else if (text.startsWith('<!--', at)) at += 4;
    else if (text.startsWith('-->', at) || text.startsWith(']]>', at)) at += 3;
    else if (text.startsWith('<![CDATA[', at)) at += 9;
    else if (text.startsWith('//<![CDATA[', at) || text.startsWith('//]]>', at)) at += 2;
    else if (text.startsWith('//', at)) at = endOf(text.indexOf('\n', at), text);
    else if (text.startsWith('/*', at)) at = endOf(text.indexOf('*/', at + 2), text) + 2;
    else if (at === start) return at;
  }
}

/** The next quote without a backslash before it, or the end of the text. */
export function findQuote(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charAt(at) !== '"') at += text.charAt(at) === '\\' ? 2 : 1;
  return Math.min(at, text.length);
}

/**
 * The quote that ends a value, or the end of the text: behind it the object or list goes on. Other quotes were meant as
 * characters: in `"a "b" c", "d"` the string ends behind `c`.
 */
export function findStringEnd(text: string, from: number): number {
  let at = findQuote(text, from);
  while (at < text.length && !endsValue(text, at + 1)) at = findQuote(text, at + 1);
  return at;
}

/** What a string means: `caf\u00e9<\/p>` is `café</p>`. An escape that JSON does not know stands for its character. */
export function toCharacters(raw: string): string {
  if (!raw.includes('\\')) return raw;
  return raw.replace(ESCAPE, (_, code: string | undefined, sign: string | undefined) => {
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
    return ESCAPES.get(sign ?? '') ?? sign ?? '';
  });
}

function endsValue(text: string, from: number): boolean {
  const at = skipBlank(text, from);
  const sign = text.charAt(at);
  if (sign === ',') {
    const next = skipBlank(text, at + 1);
    return VALUE_START.test(text.slice(next, next + 5));
  }
  // A key on the next line: a comma was forgotten.
  if (sign === '"') return text.slice(Math.max(from, at - FORGOTTEN_MAX), at).includes('\n');
  return sign === '' || sign === '}' || sign === ']' || sign === ';' || COMMENT_START.test(text.slice(at, at + 3));
}

function endOf(found: number, text: string): number {
  return found < 0 ? text.length : found;
}

function skipBlank(text: string, from: number): number {
  let at = from;
  while (isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** Blanks and control characters; NaN, behind the end, is none. */
function isBlank(code: number): boolean {
  return code <= SPACE || code === NBSP || code === BOM;
}
