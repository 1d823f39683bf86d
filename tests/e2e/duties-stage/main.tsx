// A page with nothing but the duties view over a catalogue in memory, for tests in a real browser.
// The address says how many roles (`?roles=10000`) and which language; `window.stage` gives the test the store.

import { signal } from '@preact/signals';
import { render } from 'preact';
import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import { createId } from '../../../shared/catalogue/ids.ts';
import { createMemoryCatalogue } from '../../../shared/catalogue/memory-catalogue.ts';
import { createMemoryShelf } from '../../../shared/catalogue/memory-shelf.ts';
import type { CatalogueRole } from '../../../shared/model/catalogue-role.ts';
import { readHtmlTable } from '../../../shared/read/html-table.ts';
import { LanguageContext, type UiLanguage } from '../../../shared/ui/words.ts';
import { DutiesView } from '../../../extension/catalogue-page/duties/duties-view.tsx';
import type { DuplicateMarks } from '../../../extension/catalogue-page/duties/duty-row.ts';
import { makeManyRoles, MUSEUM } from './stage-roles.ts';
import '../../../shared/ui/theme.css';
import '../../../extension/catalogue-page/catalogue-page.css';

declare global {
  interface Window {
    /** The store behind the view, a second tab over the same content, and the roles the view was given last. */
    stage: { catalogue: Catalogue; other: Catalogue; roles: () => readonly CatalogueRole[] };
  }
}

const asked = new URLSearchParams(location.search);
const surroundings = { now: () => Date.now(), random: () => Math.random() };
const newId = () => createId(Date.now(), Math.random);
const shelf = createMemoryShelf();
const catalogue = createMemoryCatalogue(surroundings, shelf);
const byId = new Map<string, CatalogueRole>();
const roles = signal<readonly CatalogueRole[]>([]);
const marks = signal<DuplicateMarks>(new Map());

async function fill(): Promise<void> {
  const count = Number(asked.get('roles') ?? 0);
  const edits = makeManyRoles(count > 0 ? { count, duties: 20 } : MUSEUM, newId);
  const STEP = 500;
  for (let at = 0; at < edits.length; at += STEP) await catalogue.save('Filled the stage', edits.slice(at, at + STEP));
  for (const role of await catalogue.listRoles({ order: 'title' })) byId.set(role.id, role);
  roles.value = [...byId.values()];
  catalogue.watch((ids) => void refresh(ids));
  const kinds = ['reworded', 'same', 'contrast', 'contained', 'common'] as const;
  const duties = roles.value.slice(0, 50).flatMap((role) => role.duties);
  marks.value = new Map(
    duties.flatMap(({ id }, at) => (at % 3 === 1 ? [[id, { kind: kinds[at % 5] ?? 'same' }]] : [])),
  );
}

/** Only the changed roles are read again, as the page does it. */
async function refresh(ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const role = await catalogue.getRole(id);
    if (role === null || role.deleted) byId.delete(id);
    else byId.set(id, role);
  }
  roles.value = [...byId.values()];
}

function Stage() {
  return (
    <div class="app page">
      <div class="rest view" role="main">
        <h1 class="unseen">Stage</h1>
        <DutiesView
          catalogue={catalogue}
          roles={roles.value}
          newId={newId}
          now={() => Date.now()}
          readTable={(html) => Promise.resolve(readHtmlTable(html))}
          search={asked.get('search') ?? ''}
          duplicates={marks.value}
        />
      </div>
    </div>
  );
}

window.stage = { catalogue, other: createMemoryCatalogue(surroundings, shelf), roles: () => roles.value };
const app = document.getElementById('app');
const language: UiLanguage = asked.get('language') === 'zh' ? 'zh' : 'en';
if (app)
  render(
    <LanguageContext.Provider value={language}>
      <Stage />
    </LanguageContext.Provider>,
    app,
  );
void fill();
