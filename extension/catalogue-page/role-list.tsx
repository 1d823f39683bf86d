// The list of roles, however many: only the rows in view are drawn, each at its place in a box of the full height.
// One tab stop; arrows, Home, End and first letters move, Enter opens. Must not know where the roles come from.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CatalogueRole } from '../../shared/model/catalogue-role.ts';
import { useWords } from '../../shared/ui/words.ts';
import { foldText } from './fold-text.ts';
import type { PageAddress } from './page-address.ts';
import { RoleRow } from './role-row.tsx';
import { ROLES_WORDS } from './roles-words.ts';

/** Height of a row in pixels: three lines and the space around them, the same for all so that no place has to be measured. */
const ROW = 69;
/** Rows drawn above and below the view, so that a turn of the wheel shows no gap. */
const SPARE = 4;
/** Rows of a first drawing, before the height of the view is known. */
const FIRST_ROWS = 20;

interface Props {
  readonly roles: readonly CatalogueRole[];
  /** Folded words of the search. */
  readonly words: readonly string[];
  readonly address: PageAddress;
  readonly today: string;
  readonly onOpen: (id: string) => void;
}

/** A list of articles. */
export function RoleList({ roles, words, address, today, onOpen }: Props) {
  const say = useWords(ROLES_WORDS);
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: FIRST_ROWS * ROW });
  const [stop, setStop] = useState<string | null>(null);
  const open = roles.findIndex(({ id }) => id === address.role);
  const found = roles.findIndex(({ id }) => id === stop);
  const at = found >= 0 ? found : Math.max(open, 0);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    // It is told of the first size as well, before the first paint and without a layout of its own.
    const observer = new ResizeObserver(() =>
      setView({ top: element.scrollTop, height: element.clientHeight || FIRST_ROWS * ROW }),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useLayoutEffect(() => {
    if (open >= 0) showRow(box.current, open);
  }, [address.role, open >= 0]);

  const moveTo = (index: number) => {
    const role = roles[Math.min(Math.max(index, 0), roles.length - 1)];
    if (!role) return;
    setStop(role.id);
    showRow(box.current, roles.indexOf(role));
    // The row is drawn by the time the browser hands out the next frame.
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(`#row-${CSS.escape(role.id)} a`)?.focus());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const page = Math.max(1, Math.floor(view.height / ROW) - 1);
    const steps = { ArrowUp: -1, ArrowDown: 1, PageUp: -page, PageDown: page, Home: -roles.length, End: roles.length };
    const step = new Map(Object.entries(steps)).get(event.key);
    const target = step === undefined ? findByLetter(roles, at, event.key) : at + step;
    if (target === null) return;
    event.preventDefault();
    moveTo(target);
  };

  const first = Math.max(0, Math.floor(view.top / ROW) - SPARE);
  const last = Math.min(roles.length, Math.ceil((view.top + view.height) / ROW) + SPARE);
  const shown = new Set(Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index));
  if (at < roles.length) shown.add(at); // the focus must not fall out of the page when its row is scrolled away
  return (
    <div
      class="rest scroll"
      ref={box}
      onScroll={(event) => setView({ top: event.currentTarget.scrollTop, height: event.currentTarget.clientHeight })}
    >
      <ul
        class="pick windowed"
        aria-label={say.list}
        style={{ blockSize: `${roles.length * ROW}px` }}
        onKeyDown={onKeyDown}
      >
        {[...shown]
          .sort((a, b) => a - b)
          .map((index) => {
            const role = roles[index];
            return (
              role && (
                <li
                  key={role.id}
                  id={`row-${role.id}`}
                  class={role.id === address.role ? 'chosen' : undefined}
                  aria-setsize={roles.length}
                  aria-posinset={index + 1}
                  style={{ insetBlockStart: `${index * ROW}px` }}
                  onFocusIn={() => setStop(role.id)}
                  onClick={(event) => {
                    // The whole row opens its role; selected words are left alone, and the link does it by itself.
                    const isLink = event.target instanceof Element && event.target.closest('a') !== null;
                    if (!isLink && document.getSelection()?.isCollapsed !== false) onOpen(role.id);
                  }}
                >
                  <RoleRow role={role} words={words} address={address} isStop={index === at} today={today} />
                </li>
              )
            );
          })}
      </ul>
    </div>
  );
}

/** Scrolls no farther than it must. */
function showRow(box: HTMLElement | null, index: number): void {
  if (!box) return;
  const top = index * ROW;
  if (top < box.scrollTop) box.scrollTop = top;
  else if (top + ROW > box.scrollTop + box.clientHeight) box.scrollTop = top + ROW - box.clientHeight;
}

/** The next role whose title begins with the letter that was pressed, from the start again behind the last; null for other keys. */
function findByLetter(roles: readonly CatalogueRole[], at: number, key: string): number | null {
  if ([...key].length !== 1 || key === ' ' || key === '/' || key === '?') return null;
  const letter = foldText(key);
  for (let step = 1; step <= roles.length; step++) {
    const index = (at + step) % roles.length;
    if (foldText((roles[index]?.title ?? '').trimStart()).startsWith(letter)) return index;
  }
  return null;
}
