// One page of a real Chromium, tab or side panel, as the port of screen.ts: code, clicks, keys, pictures.
// Every command goes to the page's own session of the DevTools protocol.

import type { DevTools } from '../../extension/start/devtools-pipe.ts';
import { findKey, MODIFIERS } from './keys.ts';
import type { Screen } from './screen.ts';

interface Evaluated {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string; readonly exception?: { readonly description?: string } };
}

/** A page; `send` gives tests the parts of the protocol that only Chromium has (media, throttling, quota). */
export class ChromiumScreen implements Screen {
  readonly #devTools: DevTools;
  readonly #sessionId: string;
  readonly #targetId: string;

  constructor(devTools: DevTools, sessionId: string, targetId: string) {
    this.#devTools = devTools;
    this.#sessionId = sessionId;
    this.#targetId = targetId;
  }

  send<Result = unknown>(method: string, params: object = {}): Promise<Result> {
    return this.#devTools.send<Result>(method, params, this.#sessionId);
  }

  async evaluate(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.send<Evaluated>('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  async click(x: number, y: number): Promise<void> {
    const at = { x, y, button: 'left', clickCount: 1 };
    await this.send('Input.dispatchMouseEvent', { ...at, type: 'mouseMoved', button: 'none' });
    await this.send('Input.dispatchMouseEvent', { ...at, type: 'mousePressed' });
    await this.send('Input.dispatchMouseEvent', { ...at, type: 'mouseReleased' });
  }

  async press(chord: string): Promise<void> {
    const names = chord === '+' ? ['+'] : chord.split(/(?<=.)\+/); // "Control++" is Control and "+"
    const keys = names.map(findKey);
    const last = keys.at(-1);
    const held = keys.slice(0, -1);
    const modifiers = held.reduce((bits, { key }) => bits | (MODIFIERS[key] ?? 0), 0);
    if (!last) return;
    for (const key of held) await this.#dispatch('rawKeyDown', key.key, modifiers);
    const types = last.text !== '' && !held.some(({ key }) => key === 'Control' || key === 'Alt');
    await this.#dispatch(types ? 'keyDown' : 'rawKeyDown', last.key, modifiers, types ? last.text : undefined);
    await this.#dispatch('keyUp', last.key, modifiers);
    for (const key of held.toReversed()) await this.#dispatch('keyUp', key.key, 0);
  }

  async chooseNextFile(path: string): Promise<void> {
    await this.send('Page.enable');
    await this.send('Page.setInterceptFileChooserDialog', { enabled: true });
    const stop = this.#devTools.listen(({ method, params, sessionId }) => {
      if (method !== 'Page.fileChooserOpened' || sessionId !== this.#sessionId) return;
      stop();
      const { backendNodeId } = params as { backendNodeId: number }; // the protocol's own event
      void this.send('DOM.setFileInputFiles', { files: [path], backendNodeId });
    });
  }

  /** The screen as a PNG. */
  async takePicture(): Promise<Buffer> {
    const { data } = await this.send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
    return Buffer.from(data, 'base64');
  }

  /** The target of the tab around this page. */
  async findTabId(): Promise<string> {
    const filter = [{ type: 'tab' }];
    const { targetInfos } = await this.#devTools.send<{ targetInfos: { targetId: string; url: string }[] }>(
      'Target.getTargets',
      { filter },
    );
    const url = await this.evaluate('location.href');
    const tab = targetInfos.find((target) => target.url === url);
    if (!tab) throw new Error(`no tab shows ${String(url)}: ${targetInfos.map((target) => target.url).join(', ')}`);
    return tab.targetId;
  }

  async close(): Promise<void> {
    await this.#devTools.send('Target.closeTarget', { targetId: this.#targetId });
  }

  #dispatch(type: string, name: string, modifiers: number, text?: string): Promise<unknown> {
    const { key, code, keyCode } = findKey(name);
    const typed = text === undefined ? {} : { text, unmodifiedText: text };
    return this.send('Input.dispatchKeyEvent', {
      type,
      key,
      code,
      windowsVirtualKeyCode: keyCode,
      modifiers,
      ...typed,
    });
  }
}
