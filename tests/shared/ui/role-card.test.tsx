// @vitest-environment happy-dom
// Tests the card of a role in review by its accessible names: article, tick, title under correction.

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { RoleCard } from '../../../shared/ui/role-card.tsx';
import { LanguageContext } from '../../../shared/ui/words.ts';

let host: HTMLElement;

beforeEach(() => {
  host = document.createElement('div');
  document.body.replaceChildren(host);
});
afterEach(() => render(null, host));

/** The name that `aria-labelledby` gives. */
function articleName(): string | null | undefined {
  const id = host.querySelector('article')?.getAttribute('aria-labelledby') ?? '';
  return document.getElementById(id)?.textContent;
}

test('is an article named by its title, or "Untitled role"', () => {
  act(() => render(<RoleCard title="Cook" />, host));
  expect(articleName()).toBe('Cook');
  act(() => render(<RoleCard title={null} onTitle={() => {}} />, host));
  expect(articleName()).toBe('Untitled role');
});

test('speaks Chinese', () => {
  act(() =>
    render(
      <LanguageContext.Provider value="zh">
        <RoleCard title={null} onTick={() => {}} />
      </LanguageContext.Provider>,
      host,
    ),
  );
  expect(articleName()).toBe('未命名的职务');
});

test('shows markup in a title as the text it is', () => {
  act(() => render(<RoleCard title="<img src=x>" />, host));
  expect(host.querySelector('img')).toBeNull();
  expect(articleName()).toBe('<img src=x>');
});

test('tells the tick', () => {
  const ticks: boolean[] = [];
  act(() => render(<RoleCard title="Cook" ticked={false} onTick={(ticked) => ticks.push(ticked)} />, host));
  act(() => host.querySelector<HTMLElement>('input[aria-label="Save Cook"]')?.click());
  expect(ticks).toEqual([true]);
  expect(host.querySelector('article')?.className).toBe('card off');
});

test('opens a box for the title and tells every change', () => {
  const titles: string[] = [];
  act(() => render(<RoleCard title="Cook" onTitle={(title) => titles.push(title)} />, host));
  act(() => host.querySelector<HTMLElement>('h3 button')?.click());
  const box = host.querySelector<HTMLTextAreaElement>('textarea[aria-label="Title"]');
  expect(document.activeElement).toBe(box);
  if (box) box.value = 'Head cook';
  act(() => void box?.dispatchEvent(new Event('input', { bubbles: true })));
  expect(titles).toEqual(['Head cook']);
});
