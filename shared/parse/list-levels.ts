// Levels of a list: which items stand under which, from their markers, their indentation and the page's own nesting.
// Used by lists.ts in stage 3.
// Must not know what the items say, except that a text ending in a colon opens a list of its own.

import type { Block, Marker } from '../model/block.ts';

/** Items whose indentation differs by no more than this stand on one level. */
const INDENT_SLACK = 1;

/** A level that was left, to be found again when its numbers go on under the next item. */
interface Left {
  readonly style: string;
  readonly value: number;
}

interface Level {
  child: Left | null;
  style: string;
  indent: number;
  value: number;
  letters: boolean;
}

/** Style of a marker: items of one list share it. `1.` and `1、` are one style; a lost digit belongs to any. */
export function styleOf(marker: Marker): string {
  if (marker.kind === 'outline') return `outline${marker.parts}`;
  return marker.wrap === '' ? marker.kind : `${marker.kind} ${marker.wrap}`;
}

/** The number behind another in one list. `2.` is next to `1.`, not to `1)`; a bullet is next to none. */
export function isNextNumber(marker: Marker | null | undefined, before: Marker | null | undefined): boolean {
  if (!marker || !before || marker.kind === 'bullet') return false;
  return marker.value === before.value + 1 && styleOf(marker) === styleOf(before);
}

/**
 * Level of each item in turn, 0 = outermost; call it with every marked item of a section, in order.
 *
 * `2.`, `a.`, `b.`, `3.` -> 0, 1, 1, 0.
 */
export class ListLevels {
  private readonly stack: Level[] = [];
  /** Depth of the section's outermost items in the lists of their page. */
  private readonly outermost: number;

  constructor(outermost = 0) {
    this.outermost = Math.max(1, outermost);
  }

  levelOf(block: Block, opensList: boolean): number {
    const marker = block.marker;
    if (block.layout && block.layout.depth > 0) return Math.max(0, block.layout.depth - this.outermost);
    if (!marker || marker.kind === 'lost') return Math.max(0, this.stack.length - 1);
    const known = this.find(marker, block.indent);
    if (known >= 0) {
      const left = this.stack[known + 1];
      while (this.stack.length > known + 1) this.stack.pop(); // V8 is slow at setting a length
      const level = this.stack[known];
      if (level) {
        if (left) level.child = { style: left.style, value: left.value };
        level.value = valueIn(level, marker);
        level.indent = block.glued ? level.indent : block.indent;
      }
      return known;
    }
    const top = this.stack.at(-1);
    if (top && !this.isChild(top, block, marker, opensList)) {
      // another style on the same level: "1)" among "1."
      top.style = styleOf(marker);
      top.value = marker.value;
      return this.stack.length - 1;
    }
    this.stack.push({
      child: null,
      style: styleOf(marker),
      indent: block.indent,
      value: marker.value,
      letters: marker.kind === 'letter' || marker.kind === 'capital',
    });
    return this.stack.length - 1;
  }

  /** True when the block does not simply go on with the innermost level, so that it may open one of its own. */
  isOther(block: Block): boolean {
    const top = this.stack.at(-1);
    return top !== undefined && block.marker !== null && top.style !== styleOf(block.marker);
  }

  private find(marker: Marker, indent: number): number {
    const style = styleOf(marker);
    for (let index = this.stack.length - 1; index >= 0; index--) {
      const level = this.stack[index];
      if (!level || !(level.style === style || goesOnAsLetter(level, marker))) continue;
      // the same bullet further in is a level of its own, further out it goes on with an outer one
      if (marker.kind === 'bullet' && indent > level.indent + INDENT_SLACK) continue;
      if (marker.kind === 'bullet' && indent < level.indent - INDENT_SLACK && this.hasOuter(style, index)) continue;
      return index;
    }
    return -1;
  }

  private hasOuter(style: string, index: number): boolean {
    return this.stack.some((level, at) => at < index && level.style === style);
  }

  private isChild(top: Level, block: Block, marker: Marker, opensList: boolean): boolean {
    if (block.indent > top.indent + INDENT_SLACK && !block.glued) return true;
    if (top.child?.style === styleOf(marker) && marker.value > top.child.value) return true;
    const starts = marker.value <= 1;
    // "**" below "*"
    if (styleOf(marker).length > top.style.length && styleOf(marker).startsWith(`${top.style}*`)) return true;
    if (marker.kind === 'bullet') return !top.style.startsWith('bullet') || opensList;
    if (top.style.startsWith('bullet')) return starts && opensList;
    if (marker.kind === 'outline') return top.style.startsWith('number') || top.style.startsWith('outline');
    return starts && block.indent >= top.indent - INDENT_SLACK;
  }
}

/** `h.` then `i.`: the roman one goes on as a letter. */
function goesOnAsLetter(level: Level, marker: Marker): boolean {
  if (!level.letters || marker.kind !== 'roman' || marker.end - marker.start > 4) return false;
  return valueIn(level, marker) === level.value + 1;
}

function valueIn(level: Level, marker: Marker): number {
  if (!level.letters || marker.kind !== 'roman') return marker.value;
  return { 1: 9, 5: 22, 10: 24, 50: 12 }[marker.value] ?? marker.value;
}
