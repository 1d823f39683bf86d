// Decides which files of the build hold the modules that several pages, views and the parse worker share.
// Left to itself the bundler makes a file for each set of users, forty of them, half below 2 KB: packed alone, they are a third larger.
// A page that starts loads nothing that it did not load before. A plugin of the build.

/** What of the bundler is asked about a module. */
interface ModuleFacts {
  readonly isEntry: boolean;
  readonly importedIds: readonly string[];
  readonly dynamicallyImportedIds: readonly string[];
}
/** What the bundler answers. */
interface Bundler {
  getModuleIds(): Iterable<string>;
  getModuleInfo(id: string): ModuleFacts | null;
}

const PANEL = '/sidepanel/';
const CATALOGUE = '/catalogue/';

/** The plugin; a build of a script that stands alone has no pages and stays as it is. */
export function shareChunks() {
  let toChunk: (id: string) => string | null = () => null;
  return {
    name: 'rolebook:share-chunks',
    buildEnd(this: Bundler) {
      toChunk = chooseChunks(this);
    },
    outputOptions: <Options extends { readonly format?: string }>(options: Options) =>
      options.format === 'es'
        ? {
            ...options,
            codeSplitting: { groups: [{ name: (id: string) => toChunk(id), includeDependenciesRecursively: false }] },
          }
        : null,
  };
}

/** For each module the name of the file that it shares; null leaves it where the bundler puts it. */
export function chooseChunks(bundler: Bundler): (id: string) => string | null {
  const entries = [...bundler.getModuleIds()].filter((id) => bundler.getModuleInfo(id)?.isEntry);
  const [panels, catalogues] = [PANEL, CATALOGUE].map((folder) => entries.filter((id) => id.includes(folder)));
  if (!panels?.length || !catalogues?.length) return () => null;
  const panel = follow(bundler, panels);
  const catalogue = follow(bundler, catalogues);
  const workers = follow(
    bundler,
    entries.filter((id) => ![...panels, ...catalogues].includes(id)),
  ).all;
  return (id) => {
    if (workers.has(id)) return null;
    if (panel.start.has(id)) return catalogue.all.has(id) ? 'start' : null;
    if (!panel.all.has(id)) return null;
    if (catalogue.start.has(id)) return 'catalogue-start';
    return catalogue.all.has(id) ? 'later' : 'panel-later';
  };
}

/** The modules that are loaded when a page starts, and all that may follow. */
function follow(bundler: Bundler, from: readonly string[]) {
  const visit = (all: boolean) => {
    const seen = new Set(from);
    for (const id of seen) {
      const facts = bundler.getModuleInfo(id);
      for (const next of facts?.importedIds ?? []) seen.add(next);
      if (all) for (const next of facts?.dynamicallyImportedIds ?? []) seen.add(next);
    }
    return seen;
  };
  return { start: visit(false), all: visit(true) };
}
