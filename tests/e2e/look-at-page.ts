// What a person sees of a page, by roles and names as assistive technology tells them. These functions are sent to the page as
// text (`runIn`): each may use its argument, the page's globals and axe-core, which is there by then, and nothing of this file.

import type axeCore from 'axe-core';

/** The page's own copy; its types leave out that it tells roles. */
declare const axe: typeof axeCore & { commons: { aria: { getRole(element: Element): string | null } } };

declare global {
  interface Window {
    /** What `locate` found last. */
    found?: HTMLElement;
  }
}

/** One thing on screen: its place, and its words. */
export interface Found {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** A role as it stands on screen; the words of a duty may have its marker and tools around them. */
export interface ReadRole {
  readonly title: string;
  readonly duties: readonly string[];
}

/** The one visible, enabled and uncovered element of this role and name, scrolled into view; else what else there is. */
export function locate({ role, name }: { role: string; name: string }): { found: Found | null; others: string[] } {
  axe.setup(document.documentElement);
  try {
    const alike = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
      (element) => axe.commons.aria.getRole(element) === role && element.checkVisibility({ visibilityProperty: true }),
    );
    const named = alike.map((element) => ({ element, called: axe.commons.text.accessibleText(element).trim() }));
    const others = named.map(({ called }) => `${role} "${called}"`);
    const [element, ...more] = named.filter(({ called }) => called === name).map((one) => one.element);
    if (element === undefined) return { found: null, others };
    if (more.length > 0) return { found: null, others: [`${more.length + 1} of the name`, ...others] };
    if (element.matches(':disabled, [aria-disabled=true]')) return { found: null, others: ['it, but disabled'] };
    element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    const box = element.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const top = document.elementFromPoint(x, y);
    const covered = !(
      top &&
      (element.contains(top) || top.contains(element) || top.closest('label')?.contains(element))
    );
    if (covered) return { found: null, others: [`it, but covered by ${top?.outerHTML.slice(0, 80) ?? 'nothing'}`] };
    window.found = element;
    return { found: { x, y, text: element.innerText }, others };
  } finally {
    axe.teardown();
  }
}

/**
 * The middle of what `locate` found last, when the page has drawn twice more: what comes in above it would move it under a click.
 * Null where it has been taken away.
 */
export async function findAgain(): Promise<{ x: number; y: number } | null> {
  await new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
    setTimeout(resolve, 100); // a page that is not drawn has no frames
  });
  if (!window.found?.isConnected) return null;
  const { left, top, width, height } = window.found.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** The middle of the one element that fits the selector and contains the text, scrolled into view; null where there is no such. */
export function findByText({ selector, text }: { selector: string; text: string }): { x: number; y: number } | null {
  const found = [...document.querySelectorAll(selector)].filter((element) => element.textContent.includes(text));
  const [element] = found;
  if (element === undefined || found.length > 1) return null;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** What all status regions say, one a line. */
export function readStatus(): string {
  return [...document.querySelectorAll<HTMLElement>('[role=status], output')]
    .map((region) => region.innerText)
    .join('\n');
}

/** Each article with its name, and the items of its list of duties: the one called so, else its first list. */
export function readArticles(): ReadRole[] {
  axe.setup(document.documentElement);
  try {
    return [...document.querySelectorAll<HTMLElement>('article, [role=article]')].map((article) => {
      const lists = [...article.querySelectorAll<HTMLElement>('ol, ul, [role=list]')];
      const duties = lists.find((list) => axe.commons.text.accessibleText(list).startsWith('Duties')) ?? lists[0];
      return {
        title: axe.commons.text.accessibleText(article).trim(),
        // Not innerText: it leaves out what a browser has not laid out yet, far below.
        duties: [...(duties?.querySelectorAll('li, [role=listitem]') ?? [])].map((duty) => duty.textContent),
      };
    });
  } finally {
    axe.teardown();
  }
}

/** What axe-core finds wrong, "rule: element". */
export async function judge(): Promise<string[]> {
  const { violations } = await axe.run(document);
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)}`));
}
