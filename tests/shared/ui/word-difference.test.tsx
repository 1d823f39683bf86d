// @vitest-environment happy-dom
// Tests how differences are marked: before and now in one line, and the words that only one side of a pair has.

import { expect, test } from 'vitest';
import { SideWords, WordDifference } from '../../../shared/ui/word-difference.tsx';
import { openScreen } from './screen.ts';

const marks = (host: HTMLElement, names: string) => [...host.querySelectorAll(names)].map((mark) => mark.textContent);

test('marks what went and what came, and keeps the words apart', () => {
  const screen = openScreen();
  screen.show(
    <WordDifference
      before="Inspect ropes every quarter, then rest"
      now="Inspect ropes before each season, then rest"
    />,
  );
  expect(marks(screen.host, 'del')).toEqual(['every quarter']);
  expect(marks(screen.host, 'ins')).toEqual(['before each season']);
  expect(screen.host.textContent).toBe('Inspect ropes every quarter before each season, then rest');
});

test('marks the words of one side at their places', () => {
  const screen = openScreen();
  screen.show(
    <SideWords
      side="a"
      text="assigned by superiors in time"
      marks={[
        [12, 21],
        [25, 29],
      ]}
    />,
  );
  expect(marks(screen.host, 'mark.side-a')).toEqual(['superiors', 'time']);
  expect(screen.host.textContent).toBe('assigned by superiors in time');
});
