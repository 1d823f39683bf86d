// One cell, and what Excel makes of something that is entered into it: text, number, date, formula, error.
// No formula is ever calculated: a formula's value is what the test gives it, else 0.

import { Refusal } from './refusal.ts';

/** Never changed in place. An empty cell with a format has the value `''`. */
export interface Cell {
  readonly value: string | number | boolean;
  /** With its `=`; null for constants. */
  readonly formula: string | null;
  readonly format: string;
  /** Address of a hyperlink, `#'Sheet'!A1` for a place of the workbook. */
  readonly link: string | null;
}

export const EMPTY_CELL: Cell = { value: '', formula: null, format: 'General', link: null };
const TEXT_FORMAT = '@';
const LONGEST = 32_767;

const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#SPILL!', '#CALC!']);
/** `12`, `-1.5`, `00123`, `1e3`, `12%`; not `1-2`. */
const NUMBER = /^[+-]?(?:\d{1,15}(?:\.\d{0,15})?|\.\d{1,15})(?:e[+-]?\d{1,3})?%?$/i;
/** `1-2`, `3/4`, `1.2.2026`, `2026-11-23`; not `1-2-3-4`. */
const DATE = /^(\d{1,4})([-/.])(\d{1,2})(?:\2(\d{1,4}))?$/;
/** `=A1`, `+A1`, `-Sum(1)`, `@x`: what Excel takes for a formula once it is no number; not `a=b`. */
const FORMULA = /^[=+\-@]./s;

/**
 * A cell after something was entered. Throws InvalidArgument for texts longer than a cell.
 * `eatsApostrophe`: whether a leading apostrophe is lost in text cells too; both are possible, so tests run both.
 */
export function enter(before: Cell, input: string | number | boolean, eatsApostrophe: boolean): Cell {
  const keep = { ...before, formula: null };
  if (typeof input !== 'string') return { ...keep, value: input };
  if (input.length > LONGEST) throw new Refusal('InvalidArgument', `More than ${LONGEST} characters in one cell.`);
  if (input === '') return { ...keep, value: '', link: null };
  // assumption: in a text cell every string is kept; whether a leading apostrophe is, must be seen
  const isText = before.format === TEXT_FORMAT;
  if (input.startsWith("'") && (eatsApostrophe || !isText)) return { ...keep, value: input.slice(1) };
  if (isText) return { ...keep, value: input };
  // assumption: entry is read as en-US does it (decimal point; month first where the year is missing)
  if (NUMBER.test(input)) return enterNumber(keep, input);
  const date = before.format === 'General' ? readDate(input) : null;
  if (date) return { ...keep, ...date };
  if (/^(?:true|false)$/i.test(input)) return { ...keep, value: input.toLowerCase() === 'true' };
  if (ERRORS.has(input.toUpperCase())) return { ...keep, value: input.toUpperCase() };
  // assumption: +x, -x and @x become formulas
  if (FORMULA.test(input)) return { ...keep, value: 0, formula: input.startsWith('=') ? input : `=${input}` };
  return { ...keep, value: input };
}

/** The words the cell shows, as Range.text gives them. */
export function show({ value, format }: Cell): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (format.endsWith('%')) return `${Math.round(value * 100)}%`;
  // assumption: dates show as en-US shows them
  if (/[dy]/i.test(format)) {
    const day = new Date(Math.round((value - UNIX_DAY) * 86_400_000));
    return `${day.getUTCMonth() + 1}/${day.getUTCDate()}/${day.getUTCFullYear()}`;
  }
  return String(value);
}

/** Days from Excel's zero (30 December 1899, its leap-year mistake included) to 1 January 1970. */
const UNIX_DAY = 25_569;
/** The year of dates entered without one, fixed so that tests do not age. */
const THIS_YEAR = 2026;

function enterNumber(keep: Cell, input: string): Cell {
  if (!input.endsWith('%')) return { ...keep, value: Number(input) };
  return { ...keep, value: Number(input.slice(0, -1)) / 100, format: keep.format === 'General' ? '0%' : keep.format };
}

function readDate(input: string): { value: number; format: string } | null {
  const [, first, , second, third] = DATE.exec(input) ?? [];
  if (first === undefined || second === undefined) return null;
  const isIso = first.length === 4 && third !== undefined;
  const [year, month, day] = isIso ? [first, second, third] : [third ?? String(THIS_YEAR), first, second];
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const back = new Date(time);
  if (back.getUTCMonth() !== Number(month) - 1 || back.getUTCDate() !== Number(day)) return null;
  return { value: time / 86_400_000 + UNIX_DAY, format: third === undefined ? 'd-mmm' : 'm/d/yyyy' };
}
