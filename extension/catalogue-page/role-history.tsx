// The history of the open role, newest first: what was done, when, which words changed, and the way back to each state.
// Read from the store when the role changes. Must not know how a change is merged.

import { useContext, useEffect, useState } from 'preact/hooks';
import type { HistoryEntry } from '../../shared/catalogue/catalogue.ts';
import { toRestoreEdits } from '../../shared/catalogue/history.ts';
import { readDutyField } from '../../shared/catalogue/role-fields.ts';
import type { CatalogueRole } from '../../shared/model/catalogue-role.ts';
import { LanguageContext, useWords } from '../../shared/ui/words.ts';
import { WordDifference } from '../../shared/ui/word-difference.tsx';
import { toFieldName, toValueWords } from './field-words.ts';
import { usePage } from './page-context.ts';
import { ROLE_WORDS } from './role-words.ts';
import { ROLES_WORDS } from './roles-words.ts';
import { toTimeWords } from './time-words.ts';

/** Changes of one entry that are shown; an import changes hundreds of fields. */
const SHOWN_CHANGES = 6;
/** Entries shown before more are asked for. */
const SHOWN_ENTRIES = 30;
/** Letters of a device's name that tell it from the others of one catalogue. */
const DEVICE_LETTERS = 4;
/** Parts of a duty that are no news to a person. */
const SILENT_PARTS = new Set(['marker', 'span', 'parent']);

type Change = HistoryEntry['changes'][number];

/** An ordered list of entries. */
export function RoleHistory({ role }: { readonly role: CatalogueRole }) {
  const words = useWords(ROLE_WORDS);
  const list = useWords(ROLES_WORDS);
  const language = useContext(LanguageContext);
  const { live, platform } = usePage();
  const [entries, setEntries] = useState<readonly HistoryEntry[]>([]);
  const [shown, setShown] = useState(SHOWN_ENTRIES);
  useEffect(() => {
    let stale = false;
    live.store.history(role.id).then(
      (found) => {
        if (!stale) setEntries(found);
      },
      () => undefined, // a store that cannot be read is told by the notice below the bar
    );
    return () => {
      stale = true;
    };
  }, [role]);
  const severalDevices = new Set(entries.map(({ device }) => device)).size > 1;
  const restore = (entry: HistoryEntry, time: string) => {
    const step = words.steps.back(role.title ?? list.untitled, time);
    void live.save(step, toRestoreEdits(role, entries, entry.stamp), words.saved(step));
  };
  return (
    <>
      <h2>{words.history}</h2>
      {entries.length === 0 && <p class="small soft">{words.noHistory}</p>}
      <ol class="history small">
        {entries.slice(0, shown).map((entry, index) => {
          const time = toTimeWords(entry.at, platform.now(), language);
          return (
            <li key={entry.stamp}>
              <p class="row">
                <strong class="rest">{time}</strong>
                {index > 0 && (
                  <button
                    type="button"
                    class="btn quiet little"
                    aria-label={`${words.restore}: ${time}`}
                    onClick={() => restore(entry, time)}
                  >
                    {words.restore}
                  </button>
                )}
              </p>
              <p class="faint">
                {entry.step}
                {severalDevices && `, ${words.device(entry.device.slice(0, DEVICE_LETTERS))}`}
              </p>
              {index === entries.length - 1 ? (
                <p>{words.first(countTexts(entry))}</p>
              ) : (
                <Changes changes={entry.changes} role={role} />
              )}
            </li>
          );
        })}
      </ol>
      {entries.length > shown && (
        <button type="button" class="btn quiet little flush" onClick={() => setShown(shown + SHOWN_ENTRIES)}>
          {words.more(entries.length - shown)}
        </button>
      )}
    </>
  );
}

function Changes({ changes, role }: { readonly changes: readonly Change[]; readonly role: CatalogueRole }) {
  const words = useWords(ROLE_WORDS);
  const told = changes.filter(({ field }) => !SILENT_PARTS.has(readDutyField(field)?.part ?? ''));
  return (
    <>
      {told.slice(0, SHOWN_CHANGES).map((change) => (
        <p key={change.field}>
          <ChangeWords change={change} role={role} />
        </p>
      ))}
      {told.length > SHOWN_CHANGES && <p class="faint">{words.more(told.length - SHOWN_CHANGES)}</p>}
    </>
  );
}

function ChangeWords({
  change: { field, before, now },
  role,
}: {
  readonly change: Change;
  readonly role: CatalogueRole;
}) {
  const words = useWords(ROLE_WORDS);
  const list = useWords(ROLES_WORDS);
  const name = toFieldName(field, role, words);
  const part = readDutyField(field)?.part ?? field;
  if (part === 'deleted')
    return <>{`${part === field ? '' : `${name}: `}${now === true ? words.dutyDropped : words.dutyBack}`}</>;
  if (part === 'position') return <>{words.dutyMoved(name)}</>;
  if (field === 'status') {
    const say = (value: unknown) => new Map<unknown, string>(Object.entries(list.statuses)).get(value) ?? '';
    return <Difference name={name} before={say(before)} now={say(now)} />;
  }
  return <Difference name={name} before={toValueWords(before)} now={toValueWords(now)} />;
}

function Difference({ name, before, now }: { readonly name: string; readonly before: string; readonly now: string }) {
  return (
    <>
      {name}: <WordDifference before={before} now={now} />
    </>
  );
}

function countTexts({ changes }: HistoryEntry): number {
  return changes.filter(({ field }) => readDutyField(field)?.part === 'text').length;
}
