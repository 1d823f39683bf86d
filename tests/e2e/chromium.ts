// A real Chromium for the journeys: the production build in it, real clicks, the real side panel, through the DevTools protocol.
// Fills the port of screen.ts; knows nothing of what is on the pages.

import { join } from 'node:path';
import type { DevTools } from '../../extension/start/devtools-pipe.ts';
import { launchChromium, type RunningChromium } from '../../extension/start/launch-chromium.ts';
import { poll } from '../../extension/start/poll.ts';
import { BUILT } from './built-extension.ts';
import { ChromiumScreen } from './chromium-screen.ts';
import { listProcesses, untilGone } from './processes.ts';
import type { Screen, TestBrowser } from './screen.ts';

/** A page that is served from this machine, or a panel, on a busy machine. */
const LOAD_AT_MOST = 10_000;

/** What the DevTools protocol tells of a tab, page or worker. */
interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

/** A Chromium with what only it can do: its protocol, and its service worker. */
export interface TestChromium extends TestBrowser {
  readonly devTools: DevTools;
  open(url: string): Promise<ChromiumScreen>;
  pressToolbarButton(tab: Screen): Promise<ChromiumScreen>;
  /** Stops the extension's service worker as the browser does when it needs the memory; false when none was running. */
  stopWorker(): Promise<boolean>;
}

/** Starts one, headless. `proxy` is the site's; the profile may be one that was used before. */
export async function startChromium(program: string, profile: string, proxy: string): Promise<TestChromium> {
  const running = await launchChromium({
    program,
    profile,
    extension: BUILT.chromium,
    options: [
      '--headless=new',
      '--no-sandbox', // tests run as root in containers
      '--disable-gpu',
      '--disable-quic',
      '--disable-sync',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-features=HttpsUpgrades,OptimizationHints,MediaRouter',
      '--window-size=1280,900',
      `--proxy-server=${proxy}`,
      '--proxy-bypass-list=<-loopback>',
      'about:blank', // Debian's start page is on the web
    ],
  });
  const downloads = join(profile, 'saved');
  await running.devTools.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  const browser = toBrowser(running, profile, downloads);
  await browser.whenReady();
  return browser;
}

function toBrowser(
  { process: child, devTools, extensionId }: RunningChromium,
  profile: string,
  downloads: string,
): TestChromium & { whenReady(): Promise<void> } {
  const origin = `chrome-extension://${extensionId}`;
  const gone = new Promise((resolve) => child.once('exit', resolve));

  async function list(type: string): Promise<Target[]> {
    const filter = [{ type }];
    return (await devTools.send<{ targetInfos: Target[] }>('Target.getTargets', { filter })).targetInfos;
  }

  async function attach(targetId: string): Promise<ChromiumScreen> {
    const { sessionId } = await devTools.send<{ sessionId: string }>('Target.attachToTarget', {
      targetId,
      flatten: true,
    });
    const screen = new ChromiumScreen(devTools, sessionId, targetId);
    await poll('the page to load', LOAD_AT_MOST, async () =>
      (await screen.evaluate('location.href !== "about:blank" && document.readyState === "complete"')) === true
        ? true
        : null,
    );
    return screen;
  }

  return {
    name: 'Chromium',
    origin,
    downloads,
    devTools,
    /** A click before the worker has registered its listeners is lost. */
    async whenReady() {
      const worker = await poll('the extension to start', LOAD_AT_MOST, async () => {
        return (await list('service_worker')).find(({ url }) => url.startsWith(origin)) ?? null;
      });
      const { sessionId } = await devTools.send<{ sessionId: string }>('Target.attachToTarget', {
        targetId: worker.targetId,
        flatten: true,
      });
      const screen = new ChromiumScreen(devTools, sessionId, worker.targetId);
      await poll('the extension to listen', LOAD_AT_MOST, async () => {
        return (await screen.evaluate('chrome.action.onClicked.hasListeners()')) === true || null;
      });
      // A worker that is looked at is never stopped by the browser.
      await devTools.send('Target.detachFromTarget', { sessionId });
    },
    async open(url) {
      const { targetId } = await devTools.send<{ targetId: string }>('Target.createTarget', { url });
      return attach(targetId);
    },
    async pressToolbarButton(tab) {
      if (!(tab instanceof ChromiumScreen)) throw new Error('this tab is of another browser');
      // The button belongs to the tab around the page: the target of type "tab" whose page this is.
      const targetId = await tab.findTabId();
      await devTools.send('Extensions.triggerAction', { id: extensionId, targetId });
      const panel = await poll('the side panel to open', LOAD_AT_MOST, async () => {
        return (await list('page')).find(({ url }) => url.startsWith(`${origin}/sidepanel.html`)) ?? null;
      });
      return attach(panel.targetId);
    },
    async stopWorker() {
      const worker = (await list('service_worker')).find(({ url }) => url.startsWith(origin));
      if (worker) await devTools.send('Target.closeTarget', { targetId: worker.targetId });
      return worker !== undefined;
    },
    async quit() {
      await devTools.send('Browser.close').catch(() => undefined); // it may be gone before it answers
      await gone;
    },
    async kill() {
      const processes = listProcesses(profile);
      child.kill('SIGKILL');
      await gone;
      await untilGone(processes);
    },
  };
}
