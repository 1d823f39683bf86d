// The window through which the walk sees a page, so that one walk serves the live page and a parsed file.
// Below the walk, above every DOM: live-page.ts and html-file.ts each give one `PageTree`.
// Knows neither `document` nor parse5; must not know what the text means.

/** What a node is to the walk; comments, doctypes and the like are 'other'. */
export type NodeKind = 'element' | 'text' | 'other';

/** How an element stands in the flow; every other display of CSS falls under the one that breaks lines as it does. */
export type Display = 'none' | 'inline' | 'inline-block' | 'block' | 'list-item';

/** 'normal' collapses white space, 'lines' collapses it but keeps line breaks, 'pre' keeps all. */
export type WhiteSpace = 'normal' | 'lines' | 'pre';

/** What of an element's style changes its text. */
export interface Style {
  readonly display: Display;
  /** False for `visibility: hidden`: the element's own text is not seen, a child may be. */
  readonly visible: boolean;
  readonly bold: boolean;
  readonly whiteSpace: WhiteSpace;
}

/**
 * A page, one question at a time. Every answer is about a single node and costs the same on any page, so that
 * 200,000 brothers or 50,000 nested elements do no harm. No method throws, whatever the page calls its form fields.
 */
export interface PageTree<Node> {
  readonly root: Node;
  /** True when the page was too large and the tree holds only its beginning. */
  readonly cut: boolean;
  kind(node: Node): NodeKind;
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  /** The node whose child it is; of a shadow root's children the shadow root. */
  parent(node: Node): Node | null;
  /** Tag name in lower case, '' for what is not an element. */
  name(node: Node): string;
  /** Value of an attribute, null where there is none. */
  attribute(node: Node, name: string): string | null;
  /** Characters of a text node; of a partly selected one only what is selected. */
  text(node: Node): string;
  /** Computed style; null where the page has none, then tag and attributes decide. */
  style(node: Node): Style | null;
  /** CSS list-style-type of a list item as it shows ('lower-roman', 'none', '"– "'); null = tag and attributes decide. */
  listStyle(node: Node): string | null;
  /** Open shadow root, or the document in an `<iframe>` that may be read: what the page shows in place of the element's children. */
  shadow(node: Node): Node | null;
  /** What a `<slot>` of a shadow root shows; empty = its own children. */
  slotted(node: Node): readonly Node[];
  /** False outside the selection; true everywhere when nothing is selected. */
  isRead(node: Node): boolean;
}
