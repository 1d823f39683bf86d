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

/** Starts one, headless. `proxy` is the site's; the profile may be one that was used before. */
export async function startFirefox(program: string, profile: string, proxy: string): Promise<TestBrowser> {
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
