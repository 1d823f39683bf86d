// @vitest-environment happy-dom
// Tests the card of a role in review by its accessible names: article, tick, title under correction.

import { afterEach, beforeEach, expect, test } from 'vitest';
import { RoleCard } from '../../../shared/ui/role-card.tsx';
import { LanguageContext } from '../../../shared/ui/words.ts';
import { openScreen, type Screen } from './screen.ts';

let screen: Screen;
beforeEach(() => {
  screen = openScreen();
});
afterEach(() => screen.close());

test('is an article named by its title, or "Untitled role"', () => {
  screen.show(<RoleCard title="Cook" />);
  screen.one('article', 'Cook');
  screen.show(<RoleCard title={null} onTitle={() => {}} />);
  screen.one('article', 'Untitled role');
});

test('speaks Chinese', () => {
  screen.show(
    <LanguageContext.Provider value="zh">
      <RoleCard title={null} onTick={() => {}} />
    </LanguageContext.Provider>,
  );
  screen.one('article', '未命名的岗位');
});

test('shows markup in a title as the text it is', () => {
  screen.show(<RoleCard title="<img src=x>" />);
  expect(screen.host.querySelector('img')).toBeNull();
  screen.one('article', '<img src=x>');
});

test('tells the tick', () => {
  const ticks: boolean[] = [];
  screen.show(<RoleCard title="Cook" ticked={false} onTick={(ticked) => ticks.push(ticked)} />);
  screen.click(screen.one('checkbox', 'Save Cook'));
  expect(ticks).toEqual([true]);
  expect(screen.one('article').className).toBe('card off');
});

test('opens a box for the title, tells every change, and Esc gives back the title', () => {
  const titles: string[] = [];
  screen.show(<RoleCard title="Cook" onTitle={(title) => titles.push(title)} />);
  screen.click(screen.one('button', 'Cook'));
  const box = screen.one('textbox', 'Title');
  expect(document.activeElement).toBe(box);
  screen.type(box, 'Head cook');
  screen.show(<RoleCard title="Head cook" onTitle={(title) => titles.push(title)} />);
  screen.press('Escape');
  expect(titles).toEqual(['Head cook', 'Cook']);
  expect(screen.all('textbox')).toEqual([]);
});
