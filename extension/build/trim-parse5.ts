// Makes parse5 smaller before it is packed: values in the place of their names, no reports of errors, short names of its own methods.
// A plugin of the build; no minifier may do this to code that it does not know. Nothing of what is parsed changes:
// tests/e2e/built-parse-worker.test.ts compares what the built worker reads with what parse5 itself reads.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'node_modules/parse5/dist';
const FILES = /\/parse5\/dist\/[\w/-]+\.js$/;
/** `State[State["DATA"] = 0] = "DATA";`, a line of a list of named numbers. */
const NAMED_NUMBER = /\b(\w+)\[\1\["(\w+)"\] = (-?\w+)\] = "\2";/g;
/** `TAG_NAMES["A"] = "a";`, a line of a list of named texts; those that our own files ask for are not touched. */
const NAMED_TEXT = /\b(TAG_NAMES|ATTRS)\["(\w+)"\] = ("[\w-]*");/g;
/** `const $ = TAG_ID;`. */
const CALLED = /^const (\S{1,20}) = (\w+);$/gm;
/** `import { TAG_ID as $, NS } from`. */
const IMPORTED = /^import \{([^}]*)\} from/gm;
/** `this._err(ERR.nonVoidHtmlElementStartTagWithTrailingSolidus);`, not `_err(code, cpOffset = 0) {`. */
const ERROR_REPORT = /\b(?:this|p)\._err\([^;{}]*\);$/gm;
/** `_insertCharacters`; not `_a`, which is short enough. */
const OWN_NAME = /\b_[a-z]\w{2,}\b/g;

/** The plugin. */
export function trimParse5() {
  const sources = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .toSorted()
    .map((file) => readFileSync(join(FOLDER, file), 'utf8'));
  const lists = readLists(sources);
  const names = shortenNames(sources);
  return {
    name: 'rolebook:trim-parse5',
    apply: 'build' as const,
    transform(code: string, id: string): string | null {
      if (!FILES.test(id)) return null;
      return writeValues(code.replace(ERROR_REPORT, ';'), lists)
        .replace(NAMED_NUMBER, '')
        .replace(NAMED_TEXT, '')
        .replace(OWN_NAME, (name) => names.get(name) ?? name);
    },
  };
}

/** Values, as they are written in the code, by the name of their list and their own. */
type Lists = ReadonlyMap<string, ReadonlyMap<string, string>>;

function readLists(sources: readonly string[]): Lists {
  const lists = new Map<string, Map<string, string>>();
  for (const source of sources) {
    for (const [, list = '', name = '', value = ''] of [
      ...source.matchAll(NAMED_NUMBER),
      ...source.matchAll(NAMED_TEXT),
    ]) {
      const known = lists.get(list) ?? new Map<string, string>();
      lists.set(list, known.set(name, value));
    }
  }
  return lists;
}

function writeValues(code: string, lists: Lists): string {
  const called = new Map([...lists.keys()].map((list) => [list, list]));
  for (const [, name = '', list = ''] of code.matchAll(CALLED)) if (lists.has(list)) called.set(name, list);
  for (const [, imported = ''] of code.matchAll(IMPORTED)) {
    for (const part of imported.split(',')) {
      const [list = '', name = list] = part.trim().split(' as ');
      if (lists.has(list)) called.set(name, list);
    }
  }
  // `$.A`, `State.DATA`, and never `x.State.DATA` or `$$.A`.
  return code.replace(/(?<![\w$.])([\w$]+)\.(\w+)\b/g, (whole, name: string, member: string) => {
    return lists.get(called.get(name) ?? '')?.get(member) ?? whole;
  });
}

function shortenNames(sources: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [name] of sources.join('\n').matchAll(OWN_NAME)) {
    if (!names.has(name)) names.set(name, `_${names.size.toString(36)}`);
  }
  return names;
}
