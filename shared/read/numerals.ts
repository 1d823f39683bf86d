// A number in the writing a list asks for: 4 -> "4. ", "d. ", "iv. ", "四、".
// For list-markers.ts; the names are those of CSS list-style-type.
// Must not know lists.

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
/** Beyond, browsers write digits too (CSS Counter Styles, "lower-roman"). */
const ROMAN_MAX = 3999;
const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const GREEK = 'αβγδεζηθικλμνξοπρστυφχψω';
const CHINESE = '〇一二三四五六七八九';
/** Above this a Chinese numeral needs more words than any list has items; plain digits then. */
const CHINESE_MAX = 99;

/** Writes a number in a list style, with the separator browsers show; null for a style that is no numbering. Never throws. */
export function toNumeral(number: number, type: string): string | null {
  switch (type) {
    case 'decimal':
      return `${number}. `;
    case 'decimal-leading-zero':
      return `${number < 0 ? '-' : ''}${String(Math.abs(number)).padStart(2, '0')}. `;
    case 'lower-alpha':
    case 'lower-latin':
      return `${toLetters(number, LATIN)}. `;
    case 'upper-alpha':
    case 'upper-latin':
      return `${toLetters(number, LATIN).toUpperCase()}. `;
    case 'lower-greek':
      return `${toLetters(number, GREEK)}. `;
    case 'lower-roman':
      return `${toRoman(number)}. `;
    case 'upper-roman':
      return `${toRoman(number).toUpperCase()}. `;
    case 'cjk-ideographic':
    case 'cjk-decimal':
    case 'simp-chinese-informal':
    case 'trad-chinese-informal':
      return `${toChinese(number)}、`;
    default:
      return null;
  }
}

/** Tells whether a list style is a numbering that `toNumeral` writes. */
export function isNumeral(type: string): boolean {
  return toNumeral(1, type) !== null;
}

function toLetters(number: number, letters: string): string {
  if (number < 1) return String(number);
  let text = '';
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / letters.length)) {
    text = letters.charAt((rest - 1) % letters.length) + text;
  }
  return text;
}

function toRoman(number: number): string {
  if (number < 1 || number > ROMAN_MAX) return String(number);
  let text = '';
  let rest = number;
  for (const [value, letters] of ROMAN) {
    for (; rest >= value; rest -= value) text += letters;
  }
  return text;
}

function toChinese(number: number): string {
  if (number < 0 || number > CHINESE_MAX) return String(number);
  if (number < 10) return CHINESE.charAt(number);
  const tens = Math.floor(number / 10);
  return (tens === 1 ? '' : CHINESE.charAt(tens)) + '十' + (number % 10 === 0 ? '' : CHINESE.charAt(number % 10));
}
