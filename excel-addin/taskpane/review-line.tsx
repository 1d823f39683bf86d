// One line of the review: whose change it is, the three values, and the choice.
// Differences are told against the base, in colour and with del and ins.

import { useId, useState } from 'preact/hooks';
import type { FieldChange, PlannedChange } from '../../shared/rows/merge-plan.ts';
import { WordDifference } from '../../shared/ui/word-difference.tsx';
import { useWords } from '../../shared/ui/words.ts';
import { usePane } from './pane-context.ts';
import type { Choice, PaneReview } from './pane-state.ts';
import { REVIEW_WORDS } from './review-words.ts';

interface Props<Change extends PlannedChange = PlannedChange> {
  readonly change: Change;
  readonly held: PaneReview;
}

/** The line of any change. */
export function ReviewLine({ change, held }: Props) {
  return change.is === 'field' ? <FieldLine change={change} held={held} /> : <RowLine change={change} held={held} />;
}

function FieldLine({ change, held }: Props<FieldChange>) {
  const pane = usePane();
  const words = useWords(REVIEW_WORDS);
  const name = useId();
  const choice = held.choices.get(change) ?? { take: 'later' };
  const [text, setText] = useState<string | null>(null);
  const role = held.review.roles.find(({ id }) => id === change.roleId);
  const base = change.base ?? change.catalogue ?? '';
  const take = (next: Choice) => pane.choose(change, next);
  const value = (said: string) =>
    said === base ? <span class="faint">{words.asBase}</span> : <WordDifference before={base} now={said} />;
  const radio = (is: 'sheet' | 'catalogue' | 'later', label: string) => (
    <input
      type="radio"
      name={name}
      aria-label={label}
      checked={choice.take === is}
      onChange={() => take({ take: is })}
    />
  );
  return (
    <>
      <div class="row">
        <h3 class="rest cut">
          <bdi>{role?.title ?? words.untitled}</bdi>
        </h3>
        <span class={change.by === 'sheet' || change.by === 'catalogue' ? 'chip on' : 'chip bad'}>
          {words.by[change.by]}
        </span>
      </div>
      <p class="small faint">{words.where(change)}</p>
      <table class="three">
        <tbody>
          {change.base !== null && (
            <tr>
              <th scope="row">{words.base}</th>
              <td>
                <bdi>{change.base}</bdi>
              </td>
              <td />
            </tr>
          )}
          {change.sheet.map((said, at) => (
            <tr key={at}>
              <th scope="row">{words.sheet}</th>
              <td>{value(said)}</td>
              <td>
                {at === 0 ? (
                  radio('sheet', words.takeSheet)
                ) : (
                  <input
                    type="radio"
                    name={name}
                    aria-label={words.takeSheet}
                    checked={choice.take === 'text' && choice.text === said}
                    onChange={() => take({ take: 'text', text: said })}
                  />
                )}
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row">{words.catalogue}</th>
            <td>{change.catalogue === null ? <span class="faint">{words.deleted}</span> : value(change.catalogue)}</td>
            <td>{radio('catalogue', words.takeCatalogue)}</td>
          </tr>
          <tr>
            <th scope="row">{words.later}</th>
            <td class="faint">{words.laterNote}</td>
            <td>{radio('later', words.later)}</td>
          </tr>
        </tbody>
      </table>
      {text === null ? (
        <button type="button" class="btn quiet little flush" onClick={() => setText(change.sheet[0] ?? '')}>
          {words.writeOne}
        </button>
      ) : (
        <label class="stack small">
          {words.ownText}
          <textarea
            class="box"
            value={text}
            onInput={(event) => {
              setText(event.currentTarget.value);
              take({ take: 'text', text: event.currentTarget.value });
            }}
          />
        </label>
      )}
    </>
  );
}

function RowLine({ change, held }: Props<Exclude<PlannedChange, FieldChange>>) {
  const pane = usePane();
  const words = useWords(REVIEW_WORDS);
  const choice = held.choices.get(change) ?? { take: 'later' };
  const { title, text } = words.tell(change, (id) => held.review.roles.find((role) => role.id === id) ?? null);
  const taken = change.is === 'catalogue-new' || change.is === 'catalogue-gone' ? 'catalogue' : 'sheet';
  return (
    <>
      <div class="row">
        <h3 class="rest cut">
          <bdi>{title}</bdi>
        </h3>
        <span class={change.is === 'gone' ? 'chip warn' : 'chip on'}>{words.kinds[change.is]}</span>
      </div>
      <p class="small">
        <bdi>{text}</bdi>
      </p>
      <label class="row small">
        <input
          type="checkbox"
          checked={choice.take !== 'later'}
          onChange={(event) => pane.choose(change, { take: event.currentTarget.checked ? taken : 'later' })}
        />
        {words.does[change.is]}
      </label>
    </>
  );
}
