// Lists of a role that are not duties: requirements and titled sections, closed until they are asked for.
// Each line can be corrected; a line without words is left out when the role is saved.

import { EditableText } from '../../shared/ui/editable-text.tsx';
import { useWords } from '../../shared/ui/words.ts';
import { editFields } from './correct-roles.ts';
import { usePanel } from './panel-context.ts';
import type { ReviewRole, RoleFields } from './review.ts';
import { ROLE_WORDS } from './role-words.ts';

/** One disclosure for each list that has lines. */
export function RoleLists({ role }: { readonly role: ReviewRole }) {
  const { desk } = usePanel();
  const { requirements: label } = useWords(ROLE_WORDS);
  const { id, fields } = role;
  const change = (place: string, part: Partial<RoleFields>) =>
    desk.correct((review) => editFields(review, id, part), `${place} ${id}`);
  return (
    <>
      <Lines
        heading={label}
        lines={fields.requirements}
        onLine={(index, text) =>
          change(`requirement ${index}`, { requirements: fields.requirements.with(index, text) })
        }
      />
      {fields.otherSections.map(({ heading, items }, at) => (
        <Lines
          key={at}
          heading={heading}
          lines={items}
          onLine={(index, text) =>
            change(`section ${at} ${index}`, {
              otherSections: fields.otherSections.with(at, { heading, items: items.with(index, text) }),
            })
          }
        />
      ))}
    </>
  );
}

interface LinesProps {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly onLine: (index: number, text: string) => void;
}

function Lines({ heading, lines, onLine }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <details class="lines">
      <summary>
        <bdi>{heading}</bdi> <span class="count">{lines.length}</span>
      </summary>
      <ul aria-label={heading}>
        {lines.map((line, index) => (
          <li key={index}>
            <EditableText label={heading} value={line} empty="–" onInput={(text) => onLine(index, text)} />
          </li>
        ))}
      </ul>
    </details>
  );
}
