// Words of a source and the nodes they came from: spans to places on the page, and back.
// Made of what the walk left behind (text-trail.ts) and what page-source.ts joined; worked out only when somebody asks.
// Must not know the DOM.

import type { Span } from '../model/span.ts';
import { countInk } from './page-characters.ts';
import type { Joined } from './page-source.ts';
import type { NodePlace, TextTrail } from './text-trail.ts';

/** A stretch of the page: from a place to a place behind its last letter. */
export interface NodeStretch<Node> {
  readonly from: NodePlace<Node>;
  readonly to: NodePlace<Node>;
}

/** The words of one reading of a page. `textOf` gives the text of a node as it was read, or '' when the node has changed. */
export class PageWords<Node> {
  readonly #joined: Joined;
  readonly #trail: TextTrail<Node>;
  readonly #textOf: (node: Node) => string;

  constructor(joined: Joined, trail: TextTrail<Node>, textOf: (node: Node) => string) {
    this.#joined = joined;
    this.#trail = trail;
    this.#textOf = textOf;
  }

  /**
   * Finds the words of a span on the page, one stretch for each line; markers and lines that came from no node give none.
   * Nor do words whose first or last letter is no longer there.
   */
  toStretches([start, end]: Span): readonly NodeStretch<Node>[] {
    const { starts, ends, source } = this.#joined;
    const stretches: NodeStretch<Node>[] = [];
    for (let line = this.#lineAt(start); line < starts.length && (starts[line] ?? 0) < end; line++) {
      const lineStart = starts[line] ?? 0;
      const first = Math.max(start, lineStart);
      const words = source.text.slice(first, Math.min(end, ends[line] ?? 0));
      if (countInk(words) === 0) continue;
      const from = this.#findInk(line, first - lineStart + words.length - words.trimStart().length);
      const last = this.#findInk(line, first - lineStart + words.trimEnd().length - 1);
      if (from !== null && last !== null) stretches.push({ from, to: { node: last.node, at: last.at + 1 } });
    }
    return stretches;
  }

  /** Finds where a place on the page stands in the source's text; null where nothing was read there. */
  toOffset(place: NodePlace<Node>): number | null {
    const found = this.#trail.toLine(place, this.#textOf, (line) => this.#lineText(line));
    const start = found === null ? undefined : this.#joined.starts[found.line];
    return found === null || start === undefined ? null : start + found.at;
  }

  #findInk(line: number, at: number): NodePlace<Node> | null {
    const text = this.#lineText(line);
    const place = this.#trail.toNode({ line, at }, text, this.#textOf);
    if (place === null) return null;
    return this.#textOf(place.node).charAt(place.at) === text.charAt(at) ? place : null;
  }

  #lineText(line: number): string {
    return this.#joined.source.text.slice(this.#joined.starts[line], this.#joined.ends[line]);
  }

  /** First draft line that ends behind an offset. */
  #lineAt(offset: number): number {
    const { ends } = this.#joined;
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
