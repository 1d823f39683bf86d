// A lead-in and its list in one cell of a table of roles: "Coach agents:" over "1. Listen in", "2. Give advice".
// Part of stage 3 for sheets; grid-roles.ts asks it where each cell is one duty.
// Must not know the cell's neighbours.

import type { Block } from '../model/block.ts';
import { deepen } from './grid-form.ts';

/** "Coach agents:" and its numbered lines. */
export function isLedList(blocks: readonly Block[]): boolean {
  const [first, ...rest] = blocks;
  return rest.length > 0 && first?.marker === null && rest.every(({ marker }) => marker !== null);
}

/** The lead-in as an item with a bullet that nobody wrote, the list one level below it. */
export function toLedItems([first, ...rest]: readonly Block[]): Block[] {
  if (!first) return [];
  const { start } = first;
  const marker = { kind: 'bullet', wrap: '', value: 0, parts: 1, start, end: start } as const;
  return [{ ...first, kind: 'item', heading: null, value: null, marker, layout: null, indent: 0 }, ...rest.map(deepen)];
}
