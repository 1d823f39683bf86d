// The duties of the open role: read, corrected, added, split, joined, moved and dropped where they stand.
// What was done is seen at once; the store's answer takes its place, and what it refuses stays with the way to save it again.
// The edits themselves are those of the grid (duties/duty-edits.ts).

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { dutyField } from '../../shared/catalogue/role-fields.ts';
import type { CatalogueDuty, CatalogueRole } from '../../shared/model/catalogue-role.ts';
import type { FieldValue } from '../../shared/model/operation.ts';
import { DutyList } from '../../shared/ui/duty-list.tsx';
import type { DutyActions } from '../../shared/ui/duty-row.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { useWords } from '../../shared/ui/words.ts';
import { deleteDuties, insertDuties, joinDuties, moveDuty, splitDuty } from './duties/duty-edits.ts';
import { findHits } from './fold-text.ts';
import { usePage } from './page-context.ts';
import { applyToDuties, countDepths } from './role-values.ts';
import { ROLE_WORDS } from './role-words.ts';
import { ROLES_WORDS } from './roles-words.ts';
import { useRoleSave } from './use-role-save.ts';

interface Props {
  readonly role: CatalogueRole;
  /** Folded words of the search. */
  readonly words: readonly string[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

type Values = Readonly<Record<string, FieldValue>>;

/** A change that is shown already: what is written over the role it was made on. */
interface Pending {
  readonly role: CatalogueRole;
  readonly step: string;
  readonly values: Values;
  readonly refused: boolean;
}

/** The list with its heading and the button that adds a duty. */
export function RoleDuties({ role, words, chosen, onChoose }: Props) {
  const say = useWords(ROLE_WORDS);
  const list = useWords(ROLES_WORDS);
  const { platform } = usePage();
  const save = useRoleSave();
  const [pending, setPending] = useState<Pending | null>(null);
  const [draft, setDraft] = useState<{ readonly id: string; readonly text: string } | null>(null);
  const draftNow = useRef(draft);
  draftNow.current = draft;
  const title = role.title ?? list.untitled;
  const duties = useMemo(
    () => (pending === null ? role.duties : applyToDuties(role.duties, pending.values)),
    [role, pending],
  );
  // The store has answered: what it holds now is what is shown.
  useEffect(() => setPending((now) => (now?.refused ? now : null)), [role]);

  const shown: CatalogueRole = { ...role, duties };
  const newId = () => platform.newId();
  const numberOf = (id: string) => duties.findIndex((duty) => duty.id === id) + 1;
  const write = async (step: string, values: Values) => {
    const change = { role, step, values: { ...(pending?.refused ? pending.values : {}), ...values }, refused: false };
    setPending(change);
    const saved = await save(change.role, step, change.values);
    setPending((now) => (now !== change ? now : saved ? null : { ...change, refused: true }));
  };
  const withDraft = (duty: CatalogueDuty): CatalogueDuty =>
    draftNow.current?.id === duty.id ? { ...duty, text: draftNow.current.text } : duty;
  const act = (id: string, change: (duty: CatalogueDuty) => { readonly step: string; readonly values: Values }) => {
    const duty = duties.find((one) => one.id === id);
    if (!duty) return;
    const { step, values } = change(withDraft(duty));
    setDraft(null);
    draftNow.current = null;
    void write(step, values);
  };
  const actions: DutyActions = {
    edit: (id, text) => setDraft({ id, text }),
    end: (id) => {
      const text = draftNow.current?.id === id ? draftNow.current.text : null;
      if (text === null || text === duties.find((duty) => duty.id === id)?.text) return setDraft(null);
      act(id, () => ({ step: say.steps.edit(numberOf(id), title), values: { [dutyField(id, 'text')]: text } }));
    },
    split: (id, at) => {
      const second = newId();
      act(id, (duty) => ({
        step: say.steps.split(numberOf(id), title),
        values: splitDuty(
          shown,
          {
            duty: duties[numberOf(id) - 1] ?? duty,
            texts: [duty.text.slice(0, at).trim(), duty.text.slice(at).trim()],
          },
          () => second,
        ).values,
      }));
      return second;
    },
    join: (id) =>
      act(id, (duty) => {
        const next = duties[numberOf(id)];
        return {
          step: say.steps.join(numberOf(id), title),
          values: joinDuties(shown, next ? [duty, next] : [duty]).values,
        };
      }),
    move: (id, by) => {
      const to = numberOf(id) + by;
      if (to < 1 || to > duties.length) return;
      act(id, (duty) => ({
        step: say.steps.move(numberOf(id), title),
        values: moveDuty(shown, { duty, to }),
      }));
    },
    drop: (id) =>
      act(id, () => ({
        step: say.steps.drop(numberOf(id), title),
        values: deleteDuties(shown, new Set([id])).values,
      })),
  };
  const add = () => {
    const { edit, ids } = insertDuties(shown, { after: duties.at(-1) ?? null, texts: [say.newDuty] }, newId);
    void write(say.steps.add(title), edit.values);
    onChoose(ids[0] ?? '');
  };

  const depths = countDepths(duties);
  const numbers = countNumbers(duties, depths);
  return (
    <div class="part">
      <h3 class="row">
        {say.duties} <span class="count">{duties.length}</span>
        {!role.deleted && (
          <button type="button" class="btn quiet little push" onClick={add}>
            <Icon name="plus" />
            {say.addDuty}
          </button>
        )}
      </h3>
      {pending?.refused && (
        <div class="notice bad">
          <Icon name="warn" />
          <div>{say.notSaved}</div>
          <div class="do">
            <button type="button" class="btn little" onClick={() => void write(pending.step, {})}>
              {say.saveAgain}
            </button>
            <button type="button" class="btn quiet little" onClick={() => setPending(null)}>
              {say.discard}
            </button>
          </div>
        </div>
      )}
      <DutyList
        label={say.duties}
        duties={duties.map((duty, index) => {
          const text = draft?.id === duty.id ? draft.text : duty.text;
          return {
            id: duty.id,
            text,
            marker: `${numbers[index] ?? ''}.`,
            depth: depths.get(duty.id) ?? 0,
            percent: duty.percent,
            hits: findHits(text, words),
          };
        })}
        chosen={chosen}
        onChoose={onChoose}
        actions={role.deleted ? undefined : actions}
        chips={(id) => {
          const index = numberOf(id) - 1;
          const marker = duties[index]?.marker?.trim() ?? '';
          if (!saysAnother(marker, numbers[index] ?? 0)) return null;
          return <span class="faint small">{say.sourceNumber(marker)}</span>;
        }}
      />
    </div>
  );
}

/** The number of each duty among those of its level that stand together. */
function countNumbers(duties: CatalogueRole['duties'], depths: ReadonlyMap<string, number>): readonly number[] {
  const counts: number[] = [];
  return duties.map(({ id }) => {
    const depth = depths.get(id) ?? 0;
    counts.length = Math.min(counts.length, depth + 1);
    return (counts[depth] = (counts[depth] ?? 0) + 1);
  });
}

/** True where the source's own marker has digits and they say another number. */
function saysAnother(marker: string, number: number): boolean {
  const digits = marker.match(/\d{1,9}/g)?.at(-1);
  return digits !== undefined && Number(digits) !== number;
}
