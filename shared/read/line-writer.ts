// Writes the text of a page line by line: white space, list markers, gaps, labels glued to the text before them.
// The walk says what opens, what closes and what is read; this file alone decides where a line begins and ends.
// Must not know the page's tree.

import type { DraftLine } from './draft-line.ts';
import type { Place } from './grid-table.ts';
import { hasOwnMarker } from './list-markers.ts';
import { collapseBlanks, countInk, dropWidthless, showBlanks, splitLines } from './page-characters.ts';
import type { Style } from './page-tree.ts';

/** A list item; the first line written in it shows the marker. */
export interface OpenItem {
  readonly marker: string;
  readonly outer: OpenItem | null;
  started: boolean;
}

/** What holds for a stretch of text: where it stands and how it looks. */
export interface Setting {
  readonly style: Style;
  /** In a heading or a header cell: bold says nothing there. */
  readonly isTitle: boolean;
  readonly heading: number;
  readonly depth: number;
  readonly chrome: boolean;
  readonly item: OpenItem | null;
  readonly place: Place | null;
}

/** A point in the line being written; no longer valid once that line has ended. `tail` is the end of what stands before it. */
export interface Mark {
  readonly line: number;
  readonly at: number;
  readonly tail: string;
}

/** How a piece of a node's text is written: with all its blanks, and behind how many letters and signs of its node. */
interface Piece {
  readonly isPre: boolean;
  readonly skipped: number;
}

const PLAIN: Piece = { isPre: false, skipped: 0 };

/** Is told where text is written, in UTF-16 units of the draft line's text; text-trail.ts keeps it. */
export interface Placing {
  place(line: number, at: number, skipped: number): void;
  moveDown(line: number, at: number, dropped: number): void;
}

/** Longest label that is cut off the text it is glued to, in characters; beyond, a bold sentence ends in a colon by chance. */
const LABEL_MAX = 60;
/** As much of a line's end as the rules look at; looking at the line itself would cost its length each time. */
const TAIL_LENGTH = 3;

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** Text that is not written as it stands: ` x`, `x  y`, `é` (it may be a blank of a kind) yes; `x y ` no. One look spares four. */
const ODD = /[^\x20-\x7E]| {2}|^ /;
/** Text that rules for white space can change: ` x`, `x  y`, `x\ny` yes, `x y ` no. */
const SPACED = /^\s|[\t\n\v\f\r\u0085\u2028\u2029]| {2}/;
/** `...cook` + `Full...`, `...3` + `Tokyo`: two things side by side; `Resp` in one span and `onsible` in the next are one. */
const ENDS_WORD = /[\p{Ll}\p{N})\].!?%]$/u;
const STARTS_WORD = /^[\p{Lu}\p{N}]/u;

/** Collects the lines of one page. Never throws; `size` is the text written so far, in UTF-16 units. */
export class LineWriter {
  readonly lines: DraftLine[] = [];
  size = 0;
  #text = '';
  /** What was written last, at least as much of it as the rules look at. */
  #last = '';
  /** Setting of the line being written, null between lines. */
  #setting: Setting | null = null;
  #isItem = false;
  #isPre = false;
  #allBold = true;
  #someBold = false;
  #gap = false;
  #mayGlue = false;
  readonly #placing: Placing | undefined;

  constructor(placing?: Placing) {
    this.#placing = placing;
  }

  /** Adds characters of a text node. */
  write(raw: string, setting: Setting): void {
    if (!ODD.test(raw)) {
      this.#add(raw, setting, PLAIN);
      return;
    }
    const text = dropWidthless(raw);
    // Looking is cheaper than asking the page for its style.
    const whiteSpace = SPACED.test(text) ? setting.style.whiteSpace : 'normal';
    if (whiteSpace === 'normal') {
      this.#add(showBlanks(collapseBlanks(text)), setting, PLAIN);
      return;
    }
    const isPre = whiteSpace === 'pre';
    let skipped = 0;
    for (const [index, part] of splitLines(text).entries()) {
      if (index > 0) this.breakLine(setting);
      this.#add(showBlanks(isPre ? part : collapseBlanks(part)), setting, { isPre, skipped });
      if (this.#placing !== undefined) skipped += countInk(part);
    }
  }

  /** A `<br>` or a line break that the page keeps: ends the line, and on an empty line leaves a gap. */
  breakLine(setting: Setting): void {
    if (this.#setting === null) this.leaveGap(setting.item);
    else this.endLine();
  }

  /** Ends the line being written, if it has text. */
  endLine(): void {
    this.#mayGlue = false;
    const setting = this.#setting;
    if (setting === null) return;
    this.#push(this.#isPre ? this.#text.trimEnd() : this.#text.trim(), setting);
    this.#text = this.#last = '';
    this.#setting = null;
  }

  /** Leaves an empty line before the next text; not between an item's marker and its text, and never two. */
  leaveGap(item: OpenItem | null): void {
    if (item === null || item.started) this.#gap = true;
  }

  /** Takes back a gap: the items of a list stand close. */
  closeGap(): void {
    this.#gap = false;
  }

  /** Two boxes meet without a blank: one is written if their texts would read as one word ("CookGalway"). */
  keepApart(): void {
    this.#mayGlue = true;
  }

  /** Where the next character goes. */
  mark(): Mark {
    return { line: this.lines.length, at: this.#text.length, tail: this.#last.slice(-TAIL_LENGTH) };
  }

  /** Tells whether nothing was written since `mark`, and something before it. */
  isAt(mark: Mark): boolean {
    return mark.line === this.lines.length && mark.at === this.#text.length && mark.at > 0;
  }

  /** Marks all lines from the given one on as part of the page's frame. */
  markChrome(from: number): void {
    for (let at = from; at < this.lines.length; at++) {
      const line = this.lines[at];
      if (line !== undefined) this.lines[at] = { ...line, chrome: true };
    }
  }

  /** Starts a new line at a bold label that is glued to text before it: "...Manager" + bold "Department:". */
  splitLabel(from: Mark): void {
    const setting = this.#setting;
    if (setting === null || from.line !== this.lines.length || from.at === 0) return;
    // One blank is how a sentence goes on; none or several are how a form goes on.
    if (!/[:：]$/.test(this.#last.slice(-TAIL_LENGTH).trimEnd()) || /\S $/.test(from.tail)) return;
    if (this.#text.length - from.at > LABEL_MAX) return;
    const label = this.#text.slice(from.at).trimStart();
    if (!LETTER_OR_DIGIT.test(label)) return;
    this.#allBold = false;
    const dropped = this.#text.length - from.at - label.length;
    this.#text = this.#text.slice(0, from.at);
    this.endLine();
    this.#begin(setting, false);
    this.#text = label;
    this.#isPre = false;
    this.#last = label;
    this.#someBold = true;
    this.#placing?.moveDown(from.line, from.at, dropped);
  }

  #add(text: string, setting: Setting, how: Piece): void {
    if (text === '') return;
    let piece = text;
    if (this.#setting === null) {
      const trimmed = text.trimStart();
      if (trimmed === '') return;
      piece = how.isPre ? text : trimmed;
      this.#isPre = how.isPre;
      this.#begin(setting, true);
    } else if (!how.isPre && text.startsWith(' ') && this.#last.endsWith(' ')) {
      piece = text.slice(1);
    } else if (this.#mayGlue && ENDS_WORD.test(this.#last.slice(-TAIL_LENGTH)) && STARTS_WORD.test(text)) {
      piece = ` ${text}`;
    }
    this.#mayGlue = false;
    // In a line that is not all bold, bold says nothing more: the page is not asked for it.
    if (this.#allBold) {
      if (isBold(setting)) this.#someBold = true;
      else if (LETTER_OR_DIGIT.test(piece)) this.#allBold = false;
    }
    this.#placing?.place(this.lines.length, this.#text.length, how.skipped);
    this.#text += piece;
    this.#last = piece.length >= TAIL_LENGTH ? piece : this.#last.slice(-TAIL_LENGTH) + piece;
    this.size += piece.length;
  }

  #begin(setting: Setting, isFresh: boolean): void {
    this.#setting = setting;
    this.#allBold = true;
    this.#someBold = false;
    this.#isItem = isFresh && setting.item !== null && !setting.item.started;
    if (!this.#isItem) return;
    for (let item = setting.item; item !== null && !item.started; item = item.outer) item.started = true;
  }

  #push(text: string, setting: Setting): void {
    const { heading, depth, chrome, place, item } = setting;
    const shown = this.#isItem && item !== null ? item.marker : '';
    const marker = shown === '' || hasOwnMarker(text, shown) ? '' : shown;
    const bold = this.#allBold && this.#someBold;
    place?.table.addLine(place.row, place.column, heading > 0);
    const blankBefore = this.#gap;
    const isItem = this.#isItem;
    this.lines.push({ marker, text, heading, depth, item: isItem, bold, chrome, place, blankBefore, posting: false });
    this.#gap = false;
    this.size += marker.length + 1;
  }
}

/** Tells whether text is bold where bold says something. */
export function isBold({ style, isTitle }: Setting): boolean {
  return !isTitle && style.bold;
}
