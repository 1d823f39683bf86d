// @vitest-environment happy-dom
// Tests the list of duties as people use it: by accessible names, keys and presses.
// The list is kept by a small caller of the test, which writes down what it was asked for.

import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DutyList, type ListedDuty } from '../../../shared/ui/duty-list.tsx';

let host: HTMLElement;
let asked: string[];

beforeEach(() => {
  asked = [];
  host = document.createElement('div');
  document.body.replaceChildren(host);
});
afterEach(() => render(null, host));

const duty = (id: string, text: string): ListedDuty => ({ id, text, marker: `${id}.`, depth: 0, percent: null });

function Caller({ readOnly = false }: { readonly readOnly?: boolean }) {
  const [duties, setDuties] = useState([
    duty('1', 'Cooks soup.'),
    duty('2', 'Cleans the stove.'),
    duty('3', 'Locks up.'),
  ]);
  const [chosen, setChosen] = useState<string | null>('2');
  return (
    <DutyList
      label="Duties of cook"
      duties={duties}
      chosen={chosen}
      onChoose={setChosen}
      {...(readOnly
        ? {}
        : {
            actions: {
              edit: (id: string, text: string) => {
                asked.push(`edit ${id} ${text}`);
                setDuties(duties.map((each) => (each.id === id ? { ...each, text } : each)));
              },
              split: (id: string, at: number) => {
                asked.push(`split ${id} ${at}`);
                return '3';
              },
              join: (id: string) => void asked.push(`join ${id}`),
              move: (id: string, by: number) => void asked.push(`move ${id} ${by}`),
              drop: (id: string) => {
                asked.push(`drop ${id}`);
                setDuties(duties.filter((each) => each.id !== id));
              },
            },
          })}
    />
  );
}

function show(view = <Caller />): void {
  act(() => render(view, host));
}
function rows(): HTMLElement[] {
  return [...host.querySelectorAll<HTMLElement>('ol[aria-label="Duties of cook"] > li')];
}
function chosenText(): string | null | undefined {
  return rows()
    .find((row) => row.ariaCurrent === 'true' || row.getAttribute('aria-current') === 'true')
    ?.querySelector('.text')?.textContent;
}
function press(key: string, held: KeyboardEventInit = {}): void {
  act(() => void document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...held })));
}
function tool(name: string): HTMLElement {
  const found = host.querySelector<HTMLElement>(`button[aria-label="${name}"]`);
  if (!found) throw new Error(`no button "${name}"`);
  return found;
}
function box(): HTMLTextAreaElement {
  const found = host.querySelector<HTMLTextAreaElement>('textarea[aria-label="Text of the duty"]');
  if (!found) throw new Error('no box');
  return found;
}

test('has one tab stop, the chosen row, and tools there only', () => {
  show();
  expect(rows().map((row) => row.tabIndex)).toEqual([-1, 0, -1]);
  expect(rows().map((row) => row.querySelectorAll('button').length > 0)).toEqual([false, true, false]);
  expect(rows()[0]?.textContent).toBe('1.Cooks soup.');
});

test('moves the choice and the focus with the arrows and stops at the ends', () => {
  show();
  act(() => rows()[1]?.focus());
  press('ArrowDown');
  press('ArrowDown');
  expect(chosenText()).toBe('Locks up.');
  expect(document.activeElement).toBe(rows()[2]);
  press('Home');
  expect(chosenText()).toBe('Cooks soup.');
});

test('edits with F2, tells every change, takes with Enter and gives back with Esc', () => {
  show();
  act(() => rows()[1]?.focus());
  press('F2');
  expect(document.activeElement).toBe(box());
  box().value = 'Cleans everything.';
  act(() => void box().dispatchEvent(new Event('input', { bubbles: true })));
  press('Enter');
  expect(chosenText()).toBe('Cleans everything.');
  expect(document.activeElement).toBe(rows()[1]);
  press('F2');
  box().value = 'x';
  act(() => void box().dispatchEvent(new Event('input', { bubbles: true })));
  press('Escape');
  expect(chosenText()).toBe('Cleans everything.');
  expect(asked).toEqual(['edit 2 Cleans everything.', 'edit 2 x', 'edit 2 Cleans everything.']);
});

test('splits at the caret and chooses the second part', () => {
  show();
  act(() => rows()[1]?.focus());
  press('F2');
  box().setSelectionRange(7, 7);
  press('Enter', { ctrlKey: true });
  expect(asked).toEqual(['split 2 7']);
  expect(chosenText()).toBe('Locks up.');
});

test('does not split where one part would be empty, and says what to do', () => {
  show();
  act(() => tool('Split duty').click());
  expect(box().selectionStart).toBe('Cleans the stove.'.length);
  act(() => tool('Split duty').click());
  expect(asked).toEqual([]);
  expect(host.textContent).toContain('Put the cursor where the duty ends');
});

test('joins, moves and drops by keys; after a drop the next duty has the focus', () => {
  show();
  act(() => rows()[1]?.focus());
  press('j', { ctrlKey: true });
  press('ArrowUp', { altKey: true });
  press('ArrowDown', { altKey: true });
  press('Delete');
  expect(asked).toEqual(['join 2', 'move 2 -1', 'move 2 1', 'drop 2']);
  expect(document.activeElement?.textContent).toContain('Locks up.');
});

test('drops a duty whose text was taken away', () => {
  show();
  act(() => rows()[1]?.focus());
  press('F2');
  box().value = ' ';
  act(() => void box().dispatchEvent(new Event('input', { bubbles: true })));
  press('Enter');
  expect(asked).toEqual(['edit 2  ', 'drop 2']);
});

test('can only be read without actions', () => {
  show(<Caller readOnly />);
  act(() => rows()[1]?.focus());
  press('F2');
  press('Delete');
  expect(host.querySelectorAll('button, textarea')).toHaveLength(0);
  expect(rows()).toHaveLength(3);
});
