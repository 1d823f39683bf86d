// Lines of a source as whole numbers, in pieces small enough for a message: 100,000 lines as objects would hold the page up.
// The capture script packs, the extension page unpacks. Relies on what every page source keeps: lines one character apart.
// Must not trust what it unpacks.

import type { Layout, Line, Source } from '../../shared/model/line.ts';
import type { PackedLines } from '../messages/protocol.ts';

/** Lines in one piece: about 5 ms of packing and sending. */
const PIECE_LINES = 2000;

/** Each line is its length and its marks, then table, row and column where it stands in a cell. */
const HEADING_MASK = 0b111;
const ITEM = 1 << 3;
const BOLD = 1 << 4;
const CHROME = 1 << 5;
const CELL = 1 << 6;
const DEPTH_SHIFT = 7;
/** Deeper lists exist only in hostile pages; more bits would make the number negative. */
const DEPTH_MAX = 2 ** 20;

/** Cuts a page's source into pieces, in order; lines without a layout get one that says nothing. */
export function* packLines({ text, lines }: Source): Generator<PackedLines, void> {
  let from = 0;
  for (let at = 0; at < lines.length; at += PIECE_LINES) {
    const end = at + PIECE_LINES < lines.length ? (lines[at + PIECE_LINES]?.start ?? text.length) : text.length;
    const packed: number[] = [];
    for (const line of lines.slice(at, at + PIECE_LINES)) packLine(line, packed);
    yield { text: text.slice(from, end), lines: packed };
    from = end;
  }
}

/** Puts pieces together again, in the order they came. */
export class LineUnpacker {
  readonly #texts: string[] = [];
  readonly #lines: Line[] = [];
  #at = 0;
  #size = 0;

  /** Adds a piece. False, and nothing is added, when its lines do not fit its text. */
  add({ text, lines }: PackedLines): boolean {
    const read = unpackLines(lines, this.#at);
    if (read === null || read.end > this.#size + text.length + 1) return false;
    for (const line of read.lines) this.#lines.push(line);
    this.#texts.push(text);
    this.#size += text.length;
    this.#at = read.end;
    return true;
  }

  /** The source of all pieces so far. */
  toSource(): Source {
    return { kind: 'page', text: this.#texts.join(''), lines: this.#lines, postings: [] };
  }
}

function packLine({ start, end, layout }: Line, into: number[]): void {
  into.push(end - start);
  if (layout === null) {
    into.push(0);
    return;
  }
  const { heading, depth, item, bold, chrome, cell } = layout;
  const marks =
    (heading & HEADING_MASK) |
    (item ? ITEM : 0) |
    (bold ? BOLD : 0) |
    (chrome ? CHROME : 0) |
    (cell === null ? 0 : CELL) |
    (Math.min(depth, DEPTH_MAX) << DEPTH_SHIFT);
  into.push(marks);
  if (cell !== null) into.push(cell.table, cell.row, cell.column);
}

/** Null where the numbers end in the middle of a line. `end` is where the next piece's first line starts. */
function unpackLines(
  packed: readonly number[],
  from: number,
): { readonly lines: readonly Line[]; readonly end: number } | null {
  const lines: Line[] = [];
  let start = from;
  for (let at = 0; at < packed.length;) {
    const [length, marks, table, row, column] = packed.slice(at, at + 5);
    if (length === undefined || marks === undefined) return null;
    const layout: Layout = {
      heading: marks & HEADING_MASK,
      depth: marks >> DEPTH_SHIFT,
      item: (marks & ITEM) !== 0,
      bold: (marks & BOLD) !== 0,
      chrome: (marks & CHROME) !== 0,
      cell: null,
    };
    const isCell = (marks & CELL) !== 0;
    if (!isCell) lines.push({ start, end: start + length, layout });
    else if (table === undefined || row === undefined || column === undefined) return null;
    else lines.push({ start, end: start + length, layout: { ...layout, cell: { table, row, column } } });
    start += length + 1;
    at += isCell ? 5 : 2;
  }
  return { lines, end: start };
}
