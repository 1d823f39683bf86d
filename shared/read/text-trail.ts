// The trail from written text back to the nodes it came from, so that words found in the text can be shown on the page.
// Kept by line-writer.ts and the walk while they read (numbers only); places are worked out when somebody asks.
// Knows nodes by name only; must not know the DOM.

import { countInk, findInk } from './page-characters.ts';

/** A place in the text of a draft line, its marker left out: line and UTF-16 units count from 0. */
export interface LinePlace {
  readonly line: number;
  readonly at: number;
}

/** A place in a text node, in UTF-16 units of what `PageTree.text` gave of it. */
export interface NodePlace<Node> {
  readonly node: Node;
  readonly at: number;
}

/** Which node each piece of text came from, in the order it was written. */
export class TextTrail<Node> {
  #node: Node | null = null;
  readonly #nodes: Node[] = [];
  readonly #lines: number[] = [];
  readonly #starts: number[] = [];
  /** Letters and signs of the node that stand in front of the piece: 0 but where the node was cut at line breaks. */
  readonly #skipped: number[] = [];
  #pieces: ReadonlyMap<Node, number> | null = null;

  /** The text that is written next comes from this node. */
  open(node: Node): void {
    this.#node = node;
  }

  /** A piece is written at this place; `skipped` letters and signs of its node were written before it. */
  place(line: number, at: number, skipped: number): void {
    if (this.#node === null) return;
    this.#nodes.push(this.#node);
    this.#lines.push(line);
    this.#starts.push(at);
    this.#skipped.push(skipped);
  }

  /** What was written of `line` from `at` on now begins the next line, without `dropped` blanks in front. */
  moveDown(line: number, at: number, dropped: number): void {
    for (let piece = this.#nodes.length - 1; piece >= 0; piece--) {
      const start = this.#starts[piece];
      if (this.#lines[piece] !== line || start === undefined || start < at) return;
      this.#lines[piece] = line + 1;
      this.#starts[piece] = Math.max(0, start - at - dropped);
    }
  }

  /**
   * Finds the node and the place in it of the first letter or sign at or behind `at`; null where no node wrote there.
   * `lineText` is the whole text of that line, `textOf` gives a node's text as it was read.
   */
  toNode({ line, at }: LinePlace, lineText: string, textOf: (node: Node) => string): NodePlace<Node> | null {
    const piece = this.#pieceAt(line, at);
    const node = this.#nodes[piece];
    if (node === undefined) return null;
    const before = countInk(lineText.slice(this.#starts[piece], at));
    return { node, at: findInk(textOf(node), (this.#skipped[piece] ?? 0) + before) };
  }

  /** Finds where the letter or sign at `at` of a node's text was written; null for a node that wrote nothing. */
  toLine(
    { node, at }: NodePlace<Node>,
    textOf: (node: Node) => string,
    lineOf: (line: number) => string,
  ): LinePlace | null {
    let piece = this.#firstPieceOf(node);
    if (piece === null) return null;
    const ink = countInk(textOf(node).slice(0, at));
    while (this.#nodes[piece + 1] === node && (this.#skipped[piece + 1] ?? Infinity) <= ink) piece++;
    const line = this.#lines[piece] ?? 0;
    const start = this.#starts[piece] ?? 0;
    return { line, at: start + findInk(lineOf(line).slice(start), ink - (this.#skipped[piece] ?? 0)) };
  }

  /** Last piece that begins at or before a place, -1 where the line begins behind it or came from no node. */
  #pieceAt(line: number, at: number): number {
    let low = 0;
    let high = this.#nodes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const here = this.#lines[middle] ?? 0;
      if (here < line || (here === line && (this.#starts[middle] ?? 0) <= at)) low = middle + 1;
      else high = middle;
    }
    return this.#lines[low - 1] === line ? low - 1 : -1;
  }

  #firstPieceOf(node: Node): number | null {
    if (this.#pieces === null) {
      const pieces = new Map<Node, number>();
      for (const [piece, one] of this.#nodes.entries()) if (!pieces.has(one)) pieces.set(one, piece);
      this.#pieces = pieces;
    }
    return this.#pieces.get(node) ?? null;
  }
}
