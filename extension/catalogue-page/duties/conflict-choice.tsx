// Two or more values of one field that nobody has decided between: each with who wrote it and when, a choice, and Later.
// Later is safe: the values and the mark stay.

import { useContext, useEffect, useState } from 'preact/hooks';
import type { HistoryEntry } from '../../../shared/catalogue/catalogue.ts';
import type { FieldConflict } from '../../../shared/model/catalogue-role.ts';
import { ROLE_STATUSES } from '../../../shared/model/catalogue-role.ts';
import type { FieldValue } from '../../../shared/model/operation.ts';
import { LanguageContext } from '../../../shared/ui/words.ts';
import { toTimeWords } from '../time-words.ts';
import type { DutiesWords } from './duties-words.ts';
import { GridFloat } from './grid-float.tsx';

/** Letters of a device's name that tell it from the others, as in the history of a role. */
const DEVICE_LETTERS = 4;

interface Props {
  readonly words: DutiesWords;
  readonly column: string;
  /** The cell it stands at, as a selector. */
  readonly anchor: string;
  readonly conflict: FieldConflict;
  readonly now: number;
  /** The history of the role, for the names behind the stamps. */
  readonly loadHistory: () => Promise<readonly HistoryEntry[]>;
  readonly onUse: (value: FieldValue) => void;
  readonly onClose: () => void;
}

/** A choice between the values; the one shown is chosen first. */
export function ConflictChoice({ words, column, anchor, conflict, now, loadHistory, onUse, onClose }: Props) {
  const language = useContext(LanguageContext);
  const [chosen, setChosen] = useState(0);
  const [history, setHistory] = useState<readonly HistoryEntry[]>([]);
  useEffect(() => {
    let isOpen = true;
    // Without a history the values still stand there to choose from.
    loadHistory().then(
      (entries) => isOpen && setHistory(entries),
      () => undefined,
    );
    return () => {
      isOpen = false;
    };
  }, []);
  const severalDevices = new Set(history.map(({ device }) => device)).size > 1;
  const author = (stamp: string) => {
    const entry = history.find((one) => one.stamp === stamp);
    if (!entry) return words.unknownAuthor;
    const when = toTimeWords(entry.at, now, language);
    const device = entry.device.slice(0, DEVICE_LETTERS);
    return severalDevices ? words.byDevice(entry.step, when, device) : words.by(entry.step, when);
  };
  const title = words.conflictTitle(column, conflict.values.length);
  return (
    <GridFloat label={title} anchor={anchor} onClose={onClose}>
      <h3>{title}</h3>
      <p class="small soft">{words.conflictWhy}</p>
      {conflict.values.map(({ value, stamp }, at) => (
        <label class="row top" key={stamp}>
          <input type="radio" name="conflict" checked={chosen === at} onChange={() => setChosen(at)} />
          <span class="rest">
            {toText(value, words)}
            <br />
            <span class="small faint">{author(stamp)}</span>
          </span>
        </label>
      ))}
      <div class="row">
        <button type="button" class="btn primary" onClick={() => onUse(conflict.values[chosen]?.value ?? null)}>
          {words.useThis}
        </button>
        <button type="button" class="btn quiet" onClick={onClose}>
          {words.later}
        </button>
      </div>
    </GridFloat>
  );
}

function toText(value: FieldValue, words: DutiesWords): string {
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return words.empty;
  if (Array.isArray(value)) return value.map((one: FieldValue) => toText(one, words)).join('; ');
  const status = ROLE_STATUSES.find((one) => one === value);
  if (status) return words.statuses[status];
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
