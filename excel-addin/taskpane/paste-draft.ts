// A pasted text that is not inserted yet, remembered on this machine so that it outlives a reload of the pane; and the look that tells
// rows and files of ours from text to be parsed.
// Knows no view; where it is remembered is the surface's.

import type { PastedForms } from '../../shared/ui/paste-box.tsx';
import type { PaneSurface } from './pane-surface.ts';

const KEY = 'draft';
/** A longer text is not remembered: storage holds some 5 million characters in all. */
const LONGEST_DRAFT = 1_000_000;
/** Matches a table of a clipboard, and the start of a .rolebook.json; the bridge looks closer. */
const MAY_BE_OURS = /<table|^\s*\{\s*"format"/i;

/** The text of before, '' where there is none. */
export function recallDraft(surface: PaneSurface): string {
  return surface.recall(KEY) ?? '';
}

/** Remembers the text; '' forgets it. */
export function keepDraft(surface: PaneSurface, text: string): void {
  surface.remember(KEY, text === '' || text.length > LONGEST_DRAFT ? null : text);
}

/** True where the bridge should look first. */
export function mayBeOurs({ html, text }: PastedForms): boolean {
  return MAY_BE_OURS.test(html) || MAY_BE_OURS.test(text);
}
