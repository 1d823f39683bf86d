// The live page, or the selection on it, as a PageTree: with live-dom.ts and its siblings the only files that know the DOM.
// Calls are bound to prototypes: a form field called "attributes" cannot get in their way (DOM clobbering).
// Reads only; must not change, clone or scroll the page.

import { bindDom, ELEMENT, Look, TEXT, type LiveDom, type PageWindow } from './live-dom.ts';
import { openPart, type SelectedPart } from './live-selection.ts';
import { LiveStyle } from './live-style.ts';
import type { NodeKind, PageTree } from './page-tree.ts';

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
  return new ShownPage(view, root, options);
}

/** A class, so that all pages share their methods: engines see which one is called. */
class ShownPage implements LivePage {
  readonly root: Node;
  readonly cut = false;
  readonly #view: PageWindow;
  readonly #dom: LiveDom;
  readonly #look: Look;
  readonly #part: SelectedPart | null;
  readonly #hasStyle: boolean;
  /** The last answer: a list item is asked for its display and for its marker. */
  #styled: Node | null = null;
  #style: LiveStyle | null = null;

  constructor(view: PageWindow, root: Node, { selection, hasStyle = true }: LivePageOptions) {
    this.root = root;
    this.#view = view;
    this.#dom = bindDom(view);
    this.#look = new Look(this.#dom);
    this.#part = selection === undefined || selection.collapsed ? null : openPart(this.#dom, selection);
    this.#hasStyle = hasStyle;
  }

  kind(node: Node): NodeKind {
    const { type } = this.#look.at(node);
    return type === ELEMENT ? 'element' : type === TEXT ? 'text' : 'other';
  }

  firstChild(node: Node): Node | null {
    return this.#dom.firstChild(node);
  }

  nextSibling(node: Node): Node | null {
    return this.#dom.nextSibling(node);
  }

  parent(node: Node): Node | null {
    return this.#dom.parentNode(node);
  }

  name(node: Node): string {
    return this.#look.at(node).name;
  }

  attribute(node: Node, key: string): string | null {
    return this.#look.at(node).attribute(key);
  }

  text(node: Node): string {
    if (this.#look.at(node).type !== TEXT) return '';
    // `as`: the type says that it is one.
    const textNode = node as Text;
    const text = this.#dom.data(textNode);
    return this.#part === null ? text : this.#part.cutText(textNode, text);
  }

  textStart(node: Node): number {
    return this.#part?.textStart(node) ?? 0;
  }

  style(node: Node): LiveStyle | null {
    if (node === this.#styled) return this.#style;
    this.#styled = node;
    this.#style = null;
    const { type, name } = this.#look.at(node);
    if (type !== ELEMENT || !this.#hasStyle) return null;
    // `as`: the type says that it is one.
    const css = this.#view.getComputedStyle(node as Element);
    const { display } = css;
    // Empty where the document has no window, or the element was taken off the page.
    if (display !== '') this.#style = new LiveStyle(css, display, name === 'iframe');
    return this.#style;
  }

  listStyle(node: Node): string | null {
    // `as`: only elements have a style.
    const drawnBefore = () => this.#view.getComputedStyle(node as Element, '::before').content;
    return this.style(node)?.toListStyle(drawnBefore) ?? null;
  }

  shadow(node: Node): Node | null {
    const { type, name } = this.#look.at(node);
    if (type !== ELEMENT) return null;
    // `as`: the type says that it is one.
    const element = node as Element;
    return name === 'iframe' ? this.#dom.frameDocument(element) : this.#dom.shadowRoot(element);
  }

  slotted(node: Node): readonly Node[] {
    // `as`: the type says that it is one.
    return this.#look.at(node).type === ELEMENT ? this.#dom.assignedNodes(node as Element) : [];
  }

  isRead(node: Node): boolean {
    // JSON-LD tells of the whole page, not of what was selected.
    return this.#part === null || (this.#part.holds(node) && this.name(node) !== 'script');
  }
}
