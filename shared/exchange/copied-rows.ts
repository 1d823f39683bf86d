// How rows of duties travel on the clipboard between the browser's grid, Excel and the task pane: cells as Excel takes them, the ids
// of the duties in the last column, and what only our own surfaces read in attributes.
// Names only; each surface reads and writes its own clipboard.

/** Attribute of a table row: the id of the role. Excel and other programs drop it; then the role is told by its duties. */
export const ROLE_ATTRIBUTE = 'data-rolebook-role';
