// Attack texts for one regular expression: a beginning, a part to repeat, an end that spoils the match.
// Made from the expression's own words and classes and from texts that it matches, since only those lead it far astray.
// Knows nothing of time; growth.ts runs them.

import fc from 'fast-check';

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
const SAMPLES_OF_A_CLASS = 3;
const MATCHES = 4;
/** Beginnings stay short, so that none of them blows up before anything is repeated. */
const LONGEST_MATCH = 12;
const MOST_PUMPS = 24;
/** Spoils nearly every match: no expression has a reason to take it. */
const SPOILERS = ['', '\u0000', '!\u0000'];
const ANYWAY = [' ', '\t', '\n', '1', 'a', 'A', '.', '1.', 'a ', ' a', ', ', '厨'];

/** Attacks on `regex`, without doubles; the same each time. */
export function makeAttacks(regex: RegExp): Attack[] {
  const matches = sampleMatches(regex);
  const atoms = listAtoms(regex);
  const pumps = [...new Set([...atoms, ...pairs(atoms), ...ANYWAY])].slice(0, MOST_PUMPS + ANYWAY.length);
  const plain = pumps.flatMap((pump) => SPOILERS.map((suffix) => ({ prefix: '', pump, suffix })));
  const led = matches.flatMap((match) => atoms.slice(0, 6).map((pump) => ({ prefix: match, pump, suffix: '\u0000' })));
  const inside = matches.flatMap(pumpInside);
  const seen = new Set<string>();
  return [...plain, ...led, ...inside].filter((attack) => {
    const key = JSON.stringify(attack);
    return attack.pump !== '' && !seen.has(key) && seen.add(key);
  });
}

/** The text with its pump repeated up to about `size` UTF-16 units. */
export function writeAttack({ prefix, pump, suffix }: Attack, size: number): string {
  return prefix + pump.repeat(Math.max(1, Math.floor((size - prefix.length - suffix.length) / pump.length))) + suffix;
}

/** Texts the expression matches, from fast-check; none where it knows no way (look-behinds). */
function sampleMatches(regex: RegExp): string[] {
  try {
    const plainFlags = regex.flags.replace(/[gyi]/g, '');
    return fc.sample(fc.stringMatching(new RegExp(regex.source, plainFlags)), { numRuns: MATCHES, seed: 1 }).map((match) => match.slice(0, LONGEST_MATCH));
  } catch {
    return []; // fast-check names the construct it cannot do; the atoms below need no parse
  }
}

/** Words and single characters of the expression: `/(?:ab)+\s[cd]/` -> "ab", " ", "\t", "c", "d". */
function listAtoms({ source, flags }: RegExp): string[] {
  const atoms = new Set<string>();
  const unicode = /[uv]/.exec(flags)?.[0] ?? '';
  for (const [token] of source.matchAll(/\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[\dA-Fa-f]{4}|\\x[\dA-Fa-f]{2}|\\.|[^\\[\](){}|*+?^$.]+|\./gs)) {
    if (/^(?:\[|\\|\.$)/.test(token)) for (const one of sampleClass(token, unicode)) atoms.add(one);
    else atoms.add(token);
  }
  return [...atoms];
}

function sampleClass(token: string, unicode: string): string[] {
  try {
    const matcher = new RegExp(`^(?:${token})$`, unicode);
    return ALPHABET.filter((char) => matcher.test(char)).slice(0, SAMPLES_OF_A_CLASS);
  } catch {
    return []; // a back-reference or a boundary: nothing to repeat
  }
}

/** Two atoms after one another: what alternatives inside a repetition trip over. */
function pairs(atoms: readonly string[]): string[] {
  return atoms.slice(0, 5).flatMap((one) => atoms.slice(0, 5).map((other) => one + other));
}

/** A match with one of its parts repeated, for parts of one to three characters along it. */
function pumpInside(match: string): Attack[] {
  return [1, 2, 3].flatMap((width) =>
    Array.from({ length: Math.min(5, match.length) }, (_, step) => {
      const at = Math.floor((step * match.length) / 5);
      return { prefix: match.slice(0, at), pump: match.slice(at, at + width), suffix: `${match.slice(at + width)}\u0000` };
    }),
  );
}
