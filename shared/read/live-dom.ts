// What the page reader asks of live nodes, bound to prototypes, and the answers about the node it is at.
// Below live-page.ts; bound-dom.ts says why.
// Must not know the walk.

import { takeGetter, takeMethod } from './bound-dom.ts';

/** The window whose prototypes are used: `window` in a page or content script. */
export type PageWindow = Window & typeof globalThis;

/** Types of nodes, as the DOM numbers them. */
export const ELEMENT = 1;
export const TEXT = 3;
const FRAGMENT = 11;

const XHTML = 'http://www.w3.org/1999/xhtml';

/** Questions to nodes; null and empty where a node has no such thing. */
export interface LiveDom {
  readonly nodeType: (node: Node) => number;
  readonly firstChild: (node: Node) => Node | null;
  readonly nextSibling: (node: Node) => Node | null;
  readonly parentNode: (node: Node) => Node | null;
  readonly parentOrHost: (node: Node) => Node | null;
  readonly localName: (node: Element) => string;
  readonly shadowRoot: (node: Element) => Node | null;
  readonly data: (node: CharacterData) => string;
  readonly getAttribute: (node: Element, name: string) => string | null;
  readonly attributeNames: (node: Element) => readonly string[];
  readonly frameDocument: (node: Element) => Node | null;
  readonly assignedNodes: (node: Element) => readonly Node[];
}

/** The node that was looked at last: crossing into the browser costs more than all the rest of the walk. */
export class Look {
  /** As the DOM numbers types of nodes. */
  type = 0;
  /** Tag name in lower case, '' for what is not an element. */
  name = '';
  #last: Node | null = null;
  #attributes: readonly string[] | null = null;
  readonly #dom: LiveDom;
  readonly #toName = openNames();

  constructor(dom: LiveDom) {
    this.#dom = dom;
  }

  /** Looks at a node. */
  at(node: Node): this {
    if (node !== this.#last) {
      this.#last = node;
      this.#attributes = null;
      this.type = this.#dom.nodeType(node);
      // `as`: the type says that it is one.
      this.name = this.type === ELEMENT ? this.#toName(this.#dom.localName(node as Element)) : '';
    }
    return this;
  }

  /** Value of an attribute of the node, null where there is none. */
  attribute(key: string): string | null {
    if (this.type !== ELEMENT) return null;
    // `as`: the type says that it is one.
    const element = this.#last as Element;
    this.#attributes ??= this.#dom.attributeNames(element);
    return this.#attributes.includes(key) ? this.#dom.getAttribute(element, key) : null;
  }
}

/**
 * Tag names in lower case, each the same string every time. The walk compares a name twenty times: engines compare two
 * property keys by their addresses, but letter by letter what the browser hands out.
 */
function openNames(): (localName: string) => string {
  const names = new Map<string, string>();
  return (localName) => {
    const known = names.get(localName);
    if (known !== undefined) return known;
    const [name = ''] = Object.keys({ [localName.toLowerCase()]: 0 });
    names.set(localName, name);
    return name;
  };
}

/**
 * Takes the questions from a window.
 *
 * @throws TypeError when it lacks a part of the DOM (it is no browser's window).
 */
export function bindDom(view: PageWindow): LiveDom {
  const { Node, Element, CharacterData, HTMLIFrameElement, HTMLSlotElement, ShadowRoot } = view;
  const nodeType = takeGetter(Node.prototype, 'nodeType');
  const firstChild = takeGetter(Node.prototype, 'firstChild');
  const nextSibling = takeGetter(Node.prototype, 'nextSibling');
  const parentNode = takeGetter(Node.prototype, 'parentNode');
  const host = takeGetter(ShadowRoot.prototype, 'host');
  const localName = takeGetter(Element.prototype, 'localName');
  const namespace = takeGetter(Element.prototype, 'namespaceURI');
  const shadowRoot = takeGetter(Element.prototype, 'shadowRoot');
  const data = takeGetter(CharacterData.prototype, 'data');
  const contentDocument = takeGetter(HTMLIFrameElement.prototype, 'contentDocument');
  const getAttribute = takeMethod(Element.prototype, 'getAttribute');
  const getAttributeNames = takeMethod(Element.prototype, 'getAttributeNames');
  const assignedNodes = takeMethod(HTMLSlotElement.prototype, 'assignedNodes');
  // Not `instanceof`: the elements of a frame are of its own window.
  const isHtml = <Name extends keyof HTMLElementTagNameMap>(
    node: Element,
    name: Name,
  ): node is HTMLElementTagNameMap[Name] => localName.call(node) === name && namespace.call(node) === XHTML;
  const isShadowRoot = (node: Node): node is ShadowRoot => nodeType.call(node) === FRAGMENT;
  return {
    nodeType: (node) => nodeType.call(node),
    firstChild: (node) => firstChild.call(node),
    nextSibling: (node) => nextSibling.call(node),
    parentNode: (node) => parentNode.call(node),
    parentOrHost: (node) => (isShadowRoot(node) ? host.call(node) : parentNode.call(node)),
    localName: (node) => localName.call(node),
    shadowRoot: (node) => shadowRoot.call(node),
    data: (node) => data.call(node),
    getAttribute: (node, name) => getAttribute.call(node, name),
    attributeNames: (node) => getAttributeNames.call(node),
    // Null where the frame is of another origin.
    frameDocument: (node) => (isHtml(node, 'iframe') ? contentDocument.call(node) : null),
    assignedNodes: (node) => (isHtml(node, 'slot') ? assignedNodes.call(node, { flatten: true }) : []),
  };
}
