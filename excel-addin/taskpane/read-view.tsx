// Reading: pasted text or selected cells become role cards that can be inserted as rows; else the role of the selected row.
// Never blank: without Excel the paste box is there and says what works.

import { Empty, Steps } from '../../shared/ui/steps.tsx';
import { NoticeBox } from '../../shared/ui/notice-box.tsx';
import { PasteBox } from '../../shared/ui/paste-box.tsx';
import { RoleCard } from '../../shared/ui/role-card.tsx';
import { useWords } from '../../shared/ui/words.ts';
import { BridgeView } from './bridge-view.tsx';
import { usePane } from './pane-context.ts';
import { PANE_WORDS } from './pane-words.ts';
import { ParsedDuties, ParsedFacts } from './parsed-role.tsx';
import type { PaneReading } from './pane-state.ts';
import { SelectedRoleView } from './selected-role.tsx';

/** The first view. */
export function ReadView() {
  const pane = usePane();
  const words = useWords(PANE_WORDS);
  const { excel, reading, selected, paste } = pane.state;
  return (
    <>
      {excel.value === 'absent' && (
        <div class="pad">
          <NoticeBox tone="info" repair={{ words: words.tryAgain, onApply: () => void pane.connect() }}>
            {words.notConnected}
          </NoticeBox>
        </div>
      )}
      {reading.value !== null ? (
        <Reading reading={reading.value} />
      ) : selected.value !== null ? (
        <SelectedRoleView selected={selected.value} />
      ) : (
        <Empty title={words.firstTitle} note={words.firstNote}>
          <Steps steps={words.steps} />
        </Empty>
      )}
      <div class="pad stack rule">
        <PasteBox
          text={paste.value}
          onType={(text) => pane.typePaste(text)}
          onRead={(pasted) => void pane.readPaste(pasted)}
        />
      </div>
      <BridgeView />
    </>
  );
}

function Reading({ reading }: { readonly reading: PaneReading }) {
  const pane = usePane();
  const words = useWords(PANE_WORDS);
  const canInsert = pane.state.excel.value === 'connected';
  return (
    <div class="pad stack">
      <h2 class="unseen">{words.views.read}</h2>
      {reading.roles.map((role, at) => (
        <RoleCard
          key={role.span.join('-')}
          title={role.title?.text ?? null}
          ticked={reading.ticked.has(at)}
          onTick={(ticked) => pane.tickRole(at, ticked)}
        >
          <ParsedFacts role={role} />
          <ParsedDuties role={role} />
        </RoleCard>
      ))}
      {!canInsert && <p class="small soft">{words.cannotInsert}</p>}
    </div>
  );
}

/** How many roles will be inserted, and the button that does it. */
export function ReadFoot() {
  const pane = usePane();
  const words = useWords(PANE_WORDS);
  const reading = pane.state.reading.value;
  if (reading === null || pane.state.excel.value !== 'connected') return null;
  return (
    <footer class="bar foot stack">
      <p class="small">{words.ticked(reading.ticked.size, reading.roles.length)}</p>
      <button
        type="button"
        class="btn primary wide"
        disabled={reading.ticked.size === 0 || pane.state.work.value !== null}
        onClick={() => void pane.insert()}
      >
        {words.insert}
      </button>
    </footer>
  );
}
