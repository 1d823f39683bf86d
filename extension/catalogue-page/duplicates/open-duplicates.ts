// Joins the desk over duplicates to the page: loads from the roles in memory, searches in the worker, saves through the page.
// Keeps the desk up with Undo, other views and other tabs. Must not know how anything is drawn.

import { computed, effect, signal } from '@preact/signals';
import { applyVerdicts } from '../../../shared/duplicates/apply-verdicts.ts';
import { findCommonPhrases } from '../../../shared/duplicates/common-phrases.ts';
import { makeDesk } from '../../../shared/ui/duplicates/make-desk.ts';
import type { LiveCatalogue } from '../catalogue-state.ts';
import type { Page } from '../page-context.ts';
import { listFound } from '../found-roles.ts';
import { toSourceLabel } from '../source-label.ts';
import { listDeskDuties } from './desk-duties.ts';
import { CHOSEN_ROWS, FOUND_ROLES, toScopeTest } from './search-scope.ts';
import { toDuplicateMarks } from './duplicate-marks.ts';
import type { OpenDuplicates } from './duplicates-search.ts';
import type { DuplicatesSteps } from './duplicates-page-words.ts';
import { toDecisionEdits, toIgnoredEdits } from './verdict-edits.ts';

const NO_DUTIES: ReadonlySet<string> = new Set();

/** Opens it. `steps` names what is saved; `untitled` stands for a role without a title. */
export function openDuplicates(page: Page, steps: DuplicatesSteps, untitled: string): OpenDuplicates {
  const { live, platform, go, chosenRows } = page;
  const isStarted = signal(false);
  const beside = signal<readonly [string, string] | null>(null);
  const sourceOf = (role: Parameters<LiveCatalogue['index']['getSource']>[0]) => {
    const source = live.index.getSource(role);
    return source === null ? '' : toSourceLabel({ url: source.url, name: source.name ?? '' });
  };
  const desk = makeDesk({
    async load(scope) {
      const verdicts = await live.store.listVerdicts();
      const isMeant = toScopeTest(scope, {
        chosenDuties: chosenRows.peek() ?? NO_DUTIES,
        foundRoles: new Set(scope === FOUND_ROLES ? listFound(page).map(({ id }) => id) : []),
        sourceOf,
      });
      return { duties: listDeskDuties(live.index.listRoles(), isMeant, { untitled, sourceOf }), verdicts };
    },
    search: (duties, on) => platform.findDuplicates(duties, on),
    judge: applyVerdicts,
    decide(decision) {
      const step = steps[decision.kind](decision.a.roleTitle, decision.b.roleTitle);
      return live.save(
        step,
        toDecisionEdits(decision, (id) => live.index.get(id)),
      );
    },
    goTo: ({ role, id }) => go({ tab: 'roles', role, duty: id }),
  });
  const phrases = computed(() =>
    findCommonPhrases(
      [...desk.duties.value.values()],
      desk.clusters.value.map(({ members }) => members),
    ),
  );
  const tell = (error: unknown) => live.tell({ is: 'failed', details: String(error) });

  // One refresh at a time: a long import changes the index many times a second.
  let refreshing = false;
  let changed = false;
  const follow = async () => {
    changed = true;
    if (refreshing) return;
    refreshing = true;
    try {
      while (changed) {
        changed = false;
        await desk.refresh();
      }
    } catch (error) {
      tell(error);
    } finally {
      refreshing = false;
    }
  };
  effect(() => {
    void live.version.value;
    void live.next.value; // a verdict alone touches no role
    if (isStarted.peek()) void follow();
  });

  const find = async () => {
    isStarted.value = true;
    beside.value = null;
    await desk.run().catch(tell);
  };
  // Rows chosen in the grid are searched at once: that is what they were chosen for.
  let searched: ReadonlySet<string> | null = null;
  effect(() => {
    const rows = chosenRows.value;
    if (rows === null || rows === searched) return;
    searched = rows;
    desk.scope.value = CHOSEN_ROWS;
    void find();
  });

  return {
    desk,
    beside,
    phrases,
    marks: computed(() => toDuplicateMarks(desk.clusters.value, desk.contrasts.value, phrases.value)),
    isStarted,
    find,
    async ignore({ text, duties }) {
      const meant = duties.flatMap((id) => desk.duties.peek().get(id) ?? []);
      await live.save(steps['ignore-phrase'](text, text), toIgnoredEdits(meant));
    },
  };
}
