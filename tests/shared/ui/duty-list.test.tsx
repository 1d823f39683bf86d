// @vitest-environment happy-dom
// Tests the list of duties as people use it: by accessible names, keys and presses.
// The list is kept by a small caller of the test, which writes down what it was asked for.

import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DutyList } from '../../../shared/ui/duty-list.tsx';
import type { ListedDuty } from '../../../shared/ui/duty-row.tsx';
import { openScreen, type Screen } from './screen.ts';

let screen: Screen;
let asked: string[];

beforeEach(() => {
  asked = [];
  screen = openScreen();
});
afterEach(() => screen.close());

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

function rows(): HTMLElement[] {
  return [...screen.one('list', 'Duties of cook').children] as HTMLElement[];
}
function chosenText(): string | null | undefined {
  return rows()
    .find((row) => row.getAttribute('aria-current') === 'true')
    ?.querySelector('.text')?.textContent;
}
async function focusRow(): Promise<void> {
  await screen.settle(() => rows()[1]?.focus());
}
function box(): HTMLTextAreaElement {
  return screen.one('textbox', 'Text of the duty') as HTMLTextAreaElement;
}

test('has one tab stop, the chosen row, and tools there only', () => {
  screen.show(<Caller />);
  expect(rows().map((row) => row.tabIndex)).toEqual([-1, 0, -1]);
  expect(rows().map((row) => row.querySelectorAll('button').length > 0)).toEqual([false, true, false]);
  expect(rows()[0]?.textContent).toBe('1.Cooks soup.');
});

test('moves the choice and the focus with the arrows and stops at the ends', async () => {
  screen.show(<Caller />);
  await focusRow();
  screen.press('ArrowDown');
  screen.press('ArrowDown');
  expect(chosenText()).toBe('Locks up.');
  expect(document.activeElement).toBe(rows()[2]);
  screen.press('Home');
  expect(chosenText()).toBe('Cooks soup.');
});

test('edits with F2, tells every change, takes with Enter and gives back with Esc', async () => {
  screen.show(<Caller />);
  await focusRow();
  screen.press('F2');
  expect(document.activeElement).toBe(box());
  screen.type(box(), 'Cleans everything.');
  screen.press('Enter');
  expect(chosenText()).toBe('Cleans everything.');
  expect(document.activeElement).toBe(rows()[1]);
  screen.press('F2');
  screen.type(box(), 'x');
  screen.press('Escape');
  expect(chosenText()).toBe('Cleans everything.');
  expect(asked).toEqual(['edit 2 Cleans everything.', 'edit 2 x', 'edit 2 Cleans everything.']);
});

test('splits at the caret and chooses the second part', async () => {
  screen.show(<Caller />);
  await focusRow();
  screen.press('F2');
  box().setSelectionRange(7, 7);
  screen.press('Enter', { ctrlKey: true });
  expect(asked).toEqual(['split 2 7']);
  expect(chosenText()).toBe('Locks up.');
});

test('does not split where one part would be empty, and says what to do', () => {
  screen.show(<Caller />);
  screen.click(screen.one('button', 'Split duty'));
  expect(box().selectionStart).toBe('Cleans the stove.'.length);
  screen.click(screen.one('button', 'Split duty'));
  expect(asked).toEqual([]);
  expect(screen.host.textContent).toContain('Put the cursor where the duty ends');
});

test('joins, moves and drops by keys; after a drop the next duty has the focus', async () => {
  screen.show(<Caller />);
  await focusRow();
  screen.press('j', { ctrlKey: true });
  screen.press('ArrowUp', { altKey: true });
  screen.press('ArrowDown', { altKey: true });
  screen.press('Delete');
  expect(asked).toEqual(['join 2', 'move 2 -1', 'move 2 1', 'drop 2']);
  expect(document.activeElement?.textContent).toContain('Locks up.');
});

test('drops a duty whose text was taken away', async () => {
  screen.show(<Caller />);
  await focusRow();
  screen.press('F2');
  screen.type(box(), ' ');
  screen.press('Enter');
  expect(asked).toEqual(['edit 2  ', 'drop 2']);
});

test('can only be read without actions', async () => {
  screen.show(<Caller readOnly />);
  await focusRow();
  screen.press('F2');
  screen.press('Delete');
  expect(screen.host.querySelectorAll('button, textarea')).toHaveLength(0);
  expect(rows()).toHaveLength(3);
});
