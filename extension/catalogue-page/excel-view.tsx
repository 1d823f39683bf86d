// The part of "Import and export" that speaks with the task pane in Excel on the web: what came from there, what is left for it.
// What came waits on disk until it is added or discarded; adding it twice changes nothing.

import { useContext, useEffect, useState } from 'preact/hooks';
import { writeCatalogueFile } from '../../shared/exchange/catalogue-file-writer.ts';
import { Progress } from '../../shared/ui/progress.tsx';
import { LanguageContext, useWords } from '../../shared/ui/words.ts';
import type { PanePort } from '../exchange/pane-port.ts';
import type { WaitingTransfer } from '../storage/pane-shelf.ts';
import { addImports } from './add-imports.ts';
import { EXCEL_WORDS } from './excel-words.ts';
import { usePage } from './page-context.ts';
import { toStoredDay, toTimeWords } from './time-words.ts';

/** A region named "Excel on the web"; where the browser cannot, it says so and names the ways round. */
export function ExcelView() {
  const words = useWords(EXCEL_WORDS);
  const { pane } = usePage().platform;
  return (
    <section class="stack exchangepart" aria-labelledby="excel-name">
      <h2 id="excel-name">{words.heading}</h2>
      {pane === null ? <p class="soft">{words.none}</p> : <Shelf pane={pane} />}
    </section>
  );
}

type Lists = Awaited<ReturnType<PanePort['list']>>;

function Shelf({ pane }: { readonly pane: PanePort }) {
  const words = useWords(EXCEL_WORDS);
  const language = useContext(LanguageContext);
  const { live, platform } = usePage();
  const [lists, setLists] = useState<Lists>({ came: [], waits: [] });
  const [work, setWork] = useState<{
    readonly name: string;
    readonly done: number;
    readonly abort: AbortController;
  } | null>(null);
  useEffect(() => {
    const read = () => void pane.list().then(setLists, () => undefined); // a disk that refuses: nothing came
    read();
    return pane.watch(read);
  }, [pane]);

  /** Runs one thing and tells how it ended. */
  const run = async (act: () => Promise<string | null>) => {
    live.tell(null);
    try {
      const said = await act();
      if (said !== null) live.tell({ is: 'done', words: said });
    } catch (error) {
      live.tell({ is: 'failed', details: String(error) });
    }
    setWork(null);
  };
  const add = (transfer: WaitingTransfer) =>
    run(async () => {
      const file = await pane.open(transfer);
      if (file === null) return words.missing;
      const abort = new AbortController();
      const onProgress = (done: number) => setWork({ name: transfer.name, done, abort });
      onProgress(0);
      const item = { is: 'catalogue', name: transfer.name, file, ticked: true } as const;
      const options = { step: words.step(transfer.name), now: platform.now(), signal: abort.signal, onProgress };
      const { operations, refused } = await addImports(live, [item], options);
      await live.reload();
      if (!abort.signal.aborted && refused.length === 0) await pane.drop('came', transfer.transfer);
      return [words.added(operations), ...refused].join(' ');
    });
  const leave = () =>
    run(async () => {
      const name = `rolebook-${toStoredDay(platform.now())}.rolebook.json`;
      for (const { transfer } of lists.waits) await pane.drop('waits', transfer);
      const about = { id: platform.newId(), name, at: platform.now() };
      await pane.leave(about, writeCatalogueFile(live.store.export()));
      return words.left;
    });

  return (
    <>
      <p class="small soft">{words.how}</p>
      {work !== null && <Progress words={work.name} done={work.done} onCancel={() => work.abort.abort()} />}
      {lists.came.map((transfer) => (
        <div class="row wrap" key={transfer.transfer}>
          <span class="rest">
            {words.came(transfer.name, toTimeWords(transfer.at, platform.now(), language))}
            {/* on its way: three of five parts; sending again goes on with them */}
            {transfer.have < transfer.count && ` ${transfer.have} / ${transfer.count}`}
          </span>
          {transfer.have === transfer.count && (
            <button type="button" class="btn primary" disabled={work !== null} onClick={() => void add(transfer)}>
              {words.add}
            </button>
          )}
          <button type="button" class="btn quiet" onClick={() => void pane.drop('came', transfer.transfer)}>
            {words.discard}
          </button>
        </div>
      ))}
      {lists.waits.map(({ transfer, name }) => (
        <div class="row wrap" key={transfer}>
          <span class="rest">{words.waits(name)}</span>
          <button type="button" class="btn quiet" onClick={() => void pane.drop('waits', transfer)}>
            {words.takeBack}
          </button>
        </div>
      ))}
      <button type="button" class="btn flushless" onClick={() => void leave()}>
        {words.leave}
      </button>
      <p class="small soft">
        {words.code}: <code>{pane.code}</code>
      </p>
    </>
  );
}
