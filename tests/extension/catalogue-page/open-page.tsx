// The whole catalogue page over a catalogue in memory, for tests of its views: what a person sees and does, without a browser.
// Parsing is the real parser, on the same thread.

import { createId } from '../../../shared/catalogue/ids.ts';
import { createMemoryCatalogue } from '../../../shared/catalogue/memory-catalogue.ts';
import { createMemoryShelf } from '../../../shared/catalogue/memory-shelf.ts';
import { newRoleEdit } from '../../../shared/catalogue/new-role-edits.ts';
import type { RoleContent } from '../../../shared/catalogue/role-content.ts';
import { parseRoles } from '../../../shared/parse/parse-roles.ts';
import { DuplicatesTab } from '../../../extension/catalogue-page/duplicates/duplicates-tab.tsx';
import { LOWEST_SHOWN } from '../../../shared/model/duplicate.ts';
import { findDuplicates } from '../../../shared/duplicates/find-duplicates.ts';
import { CataloguePage } from '../../../extension/catalogue-page/catalogue-page.tsx';
import { openLiveCatalogue } from '../../../extension/catalogue-page/catalogue-state.ts';
import { createPage, type Page } from '../../../extension/catalogue-page/page-context.ts';
import { openPageLocation } from '../../../extension/catalogue-page/page-location.ts';
import { inflate } from '../../../shared/cli/unpack.ts';
import { fromXlsx } from '../../../shared/exchange/xlsx-reader.ts';
import { toXlsx } from '../../../shared/exchange/xlsx-writer.ts';
import { toPastedSource } from '../../../shared/read/pasted-source.ts';
import { makeSurroundings } from '../../fakes/surroundings.ts';
import { openScreen, type Screen } from '../../shared/ui/screen.ts';

/** A page under test. */
export interface OpenedPage {
  readonly screen: Screen;
  readonly page: Page;
  /** Files that were saved, by name. */
  readonly saved: Map<string, Blob>;
  close(): void;
}

/** What a role says that says nothing. */
export const EMPTY_CONTENT: RoleContent = {
  title: null,
  department: null,
  company: null,
  location: null,
  context: null,
  superiors: [],
  subordinates: [],
  duties: [],
  requirements: [],
  otherFields: [],
  otherSections: [],
};

/** Content of a role with a title and duties. */
export function makeContent(title: string, duties: readonly string[], rest: Partial<RoleContent> = {}): RoleContent {
  const toDuty = (text: string) => ({ text, marker: null, percent: null, parent: null, span: null });
  return { ...EMPTY_CONTENT, title, duties: duties.map(toDuty), ...rest };
}

/** Opens the page at an address with these roles in the catalogue. */
export async function openPage(roles: readonly RoleContent[], hash = ''): Promise<OpenedPage> {
  const surroundings = makeSurroundings();
  const shelf = createMemoryShelf();
  const catalogue = createMemoryCatalogue(surroundings, shelf);
  const newId = () => createId(surroundings.now(), surroundings.random);
  // Another tab filled it, so that nothing stands on this page's Undo.
  const other = createMemoryCatalogue(surroundings, shelf);
  if (roles.length > 0)
    await other.save(
      'Clipped roles',
      roles.map((role) => newRoleEdit(role, null, newId)),
    );
  const saved = new Map<string, Blob>();
  window.location.hash = hash;
  const live = openLiveCatalogue(catalogue);
  const page = createPage({
    live,
    platform: {
      now: surroundings.now,
      newId,
      parse: (source) => Promise.resolve(parseRoles(source)),
      readPasted: (pasted) => Promise.resolve(toPastedSource(pasted)),
      readPostings: () => Promise.reject(new Error('not part of these tests')),
      restoreCopy: () => Promise.reject(new Error('a catalogue in memory keeps no copies')),
      startEmpty: () => Promise.resolve(),
      findDuplicates: (duties, { onPairs, onProgress, signal }) => {
        const options = { across: false, minScore: null, tellFrom: LOWEST_SHOWN, tellEarly: true };
        for (const { progress, pairs, early, limit } of findDuplicates(duties, options)) {
          if (signal.aborted) break;
          onProgress(progress);
          onPairs(limit === null ? early : pairs, limit, LOWEST_SHOWN);
        }
        return Promise.resolve();
      },
      readWorkbook: (bytes) => fromXlsx(bytes, inflate),
      writeWorkbook: toXlsx,
      pane: null,
      download: (file, name) => void saved.set(name, file),
    },
    ...openPageLocation(window),
  });
  const screen = openScreen();
  screen.show(<CataloguePage page={page} views={{ duplicates: DuplicatesTab }} />);
  // Roles are read page by page, and the code of a tab is fetched when it is shown.
  const isBusy = () => live.load.value.is !== 'ready' || screen.host.querySelector('[aria-busy]') !== null;
  for (let turn = 0; turn < 200 && isBusy(); turn++) await screen.settle();
  await screen.settle();
  return {
    screen,
    page,
    saved,
    close() {
      screen.close();
      live.close();
    },
  };
}
