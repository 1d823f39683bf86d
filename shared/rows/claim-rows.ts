// Which row of an edited sheet is which duty or role: by id, by its words, by words that are nearly the same.
// Rows that nobody claims are new. A row is claimed once, an item is claimed once.
// Rules: the data-layer research, 3.3 steps 3 and 4.

import { normaliseCell } from './cell-text.ts';
import { likeness, toWords } from './cell-words.ts';
import { readCheckedId } from './row-id.ts';
import type { SheetField } from './sheet-columns.ts';
import type { SheetItem } from './to-sheet.ts';

/** Least likeness of a row without an id to the item it is taken for, 0..1 (data-layer research, 3.3; its 18 cases). */
export const SIMILAR_ROW_MIN = 0.6;
/** A word that this many items share tells nothing about which one it is. */
const COMMON_WORD = 200;
/** How much a field counts; a duty is its text, a role its title, the rest is what many rows repeat. */
const WEIGHTS: Readonly<Partial<Record<SheetField, number>>> = { text: 6, title: 3 };
const KEY_BREAK = '\u0001';

/** A row and the item it is. `by` `similar` is listed for review, with its likeness 0..1. */
export interface Claim {
  readonly row: number;
  readonly item: SheetItem;
  readonly by: 'id' | 'words' | 'similar';
  readonly likeness: number;
}

/** Rows as they were read and where their fields stand. */
export interface ReadRows {
  readonly rows: readonly (readonly string[])[];
  readonly columns: ReadonlyMap<SheetField, number>;
}

/** Claims rows for items; what is left over on both sides is for the caller to judge. In row order. Never throws. */
export function claimRows(sheet: ReadRows, items: readonly SheetItem[]): Claim[] {
  const fields = [...sheet.columns.keys()].filter((field) => field !== 'id' && field !== 'number');
  const claims = new Map<number, Claim>();
  const taken = new Set<string>();
  const claim = (row: number, item: SheetItem, by: Claim['by'], score: number) => {
    claims.set(row, { row, item, by, likeness: score });
    taken.add(item.id);
  };
  const freeRows = () => sheet.rows.flatMap((row, at) => (claims.has(at) || isBlank(row) ? [] : [at]));
  const freeItems = () => items.filter(({ id }) => !taken.has(id));

  claimById(sheet, items, fields, claim);
  claimByWords(sheet, freeRows(), freeItems(), fields, claim);
  claimSimilar(sheet, freeRows(), freeItems(), fields, claim);
  return [...claims.values()].sort((one, other) => one.row - other.row);
}

/** The text of a row's field, as compared: normalised; '' where the sheet has no such column. */
export function readField(sheet: ReadRows, row: number, field: SheetField): string {
  const column = sheet.columns.get(field);
  return column === undefined ? '' : normaliseCell(sheet.rows[row]?.[column] ?? '');
}

/** True for a row without a single character. */
export function isBlank(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === '');
}

type Take = (row: number, item: SheetItem, by: Claim['by'], score: number) => void;

function claimById(sheet: ReadRows, items: readonly SheetItem[], fields: readonly SheetField[], take: Take): void {
  const column = sheet.columns.get('id');
  if (column === undefined) return;
  const rowsOf = new Map<string, number[]>();
  sheet.rows.forEach((row, at) => {
    const id = readCheckedId(row[column] ?? '');
    if (id === null) return;
    const list = rowsOf.get(id);
    if (list === undefined) rowsOf.set(id, [at]);
    else list.push(at);
  });
  for (const item of items) {
    const rows = rowsOf.get(item.id);
    // A copied row has its original's id: the one with most of the words as they were keeps it, the upper one of equals.
    const first = rows?.[0];
    if (rows === undefined || first === undefined) continue;
    const equal = (row: number) =>
      fields.filter((field) => readField(sheet, row, field) === valueOf(item, field)).length;
    const owner =
      rows.length === 1 ? first : rows.reduce((best, row) => (equal(row) > equal(best) ? row : best), first);
    take(owner, item, 'id', 1);
  }
}

function claimByWords(
  sheet: ReadRows,
  rows: readonly number[],
  items: readonly SheetItem[],
  fields: readonly SheetField[],
  take: Take,
): void {
  if (rows.length === 0 || items.length === 0 || fields.length === 0) return;
  const waiting = new Map<string, SheetItem[]>();
  for (const item of items) {
    const key = fields.map((field) => valueOf(item, field)).join(KEY_BREAK);
    const list = waiting.get(key);
    if (list === undefined) waiting.set(key, [item]);
    else list.push(item);
  }
  for (const row of rows) {
    const item = waiting.get(fields.map((field) => readField(sheet, row, field)).join(KEY_BREAK))?.shift();
    if (item !== undefined) take(row, item, 'words', 1);
  }
}

function claimSimilar(
  sheet: ReadRows,
  rows: readonly number[],
  items: readonly SheetItem[],
  fields: readonly SheetField[],
  take: Take,
): void {
  if (rows.length === 0 || items.length === 0) return;
  const main: SheetField = fields.includes('text') ? 'text' : 'title';
  const words = new Map<SheetItem, Set<string>>(items.map((item) => [item, toWords(valueOf(item, main))]));
  const holding = new Map<string, SheetItem[]>();
  for (const [item, own] of words) {
    for (const word of own) {
      const list = holding.get(word);
      if (list === undefined) holding.set(word, [item]);
      else list.push(item);
    }
  }
  const found: { row: number; item: SheetItem; score: number }[] = [];
  for (const row of rows) {
    const own = toWords(readField(sheet, row, main));
    const candidates = new Set<SheetItem>();
    for (const word of own) {
      const list = holding.get(word) ?? [];
      if (list.length < COMMON_WORD) for (const item of list) candidates.add(item);
    }
    for (const item of candidates) {
      const score = compare(sheet, row, item, fields, likeness(own, words.get(item) ?? new Set()), main);
      if (score >= SIMILAR_ROW_MIN) found.push({ row, item, score });
    }
  }
  found.sort((one, other) => other.score - one.score || one.row - other.row);
  const takenRows = new Set<number>();
  const takenItems = new Set<SheetItem>();
  for (const { row, item, score } of found) {
    if (takenRows.has(row) || takenItems.has(item)) continue;
    takenRows.add(row);
    takenItems.add(item);
    take(row, item, 'similar', score);
  }
}

function compare(
  sheet: ReadRows,
  row: number,
  item: SheetItem,
  fields: readonly SheetField[],
  mainLikeness: number,
  main: SheetField,
): number {
  let sum = 0;
  let weights = 0;
  for (const field of fields) {
    const [cell, value] = [readField(sheet, row, field), valueOf(item, field)];
    if (cell === '' && value === '') continue;
    const weight = WEIGHTS[field] ?? 1;
    weights += weight;
    sum += weight * (field === main ? mainLikeness : Number(cell === value));
  }
  return weights === 0 ? 0 : sum / weights;
}

function valueOf(item: SheetItem, field: SheetField): string {
  return normaliseCell(item.values[field] ?? '');
}
