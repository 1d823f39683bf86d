// Keys that work everywhere on the page: search, Undo and Redo, the next region, the table of keys.
// Must not know what the actions do; a field that is typed into keeps its own keys.

/** What the keys lead to. */
export interface PageKeyActions {
  search(): void;
  undo(): void;
  redo(): void;
  showKeys(): void;
}

/** Fields whose text has an Undo of its own. */
const TYPED_INTO = 'input:not([type=checkbox]):not([type=radio]), textarea, [contenteditable="true"]';

/** Acts on a key press of the page. A key that a view has already taken (`preventDefault`) is left alone. */
export function handlePageKey(event: KeyboardEvent, actions: PageKeyActions): void {
  if (event.defaultPrevented || event.altKey || event.isComposing) return;
  const command = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  if (key === 'f6' && !command) {
    moveToRegion(event.shiftKey ? -1 : 1);
    event.preventDefault();
    return;
  }
  if (event.target instanceof Element && event.target.matches(TYPED_INTO)) return;
  const action = command ? findCommand(key, event.shiftKey, actions) : findPlain(key, actions);
  if (!action) return;
  event.preventDefault();
  action();
}

function findCommand(key: string, shift: boolean, actions: PageKeyActions): (() => void) | null {
  if (key === 'z') return shift ? () => actions.redo() : () => actions.undo();
  return key === 'y' && !shift ? () => actions.redo() : null;
}

function findPlain(key: string, actions: PageKeyActions): (() => void) | null {
  if (key === '/') return () => actions.search();
  return key === '?' ? () => actions.showKeys() : null;
}

/** Regions carry `data-region`; the focus goes to the first thing in the next one that takes it, else to the region itself. */
function moveToRegion(step: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter(
    (region) => region.getClientRects().length > 0,
  );
  if (regions.length === 0) return;
  const here = regions.findLastIndex((region) => region.contains(document.activeElement));
  const next = regions[here < 0 && step < 0 ? regions.length - 1 : (here + step + regions.length) % regions.length];
  const inside = next?.querySelector<HTMLElement>('[data-focus-first]');
  (inside ?? next)?.focus();
}
