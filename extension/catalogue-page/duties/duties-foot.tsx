// The line below the grid: what came of the last action, a way to try again, and the keys that matter now.
// Outcomes stay until the next action.

import { useEffect, useState } from 'preact/hooks';
import type { DutySheet } from './duty-sheet.ts';

/** Work shorter than this shows nothing, in milliseconds. */
const SHOWN_AFTER = 300;

/** A `status` region and hints of keys. */
export function DutiesFoot({ sheet }: { readonly sheet: DutySheet }) {
  const { words } = sheet;
  const outcome = sheet.outcome.value;
  const isEditing = sheet.isEditing.value;
  const isArranging = sheet.rows.isArranging.value;
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    if (!isArranging) return;
    const timer = setTimeout(() => setIsLong(true), SHOWN_AFTER);
    return () => {
      clearTimeout(timer);
      setIsLong(false);
    };
  }, [isArranging]);
  const hints: readonly (readonly [string, string])[] = isEditing
    ? [
        ['Enter', words.takeKeys],
        ['Tab', words.tabKeys],
        ['Esc', words.escKeys],
      ]
    : [
        ['F2', words.editKeys],
        ['Ctrl +', words.insertRow],
        ['Alt ↓', words.filter],
      ];
  return (
    <div class="bar foot small soft duties-foot">
      <span role="status" class={outcome?.isRefused ? 'told-bad' : undefined}>
        {isLong ? words.arranging : (outcome?.words ?? '')}
      </span>
      {sheet.saves.pending.value.size > 0 && sheet.saves.hasRefused && (
        <button type="button" class="btn little" onClick={() => void sheet.saves.retry()}>
          {words.tryAgain}
        </button>
      )}
      <span class="push row hints">
        {hints.map(([key, does]) => (
          <span key={key}>
            <kbd>{key}</kbd> {does}
          </span>
        ))}
      </span>
    </div>
  );
}
