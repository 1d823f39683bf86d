// Takes one level of HTML escaping off a text: `&amp;lt;p&amp;gt;` -> `&lt;p&gt;` -> `<p>`.
// For scripts and postings that were escaped once or twice too often; whoever parses the result decodes what is left.
// Must not know the text's use.

/** `&lt;`, `&#34;` yes, `&eacute;` no. */
const ENTITY = /&(quot|#34|#x22|apos|#39|#x27|lt|#60|#x3c|gt|#62|#x3e|amp|#38|#x26);/gi;
const SIGNS: ReadonlyMap<string, string> = new Map(
  [
    ['"', 'quot', '#34', '#x22'],
    ["'", 'apos', '#39', '#x27'],
    ['<', 'lt', '#60', '#x3c'],
    ['>', 'gt', '#62', '#x3e'],
    ['&', 'amp', '#38', '#x26'],
  ].flatMap(([sign = '', ...names]) => names.map((name): [string, string] => [name, sign])),
);

/** Decodes the five signs that HTML must escape, once; `&eacute;` and its like stay. Never throws. */
export function unescapeOnce(text: string): string {
  return text.replace(ENTITY, (whole, name: string) => SIGNS.get(name.toLowerCase()) ?? whole);
}
