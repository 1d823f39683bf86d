// The extension's own store, opened in one of its pages, at the service of the tests that kill, fill and measure it.
// bundle.ts makes a script of it; `globalThis.store` is then what a test calls.

import { openDexieCatalogue } from '../../extension/storage/open-dexie-catalogue.ts';
import type { CatalogueState } from '../../shared/catalogue/catalogue.ts';
import { createId } from '../../shared/catalogue/ids.ts';
import { newRoleEdit } from '../../shared/catalogue/new-role-edits.ts';
import type { RoleContent } from '../../shared/catalogue/role-content.ts';

/** Duties of each role that is written: many enough that half of one would be seen. */
const DUTIES = 20;

/** What tests call in the page. */
export interface StoreInPage {
  /** Saves role after role, each as one step, and tells the number of each that was acknowledged; never ends by itself. */
  writeForEver(first: number): Promise<never>;
  /** Saves `count` roles in steps of a few hundred. */
  fill(count: number): Promise<void>;
  /** Takes a snapshot now. */
  backUp(): Promise<void>;
  /** The state once it is one of these. */
  untilState(...wanted: readonly CatalogueState['is'][]): Promise<CatalogueState>;
  /** Brings the snapshot of that time back; gives the number of roles and what was refused. */
  restore(at: number): Promise<{ readonly roles: number; readonly refused: readonly string[] }>;
  /** Number and duties of every role, and of every step of the history. */
  readAll(): Promise<{ readonly roles: readonly [number, number][]; readonly steps: readonly number[] }>;
}

declare global {
  var store: StoreInPage;
  /** The DevTools protocol's way back to the test. */
  var acknowledge: ((number: string) => void) | undefined;
}

/** Roles of one step of `fill`: what fits into memory twice without being felt. */
const STEP = 500;

const catalogue = openDexieCatalogue();
const makeId = (): string => createId(Date.now(), Math.random);

globalThis.store = {
  async writeForEver(first) {
    for (let number = first; ; number++) {
      await catalogue.save(`write ${number}`, [newRoleEdit(makeRole(number), null, makeId)]);
      globalThis.acknowledge?.(String(number));
    }
  },
  async fill(count) {
    for (let first = 0; first < count; first += STEP) {
      const numbers = Array.from({ length: Math.min(STEP, count - first) }, (_, index) => first + index);
      await catalogue.save(
        `write ${first}`,
        numbers.map((number) => newRoleEdit(makeRole(number), null, makeId)),
      );
    }
  },
  backUp: () => catalogue.backUp(),
  untilState: (...wanted) =>
    new Promise((resolve) => {
      catalogue.watchState((state) => {
        if (wanted.includes(state.is)) resolve(state);
      });
    }),
  async restore(at) {
    const { refused } = await catalogue.restore(at);
    return { roles: await catalogue.countRoles(), refused };
  },
  async readAll() {
    const roles = await catalogue.listRoles({ order: 'newest' });
    const steps: number[] = [];
    for await (const { step } of catalogue.export()) steps.push(toNumber(step));
    return { roles: roles.map(({ title, duties }) => [toNumber(title ?? ''), duties.length]), steps };
  },
};

/** "Keeper 7" -> 7 */
function toNumber(words: string): number {
  return Number(words.split(' ').at(-1));
}

function makeRole(number: number): RoleContent {
  return {
    title: `Keeper ${number}`,
    department: `Department ${number % 40}`,
    company: null,
    location: null,
    context: null,
    superiors: [],
    subordinates: [],
    duties: Array.from({ length: DUTIES }, (_, index) => ({
      text: `Looks after thing ${index + 1} of keeper ${number}, every day before the doors are opened.`,
      marker: `${index + 1}.`,
      percent: null,
      parent: null,
      span: null,
    })),
    requirements: [],
    otherFields: [],
    otherSections: [],
  };
}
