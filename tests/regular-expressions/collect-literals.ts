// Every regular expression written in the product's sources, found in the syntax tree, so that comments and strings cannot mislead.
// Expressions built at run time (`new RegExp(words)`) are not seen here; they are listed by place only.

import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** One expression with its place. */
export interface Literal {
  readonly regex: RegExp;
  /** `shared/parse/labels.ts:12`; lines count from 1. */
  readonly place: string;
}

/** The expressions of all sources below `folder`, by file and line. */
export function collectLiterals(folder: string): Literal[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort()
    .flatMap((path) => findLiterals(path, readFileSync(path, 'utf8')));
}

/** The expressions of one source text. */
export function findLiterals(path: string, text: string): Literal[] {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false);
  const found: Literal[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
      const slash = node.text.lastIndexOf('/');
      found.push({
        regex: new RegExp(node.text.slice(1, slash), node.text.slice(slash + 1)),
        place: `${path}:${line}`,
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}
