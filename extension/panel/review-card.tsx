// One role in review: its fields, duties, notices, and what to do when the catalogue has it already.
// Drawn again only when its own role, the choice inside it or what is known of it changes.

import { useMemo } from 'preact/hooks';
import type { CatalogueRole } from '../../shared/model/catalogue-role.ts';
import { DutyList } from '../../shared/ui/duty-list.tsx';
import { RoleCard } from '../../shared/ui/role-card.tsx';
import { translate, useWords } from '../../shared/ui/words.ts';
import { dropDuty, editDuty, joinDuty, moveDutyToRole } from './correct-duties.ts';
import { editFields, tickRole } from './correct-roles.ts';
import { KnownChip } from './known-chip.tsx';
import { KnownRole } from './known-role.tsx';
import { usePanel } from './panel-context.ts';
import { ROLE_WORDS } from './role-words.ts';
import { RoleFacts } from './role-facts.tsx';
import { RoleLists } from './role-lists.tsx';
import { RoleNotices } from './role-notices.tsx';
import type { ReviewRole } from './review.ts';

const WORDS = translate({
  en: {
    fresh: 'New',
    under: (context: string) => `under “${context}”`,
    duties: 'Duties',
    dutiesOf: (title: string) => `Duties of ${title}`,
    noDuties: 'No duties. Add some from the text below, or leave the role out.',
  },
  zh: {
    fresh: '新',
    under: (context) => `在“${context}”之下`,
    duties: '职责',
    dutiesOf: (title) => `${title}的职责`,
    noDuties: '没有职责。可以从下面的文字中加入，或者不保存这个岗位。',
  },
});

interface Props {
  readonly role: ReviewRole;
  /** Keys of the notices that were left. */
  readonly left: readonly string[];
  readonly hasPage: boolean;
  /** The role of the catalogue that it repeats. */
  readonly known: CatalogueRole | null;
  readonly chosen: string | null;
}

/** An article; see RoleCard. */
export function ReviewCard(props: Props) {
  const { role, left, hasPage, known, chosen } = props;
  const words = useWords(WORDS);
  // The same element again tells Preact that nothing inside has changed.
  return useMemo(() => <Card {...props} />, [role, left, hasPage, known, chosen, words]);
}

function Card({ role, hasPage, known, chosen }: Props) {
  const panel = usePanel();
  const { desk } = panel;
  const words = useWords(WORDS);
  const { untitled } = useWords(ROLE_WORDS);
  const { id, fields, duties } = role;
  const title = fields.title.trim() || untitled;
  const actions = useMemo(
    () => ({
      edit: (duty: string, text: string) => desk.correct((review) => editDuty(review, duty, text), `duty ${duty}`),
      split: (duty: string, at: number) => desk.split(duty, at),
      join: (duty: string) => desk.correct((review) => joinDuty(review, duty)),
      move: (duty: string, by: -1 | 1) => desk.move(duty, by),
      drop: (duty: string) => desk.correct((review) => dropDuty(review, duty)),
      show: hasPage ? (duty: string) => desk.choose(duty) : undefined,
      moveToRole: (duty: string, to: string) => desk.correct((review) => moveDutyToRole(review, duty, to)),
      otherRoles: () => desk.listRoles(untitled).filter((each) => each.id !== id),
    }),
    [desk, hasPage, id, untitled],
  );
  return (
    <RoleCard
      title={fields.title.trim() === '' ? null : fields.title}
      ticked={role.ticked}
      onTick={(ticked) => desk.correct((review) => tickRole(review, id, ticked))}
      onTitle={(text) => desk.correct((review) => editFields(review, id, { title: text }), `title ${id}`)}
      note={fields.context !== '' && <p class="small faint">{words.under(fields.context)}</p>}
      side={role.known === null && role.ticked && <span class="chip">{words.fresh}</span>}
    >
      <KnownRole role={role} known={known} />
      <RoleFacts role={role} />
      <div class="stack close">
        <h4 class="row">
          {words.duties} <span class="count">{duties.length}</span>
        </h4>
        {duties.length === 0 ? (
          <p class="small soft">{words.noDuties}</p>
        ) : (
          <DutyList
            label={words.dutiesOf(title)}
            duties={duties}
            chosen={chosen}
            onChoose={desk.choose}
            onPoint={hasPage ? desk.point : undefined}
            actions={actions}
            chips={(duty) => <KnownChip duty={duty} text={duties.find(({ id }) => id === duty)?.text ?? ''} />}
          />
        )}
      </div>
      <RoleLists role={role} />
      <RoleNotices role={role} />
    </RoleCard>
  );
}
