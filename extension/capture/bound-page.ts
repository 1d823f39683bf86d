// What the capture script asks of documents and elements besides the walk, bound to prototypes.
// A form called "title" or "body" answers for the document's own property, in the extension's world too (DOM clobbering).
// Reads only, but for `scrollIntoView`.

import { takeGetter, takeMethod } from '../../shared/read/bound-dom.ts';
import { TEXT } from '../../shared/read/live-dom.ts';

const title = takeGetter(Document.prototype, 'title');
const contentType = takeGetter(Document.prototype, 'contentType');
const documentElement = takeGetter(Document.prototype, 'documentElement');
const defaultView = takeGetter(Document.prototype, 'defaultView');
const ownerDocument = takeGetter(Node.prototype, 'ownerDocument');
const parentElement = takeGetter(Node.prototype, 'parentElement');
const connected = takeGetter(Node.prototype, 'isConnected');
const nodeType = takeGetter(Node.prototype, 'nodeType');
const createTreeWalker = takeMethod(Document.prototype, 'createTreeWalker');
const childNodes = takeGetter(Node.prototype, 'childNodes');
const data = takeGetter(CharacterData.prototype, 'data');
const contentDocument = takeGetter(HTMLIFrameElement.prototype, 'contentDocument');
const getElementsByTagName = takeMethod(Document.prototype, 'getElementsByTagName');
const getAttribute = takeMethod(Element.prototype, 'getAttribute');
const scrollIntoView = takeMethod(Element.prototype, 'scrollIntoView');
const getBoundingClientRect = takeMethod(Element.prototype, 'getBoundingClientRect');
const addEventListener = takeMethod(EventTarget.prototype, 'addEventListener');

export function titleOf(page: Document): string {
  return title.call(page);
}

/** Media type that the page was served as. */
export function contentTypeOf(page: Document): string {
  return contentType.call(page);
}

/** The `<html>` element; null in a document that is being written. */
export function rootOf(page: Document): Element | null {
  return documentElement.call(page);
}

/** The window of a document that is shown. */
export function windowOf(page: Document): (Window & typeof globalThis) | null {
  return defaultView.call(page);
}

export function documentOf(node: Node): Document | null {
  return ownerDocument.call(node);
}

export function parentOf(node: Node): Element | null {
  return parentElement.call(node);
}

/** Tells whether a node is still part of its page. */
export function isConnected(node: Node): boolean {
  return connected.call(node);
}

/** The text of an element that holds nothing but text, as scripts do. */
export function ownTextOf(element: Element): string {
  return Array.from(childNodes.call(element), (node) => dataOf(node) ?? '').join('');
}

/**
 * The document in a frame, null for one of another origin.
 *
 * @throws TypeError for what is no HTML frame.
 */
export function frameDocumentOf(frame: HTMLIFrameElement): Document | null {
  return contentDocument.call(frame);
}

/** The characters of a text node, null for any other node. */
export function dataOf(node: Node): string | null {
  // `as`: the type says that it is one.
  return nodeType.call(node) === TEXT ? data.call(node as CharacterData) : null;
}

/** A child by its place among all children; null where there is none. */
export function childAt(node: Node, at: number): Node | null {
  return childNodes.call(node)[at] ?? null;
}

/** Goes through the text nodes below a node, in page order. */
export function openTextWalker(root: Node): TreeWalker {
  return createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT);
}

/** Listens to an event of a document. */
export function listenTo<Kind extends keyof DocumentEventMap>(
  page: Document,
  kind: Kind,
  listener: (event: DocumentEventMap[Kind]) => void,
  options: AddEventListenerOptions,
): void {
  // `as`: an event of this kind is what the browser hands over.
  addEventListener.call(page, kind, listener as EventListener, options);
}

/** Elements of a document by tag, in page order; those in shadow roots are not among them. */
export function listTagged(page: Document, tag: string): readonly Element[] {
  return Array.from(getElementsByTagName.call(page, tag));
}

/** How many elements a document has; those in shadow roots and frames are not counted. */
export function countElements(page: Document): number {
  return getElementsByTagName.call(page, '*').length;
}

/** An attribute, '' where it is missing. */
export function attributeOf(element: Element, name: string): string {
  return getAttribute.call(element, name) ?? '';
}

/** Where an element is drawn, in CSS pixels of its own window. */
export function boxOf(element: Element): DOMRect {
  return getBoundingClientRect.call(element);
}

/** Brings an element to the middle of the window. */
export function bringIntoView(element: Element): void {
  scrollIntoView.call(element, { block: 'center' });
}
