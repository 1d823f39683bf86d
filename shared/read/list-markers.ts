// The marker in front of a list item, as a person sees it: "3. ", "c. ", "iv. ", "• ".
// Part of the page walk. Numbers come from the page (`start`, `value`, `reversed`) and are never corrected.
// Must not know the item's meaning.

import { isNumeral, toNumeral } from './numerals.ts';
import type { PageTree } from './page-tree.ts';

/** A list while its items are read. */
export interface OpenList {
  readonly ordered: boolean;
  /** CSS list-style-type that items have unless they say otherwise. */
  readonly type: string;
  /** +1, or -1 in a reversed list. */
  readonly step: number;
  /** Number of the last item read. */
  number: number;
  /** How many items were read. */
  count: number;
  /** The list this one stands in; the numbers of both make an outline number such as 1.2. */
  readonly outer: OpenList | null;
}

const BULLET = '• ';
const BULLETS = new Set(['disc', 'circle', 'square', 'disclosure-open', 'disclosure-closed']);
/** Values of the `type` attribute; case matters only for numbers. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['1', 'decimal'],
  ['a', 'lower-alpha'],
  ['A', 'upper-alpha'],
  ['i', 'lower-roman'],
  ['I', 'upper-roman'],
]);
/** Levels of an outline number ("1.2.3") that are written; deeper lists exist only in hostile pages. */
const OUTLINE_LEVELS = 9;

/** `list-style: none inside` yes, `list-style-image:url(x)` no. */
const LIST_STYLE = /(?:^|;)\s{0,9}list-style(?:-type)?\s{0,9}:\s{0,9}([^;]{1,99})/i;
/** A marker given as a string, `"– "`. */
const QUOTED = /["'][^"']{0,9}["']/;
/** `-12` yes, `12a` no. */
const INTEGER = /^\s{0,9}([+-]?\d{1,9})\s{0,9}$/;

/** A number that the writer typed: `1. x`, `2) x`, `3、x`, `1.2. x`; not `2.5 years`, `24/7`. */
const HAND_DIGITS = /^\d{1,3}(?:\.\d{1,3}){0,4}(?:[.．](?!\d)|[)）、\t])/;
/** `(2) x`, `(b) x`, `（三）x`; not `(UK) x`. */
const HAND_BRACKETS = /^[(（](?:\d{1,3}|[A-Za-z]|[ivx]{1,5}|[一二三四五六七八九十]{1,3})[)）]/;
/** `b) x`, `IV. x`, `三、x`, `①x`; not `U.S. law`. */
const HAND_LETTERS = /^(?:(?:[a-z]|[ivx]{1,5})[.)]\s|[一二三四五六七八九十]{1,3}、|[\u2460-\u2487])/i;
/** A bullet that the writer typed: `- x`, `• x`, `✓x`; not `-5 degrees`. */
const HAND_BULLET = /^(?:[-–—*o]\s|[•·▪◦●○■□➢➤►✓✔→])/;

/** Everything that one of the four can begin: `3`, `(`, `b)`, `o x`; not `bake`, which most items are. */
const MAY_BE_HAND = /^(?:[^A-Za-z]|[A-Za-z]{1,5}[.)]|o\s)/;

/** Opens a list element (`ol`, `ul`, `menu`, `dir`); reads `start`, `reversed`, `type` and inline list-style. Never throws. */
export function openList<Node>(tree: PageTree<Node>, node: Node, outer: OpenList | null): OpenList {
  const ordered = tree.name(node) === 'ol';
  const step = ordered && tree.attribute(node, 'reversed') !== null ? -1 : 1;
  const start = toInteger(tree.attribute(node, 'start')) ?? (step < 0 ? countItems(tree, node) : 1);
  const type = ownType(tree, node) ?? (ordered ? 'decimal' : 'disc');
  return { ordered, type, step, number: start - step, count: 0, outer };
}

/** Stands in for the list of an item outside every list; browsers draw a bullet there. */
export function openLooseList(): OpenList {
  return { ordered: false, type: 'disc', step: 1, number: 0, count: 0, outer: null };
}

/**
 * Counts the item in and gives its marker with the blank behind it; '' where the page shows none. Never throws.
 * `shown` is the item's list style as the page shows it, null where only tag and attributes tell (`PageTree.listStyle`).
 */
export function takeMarker<Node>(
  tree: PageTree<Node>,
  item: Node,
  { list, shown }: { readonly list: OpenList; readonly shown: string | null },
): string {
  list.number = toInteger(tree.attribute(item, 'value')) ?? list.number + list.step;
  list.count++;
  const type = shown ?? ownType(tree, item) ?? list.type;
  if (type === 'none') return '';
  if (BULLETS.has(type)) return BULLET;
  if (QUOTED.test(type)) return toBlankEnd(type.slice(1, -1));
  if (type === 'outline') return `${toOutline(list)} `;
  return toNumeral(list.number, type) ?? (list.ordered ? `${list.number}. ` : BULLET);
}

/**
 * Tells whether the item's text makes the marker needless, because its writer typed one.
 *
 * `1. Cook` in an `<ul>` yes; `- Cook` in an `<ol>` no: there the page's number says more.
 */
export function hasOwnMarker(text: string, marker: string): boolean {
  if (!MAY_BE_HAND.test(text)) return false;
  if (marker === BULLET && HAND_BULLET.test(text)) return true;
  return HAND_DIGITS.test(text) || HAND_BRACKETS.test(text) || HAND_LETTERS.test(text);
}

function ownType<Node>(tree: PageTree<Node>, node: Node): string | null {
  const inline = tree.attribute(node, 'style');
  const style = inline === null ? undefined : LIST_STYLE.exec(inline)?.[1];
  if (style !== undefined) {
    const quoted = QUOTED.exec(style)?.[0];
    if (quoted !== undefined) return quoted;
    const words = style.toLowerCase().split(/\s/);
    const word = words.find((part) => part === 'none' || BULLETS.has(part) || isNumeral(part));
    if (word !== undefined) return word;
  }
  const type = tree.attribute(node, 'type');
  if (type === null) return null;
  return TYPES.get(type) ?? (BULLETS.has(type.toLowerCase()) ? type.toLowerCase() : null);
}

function toOutline(list: OpenList): string {
  const numbers: number[] = [];
  for (let at: OpenList | null = list; at !== null && numbers.length < OUTLINE_LEVELS; at = at.outer) {
    numbers.unshift(at.number);
  }
  return numbers.length === 1 ? `${numbers.join('')}.` : numbers.join('.');
}

function toBlankEnd(marker: string): string {
  return marker === '' || marker.endsWith(' ') ? marker : `${marker} `;
}

function toInteger(value: string | null): number | null {
  const digits = value === null ? undefined : INTEGER.exec(value)?.[1];
  return digits === undefined ? null : Number(digits);
}

function countItems<Node>(tree: PageTree<Node>, list: Node): number {
  let count = 0;
  for (let child = tree.firstChild(list); child !== null; child = tree.nextSibling(child)) {
    if (tree.name(child) === 'li') count++;
  }
  return count;
}
