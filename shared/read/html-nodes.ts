// The nodes of a parsed HTML file: linked, so that the next brother is one step away on any page.
// Below html-builder.ts, which lets parse5 build with them; parse5's own nodes keep children in arrays, without a next brother.
// Must not know what a page means.

import type { html } from 'parse5';

/** A node of a parsed file. Only elements have a name and attributes, only texts have text. */
export interface HtmlNode {
  readonly kind: 'element' | 'text' | 'other';
  readonly name: string;
  readonly namespace: html.NS | null;
  attributes: ReadonlyMap<string, string>;
  text: string;
  /** What a `<template>` holds. */
  content: HtmlNode | null;
  parent: HtmlNode | null;
  first: HtmlNode | null;
  last: HtmlNode | null;
  next: HtmlNode | null;
  previous: HtmlNode | null;
}

/** An attribute as the parser hands it over. */
export interface HtmlAttribute {
  readonly name: string;
  readonly value: string;
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map<string, string>();

/** Makes an element. */
export function makeElement(name: string, namespace: html.NS, attributes: readonly HtmlAttribute[]): HtmlNode {
  const node = makeNode('element', name, namespace);
  addAttributes(node, attributes);
  return node;
}

/** Makes a text node. */
export function makeText(text: string): HtmlNode {
  const node = makeNode('text', '', null);
  node.text = text;
  return node;
}

/** Makes a document, fragment, comment or doctype. */
export function makeOther(): HtmlNode {
  return makeNode('other', '', null);
}

/** Gives an element the attributes that it does not have yet. */
export function addAttributes(node: HtmlNode, attributes: readonly HtmlAttribute[]): void {
  if (attributes.length === 0) return;
  const map = new Map(node.attributes);
  for (const { name, value } of attributes) if (!map.has(name)) map.set(name, value);
  node.attributes = map;
}

/** Puts a node, free of any parent, before `reference`, or last. */
export function insertNode(parent: HtmlNode, node: HtmlNode, reference: HtmlNode | null): void {
  const previous = reference === null ? parent.last : reference.previous;
  node.parent = parent;
  node.previous = previous;
  node.next = reference;
  if (previous === null) parent.first = node;
  else previous.next = node;
  if (reference === null) parent.last = node;
  else reference.previous = node;
}

/** Takes a node out of its parent. */
export function detachNode(node: HtmlNode): void {
  const { parent, previous, next } = node;
  if (parent === null) return;
  if (previous === null) parent.first = next;
  else previous.next = next;
  if (next === null) parent.last = previous;
  else next.previous = previous;
  node.parent = node.previous = node.next = null;
}

function makeNode(kind: HtmlNode['kind'], name: string, namespace: html.NS | null): HtmlNode {
  return {
    kind,
    name,
    namespace,
    attributes: NO_ATTRIBUTES,
    text: '',
    content: null,
    parent: null,
    first: null,
    last: null,
    next: null,
    previous: null,
  };
}
