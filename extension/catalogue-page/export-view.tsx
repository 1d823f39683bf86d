// The half of the tab that takes roles out: which roles, which kind of file, then the browser saves it.
// Shows progress only for what takes a moment; the writing is in export-file.ts.

import { useId, useMemo, useState } from 'preact/hooks';
import { CatalogueError } from '../../shared/catalogue/catalogue.ts';
import { ROLE_STATUSES, type CatalogueRole } from '../../shared/model/catalogue-role.ts';
import { Icon } from '../../shared/ui/icon.tsx';
import { Progress } from '../../shared/ui/progress.tsx';
import { useWords } from '../../shared/ui/words.ts';
import { writeEverything, writeSheets, writeRoles } from './export-file.ts';
import { listFound } from './found-roles.ts';
import { EXPORT_KINDS, type ExportKind, type ExportKindName } from './export-kinds.ts';
import { EXPORT_WORDS, type ExportScope } from './export-words.ts';
import { usePage, type Page } from './page-context.ts';
import { OPEN_FILTER } from './role-index.ts';
import { ROLES_WORDS } from './roles-words.ts';
import { toStoredDay } from './time-words.ts';

const SCOPES: readonly ExportScope[] = ['all', 'found', 'open'];

/** A region named "Export". */
export function ExportView() {
  const words = useWords(EXPORT_WORDS);
  const list = useWords(ROLES_WORDS);
  const page = usePage();
  const { live, address } = page;
  const version = live.version.value;
  const [scope, setScope] = useState<ExportScope>('all');
  const [kindName, setKind] = useState<ExportKindName>('rolebook.json');
  const [run, setRun] = useState<{ readonly done: number; readonly stop: () => void } | null>(null);
  const found = useMemo(() => listFound(page), [version, page.list.value, address.value.query]);
  const open = address.value.role === null ? null : live.index.get(address.value.role);
  const kind = EXPORT_KINDS.find(({ name }) => name === kindName);
  const isWhole = kind?.writer === 'everything';
  const roles = scope === 'all' ? null : scope === 'found' ? found : open === null ? [] : [open];
  const count = isWhole || roles === null ? live.index.size : roles.length;
  const labels = words.scopes({ all: live.index.size, found: found.length }, open && (open.title ?? list.untitled));
  const save = async () => {
    if (!kind) return;
    const abort = new AbortController();
    const stop = () => abort.abort();
    setRun({ done: 0, stop });
    live.tell(null);
    try {
      const options = { signal: abort.signal, onProgress: (done: number) => setRun({ done, stop }) };
      const name = `rolebook-${toStoredDay(page.platform.now())}.${kind.name}`;
      const file = await writeFile(page, kind, roles ?? listAll(page), options);
      page.platform.download(file, name);
      live.tell({ is: 'done', words: isWhole ? words.savedAll(name) : words.saved(name, count) });
    } catch (error) {
      if (abort.signal.aborted) live.tell({ is: 'done', words: words.stopped });
      else if (error instanceof CatalogueError) live.tell({ is: 'refused', why: error.code });
      else live.tell({ is: 'failed', details: String(error) });
    }
    setRun(null);
  };
  return (
    <section class="stack exchangepart" aria-labelledby="export-name">
      <h2 id="export-name">{words.heading}</h2>
      <Choice
        legend={words.which}
        value={isWhole ? 'all' : scope}
        choices={SCOPES.map((one) => ({
          value: one,
          label: labels[one],
          off: isWhole && one !== 'all' ? true : one === 'open' && open === null,
        }))}
        onChange={setScope}
      />
      {isWhole && <p class="small soft">{words.always}</p>}
      <Choice
        legend={words.kind}
        value={kindName}
        choices={EXPORT_KINDS.map(({ name }) => ({ value: name, label: words.kinds[name], off: false }))}
        onChange={setKind}
      />
      {run !== null ? (
        <Progress words={words.writing} done={run.done} onCancel={run.stop} />
      ) : count === 0 ? (
        <p class="soft">{words.nothing}</p>
      ) : (
        <button type="button" class="btn flushless" onClick={() => void save()}>
          <Icon name="from" />
          {words.save}
        </button>
      )}
    </section>
  );
}

interface ChoiceProps<Value extends string> {
  readonly legend: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly label: string; readonly off: boolean }[];
  readonly onChange: (value: Value) => void;
}

function Choice<Value extends string>({ legend, value, choices, onChange }: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset class="stack choices">
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value} class={choice.off ? 'row top faint' : 'row top'}>
          <input
            type="radio"
            name={name}
            checked={choice.value === value}
            disabled={choice.off}
            onChange={() => onChange(choice.value)}
          />
          {choice.label}
        </label>
      ))}
    </fieldset>
  );
}

function writeFile(
  { live, platform }: Page,
  kind: ExportKind,
  roles: readonly CatalogueRole[],
  options: Parameters<typeof writeEverything>[2],
): Promise<Blob> {
  const { writer } = kind;
  if (writer === 'everything') return writeEverything(kind, live.store, options);
  if (writer === 'workbook') {
    const language = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
    return writeSheets(kind, roles, { platform, language, signal: options.signal });
  }
  return writeRoles({ ...kind, writer }, roles, (role) => live.index.getSource(role), options);
}

function listAll({ live }: Page): readonly CatalogueRole[] {
  return [...live.index.search({ ...OPEN_FILTER, statuses: ROLE_STATUSES }, 'title')].flat();
}
