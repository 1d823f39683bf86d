// The live page, or the selection on it, as a PageTree. The only file of the room that knows the DOM.
// Calls are bound to prototypes (bound-dom.ts): a form field called "attributes" cannot get in their way (DOM clobbering).
// Reads only; must not change, clone or scroll the page.

import { bindGetter, bindMethod } from './bound-dom.ts';
import type { PageTree, Style } from './page-tree.ts';
import { isBold, isVisible, toDisplay, toWhiteSpace } from './tag-style.ts';

/** The window whose prototypes are used: `window` in a page or content script. */
export type PageWindow = Window & typeof globalThis;

/** What of the page is read. */
export interface LivePageOptions {
  /** Only this part is read; list numbers stay those of the whole list. A collapsed range counts as no selection. */
  readonly selection?: Range;
  /** False for a document that is not shown (`DOMParser`): it has no computed style, tags and attributes decide. */
  readonly hasStyle?: boolean;
}

/** A live page, or what is selected of it. */
export interface LivePage extends PageTree<Node> {
  /** Where in a text node its `text` begins: 0 but in the node that a selection starts in. */
  textStart(node: Node): number;
}

/** `counter(step) ". "`, `counters(s, ".", lower-roman) " "` yes, `"counter"` no. */
const COUNTER = /^counter(s?)\(([^()]{0,99})\)/;
/** `"•"`, `"– "`, `'✓'` yes, `"New"` no. */
const DRAWN_BULLET = /^["'](\S{1,2})\s{0,3}["']/;
/** Letters and digits are no bullets but text; icon fonts draw with private characters that mean nothing as text. */
const NO_SIGN = /[\p{L}\p{N}\p{Co}"'\\]/u;

/**
 * Gives the walk its view of a document, an element or a shadow root. Never throws over what a page contains.
 * Open shadow roots are read, and frames of the page's own origin; closed roots and other frames are not.
 *
 * @throws TypeError when the window lacks a part of the DOM (it is no browser's window).
 */
export function openLivePage(view: PageWindow, root: Node, options: LivePageOptions = {}): LivePage {
  const dom = bindDom(view);
  const { selection, hasStyle = true } = options;
  const part = selection === undefined || selection.collapsed ? null : openPart(dom, selection);
  const isElement = (node: Node): node is Element => dom.nodeType(node) === view.Node.ELEMENT_NODE;
  const isText = (node: Node): node is Text => dom.nodeType(node) === view.Node.TEXT_NODE;
  const name = (node: Node) => (isElement(node) ? dom.localName(node).toLowerCase() : '');
  const toCss = (node: Node) => (isElement(node) && hasStyle ? view.getComputedStyle(node) : null);
  const drawnBefore = (node: Node) => (isElement(node) ? view.getComputedStyle(node, '::before').content : '');
  return {
    root,
    cut: false,
    kind: (node) => (isElement(node) ? 'element' : isText(node) ? 'text' : 'other'),
    firstChild: dom.firstChild,
    nextSibling: dom.nextSibling,
    parent: dom.parentNode,
    name,
    attribute: (node, key) => (isElement(node) ? dom.getAttribute(node, key) : null),
    text: (node) => (isText(node) ? (part?.cutText(node, dom.data(node)) ?? dom.data(node)) : ''),
    textStart: (node) => part?.textStart(node) ?? 0,
    style: (node) => toStyle(toCss(node), name(node) === 'iframe'),
    listStyle: (node) => toListStyle(toCss(node), () => drawnBefore(node)),
    shadow: (node) => (isElement(node) ? (dom.shadowRoot(node) ?? dom.frameDocument(node)) : null),
    slotted: (node) => (isElement(node) ? dom.assignedNodes(node) : []),
    // JSON-LD tells of the whole page, not of what was selected.
    isRead: (node) => part === null || (part.holds(node) && name(node) !== 'script'),
  };
}

function toStyle(css: CSSStyleDeclaration | null, isFrame: boolean): Style | null {
  const display = css?.display ?? '';
  if (css === null || display === '') return null;
  return {
    // The text of a document in a frame is never part of a line around it.
    display: isFrame && display !== 'none' ? 'block' : toDisplay(display),
    visible: isVisible(css.visibility),
    bold: isBold(css.fontWeight),
    whiteSpace: toWhiteSpace(css.whiteSpace),
  };
}

function toListStyle(css: CSSStyleDeclaration | null, drawnBefore: () => string): string | null {
  if (css === null || css.display === '' || css.listStyleType === '') return null;
  if (css.display.includes('list-item')) {
    if (css.listStyleType !== 'none') return css.listStyleType;
    if (css.listStyleImage !== 'none' && css.listStyleImage !== '') return 'disc';
  }
  // The page draws the marker itself. Browsers tell the counter's name, not its value: the item's number stands in.
  const drawn = drawnBefore();
  const counter = COUNTER.exec(drawn);
  if (counter !== null) return counter[1] === 's' ? 'outline' : (counter[2]?.split(',')[1]?.trim() ?? 'decimal');
  const sign = DRAWN_BULLET.exec(drawn)?.[1];
  return sign === undefined || NO_SIGN.test(sign) ? 'none' : `"${sign} "`;
}

/** What a selection holds. `Range.intersectsNode` asked of 200,000 brothers counts each one's place; marking is one pass. */
interface Part {
  holds(node: Node): boolean;
  cutText(node: Text, text: string): string;
  textStart(node: Node): number;
}

function openPart(dom: Dom, { startContainer, startOffset, endContainer, endOffset }: Range): Part {
  const outside = new Set<Node>();
  const mark = (first: Node | null, stop: Node | null, most: number) => {
    let left = most;
    for (let node = first; node !== null && node !== stop && left > 0; left--) {
      outside.add(node);
      node = dom.nextSibling(node);
    }
  };
  // Of a text the offset counts characters, and it has no children; of an element it counts children.
  mark(dom.firstChild(startContainer), null, startOffset);
  let after = dom.firstChild(endContainer);
  for (let left = endOffset; after !== null && left > 0; left--) after = dom.nextSibling(after);
  mark(after, null, Infinity);
  climb(dom, startContainer, (node, parent) => mark(dom.firstChild(parent), node, Infinity));
  climb(dom, endContainer, (node) => mark(dom.nextSibling(node), null, Infinity));
  return {
    holds: (node) => !outside.has(node),
    cutText: (node, text) =>
      text.slice(node === startContainer ? startOffset : 0, node === endContainer ? endOffset : text.length),
    textStart: (node) => (node === startContainer ? startOffset : 0),
  };
}

function climb(dom: Dom, from: Node, step: (node: Node, parent: Node) => void): void {
  let node = from;
  for (let parent = dom.parentOrHost(node); parent !== null; parent = dom.parentOrHost(node)) {
    step(node, parent);
    node = parent;
  }
}

const XHTML = 'http://www.w3.org/1999/xhtml';

interface Dom {
  readonly nodeType: (node: Node) => number;
  readonly firstChild: (node: Node) => Node | null;
  readonly nextSibling: (node: Node) => Node | null;
  readonly parentNode: (node: Node) => Node | null;
  readonly parentOrHost: (node: Node) => Node | null;
  readonly localName: (node: Element) => string;
  readonly shadowRoot: (node: Element) => Node | null;
  readonly data: (node: CharacterData) => string;
  readonly getAttribute: (node: Element, name: string) => string | null;
  readonly frameDocument: (node: Element) => Node | null;
  readonly assignedNodes: (node: Element) => readonly Node[];
}

function bindDom(view: PageWindow): Dom {
  const { Node, Element, CharacterData, HTMLIFrameElement, HTMLSlotElement, ShadowRoot } = view;
  const getAttribute = bindMethod(Element.prototype, 'getAttribute');
  const assignedNodes = bindMethod(HTMLSlotElement.prototype, 'assignedNodes');
  const parentNode = bindGetter(Node.prototype, 'parentNode');
  const namespace = bindGetter(Element.prototype, 'namespaceURI');
  const localName = bindGetter(Element.prototype, 'localName');
  const host = bindGetter(ShadowRoot.prototype, 'host');
  const contentDocument = bindGetter(HTMLIFrameElement.prototype, 'contentDocument');
  const nodeType = bindGetter(Node.prototype, 'nodeType');
  // Not `instanceof`: the elements of a frame are of its own window.
  const isHtml = <Name extends keyof HTMLElementTagNameMap>(
    node: Element,
    name: Name,
  ): node is HTMLElementTagNameMap[Name] => localName(node) === name && namespace(node) === XHTML;
  const isShadowRoot = (node: Node): node is ShadowRoot => nodeType(node) === Node.DOCUMENT_FRAGMENT_NODE;
  return {
    nodeType,
    firstChild: bindGetter(Node.prototype, 'firstChild'),
    nextSibling: bindGetter(Node.prototype, 'nextSibling'),
    parentNode,
    parentOrHost: (node) => (isShadowRoot(node) ? host(node) : parentNode(node)),
    localName,
    shadowRoot: bindGetter(Element.prototype, 'shadowRoot'),
    data: bindGetter(CharacterData.prototype, 'data'),
    getAttribute: (node, name) => getAttribute(node, [name]),
    // Null where the frame is of another origin.
    frameDocument: (node) => (isHtml(node, 'iframe') ? contentDocument(node) : null),
    assignedNodes: (node) => (isHtml(node, 'slot') ? assignedNodes(node, [{ flatten: true }]) : []),
  };
}
