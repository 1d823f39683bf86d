// Lets parse5 build our linked nodes, and stops it in time.
// The HTML standard lets 100 KB of `<font size=1><p>x<font size=2><p>x...` grow into millions of elements; unguarded, the
// process dies. Nothing else of parse5 8.1 grows faster than its input (38 shapes measured).
// Must not know the walk.

import { html, parse, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';
import {
  addAttributes,
  detachNode,
  insertNode,
  makeElement,
  makeOther,
  makeText,
  type HtmlNode,
} from './html-nodes.ts';

/** parse5 tells ten kinds of nodes apart; ours are all of one type. */
type Nodes = TreeAdapterTypeMap<
  HtmlNode,
  HtmlNode,
  HtmlNode,
  HtmlNode,
  HtmlNode,
  HtmlNode,
  HtmlNode,
  HtmlNode,
  HtmlNode,
  HtmlNode
>;

/** Thrown by the adapter at its limit and caught in `buildHtml`; what was built so far is kept. */
class BuilderFull extends Error {}

/**
 * Parses HTML as browsers do. `limit` counts how often a node is put into its place; `cut` tells that it was reached and
 * the tree holds the beginning of the page. Never throws on any text.
 */
export function buildHtml(text: string, limit: number): { readonly root: HtmlNode; readonly cut: boolean } {
  const root = makeOther();
  try {
    parse<Nodes>(text, { treeAdapter: openAdapter(root, limit) });
    return { root, cut: false };
  } catch (error) {
    if (error instanceof BuilderFull) return { root, cut: true };
    throw error;
  }
}

function openAdapter(root: HtmlNode, limit: number): TreeAdapter<Nodes> {
  let left = limit;
  let mode = html.DOCUMENT_MODE.NO_QUIRKS;
  const insert = (parent: HtmlNode, node: HtmlNode, reference: HtmlNode | null) => {
    if (--left < 0) throw new BuilderFull();
    insertNode(parent, node, reference);
  };
  const insertText = (parent: HtmlNode, text: string, reference: HtmlNode | null) => {
    const before = reference === null ? parent.last : reference.previous;
    if (before?.kind === 'text') before.text += text;
    else insert(parent, makeText(text), reference);
  };
  return {
    createDocument: () => root,
    createDocumentFragment: makeOther,
    createElement: makeElement,
    createCommentNode: makeOther,
    createTextNode: makeText,
    adoptAttributes: addAttributes,
    appendChild: (parent, node) => insert(parent, node, null),
    insertBefore: insert,
    insertText: (parent, text) => insertText(parent, text, null),
    insertTextBefore: insertText,
    detachNode,
    setTemplateContent(template, content) {
      template.content = content;
    },
    getTemplateContent: (template) => template.content ?? template,
    getFirstChild: (node) => node.first,
    getChildNodes: listChildren,
    getParentNode: (node) => node.parent,
    getAttrList: (node) => Array.from(node.attributes, ([name, value]) => ({ name, value })),
    getTagName: (node) => node.name,
    getNamespaceURI: (node) => node.namespace ?? html.NS.HTML,
    getTextNodeContent: (node) => node.text,
    isElementNode: (node): node is HtmlNode => node.kind === 'element',
    isTextNode: (node): node is HtmlNode => node.kind === 'text',
    getDocumentMode: () => mode,
    setDocumentMode(_, wanted) {
      mode = wanted;
    },
    // The walk has no use for comments, doctypes and places in the file.
    isCommentNode: (node): node is HtmlNode => node.kind === 'other',
    isDocumentTypeNode: (node): node is HtmlNode => node.kind === 'other',
    getCommentNodeContent: () => '',
    getDocumentTypeNodeName: () => '',
    getDocumentTypeNodePublicId: () => '',
    getDocumentTypeNodeSystemId: () => '',
    setDocumentType: () => undefined,
    getNodeSourceCodeLocation: () => null,
    setNodeSourceCodeLocation: () => undefined,
    updateNodeSourceCodeLocation: () => undefined,
  };
}

function listChildren(parent: HtmlNode): HtmlNode[] {
  const children: HtmlNode[] = [];
  for (let child = parent.first; child !== null; child = child.next) children.push(child);
  return children;
}
