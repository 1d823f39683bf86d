// `npm run fuzz [-- --minutes N] [--seed S]`: damages documents of the corpus for N minutes (default 5) and judges every parse.
// `npm run fuzz -- --replay FILE` judges a saved document again. Exits 1 when something was found, 2 for unusable arguments.
// Finds throws, broken laws and slow texts; right or wrong roles are the corpus's affair.

import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { readCorpusDocuments, type CorpusDocument } from '../shared/parse/laws/corpus-documents.ts';
import { makeMutation, mutate } from '../shared/parse/laws/mutations.ts';
import { randomDocument, randomNoise, randomPage } from '../shared/parse/laws/random-documents.ts';
import { ADVERSARIAL_SHAPES } from './adversarial-shapes.ts';
import { FINDINGS_FOLDER, findFault, loadDocument, saveFinding, shrinkDocument } from './findings.ts';
import { makeRandom, pickOne, type Random } from './seeded-random.ts';

const MOST_MUTATIONS = 8;
/** Every so many documents one is spliced from two, one generated, one hostile. */
const SPLICE_EVERY = 7;
const GENERATE_EVERY = 5;
const SHAPE_EVERY = 50;
const LARGEST_SHAPE = 60_000;
const GENERATED_AT_ONCE = 64;
/** After so many different faults the run ends: they have one cause, or the parser is not ready for fuzzing. */
const MOST_FINDINGS = 20;
const REPORT_EVERY_MS = 10_000;
const MS_PER_MINUTE = 60_000;

const { minutes, seed, replay } = readArguments();
if (replay) {
  const fault = findFault(loadDocument(replay));
  console.log(fault ? `${replay}: ${fault}` : `${replay}: nothing wrong`);
  process.exit(fault ? 1 : 0);
}
process.exit(fuzz() > 0 ? 1 : 0);

/** Number of different faults that were found. */
function fuzz(): number {
  const corpus = readCorpusDocuments();
  console.log(`${corpus.length} documents, ${minutes} minutes, seed ${seed}`);
  const nextDocument = makeSource(corpus, makeRandom(seed), seed);
  const found = new Set<string>();
  const started = performance.now();
  let reported = started;
  let count = 0;
  let characters = 0;
  while (performance.now() - started < minutes * MS_PER_MINUTE && found.size < MOST_FINDINGS) {
    const document = nextDocument(count++);
    characters += document.text.length;
    const fault = findFault(document);
    const kind = fault && kindOf(fault);
    if (fault && kind && !found.has(kind)) {
      found.add(kind);
      const small = shrinkDocument(document, (one) => kindOf(findFault(one) ?? '') === kind);
      const path = saveFinding(small, { fault: findFault(small) ?? fault, seed, number: count });
      console.log(`FOUND in ${document.name}: ${fault}\n  replay: npm run fuzz -- --replay ${path}`);
    }
    if (performance.now() - reported > REPORT_EVERY_MS) {
      reported = performance.now();
      console.error(`${count} documents, ${(characters / 1e6).toFixed(1)} M characters, ${found.size} faults`);
    }
  }
  const seconds = (performance.now() - started) / 1000;
  const where = found.size > 0 ? `, kept in ${FINDINGS_FOLDER}` : '';
  console.log(
    `${count} documents, ${(characters / 1e6).toFixed(1)} M characters, ${seconds.toFixed(0)} s, ${found.size} different faults${where}`,
  );
  return found.size;
}

/** Documents one after the other, by their number: chiefly damaged ones of the corpus. */
function makeSource(
  corpus: readonly CorpusDocument[],
  random: Random,
  first: number,
): (number: number) => CorpusDocument {
  let generated: CorpusDocument[] = [];
  let batch = 0;
  const generate = (): CorpusDocument => {
    if (generated.length === 0) {
      const options = { seed: first + batch++, numRuns: GENERATED_AT_ONCE };
      generated = [
        ...fc
          .sample(randomDocument, options)
          .map((text) => ({ name: 'random document', format: 'txt' as const, text })),
        ...fc
          .sample(randomNoise, options)
          .map((text) => ({ name: 'noise', format: pickOne(random, ['txt', 'tsv', 'html'] as const), text })),
        ...fc.sample(randomPage, options).map((text) => ({ name: 'random page', format: 'html' as const, text })),
      ];
    }
    return generated.pop() ?? { name: 'nothing', format: 'txt', text: '' };
  };
  return (number) => {
    const chosen =
      number % GENERATE_EVERY === 0
        ? generate()
        : number % SHAPE_EVERY === 1
          ? makeHostile(random)
          : pickOne(random, corpus);
    const spliced =
      number % SPLICE_EVERY === 0 ? splice(chosen.text, pickOne(random, corpus).text, random) : chosen.text;
    const mutations = Array.from({ length: Math.floor(random() * MOST_MUTATIONS) }, () => makeMutation(random));
    return { name: chosen.name, format: chosen.format, text: mutate(spliced, mutations) };
  };
}

function makeHostile(random: Random): CorpusDocument {
  const shape = pickOne(random, ADVERSARIAL_SHAPES);
  return {
    name: shape.name,
    format: shape.name.startsWith('sheet') ? 'tsv' : 'txt',
    text: shape.make(Math.floor(random() * LARGEST_SHAPE)),
  };
}

function splice(one: string, other: string, random: Random): string {
  return one.slice(0, Math.floor(random() * one.length)) + other.slice(Math.floor(random() * other.length));
}

/** The fault without its figures and quotations, so that one fault counts once. */
function kindOf(fault: string): string {
  return fault.replace(/"(?:[^"\\]|\\.)*"/g, '""').replace(/[\d.]+/g, '0');
}

function readArguments(): { minutes: number; seed: number; replay: string | null } {
  try {
    const { values } = parseArgs({
      options: { minutes: { type: 'string' }, seed: { type: 'string' }, replay: { type: 'string' } },
    });
    const given = {
      minutes: Number(values.minutes ?? 5),
      seed: Number(values.seed ?? Date.now() % 2 ** 31),
      replay: values.replay ?? null,
    };
    if (!(given.minutes > 0) || !Number.isInteger(given.seed))
      throw new RangeError('--minutes is a number above 0, --seed a whole number');
    if (given.replay !== null && !existsSync(given.replay))
      throw new RangeError(`--replay ${given.replay}: no such file`);
    return given;
  } catch (error) {
    console.error(
      `fuzz: ${error instanceof Error ? error.message : String(error)}; known: --minutes N --seed S --replay FILE`,
    );
    process.exit(2);
  }
}
