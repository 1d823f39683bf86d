// Job-description text of any size for the benchmark, made from our own sample cases by swapping words and clauses.
// No two sentences of one text are equal, so neither caches nor interned strings can flatter a parser.
// Bare labels ("Main duties:") do come again, as they do in a real catalogue. Knows no parser.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { makeRandom, pickOne, shuffle, type Random } from './seeded-random.ts';

const CASES = 'tests/fixtures/cases';
const SAMPLE = 'tests/fixtures/sample-operations.txt';
const ENGLISH = ['en', 'mt'];

/** Share of documents in English; the others are spread over the other languages of the cases. */
const ENGLISH_SHARE = 0.85;
/** Share of the sample operations document, which has the long lines of the manuals people bring (118 characters, the cases 45). */
const SAMPLE_SHARE = 0.3;
/** Chance that a word (or a Chinese clause) becomes another one of its language. */
const WORD_SWAP = 0.4;
/** Chance that the clauses of a sentence change places. */
const CLAUSE_SHUFFLE = 0.4;
/** Shorter lines are labels and headings: words are kept, only the title of the post changes. */
const SENTENCE_CHARACTERS = 32;
/** Attempts to make a new sentence before a number is put behind it. */
const ATTEMPTS = 6;
const CHINESE_CHARACTER = /[\u3400-\u9fff]/;

interface Material {
  readonly name: string;
  readonly text: string;
  readonly language: string;
  readonly titles: readonly string[];
}

interface Words {
  readonly words: readonly string[];
  readonly clauses: readonly string[];
  readonly titles: readonly string[];
}

/** What is wanted: at least `bytes` bytes of UTF-8, ending with a whole document; the seed decides everything else. */
export interface Wanted {
  readonly bytes: number;
  readonly seed: number;
}

/** Documents of several languages, chiefly English, one after the other; each has roles, label blocks, numbered and wrapped duties. */
export function makeVariedText({ bytes, seed }: Wanted): string {
  const random = makeRandom(seed);
  const material = readMaterial();
  const english = material.filter(({ language }) => ENGLISH.includes(language));
  const sample = material.find(({ name }) => name === SAMPLE);
  const foreign = material.filter(({ language }) => !ENGLISH.includes(language));
  const words = new Map(
    [...new Set(material.map(({ language }) => language))].map((one) => [one, collectWords(material, one)]),
  );
  const used = new Set<string>();
  const documents: string[] = [];
  let size = 0;
  while (size < bytes) {
    const among = random() < ENGLISH_SHARE ? english : foreign;
    const model = sample && random() < SAMPLE_SHARE ? sample : pickOne(random, among);
    const document = varyDocument(model, { words: words.get(model.language) ?? NO_WORDS, random, used });
    documents.push(document);
    size += Buffer.byteLength(document) + 2;
  }
  return documents.join('\n\n');
}

/** One English document of about 13 KB: the size of a page with some ten roles. */
export function makeOneDocument(seed: number): string {
  return cutText(makeVariedText({ bytes: 14_000, seed }), 13_000);
}

/** The start of `text`, at most `bytes` long, cut behind a line; a copy of its own, no slice that V8 would have to look through. */
export function cutText(text: string, bytes: number): string {
  const whole = Buffer.from(text, 'utf8');
  if (whole.length <= bytes) return whole.toString('utf8');
  const end = whole.lastIndexOf('\n', bytes);
  return whole.toString('utf8', 0, end < 0 ? 0 : end);
}

const NO_WORDS: Words = { words: [], clauses: [], titles: [] };

function readMaterial(): Material[] {
  const cases = readdirSync(CASES)
    .filter((name) => name.endsWith('.txt') && !name.includes('-neg-'))
    .sort()
    .map((name) => ({
      name,
      text: readFileSync(`${CASES}/${name}`, 'utf8').trim(),
      language: name.split('-')[1] ?? 'en',
      titles: readTitles(`${CASES}/${name.replace(/txt$/, 'gold.json')}`),
    }));
  if (existsSync(SAMPLE))
    cases.push({
      name: SAMPLE,
      text: readFileSync(SAMPLE, 'utf8').trim(),
      language: 'mt',
      titles: readTitles(SAMPLE.replace(/txt$/, 'gold.json')),
    });
  return cases;
}

function readTitles(path: string): string[] {
  if (!existsSync(path)) return [];
  // The gold files are our own fixtures; their shape is fixed in the corpus guideline.
  const gold = JSON.parse(readFileSync(path, 'utf8')) as { roles: { title: string | null }[] };
  return gold.roles.flatMap(({ title }) => title ?? []);
}

function collectWords(material: readonly Material[], language: string): Words {
  const own = material.filter(
    (one) => one.language === language || (ENGLISH.includes(language) && ENGLISH.includes(one.language)),
  );
  const texts = own.map(({ text }) => text).join('\n');
  return {
    words: [...new Set(texts.match(/(?<!\p{L})\p{Ll}{4,}(?!\p{L})/gu) ?? [])],
    clauses: [...new Set(texts.match(/(?<=[，；、])[\u3400-\u9fff]{3,12}(?=[，；。、])/g) ?? [])],
    titles: own.flatMap(({ titles }) => titles),
  };
}

/** What one document is varied with. `used` holds every sentence of the whole text and grows. */
interface Variation {
  readonly words: Words;
  readonly random: Random;
  readonly used: Set<string>;
}

function varyDocument({ text, titles }: Material, variation: Variation): string {
  const { words, random } = variation;
  let document = text;
  for (const title of new Set(titles)) document = document.replaceAll(title, makeTitle(words, random));
  return document
    .split('\n')
    .map((line) => varyLine(line, variation))
    .join('\n');
}

/** First half of one title, second half of another: "Vat Keeper", "Nursery Manager". */
function makeTitle({ titles }: Words, random: Random): string {
  if (titles.length === 0) return 'Keeper';
  const [first = '', second = ''] = [pickOne(random, titles), pickOne(random, titles)];
  const gap = CHINESE_CHARACTER.test(first) ? '' : ' ';
  const head = gap ? first.split(gap).slice(0, 2) : [first.slice(0, 2)];
  const tail = gap ? second.split(gap).slice(-1) : [second.slice(-2)];
  return [...head, ...tail].join(gap);
}

function varyLine(line: string, { words, random, used }: Variation): string {
  const chinese = CHINESE_CHARACTER.test(line);
  if (line.length < (chinese ? SENTENCE_CHARACTERS / 2 : SENTENCE_CHARACTERS)) return line;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const varied = chinese ? varyChinese(line, words, random) : varyWords(line, words, random);
    if (used.has(varied)) continue;
    used.add(varied);
    return varied;
  }
  const numbered = `${line} (${used.size})`;
  used.add(numbered);
  return numbered;
}

/** `"2. Keeps the log, calls the fitter."` -> `"2. Keeps the sheet, opens the fitter."`; marker, label and small words stay. */
function varyWords(line: string, { words }: Words, random: Random): string {
  const swapped = line.replace(/(?<!\p{L})\p{Ll}{4,}(?!\p{L})/gu, (word) =>
    random() < WORD_SWAP ? pickOne(random, words) : word,
  );
  return random() < CLAUSE_SHUFFLE ? shuffleClauses(swapped, ', ', random) : swapped;
}

function varyChinese(line: string, { clauses }: Words, random: Random): string {
  if (clauses.length === 0) return line;
  const swapped = line.replace(/(?<=[，；、])[\u3400-\u9fff]{3,12}(?=[，；。、])/g, (clause) =>
    random() < WORD_SWAP ? pickOne(random, clauses) : clause,
  );
  return random() < CLAUSE_SHUFFLE
    ? shuffleClauses(swapped, '，', random)
    : `${swapped.slice(0, -1)}${pickOne(random, clauses)}${swapped.slice(-1)}`;
}

/** Mixes the clauses between the first, which holds the marker, and the last, which holds the full stop. */
function shuffleClauses(line: string, comma: string, random: Random): string {
  const [first = '', ...others] = line.split(comma);
  const last = others.pop();
  return last === undefined ? line : [first, ...shuffle(random, others), last].join(comma);
}
