// The roles that a search finds, while it runs: each turn of the page does a few milliseconds of it.
// Joins the index to a view. Must not know how a role is shown.

import { useLayoutEffect, useState } from 'preact/hooks';
import type { CatalogueRole } from '../../shared/model/catalogue-role.ts';
import type { RoleFilter, RoleIndex, RoleOrder } from './role-index.ts';

/** What a search has found so far. */
export interface RoleSearch {
  readonly roles: readonly CatalogueRole[];
  readonly done: boolean;
  /** The folded words it was asked for, to mark them in what is shown. */
  readonly words: readonly string[];
}

/** Longest stretch of scanning in one turn, in milliseconds: it leaves most of a frame of 16 ms to drawing the hits. */
const TURN_MS = 4;

/** Roles after which more of them change nothing that is seen until all are known. */
const FIRST_SCREENS = 100;

/**
 * Searches when the filter, the order or the index changes. A new question shows its first hits at once and the rest as they
 * come; after a change of the index the old answer stays until the new one is whole, so that nothing flickers.
 */
export function useRoleSearch(index: RoleIndex, version: number, filter: RoleFilter, order: RoleOrder): RoleSearch {
  const { words } = filter;
  const question = `${JSON.stringify(filter)} ${order}`;
  const [answer, setAnswer] = useState<RoleSearch & { readonly question: string }>({
    question: '',
    roles: [],
    done: false,
    words: [],
  });
  useLayoutEffect(() => {
    const isNew = answer.question !== question;
    const steps = index.search(filter, order);
    const roles: CatalogueRole[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const turn = () => {
      const before = roles.length;
      const done = scan(steps, roles);
      if (done || (isNew && before < FIRST_SCREENS)) setAnswer({ question, words, roles: [...roles], done });
      if (!done) timer = setTimeout(turn);
    };
    turn();
    return () => clearTimeout(timer);
    // `answer` is only asked whether the question is new.
  }, [index, version, question]);
  return answer;
}

/** Scans until the turn is over; true when all is scanned. */
function scan(steps: Generator<readonly CatalogueRole[]>, roles: CatalogueRole[]): boolean {
  const end = performance.now() + TURN_MS;
  do {
    const step = steps.next();
    if (step.done) return true;
    for (const role of step.value) roles.push(role);
  } while (performance.now() < end);
  return false;
}
