// What the capture script asks of documents and elements besides the walk, bound to prototypes.
// A form called "title" or "body" answers for the document's own property, in the extension's world too (DOM clobbering).
// Reads only, but for `scrollIntoView`.

import { takeGetter, takeMethod } from '../../shared/read/bound-dom.ts';

const title = takeGetter(Document.prototype, 'title');
const contentType = takeGetter(Document.prototype, 'contentType');
const documentElement = takeGetter(Document.prototype, 'documentElement');
const defaultView = takeGetter(Document.prototype, 'defaultView');
const ownerDocument = takeGetter(Node.prototype, 'ownerDocument');
const parentElement = takeGetter(Node.prototype, 'parentElement');
const connected = takeGetter(Node.prototype, 'isConnected');
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
  const parts = Array.from(childNodes.call(element), (node) => (node instanceof CharacterData ? data.call(node) : ''));
  return parts.join('');
}

/**
 * The document in a frame, null for one of another origin.
 *
 * @throws TypeError for what is no HTML frame.
 */
export function frameDocumentOf(frame: HTMLIFrameElement): Document | null {
  return contentDocument.call(frame);
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
