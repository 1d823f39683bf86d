// A screen for tests of views: shows a view in happy-dom and finds its parts as assistive technology names them.
// For test files that open with `@vitest-environment happy-dom`; each `openScreen` starts from an empty page.

import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';

/** The elements that have each role without saying so. */
const NATIVE_ROLES: Readonly<Record<string, string>> = {
  article: 'article',
  button: 'button',
  checkbox: 'input[type=checkbox]',
  combobox: 'select',
  list: 'ul, ol',
  listitem: 'li',
  radio: 'input[type=radio]',
  textbox: 'textarea, input:not([type]), input[type=text]',
};

/** What is shown, and what a person can do with it. */
export interface Screen {
  readonly host: HTMLElement;
  /** Shows a view, or the same view with other properties. */
  show(view: ComponentChild): void;
  /** All elements of a role whose name is `name` (without it, of any name), in order. */
  all(role: string, name?: string): HTMLElement[];
  /** The only one; throws with the names that are there. */
  one(role: string, name?: string): HTMLElement;
  click(element: HTMLElement): void;
  /** A key at the element that has the focus. */
  press(key: string, held?: KeyboardEventInit): void;
  /** Replaces the value of a text box, as typing does. */
  type(element: HTMLElement, value: string): void;
  /** Runs what the view puts off, and everything `work` waits for. */
  settle(work?: () => void | Promise<void>): Promise<void>;
  close(): void;
}

/** Opens an empty screen in the document of the test. */
export function openScreen(): Screen {
  const host = document.createElement('div');
  document.body.replaceChildren(host);
  const now = (work: () => unknown) => void act(() => void work());
  const all = (role: string, name?: string) =>
    [...host.querySelectorAll<HTMLElement>(`[role="${role}"], ${NATIVE_ROLES[role] ?? `[role="${role}"]`}`)].filter(
      (element) => name === undefined || nameOf(element) === name,
    );
  return {
    host,
    show: (view) => now(() => render(view, host)),
    all,
    one(role, name) {
      const [found, ...more] = all(role, name);
      if (found && more.length === 0) return found;
      const names = all(role).map((element) => `"${nameOf(element)}"`);
      throw new Error(`${found ? more.length + 1 : 'no'} ${role} "${name ?? ''}"; there are: ${names.join(', ')}`);
    },
    click: (element) => now(() => element.click()),
    press: (key, held = {}) =>
      now(() =>
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held }),
        ),
      ),
    type: (element, value) =>
      now(() => {
        // Only boxes are typed into.
        (element as HTMLTextAreaElement).value = value;
        element.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    settle: async (work) => {
      await act(async () => {
        await work?.();
        await new Promise((done) => setTimeout(done));
      });
    },
    close: () => now(() => render(null, host)),
  };
}

/** The accessible name, as far as the views of this house need it. */
export function nameOf(element: Element): string {
  const labelledBy = element.getAttribute('aria-labelledby');
  const label = element.getAttribute('aria-label');
  if (labelledBy !== null)
    return labelledBy
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ')
      .trim();
  if (label !== null) return label;
  const own =
    element.closest('label') ?? (element.id ? document.querySelector(`label[for="${CSS.escape(element.id)}"]`) : null);
  if (own) return own.textContent.trim();
  const said = element.cloneNode(true) as Element; // a clone of an element is one
  for (const silent of said.querySelectorAll('[aria-hidden="true"]')) silent.remove();
  return said.textContent.trim();
}
