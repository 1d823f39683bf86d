// Single changed cells -> blocks that Excel can take at once: neighbouring rows go together, cells between stay as they are (null).
// Pure; the blocks are bounded in bytes, so that requests can be filled with them.

import type { Area, CellValue } from './cells.ts';
import { countRowBytes } from './row-chunks.ts';
import type { CellChange } from './workbook-port.ts';
import type { Block } from './write-block.ts';

/** A block ends behind the change that reaches this: a quarter of a request's budget leaves room for one longest cell. */
const BLOCK_BUDGET = 500_000;

/** Changes in ascending order of rows, counted in the body -> blocks in the same order, counted in the sheet. */
export function toBlocks(changes: readonly CellChange[], body: Area): Block[] {
  const blocks: Block[] = [];
  let part: CellChange[] = [];
  let bytes = 0;
  for (const change of changes) {
    const last = part.at(-1);
    if (last && change.row !== last.row && (change.row !== last.row + 1 || bytes > BLOCK_BUDGET)) {
      blocks.push(toBlock(part, body));
      part = [];
      bytes = 0;
    }
    part.push(change);
    bytes += countRowBytes([change.value]);
  }
  return part.length > 0 ? [...blocks, toBlock(part, body)] : blocks;
}

/** All changes of a row stay in one block; of two changes of one cell the later holds. */
function toBlock(changes: readonly CellChange[], body: Area): Block {
  const top = changes[0]?.row ?? 0;
  const rows = (changes.at(-1)?.row ?? top) - top + 1;
  const columns = changes.map(({ column }) => column);
  const left = columns.reduce((one, two) => Math.min(one, two));
  const width = columns.reduce((one, two) => Math.max(one, two)) - left + 1;
  const values = Array.from({ length: rows }, () => Array.from<CellValue>({ length: width }).fill(null));
  for (const { row, column, value } of changes) values[row - top]?.splice(column - left, 1, value);
  return { row: body.row + top, column: body.column + left, values };
}
