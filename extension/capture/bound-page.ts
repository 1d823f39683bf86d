// What the capture script asks of documents and elements besides the walk, bound to prototypes.
// A form called "title" or "body" answers for the document's own property, in the extension's world too (DOM clobbering).
// Reads only, but for `scrollIntoView`.

import { bindGetter, bindMethod } from '../../shared/read/bound-dom.ts';

const tagged = bindMethod(Document.prototype, 'getElementsByTagName');
const attribute = bindMethod(Element.prototype, 'getAttribute');
const scroll = bindMethod(Element.prototype, 'scrollIntoView');
const listen = bindMethod(EventTarget.prototype, 'addEventListener');
const rectangle = bindMethod(Element.prototype, 'getBoundingClientRect');

export const titleOf = bindGetter(Document.prototype, 'title');
export const contentTypeOf = bindGetter(Document.prototype, 'contentType');
export const rootOf = bindGetter(Document.prototype, 'documentElement');
export const windowOf = bindGetter(Document.prototype, 'defaultView');
export const documentOf = bindGetter(Node.prototype, 'ownerDocument');
export const parentOf = bindGetter(Node.prototype, 'parentElement');
export const isConnected = bindGetter(Node.prototype, 'isConnected');
export const dataOf = bindGetter(CharacterData.prototype, 'data');
export const textContentOf = bindGetter(Node.prototype, 'textContent');
export const frameDocumentOf = bindGetter(HTMLIFrameElement.prototype, 'contentDocument');

/** Listens to an event of a document. */
export function listenTo<Kind extends keyof DocumentEventMap>(
  page: Document,
  kind: Kind,
  listener: (event: DocumentEventMap[Kind]) => void,
  options: AddEventListenerOptions,
): void {
  // `as`: an event of this kind is what the browser hands over.
  listen(page, [kind, listener as EventListener, options]);
}

/** Elements of a document by tag, in page order; those in shadow roots are not among them. */
export function listTagged(page: Document, tag: string): readonly Element[] {
  // `as`: bindMethod cannot tell the overloads of getElementsByTagName apart; this one takes any name.
  return Array.from(tagged(page, [tag as 'a']) as Iterable<Element>);
}

/** How many elements a document has; those in shadow roots and frames are not counted. */
export function countElements(page: Document): number {
  return tagged(page, ['*']).length;
}

/** An attribute, '' where it is missing. */
export function attributeOf(element: Element, name: string): string {
  return attribute(element, [name]) ?? '';
}

/** Where an element is drawn, in CSS pixels of its own window. */
export function boxOf(element: Element): DOMRect {
  return rectangle(element, []);
}

/** Brings an element to the middle of the window. */
export function bringIntoView(element: Element): void {
  scroll(element, [{ block: 'center' }]);
}
