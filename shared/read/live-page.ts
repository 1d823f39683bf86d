// The live page, or the selection on it, as a PageTree: with live-dom.ts and its siblings the only files that know the DOM.
// Calls are bound to prototypes: a form field called "attributes" cannot get in their way (DOM clobbering).
// Reads only; must not change, clone or scroll the page.

import { bindDom, ELEMENT, openLook, TEXT, type PageWindow } from './live-dom.ts';
import { openPart } from './live-selection.ts';
import { LiveStyle, toListStyle, type Shown } from './live-style.ts';
import type { PageTree } from './page-tree.ts';

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
  const look = openLook(dom);
  const isElement = (node: Node): node is Element => look(node).type === ELEMENT;
  const isText = (node: Node): node is Text => look(node).type === TEXT;
  const name = (node: Node) => look(node).name;
  const toShown = openStyles((node) => (isElement(node) && hasStyle ? view.getComputedStyle(node) : null));
  return {
    root,
    cut: false,
    kind: (node) => (isElement(node) ? 'element' : isText(node) ? 'text' : 'other'),
    firstChild: dom.firstChild,
    nextSibling: dom.nextSibling,
    parent: dom.parentNode,
    name,
    attribute: (node, key) => (isElement(node) && look(node).has(key) ? dom.getAttribute(node, key) : null),
    text: (node) => (isText(node) ? (part?.cutText(node, dom.data(node)) ?? dom.data(node)) : ''),
    textStart: (node) => part?.textStart(node) ?? 0,
    style: (node) => {
      const shown = toShown(node);
      return shown === null ? null : new LiveStyle(shown, name(node) === 'iframe');
    },
    listStyle: (node) => {
      const shown = toShown(node);
      // `as`: only elements have a style.
      return shown === null
        ? null
        : toListStyle(shown, () => view.getComputedStyle(node as Element, '::before').content);
    },
    shadow: (node) => {
      if (!isElement(node)) return null;
      return name(node) === 'iframe' ? dom.frameDocument(node) : dom.shadowRoot(node);
    },
    slotted: (node) => (isElement(node) ? dom.assignedNodes(node) : []),
    // JSON-LD tells of the whole page, not of what was selected.
    isRead: (node) => part === null || (part.holds(node) && name(node) !== 'script'),
  };
}

/** Remembers the last answer: a list item is asked for its display and for its marker. Null for what is not shown. */
function openStyles(find: (node: Node) => CSSStyleDeclaration | null): (node: Node) => Shown | null {
  let last: Node | null = null;
  let shown: Shown | null = null;
  return (node) => {
    if (node === last) return shown;
    last = node;
    const css = find(node);
    const display = css?.display ?? '';
    // Empty where the document has no window, or the element was taken off the page.
    shown = css === null || display === '' ? null : { css, display };
    return shown;
  };
}
