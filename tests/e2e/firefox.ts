// A real Firefox for the journeys: the production build in it, real clicks, the real sidebar, through Marionette.
// Fills the port of screen.ts; knows nothing of what is on the pages.

import { join } from 'node:path';
import { FIREFOX_ADDON, FIREFOX_HOST, launchFirefox } from '../../extension/start/launch-firefox.ts';
import { poll } from '../../extension/start/poll.ts';
import { BUILT } from './built-extension.ts';
import { FirefoxScreen, runInWindow } from './firefox-screen.ts';
import type { TestBrowser } from './screen.ts';

/** A page that is served from this machine, or a panel, on a busy machine. */
const LOAD_AT_MOST = 10_000;

/** Everything goes to the test's site; nothing that Firefox fetches for itself is wanted. */
function toPreferences(proxy: string, downloads: string): Readonly<Record<string, string | number | boolean>> {
  const [host = '', port] = proxy.split(':');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.allow_hijacking_localhost': true,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'dom.security.https_first': false,
    'browser.download.folderList': 2, // the one below
    'browser.download.dir': downloads,
    'browser.download.alwaysOpenPanel': false,
    'app.normandy.enabled': false,
    'browser.startup.page': 0,
  };
}

/** A Firefox with what only it can do: its window, in which keys and menus are those of the browser. */
export interface TestFirefox extends TestBrowser {
  open(url: string): Promise<FirefoxScreen>;
  /** Presses the keys that clip, over this tab; gives the sidebar that they open. */
  pressClipKeys(tab: FirefoxScreen, chord: string): Promise<FirefoxScreen>;
  /** Opens the menu at a point of this tab and chooses the entry with these words; gives the sidebar that it opens. */
  chooseFromMenu(
    tab: FirefoxScreen,
    at: { readonly x: number; readonly y: number },
    entry: string,
  ): Promise<FirefoxScreen>;
  /** What pages are told of the person's choice of colours. */
  preferScheme(scheme: 'light' | 'dark'): Promise<void>;
}

/** Firefox's numbers for what pages are told. */
const SCHEMES = { dark: 0, light: 1 } as const;

/** Starts one, headless. `proxy` is the site's; the profile may be one that was used before. */
export async function startFirefox(program: string, profile: string, proxy: string): Promise<TestFirefox> {
  const downloads = join(profile, 'saved');
  const options = ['-headless', '--width=1280', '--height=900'];
  const launch = { program, profile, extension: BUILT.firefox, options };
  const { process: child, marionette } = await launchFirefox(launch, toPreferences(proxy, downloads));
  const gone = new Promise((resolve) => child.once('exit', resolve));
  await marionette.send('Marionette:SetContext', { value: 'chrome' });

  async function whenLoaded(screen: FirefoxScreen): Promise<FirefoxScreen> {
    return poll('the page to load', LOAD_AT_MOST, async () =>
      (await screen.evaluate('location.href !== "about:blank" && document.readyState === "complete"')) === true
        ? screen
        : null,
    );
  }

  /** The sidebar, once it is there: the browser opens it in its own time. */
  async function findSidebar(): Promise<FirefoxScreen> {
    const sidebar = new FirefoxScreen(marionette, null);
    await poll('the sidebar to open', LOAD_AT_MOST, async () => (await sidebar.isThere()) || null);
    return whenLoaded(sidebar);
  }

  return {
    name: 'Firefox',
    origin: `moz-extension://${FIREFOX_HOST}`,
    downloads,
    async open(url) {
      const tab = await runInWindow(
        marionette,
        `const tab = win.gBrowser.addTab(args[0], { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });
         win.gBrowser.selectedTab = tab;
         return tab.linkedBrowser.permanentKey.rolebookTab = 'tab' + Math.random();`,
        url,
      );
      return whenLoaded(new FirefoxScreen(marionette, String(tab)));
    },
    async pressToolbarButton(tab) {
      if (!(tab instanceof FirefoxScreen)) throw new Error('this tab is of another browser');
      await tab.bringToFront();
      await runInWindow(
        marionette,
        `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
         const { extension } = WebExtensionPolicy.getByID(args[0]);
         ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(win);`,
        FIREFOX_ADDON,
      );
      return whenLoaded(new FirefoxScreen(marionette, null));
    },
    async pressClipKeys(tab, chord) {
      await tab.press(chord);
      return findSidebar();
    },
    async chooseFromMenu(tab, { x, y }, entry) {
      await tab.openMenu(x, y);
      await poll(`the menu with "${entry}"`, LOAD_AT_MOST, async () => {
        const isChosen = await runInWindow(
          marionette,
          `const menu = win.document.getElementById('contentAreaContextMenu');
           if (menu.state !== 'open') return false;
           const item = [...menu.querySelectorAll('menuitem')].find(({ label, hidden }) => label === args[0] && !hidden);
           if (!item) throw new Error([...menu.querySelectorAll('menuitem')].map(({ label }) => label).join(' · '));
           menu.activateItem(item);
           return true;`,
          entry,
        );
        return isChosen === true || null;
      });
      return findSidebar();
    },
    async preferScheme(scheme) {
      await runInWindow(
        marionette,
        // Without motion, or the colours would still be on their way.
        `Services.prefs.setIntPref('ui.prefersReducedMotion', 1);
         Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', args[0]);`,
        SCHEMES[scheme],
      );
    },
    async quit() {
      await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined); // gone before it answers
      await gone;
    },
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
  };
}
