// A person before a screen: finds things by role and name as assistive technology tells them, and uses them with real input.
// Works on any Screen; knows no page of Rolebook and no browser.

import axeCore from 'axe-core';
import { poll } from '../../extension/start/poll.ts';
import {
  findAgain,
  findByText,
  judge,
  locate,
  readArticles,
  readStatus,
  type Found,
  type ReadRole,
} from './look-at-page.ts';
import { runIn, type Screen } from './screen.ts';

/** What a person waits for before giving up; the product answers far sooner, a loaded machine may not. */
const PATIENCE = 10_000;

/** One person, one screen. */
export class Person {
  readonly screen: Screen;

  constructor(screen: Screen) {
    this.screen = screen;
  }

  /** Waits until exactly this is there, stands still, can be pressed and is covered by nothing, then clicks on its middle. */
  async click(role: string, name: string): Promise<void> {
    const { x, y } = await poll(`${role} "${name}" to stand still`, PATIENCE, async () => {
      const found = await this.find(role, name);
      const later = await runIn(this.screen, findAgain, null);
      return later?.x === found.x && later.y === found.y ? later : null;
    });
    await this.screen.click(x, y);
  }

  /** Clicks on the one thing of this kind (a CSS selector) whose words contain the text: rows and cells have no name of their own. */
  async clickOn(selector: string, text: string): Promise<void> {
    const { x, y } = await poll(`${selector} with "${text}"`, PATIENCE, () =>
      runIn(this.screen, findByText, { selector, text }),
    );
    await this.screen.click(x, y);
  }

  /** Puts text into a box in place of what was there, in one stroke, as pasting does. */
  async write(role: string, name: string, text: string): Promise<void> {
    await this.click(role, name);
    await this.replace(text);
  }

  /** The same in the box that has the focus. */
  async replace(text: string): Promise<void> {
    await this.screen.press('Control+a');
    await runIn(this.screen, (value) => void document.execCommand('insertText', false, value), text);
  }

  /** Types key by key into whatever has the focus. */
  async type(text: string): Promise<void> {
    for (const character of text) await this.screen.press(character);
  }

  /** Loads the page again, and waits for the new one: the old one stays on screen for a moment and would answer. */
  async reload(): Promise<void> {
    await runIn(
      this.screen,
      () => {
        document.documentElement.dataset['old'] = '';
        setTimeout(() => location.reload());
      },
      null,
    );
    await poll('the page to be loaded again', PATIENCE, async () => {
      const isNew = await this.screen.evaluate(
        "document.readyState === 'complete' && !('old' in document.documentElement.dataset)",
      );
      return isNew === true ? true : null;
    });
  }

  /** Waits until a thing of this role and name is on screen. */
  async find(role: string, name: string): Promise<Found> {
    return poll(`${role} "${name}"`, PATIENCE, async () => {
      await this.#bringAxe();
      const { found, others } = await runIn(this.screen, locate, { role, name });
      if (found === null) throw new Error(`on screen are: ${others.join(' · ')}`);
      return found;
    });
  }

  /** Whether it is on screen now, and can be used. */
  async has(role: string, name: string): Promise<boolean> {
    await this.#bringAxe();
    return (await runIn(this.screen, locate, { role, name })).found !== null;
  }

  /** Waits until the status regions together say what the pattern asks for; gives what they say. */
  async hear(pattern: RegExp): Promise<string> {
    return poll(`status ${String(pattern)}`, PATIENCE, async () => {
      const said = await runIn(this.screen, readStatus, null);
      if (!pattern.test(said)) throw new Error(`the status says: ${said}`);
      return said;
    });
  }

  /** All words on screen. */
  async readAll(): Promise<string> {
    return runIn(this.screen, () => document.body.innerText, null);
  }

  /** Waits until these words are no longer on screen. */
  async seeGone(words: string): Promise<void> {
    await poll(`"${words}" to go`, PATIENCE, async () => ((await this.readAll()).includes(words) ? null : true));
  }

  /** The roles on screen: each article with its name, and the words of its duties. */
  async readRoles(): Promise<readonly ReadRole[]> {
    await this.#bringAxe();
    return runIn(this.screen, readArticles, null);
  }

  /** Waits until exactly these roles are on screen, with these duties. */
  async seeRoles(expected: readonly ReadRole[]): Promise<void> {
    await poll('the roles that were expected', PATIENCE, async () => {
      const seen = await this.readRoles();
      if (!areAlike(seen, expected)) {
        throw new Error(`on screen are: ${JSON.stringify(seen, null, 1)}\n${await this.readAll()}`);
      }
      return true;
    });
  }

  /** What axe-core finds wrong with the screen, "rule: element". */
  async findBarriers(): Promise<readonly string[]> {
    await this.#bringAxe();
    return runIn(this.screen, judge, null);
  }

  async #bringAxe(): Promise<void> {
    if ((await this.screen.evaluate('typeof window.axe')) === 'undefined') {
      await this.screen.evaluate(`void (() => { ${axeCore.source} })()`);
    }
  }
}

function areAlike(seen: readonly ReadRole[], expected: readonly ReadRole[]): boolean {
  const isDuty = (words: string, duty: string | undefined): boolean => duty !== undefined && words.includes(duty);
  return (
    seen.length === expected.length &&
    seen.every(({ title, duties }, index) => {
      const role = expected[index];
      if (role?.title !== title || role.duties.length !== duties.length) return false;
      return duties.every((words, at) => isDuty(words, role.duties[at]));
    })
  );
}
