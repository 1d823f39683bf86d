// The shape of a line in one pass over its characters: which of the costlier questions are worth asking at all.
// First step of stage 2. Most lines are plain items and answer "none", so that reading them costs one look at each character.
// Must not know words.

import { isBlank, isCjk, isDigit, isHan, isUpper } from './characters.ts';

/** A colon, tab, double blank, bar, dots or dash near the beginning: there may be a label. */
export const MAY_LABEL = 1;
/** A digit or circled number inside the line with a closer behind it: items may be run together. */
export const MAY_RUN = 2;
/** The end of a sentence inside the line, or a capital behind a small letter and a blank: a heading may be glued on. */
export const MAY_GLUE = 4;
/** Four underscores or two path signs: it may be furniture. */
export const MAY_FURNISH = 8;
/** The line ends a sentence with `.`, `;`, `,` or their full-width forms, so that it is no heading with a name. */
export const ENDS = 16;
/** A full stop, colon or dash inside the line: a name may stand before it that the sentence behind it repeats. */
export const MAY_NAME = 32;

/** Labels end within so many characters, accents written apart among them. */
const LABEL_REACH = 72;

const PLAIN = 0;
const BLANK = 1;
const DIGIT = 2;
const STOP = 3;
const OTHER = 4;
const CAPITAL = 5;

/** Above this code all classes are told by `wide`. */
const TABLE_END = 0x2e80;

/** Class of each character; letters and harmless punctuation are plain, so that the loop passes over them. */
const CLASS = new Uint8Array(TABLE_END);
for (let code = 0; code < TABLE_END; code++) CLASS[code] = classOf(code);

function classOf(code: number): number {
  const char = String.fromCharCode(code);
  if (isBlank(code)) return BLANK;
  if (isDigit(code)) return DIGIT;
  if ('.;!?:'.includes(char)) return STOP;
  if ('_>|-›»–—'.includes(char) || (code >= 0x2460 && code <= 0x2473)) return OTHER;
  return isUpper(code) ? CAPITAL : PLAIN;
}

/**
 * The flags of `text.slice(start, end)`, which must be trimmed; its content begins at `body`, behind the marker. Never throws.
 * The stop of the marker itself ends no sentence: else every "1. Cook." would be searched for what is glued to it.
 */
export function shapeOf(text: string, start: number, body: number, end: number): number {
  let flags = 0;
  let odd = 0;
  let before = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const is = code < TABLE_END ? CLASS[code] : wide(code);
    if (is === PLAIN) {
      before = code;
      continue;
    }
    if (is === BLANK) {
      if (at < start + LABEL_REACH && (code === 9 || isBlank(before))) flags |= MAY_LABEL;
    } else if (is === DIGIT) {
      if (at >= body && isCloser(text.charCodeAt(at + 1))) flags |= MAY_RUN;
    } else if (is === STOP) {
      if (at > body && at < end - 1 && (code === 46 || code === 58)) flags |= MAY_NAME;
      if (code === 58 || code === 0xff1a) {
        if (at < start + LABEL_REACH) flags |= MAY_LABEL;
      } else {
        if (code === 46 && before === 46 && at < start + LABEL_REACH) flags |= MAY_LABEL;
        if (at >= body && at < end - 2 && beginsAnew(text, at + 1)) flags |= MAY_GLUE;
      }
    } else if (is === CAPITAL) {
      // only a numbered heading is glued on without the end of a sentence before it
      if (isBlank(before) && at > body && isDigit(text.charCodeAt(end - 1))) flags |= MAY_GLUE;
    } else if (code === 95 || code === 62 || code === 0x203a || code === 0xbb) odd += code > 127 ? 2 : 1;
    else if (code >= 0x2460 && code <= 0x2473) flags |= MAY_RUN;
    else {
      if (isDash(code)) flags |= MAY_NAME;
      if (at < start + LABEL_REACH && (!isDash(code) || (isBlank(before) && isBlank(text.charCodeAt(at + 1)))))
        flags |= MAY_LABEL;
    }
    before = code;
  }
  if (text.charCodeAt(start) === 91) flags |= MAY_LABEL;
  if (odd > 1) flags |= MAY_FURNISH;
  const last = text.charCodeAt(end - 1);
  if (last === 46 || last === 59 || last === 44 || last === 0x3002 || last === 0xff1b || last === 0xff0c) flags |= ENDS;
  return flags;
}

function wide(code: number): number {
  switch (code) {
    case 0x3002:
    case 0xff1b:
    case 0xff1a:
    case 0xff01:
    case 0xff1f:
      return STOP;
    case 0x3000:
      return BLANK;
    case 0x3010:
      return OTHER;
    default:
      return code >= 0xff10 && code <= 0xff19 ? DIGIT : PLAIN;
  }
}

/** A capital, a Chinese character or a bracket, perhaps behind a blank. */
function beginsAnew(text: string, at: number): boolean {
  const code = text.charCodeAt(isBlank(text.charCodeAt(at)) ? at + 1 : at);
  return code < 128
    ? isUpper(code) || code === 91 || code === 40
    : isHan(code) || code === 0x3010 || code === 0xff08 || isUpper(code);
}

function isDash(code: number): boolean {
  return code === 45 || code === 0x2013 || code === 0x2014;
}

function isCloser(code: number): boolean {
  return (
    code === 46 ||
    code === 44 ||
    code === 41 ||
    (code > 0x3000 && isCjk(code) && (code === 0x3001 || code === 0xff0c || code === 0xff0e || code === 0xff09))
  );
}
