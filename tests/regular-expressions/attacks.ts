// Attack texts for one regular expression: a beginning, a part to repeat, an end that spoils the match.
// Made from the expression's own words and classes, alone and in its own order, since only those lead it far astray.
// Knows nothing of time; growth.ts runs them.

/** `prefix`, then `pump` again and again, then `suffix`. */
export interface Attack {
  readonly prefix: string;
  readonly pump: string;
  readonly suffix: string;
}

/** Characters tried on every class of an expression, the usual suspects first. */
const ALPHABET = [
  ...' a1\t\n\r.:,;-_()[]"\'/*#%|<>&@!?=+$^~\\`{}AiIxvzZ09e',
  ...'\u00a0\u3000\u200b\ufeff\u0085\u2028éÉßñ厨一①：；，。、（）【】“”’–—•·…１％\ud83d',
];
/** Samples of a class: so many of the characters written in it, and so many of the alphabet. */
const SAMPLES_OF_A_CLASS = 2;
/** Beginnings stay short, so that none of them blows up before anything is repeated. */
const LONGEST_LEAD = 12;
const MOST_PUMPS = 20;
/** Spoils nearly every match: no expression has a reason to take it. */
const SPOILERS = ['', '\u0000'];
const ANYWAY = [' ', '\n', '1', 'a', 'A', '.', '1.', 'a ', ', ', '厨'];

/** Classes, escapes, dots and runs of plain characters; signs of repetition and grouping lie between them. */
const TOKENS =
  /\[(?:\\.|[^\]\\]){0,200}\]|\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[\dA-Fa-f]{4}|\\x[\dA-Fa-f]{2}|\\.|[^\\[\](){}|*+?^$.]+|\./gs;

/** Attacks on `regex`, without doubles; the same each time. */
export function makeAttacks(regex: RegExp): Attack[] {
  const atoms = listTokens(regex, regex.source).flat();
  const pumps = [...new Set([...atoms, ...pairs(atoms)])].slice(0, MOST_PUMPS);
  const plain = [...pumps, ...ANYWAY].flatMap((pump) => SPOILERS.map((suffix) => ({ prefix: '', pump, suffix })));
  const led = regex.source.split('|').flatMap((branch) => leadAstray(listTokens(regex, branch)));
  return [...new Map([...plain, ...led].map((attack) => [JSON.stringify(attack), attack])).values()];
}

/** For each token of one branch: what comes before it once, the token again and again. `/(\d+)(x+)y/` -> "1", "xxxx…", NUL. */
function leadAstray(tokens: readonly (readonly string[])[]): Attack[] {
  return tokens.flatMap((samples, at) => {
    const prefix = tokens
      .slice(0, at)
      .map(([first = '']) => first)
      .join('');
    return samples.slice(0, 2).map((pump) => ({ prefix: prefix.slice(-LONGEST_LEAD), pump, suffix: '\u0000' }));
  });
}

/** The text with its pump repeated up to about `size` UTF-16 units. */
export function writeAttack({ prefix, pump, suffix }: Attack, size: number): string {
  return prefix + pump.repeat(Math.max(1, Math.floor((size - prefix.length - suffix.length) / pump.length))) + suffix;
}

/** Samples of each token, in order: `/(?:ab)+\s[cd]/` -> ["ab"], [" ", "\t", "\n"], ["c", "d"]. */
function listTokens({ flags }: RegExp, source: string): string[][] {
  const unicode = /[uv]/.exec(flags)?.[0] ?? '';
  const samples = Array.from(source.matchAll(TOKENS), ([token]) =>
    /^(?:\[|\\|\.$)/.test(token) ? sampleClass(token, unicode) : [token],
  );
  return samples.filter(({ length }) => length > 0);
}

function sampleClass(token: string, unicode: string): string[] {
  try {
    const matcher = new RegExp(`^(?:${token})$`, unicode);
    const take = (chars: readonly string[]) => chars.filter((char) => matcher.test(char)).slice(0, SAMPLES_OF_A_CLASS);
    return [...new Set([...take([...token]), ...take(ALPHABET)])];
  } catch {
    return []; // a back-reference or a boundary: nothing to repeat
  }
}

/** Two atoms after one another: what alternatives inside a repetition trip over. */
function pairs(atoms: readonly string[]): string[] {
  return atoms.slice(0, 5).flatMap((one) => atoms.slice(0, 5).map((other) => one + other));
}
