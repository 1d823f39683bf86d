// One journey: a site, a browser, and a profile that outlives the browser, so that it can be ended and opened again.
// Knows nothing of the product.

import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { poll } from '../../extension/start/poll.ts';
import type { Start } from './browsers.ts';
import { Person } from './person.ts';
import type { TestBrowser } from './screen.ts';
import { openSite, type Site } from './site.ts';

/** A catalogue of thousands of roles on a busy machine. */
const SAVE_AT_MOST = 20_000;

/** Names of files that are still being written: "x.json.crdownload", not "x.json". */
const UNFINISHED = /\.(?:crdownload|part|tmp)$/;

/** Everything that has to be put away again; `end` does. */
export class Journey<Browser extends TestBrowser> {
  readonly site: Site;
  /** The one that runs now: another one after `restart`. */
  browser: Browser;
  readonly #start: Start<Browser>;
  readonly #profile: string;

  private constructor(site: Site, browser: Browser, start: Start<Browser>, profile: string) {
    this.site = site;
    this.browser = browser;
    this.#start = start;
    this.#profile = profile;
  }

  /** Starts with an empty profile. */
  static async begin<Browser extends TestBrowser>(start: Start<Browser>): Promise<Journey<Browser>> {
    const profile = mkdtempSync(join(tmpdir(), 'rolebook-profile-'));
    const site = await openSite();
    return new Journey(site, await start(profile, site.proxy), start, profile);
  }

  /** Opens a page of the site in front. */
  async visit(page: string): Promise<Person> {
    return new Person(await this.browser.open(`http://jobs.example/${page}`));
  }

  /** Presses the toolbar button over this page; gives the side panel. */
  async openPanel(tab: Person): Promise<Person> {
    return new Person(await this.browser.pressToolbarButton(tab.screen));
  }

  async openCatalogue(): Promise<Person> {
    return new Person(await this.browser.open(`${this.browser.origin}/catalogue.html`));
  }

  /** Ends the browser as a person does, or kills it, and opens the same profile again; `between` may do something to its folder. */
  async restart(end: 'quit' | 'kill' = 'quit', between?: (profile: string) => void): Promise<void> {
    await this.browser[end]();
    between?.(this.#profile);
    this.browser = await this.#start(this.#profile, this.site.proxy);
  }

  /** Does what makes the browser save a file, and waits until the whole file is there; gives its path. */
  async save(act: () => Promise<void>): Promise<string> {
    const { downloads } = this.browser;
    const list = (): string[] => (existsSync(downloads) ? readdirSync(downloads) : []);
    const before = list();
    await act();
    return poll('a saved file', SAVE_AT_MOST, () => {
      const files = list().filter((file) => !before.includes(file));
      // Browsers write beside the final name, or hold it with an empty file, until all is there.
      const [file, ...others] = files.map((name) => join(downloads, name));
      return file !== undefined && others.length === 0 && !UNFINISHED.test(file) && statSync(file).size > 0
        ? file
        : null;
    });
  }

  async end(): Promise<void> {
    await this.browser.quit();
    await this.site.close();
    // A browser's own helpers may write for a moment after it has gone.
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}
