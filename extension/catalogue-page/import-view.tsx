// The half of the tab that brings roles in: drop, choose or paste; look at what was read; add it as one step.
// Draws the state of the import; the work is in run-import.ts.

import { useState } from 'preact/hooks';
import { Icon } from '../../shared/ui/icon.tsx';
import { PasteBox, type PastedForms } from '../../shared/ui/paste-box.tsx';
import { Progress } from '../../shared/ui/progress.tsx';
import { useWords } from '../../shared/ui/words.ts';
import { ImportItemView } from './import-item.tsx';
import { listTicked, tickRoles, type ImportItem } from './import-state.ts';
import { IMPORT_WORDS } from './import-words.ts';
import { usePage } from './page-context.ts';
import { addTicked, importFiles, importPaste } from './run-import.ts';

/** A region named "Import". `onChoose` opens the browser's file chooser. */
export function ImportView({ onChoose }: { readonly onChoose: () => void }) {
  const words = useWords(IMPORT_WORDS);
  const page = usePage();
  const state = page.importing.value;
  return (
    <section
      class="stack exchangepart"
      aria-labelledby="import-name"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void importFiles(page, [...(event.dataTransfer?.files ?? [])], words);
      }}
    >
      <h2 id="import-name">{words.heading}</h2>
      {state.is === 'reading' && (
        <Progress
          words={words.reading(state.name, state.done, state.all)}
          done={state.all === 1 ? null : state.done / state.all}
          onCancel={() => state.stop()}
        />
      )}
      {state.is === 'adding' && (
        <Progress
          words={words.adding(state.done, state.all)}
          done={state.all === 0 ? null : state.done / state.all}
          onCancel={() => state.stop()}
        />
      )}
      {(state.is === 'waiting' || state.is === 'ready') && (
        <>
          <div class="dropzone stack">
            <p class="soft">{words.how}</p>
            <button type="button" class="btn flushless" onClick={onChoose}>
              <Icon name="into" />
              {words.choose}
            </button>
          </div>
          <PasteText />
        </>
      )}
      {state.is === 'ready' && <Ready items={state.items} />}
    </section>
  );
}

/** The paste is emptied when it was read. */
function PasteText() {
  const words = useWords(IMPORT_WORDS);
  const page = usePage();
  const [text, setText] = useState('');
  const read = (pasted: PastedForms) =>
    void importPaste(page, pasted, words).then(() => {
      if (page.importing.value.is === 'ready') setText('');
    });
  return <PasteBox text={text} onType={setText} onRead={read} />;
}

function Ready({ items }: { readonly items: readonly ImportItem[] }) {
  const words = useWords(IMPORT_WORDS);
  const page = usePage();
  const roles = listTicked(items).length;
  const catalogues = items.filter((item) => item.is === 'catalogue' && item.ticked).length;
  return (
    <div class="stack">
      <h3>{words.ready}</h3>
      {items.map((item, index) => (
        <ImportItemView
          key={index}
          item={item}
          onTick={(ticked, role) =>
            (page.importing.value = {
              is: 'ready',
              items: tickRoles(items, role === undefined ? { item: index } : { item: index, role }, ticked),
            })
          }
        />
      ))}
      <div class="row wrap">
        {roles + catalogues > 0 ? (
          <button type="button" class="btn primary" onClick={() => void addTicked(page, words)}>
            {words.add(roles, catalogues)}
          </button>
        ) : (
          <span class="soft">{words.nothingTicked}</span>
        )}
        <button type="button" class="btn quiet" onClick={() => (page.importing.value = { is: 'waiting' })}>
          {words.discard}
        </button>
      </div>
    </div>
  );
}
