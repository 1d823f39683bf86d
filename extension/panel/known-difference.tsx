// What an update would change: fields and duties, before and now, each line compared with the catalogue.
// Duties that stay as they are are counted, not listed; those that the text no longer has stay unless they are ticked away.

import { useMemo } from 'preact/hooks';
import { isSameRole, type DutyChange } from '../../shared/catalogue/role-difference.ts';
import type { CatalogueRole } from '../../shared/model/catalogue-role.ts';
import type { FieldValue } from '../../shared/model/operation.ts';
import { Facts } from '../../shared/ui/facts.tsx';
import { translate, useWords } from '../../shared/ui/words.ts';
import { WordDifference } from '../../shared/ui/word-difference.tsx';
import { compareKnown } from './compare-known.ts';
import { changeRole, type ReviewRole } from './review.ts';
import { usePanel } from './panel-context.ts';
import { ROLE_WORDS } from './role-words.ts';

const WORDS = translate({
  en: {
    none: 'Nothing would change: the catalogue has all of it.',
    heading: 'What would change',
    count: (changed: number, added: number, same: number) =>
      [`${changed} changed`, `${added} new`, `${same} as before`].join(', '),
    gone: (count: number) =>
      count === 1
        ? 'Take out 1 duty that the text no longer has'
        : `Take out ${count} duties that the text no longer has`,
    other: { otherFields: 'Other fields', otherSections: 'Other sections', context: 'Heading above' },
  },
  zh: {
    none: '没有变化：目录中已经都有了。',
    heading: '会有哪些变化',
    count: (changed, added, same) => `更改 ${changed} 条，新增 ${added} 条，不变 ${same} 条`,
    gone: (count) => `去掉文字中已经没有的 ${count} 条职责`,
    other: { otherFields: '其他字段', otherSections: '其他部分', context: '上方标题' },
  },
});

/** A list of changes with `del` and `ins`. */
export function KnownDifference({ role, known }: { readonly role: ReviewRole; readonly known: CatalogueRole }) {
  const { desk } = usePanel();
  const words = useWords(WORDS);
  const labels = useWords(ROLE_WORDS);
  // The places of the text do not count here, so that no repair is needed to compare.
  const all = useMemo(() => compareKnown({ mends: [] }, { ...role, dropsGone: true }, known), [role, known]);
  const gone = all.duties.filter(({ is }) => is === 'removed').length;
  const changes = all.duties.filter(
    ({ is }) => is === 'changed' || is === 'added' || (is === 'removed' && role.dropsGone),
  );
  if (isSameRole(all, known)) return <p class="small soft">{words.none}</p>;
  const name = (field: string) =>
    (({ ...labels, ...words.other }) as Readonly<Record<string, string | undefined>>)[field] ?? field;
  const count = (is: DutyChange['is']) => all.duties.filter((change) => change.is === is).length;
  return (
    <section class="stack close" aria-label={words.heading}>
      <h4>
        {words.heading} <span class="faint">{words.count(count('changed'), count('added'), count('same'))}</span>
      </h4>
      <Facts
        facts={all.fields.map(({ field, before, now }) => ({
          key: field,
          label: name(field),
          value: <WordDifference before={toWords(before)} now={toWords(now)} />,
        }))}
      />
      {changes.length > 0 && (
        <ul class="changes">
          {changes.map((change) => (
            <li key={change.is === 'added' ? `new ${change.index}` : change.duty.id}>
              <WordDifference
                before={change.is === 'added' ? '' : change.duty.text}
                now={change.is === 'removed' ? '' : change.now.text}
              />
            </li>
          ))}
        </ul>
      )}
      {gone > 0 && (
        <label class="row top small">
          <input
            type="checkbox"
            checked={role.dropsGone}
            onChange={(event) => {
              const dropsGone = event.currentTarget.checked;
              desk.correct((review) => changeRole(review, role.id, (found) => ({ ...found, dropsGone })));
            }}
          />
          {words.gone(gone)}
        </label>
      )}
    </section>
  );
}

/** A value in words: names parted by semicolons, labelled values line by line. */
function toWords(value: FieldValue): string {
  if (typeof value === 'string') return value;
  if (value === null || typeof value !== 'object') return value === null ? '' : String(value);
  return (Array.isArray(value) ? value : Object.values(value)).map((one: FieldValue) => toWords(one)).join('; ');
}
