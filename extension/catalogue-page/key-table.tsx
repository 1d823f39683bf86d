// The table of keys that `?` shows. It floats, takes the focus, and Esc closes it; nothing behind it is locked.
// The rows are words of the page; the keys themselves are handled where they act.

import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../shared/ui/icon.tsx';
import { useWords } from '../../shared/ui/words.ts';
import { PAGE_WORDS } from './page-words.ts';

/** A dialog named "Keys"; the focus goes back to where it was. */
export function KeyTable({ onClose }: { readonly onClose: () => void }) {
  const words = useWords(PAGE_WORDS);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    box.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <div
      class="pop keys"
      role="dialog"
      aria-labelledby="keys-name"
      tabIndex={-1}
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <div class="row">
        <h2 class="rest" id="keys-name">
          {words.keys}
        </h2>
        <button
          type="button"
          class="btn quiet little only"
          aria-label={words.close}
          title={words.close}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </div>
      <dl class="facts">
        {words.keyRows.map(([keys, does]) => (
          <>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </>
        ))}
      </dl>
    </div>
  );
}
