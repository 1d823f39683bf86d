// Word -> stem: forms of one word become one ("plans", "planned", "planning" -> "plan"). Light on purpose: plural, verb forms and
// spelling only, so that manager and manage stay two words; kinship beyond that is soft (similarity.ts).
// Knows endings, no meanings.

/** Shorter words have no ending worth taking. */
const SHORTEST_INFLECTED = 4;

/** Letters that must remain of a word in a language with a list of endings; one more where a single consonant goes ("Gast"). */
const LEAST_STEM = 3;

/** Matches a vowel: what is left of an English word must have one ("bring" is no form of "br"). */
const VOWEL = /[aeiouy]/;

/** Matches `monthly`, `efficiently`; not `assembly`, `supply`, whose verbs keep their l. */
const ADVERB = /[^bp]ly$/;

/** The stem of a folded English word. `"supplies"` -> `"supply"`, `"organising"` -> `"organis"`, `"bring"` -> `"bring"`. */
export function stemEnglish(word: string): string {
  if (word.length < SHORTEST_INFLECTED) return word;
  let stem = dropVerbEnding(dropPlural(word));
  if (stem.length > 6 && ADVERB.test(stem)) stem = stem.slice(0, -2);
  if (stem.length > 3 && stem.endsWith('e')) stem = stem.slice(0, -1);
  if (stem.length > 4) stem = toOneSpelling(stem);
  const last = stem.at(-1);
  return stem.length > 3 && last === stem.at(-2) && last !== 's' ? stem.slice(0, -1) : stem;
}

/** British and American spelling: `analyz`, `colour`, `centr`, `orthopaedic`, `catalogu`, `programm` as the others write them. */
function toOneSpelling(stem: string): string {
  return stem
    .replace(/(?<=[iy])z(?=$|ation)/, 's')
    .replace(/our$/, 'or')
    .replace(/(?<=[bt])r$/, 'er')
    .replace(/(?<=[^aeiou])[ao]e(?=[^aeiou])/, 'e')
    .replace(/ogu$/, 'og');
}

function dropPlural(word: string): string {
  if (!word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  return /(?:sses|[cs]hes|xes)$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

function dropVerbEnding(word: string): string {
  if (word.endsWith('eed')) return word;
  const ending = word.endsWith('ing') ? 3 : word.endsWith('ied') ? 3 : word.endsWith('ed') ? 2 : 0;
  const rest = word.slice(0, word.length - ending);
  if (ending === 0 || rest.length < 3 || !VOWEL.test(rest)) return word;
  return word.endsWith('ied') ? `${rest}y` : rest;
}

/** The stem of a folded word in a language given by its endings, longest first. `("planungen", ["ungen", "en"])` -> `"plan"`. */
export function stemByEndings(word: string, endings: readonly string[]): string {
  const ending = endings.find(
    (one) =>
      word.endsWith(one) && word.length - one.length >= LEAST_STEM + Number(one.length === 1 && !VOWEL.test(one)),
  );
  return ending === undefined ? word : word.slice(0, -ending.length);
}
