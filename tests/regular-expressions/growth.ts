// Runs attacks on a regular expression with growing texts and says which one blows up.
// Sizes grow from a few characters, so that an exponential one is caught after a second and not after a year.
// Judged by the clock, but only far outside its noise: a linear expression takes under 5 ms where 200 are allowed.

import { type Attack, makeAttacks, writeAttack } from './attacks.ts';

/** Lengths in UTF-16 units: small steps for exponential growth, doublings for polynomial growth. */
const SIZES = [
  14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 36, 40, 48, 64, 96, 128, 256, 512, 1024, 2048, 4096, 16384, 32768, 65536,
];
/** A text of at most 64 k characters must be done in this, in the best of three. */
const LIMIT_MS = 200;
const TRIES = 3;
/** Beyond this no noise explains it: no second try. */
const HOPELESS_MS = 2000;

/** An attack that worked. */
export interface BlowUp extends Attack {
  /** Length of the text that took too long. */
  readonly size: number;
  readonly milliseconds: number;
}

/** The first attack that makes the expression exceed its time, null where none does. */
export function findBlowUp(regex: RegExp): BlowUp | null {
  for (const attack of makeAttacks(regex)) {
    for (const size of SIZES) {
      const milliseconds = timeBest(regex, writeAttack(attack, size));
      if (milliseconds > LIMIT_MS) return { ...attack, size, milliseconds };
    }
  }
  return null;
}

function timeBest(regex: RegExp, text: string): number {
  let best = Infinity;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const start = performance.now();
    matchAll(regex, text);
    best = Math.min(best, performance.now() - start);
    if (best <= LIMIT_MS || best > HOPELESS_MS) break;
  }
  return best;
}

/** Looks for every match, as `replace` would; a sticky one only as far as matches follow each other. */
function matchAll(regex: RegExp, text: string): void {
  text.replace(new RegExp(regex.source, regex.flags.includes('g') ? regex.flags : `${regex.flags}g`), '');
}
