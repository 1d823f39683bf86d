// What IndexedDB and Dexie throw -> the few errors of the catalogue's port, in words that name what was wrong.
// A full disk hides inside other errors (Dexie issue 840), so causes are looked through.
// Knows the names of the platform's errors; shows nothing.

import { CatalogueError } from '../../shared/catalogue/catalogue.ts';

/** Errors inside errors are followed this far. */
const DEEPEST_CAUSE = 5;

/** The error of the port for anything that was thrown. */
export function toCatalogueError(thrown: unknown): CatalogueError {
  const causes = listCauses(thrown);
  const known = causes.find((cause) => cause instanceof CatalogueError);
  if (known) return known;
  const names = causes.map((cause) => readText(cause, 'name'));
  if (names.includes('QuotaExceededError')) {
    return new CatalogueError(
      'full',
      'There is no space left on this device for the catalogue. Nothing of this was saved.',
    );
  }
  const words = readText(causes[0], 'message') || String(thrown);
  return new CatalogueError('gone', `The catalogue's database could not be used (${names[0] || 'Error'}: ${words}).`);
}

/** The error, what it was caused by, and what failed inside of it. */
function listCauses(thrown: unknown): unknown[] {
  const causes: unknown[] = [];
  const look = (one: unknown, depth: number) => {
    if (typeof one !== 'object' || one === null || depth === 0) return;
    causes.push(one);
    for (const key of ['inner', 'cause', 'failures', 'failuresByPos', 'error']) {
      if (!(key in one)) continue;
      const inside: unknown = Reflect.get(one, key);
      for (const cause of Array.isArray(inside) ? inside.slice(0, DEEPEST_CAUSE) : [inside]) look(cause, depth - 1);
    }
  };
  look(thrown, DEEPEST_CAUSE);
  return causes;
}

function readText(value: unknown, key: string): string {
  const text: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return typeof text === 'string' ? text : '';
}
