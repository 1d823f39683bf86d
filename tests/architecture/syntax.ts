// What a source file imports, exports and names, read from its syntax tree, so that comments and strings cannot mislead.
// Knows no rule; tests/architecture.test.ts judges.

import { posix } from 'node:path';
import ts from 'typescript';
import type { SourceFile } from './source-files.ts';

/** One import, re-export or `import()` of a file. */
export interface Import {
  /** As written: `../model/role.ts`, `preact`. */
  readonly specifier: string;
  /** The file it means, from the top of the repository; null for a package. */
  readonly target: string | null;
  /** True where nothing of it exists at run time. */
  readonly typeOnly: boolean;
  /** Counts from 1. */
  readonly line: number;
}

/** The imports of a file, in order. */
export function listImports(file: SourceFile): Import[] {
  const tree = parse(file);
  const found: Import[] = [];
  visit(tree, (node) => {
    const specifier = findSpecifier(node);
    if (!specifier) return;
    const target = specifier.startsWith('.') ? posix.join(posix.dirname(file.path), specifier) : null;
    found.push({ specifier, target, typeOnly: isTypeOnly(node), line: lineOf(tree, node) });
  });
  return found;
}

/** Lines on which the file uses `name` as an object or a namespace (`name.member`). */
export function listUsesOf(name: string, file: SourceFile): number[] {
  const tree = parse(file);
  const lines: number[] = [];
  visit(tree, (node) => {
    const owner = ts.isPropertyAccessExpression(node) ? node.expression : ts.isQualifiedName(node) ? node.left : null;
    if (owner && ts.isIdentifier(owner) && owner.text === name) lines.push(lineOf(tree, node));
  });
  return lines;
}

/** True where a file does nothing but hand on the exports of others. */
export function isBarrel(file: SourceFile): boolean {
  const { statements } = parse(file);
  return statements.length > 0 && statements.every((node) => ts.isExportDeclaration(node) && node.moduleSpecifier);
}

function parse({ path, text }: SourceFile): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false);
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}

function lineOf(tree: ts.SourceFile, node: ts.Node): number {
  return tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
}

/** The quoted name after `from`, or inside `import(...)` as expression or as type. */
function findSpecifier(node: ts.Node): string | null {
  const name =
    ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
      ? node.moduleSpecifier
      : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
        ? node.argument.literal
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : undefined;
  return name && ts.isStringLiteralLike(name) ? name.text : null;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node)) return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  return ts.isImportTypeNode(node);
}
