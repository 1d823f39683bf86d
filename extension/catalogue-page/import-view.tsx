// The half of the tab that brings roles in: drop, choose or paste; look at what was read; add it as one step.
// Draws the state of the import; the work is in run-import.ts.

import { useRef, useState } from 'preact/hooks';
import { Icon } from '../../shared/ui/icon.tsx';
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
          <PasteBox />
        </>
      )}
      {state.is === 'ready' && <Ready items={state.items} />}
    </section>
  );
}

/** What was pasted last, in both of the clipboard's forms: numbers of lists are only in the HTML. */
function PasteBox() {
  const words = useWords(IMPORT_WORDS);
  const page = usePage();
  const [text, setText] = useState('');
  const rich = useRef({ html: '', text: '' });
  const read = () => {
    const isWhole = toLines(rich.current.text) === toLines(text);
    const pasted = { html: isWhole ? rich.current.html : '', text };
    void importPaste(page, pasted, words).then(() => {
      if (page.importing.value.is === 'ready') setText('');
    });
  };
  return (
    <>
      <label class="stack">
        {words.pasteText}
        <textarea
          class="box"
          rows={5}
          value={text}
          onPaste={({ clipboardData }) => {
            rich.current = {
              html: clipboardData?.getData('text/html') ?? '',
              text: clipboardData?.getData('text/plain') ?? '',
            };
          }}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button type="button" class="btn flushless" disabled={text.trim() === ''} onClick={read}>
        <Icon name="read" />
        {words.readText}
      </button>
    </>
  );
}

function toLines(text: string): string {
  return text.replaceAll('\r\n', '\n').trim();
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
