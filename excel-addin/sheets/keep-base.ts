// The base of a merge in the workbook: what was written at the last exchange, so that anybody who opens the file can merge.
// The last three are kept; a broken newest one falls back to the one before, and none means a two-way merge.
// Rules: the data-layer research, 3.2.

import type { SheetBase } from '../../shared/rows/plan-merge.ts';
import type { WorkbookPort } from '../workbook/workbook-port.ts';
import { packRecord, unpackRecord } from './pack-record.ts';

/** Bases kept in a workbook. */
const KEPT = 3;
const PREFIX = 'base/';
/** Width of the time in a record's name, so that names sort by time: milliseconds in base 36 until the year 5188. */
const TIME_CHARACTERS = 9;

/** A base as it was kept. `isOlder` is true when newer ones were broken. */
export interface KeptBase {
  readonly base: SheetBase;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly isOlder: boolean;
}

/** Writes the base as a record of its own, then lets go of the oldest: until it is whole, the one before stands. */
export async function keepBase(port: WorkbookPort, base: SheetBase, at: number): Promise<void> {
  await port.writeRecord(PREFIX + at.toString(36).padStart(TIME_CHARACTERS, '0'), await packRecord(base));
  const old = (await listBases(port)).slice(KEPT);
  if (old.length > 0) await port.deleteRecords(old);
}

/** The newest base that is whole, null when there is none. */
export async function loadBase(port: WorkbookPort): Promise<KeptBase | null> {
  const names = await listBases(port);
  for (const [age, name] of names.entries()) {
    const unpacked = await unpackRecord((await port.readRecord(name)) ?? []);
    if (unpacked.is !== 'value' || !isBase(unpacked.value)) continue;
    return { base: unpacked.value, at: Number.parseInt(name.slice(PREFIX.length), 36), isOlder: age > 0 };
  }
  return null;
}

/** Newest first. */
async function listBases(port: WorkbookPort): Promise<string[]> {
  const names = [...(await port.listRecords()).keys()].filter((name) => name.startsWith(PREFIX));
  return names.sort().reverse();
}

/** A checksum says that it is what some program wrote; this says that it is a base. */
function isBase(value: unknown): value is SheetBase {
  if (!isObject(value)) return false;
  return (
    (value['language'] === 'en' || value['language'] === 'zh') && isTable(value['duties']) && isTable(value['roles'])
  );
}

function isTable(value: unknown): boolean {
  return isObject(value) && isTexts(value['headers']) && Array.isArray(value['items']) && value['items'].every(isItem);
}

function isItem(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value['id'] === 'string' &&
    typeof value['roleId'] === 'string' &&
    isTexts(value['values'])
  );
}

function isTexts(value: unknown): boolean {
  return isObject(value) && Object.values(value).every((text) => typeof text === 'string');
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
