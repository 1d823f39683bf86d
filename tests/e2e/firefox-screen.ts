// One page of a real Firefox, tab or sidebar, as the port of screen.ts: code, clicks, keys.
// Marionette reaches tabs only; here everything goes through the browser's window, in which tab and sidebar are alike.

import type { Marionette } from '../../extension/start/marionette.ts';
import { STAND_IN_FOR_FILE_PICKER } from './firefox-file-picker.ts';
import { findKey } from './keys.ts';
import type { Screen } from './screen.ts';

/** Runs a function body in Firefox's own window, with `win`, `args` and `await`. Rejects with what it threw. */
export async function runInWindow(marionette: Marionette, body: string, ...args: readonly unknown[]): Promise<unknown> {
  const script = `const done = arguments[arguments.length - 1];
    const win = Services.wm.getMostRecentWindow('navigator:browser');
    (async (args) => { ${body} })(arguments).then(
      (value) => done({ value }),
      (error) => done({ error: String(error) + (error.stack ?? '') }),
    );`;
  const answer = await marionette.send<{ value: { value?: unknown; error?: string } }>('WebDriver:ExecuteAsyncScript', {
    script,
    args,
    sandbox: 'system',
  });
  if (answer.value.error !== undefined) throw new Error(answer.value.error);
  return answer.value.value;
}

/** Finds the `<browser>` of this screen (`args[0]`: the tab's mark, null for the sidebar) as `browser`, with its place in the window. */
const FIND_BROWSER = `
  const outer = win.document.getElementById('sidebar');
  const tab = args[0] === null ? null : win.gBrowser.tabs.find((one) => one.linkedBrowser.permanentKey.rolebookTab === args[0]);
  const browser = tab ? tab.linkedBrowser : outer?.contentDocument?.getElementById('webext-panels-browser');
  if (!browser) throw new Error('no such tab or sidebar');
  if (tab) win.gBrowser.selectedTab = tab;
  const frames = tab ? [browser] : [outer, browser];
  const [left, top] = ['left', 'top'].map((side) => frames.reduce((sum, frame) => sum + frame.getBoundingClientRect()[side], 0));
`;

/** A tab by the mark that firefox.ts gave it, or the sidebar. */
export class FirefoxScreen implements Screen {
  readonly #marionette: Marionette;
  readonly #mark: string | null;

  constructor(marionette: Marionette, mark: string | null) {
    this.#marionette = marionette;
    this.#mark = mark;
  }

  evaluate(expression: string): Promise<unknown> {
    return this.#run(
      `const actor = browser.browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
       return actor.executeScript('return (' + args[1] + ')', [], { sandboxName: null, timeout: 60000 });`,
      expression,
    );
  }

  async click(x: number, y: number): Promise<void> {
    const place = await this.#run('return [left, top]');
    const [left, top] = place as [number, number]; // two numbers, from the line above
    await this.#act('pointer', { pointerType: 'mouse' }, [
      { type: 'pointerMove', x: Math.round(left + x), y: Math.round(top + y), duration: 0 },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  /** Opens the browser's menu at a point. */
  async openMenu(x: number, y: number): Promise<void> {
    const [left, top] = (await this.#run('return [left, top]')) as [number, number]; // as in `click`
    await this.#act('pointer', { pointerType: 'mouse' }, [
      { type: 'pointerMove', x: Math.round(left + x), y: Math.round(top + y), duration: 0 },
      { type: 'pointerDown', button: 2 },
      { type: 'pointerUp', button: 2 },
    ]);
  }

  /** False while the tab or the sidebar is not there. */
  async isThere(): Promise<boolean> {
    return this.#run('return true').then(
      () => true,
      () => false,
    );
  }

  async press(chord: string): Promise<void> {
    await this.bringToFront();
    const names = chord.split(/(?<=.)\+/); // "Control++" is Control and "+"
    const values = names.map((name) => findKey(name).webDriver);
    await this.#act('key', {}, [
      ...values.map((value) => ({ type: 'keyDown', value })),
      ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
    ]);
  }

  async chooseNextFile(path: string): Promise<void> {
    await this.#run(STAND_IN_FOR_FILE_PICKER, path);
  }

  async bringToFront(): Promise<void> {
    await this.#run('browser.focus();');
  }

  async close(): Promise<void> {
    await this.#run('if (tab) win.gBrowser.removeTab(tab); else win.SidebarController.hide();');
  }

  #run(body: string, argument?: unknown): Promise<unknown> {
    return runInWindow(this.#marionette, FIND_BROWSER + body, this.#mark, argument);
  }

  #act(type: string, parameters: object, actions: readonly object[]): Promise<unknown> {
    return this.#marionette.send('WebDriver:PerformActions', { actions: [{ type, id: type, parameters, actions }] });
  }
}
