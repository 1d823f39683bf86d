// Stamps: when and by whom an operation was made, as text that sorts.
// The clock of the catalogue; it never goes back, and it follows the newest stamp it has seen.
// Must not know where the last stamp is kept: it is read and written in the transaction that uses it.

import type { Stamp } from '../model/operation.ts';

const TIME_CHARACTERS = 9;
const COUNTER_CHARACTERS = 3;
const CLOCK_CHARACTERS = TIME_CHARACTERS + COUNTER_CHARACTERS;
const BASE = 36;
/** Stamps that one millisecond holds; the next one borrows from the next millisecond. */
const COUNTER_END = BASE ** COUNTER_CHARACTERS;

/** A stamp further ahead than this comes from a wrong clock and would pull every device's clock along (data-layer research, rule 4). */
export const FARTHEST_AHEAD = 24 * 60 * 60 * 1000;

/** Matches "0mb2k8v1c000.k3j9x2m4q8r1t5w7"; never "0MB2K8V1C000.x" (capitals) or "123.x" (no full clock). */
const STAMP = /^[0-9a-z]{12}\.[0-9a-z]{1,32}$/;

/** True for text of the shape of a stamp. */
export function isStamp(value: unknown): value is Stamp {
  return typeof value === 'string' && STAMP.test(value);
}

/** The next stamp after `last` ('' = none yet), at `now` (milliseconds since 1970) or as much later as it needs to be greater. */
export function nextStamp(last: Stamp, now: number, device: string): Stamp {
  const lastTime = last === '' ? -1 : stampTime(last);
  let time = Math.max(Math.floor(now), lastTime, 0);
  let counter = time === lastTime ? readCounter(last) + 1 : 0;
  if (counter === COUNTER_END) {
    time += 1;
    counter = 0;
  }
  return `${toDigits(time, TIME_CHARACTERS)}${toDigits(counter, COUNTER_CHARACTERS)}.${device}`;
}

/** Milliseconds since 1970. */
export function stampTime(stamp: Stamp): number {
  return parseInt(stamp.slice(0, TIME_CHARACTERS), BASE);
}

/** The device that made it. */
export function stampDevice(stamp: Stamp): string {
  return stamp.slice(CLOCK_CHARACTERS + 1);
}

function readCounter(stamp: Stamp): number {
  return parseInt(stamp.slice(TIME_CHARACTERS, CLOCK_CHARACTERS), BASE);
}

function toDigits(value: number, characters: number): string {
  return value.toString(BASE).padStart(characters, '0');
}
