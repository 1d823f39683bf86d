// The six things to do, a word under each sign. The whole name is what assistive technology reads and scripts rely on.
// One tab stop; arrows move, as in every toolbar.

import { useRef } from 'preact/hooks';
import { Icon, type IconName } from '../../shared/ui/icon.tsx';
import { useWords } from '../../shared/ui/words.ts';
import { usePane } from './pane-context.ts';
import type { PaneView } from './pane-state.ts';
import { PANE_WORDS } from './pane-words.ts';

type Action = PaneView | 'undo';

const ACTIONS: readonly { readonly action: Action; readonly icon: IconName }[] = [
  { action: 'read', icon: 'read' },
  { action: 'scan', icon: 'sheet' },
  { action: 'duplicates', icon: 'twice' },
  { action: 'lines', icon: 'tree' },
  { action: 'review', icon: 'changes' },
  { action: 'undo', icon: 'undo' },
];

/** A toolbar of "Read selection", "Scan workbook", "Find duplicates", "Check reporting lines", "Review changes", "Undo". */
export function PaneNav() {
  const pane = usePane();
  const words = useWords(PANE_WORDS);
  const bar = useRef<HTMLDivElement>(null);
  const { view, isStale, undo } = pane.state;
  const act = (action: Action) => {
    if (action === 'undo') return void pane.undo();
    pane.show(action);
    if (action === 'read' && pane.state.excel.value === 'connected') void pane.readSelection();
    if (action === 'scan') void pane.scan();
    if (action === 'duplicates') void pane.desk.value?.run();
    if (action === 'review') void pane.review();
  };
  return (
    <div
      class="nav"
      role="toolbar"
      aria-label="Rolebook"
      ref={bar}
      onKeyDown={(event) => {
        const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
        if (step === 0) return;
        event.preventDefault();
        const buttons = [...(bar.current?.querySelectorAll('button') ?? [])];
        const at = buttons.findIndex((button) => button === document.activeElement);
        buttons[(at + step + buttons.length) % buttons.length]?.focus();
      }}
    >
      {ACTIONS.map(({ action, icon }) => (
        <button
          key={action}
          type="button"
          aria-label={words.actions[action]}
          aria-current={action === view.value ? 'true' : undefined}
          tabIndex={action === view.value ? 0 : -1}
          title={action === 'undo' && undo.value !== null ? words.undoes(undo.value) : words.actions[action]}
          onClick={() => act(action)}
        >
          <Icon name={icon} />
          <span>{words.short[action]}</span>
          {action === 'review' && isStale.value && <i class="dot" />}
        </button>
      ))}
    </div>
  );
}
