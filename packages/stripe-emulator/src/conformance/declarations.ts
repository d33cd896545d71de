import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Class, parseSync, type TSInterfaceDeclaration, type TSType } from 'oxc-parser';

/** A namespace of declarations; a file is one, too. */
export interface Scope {
  readonly file: string;
  readonly parent: Scope | null;
  readonly interfaces: Map<string, TSInterfaceDeclaration>;
  readonly aliases: Map<string, TSType>;
  readonly classes: Map<string, Class>;
  readonly namespaces: Map<string, Scope>;
  /** Names from other files: null stands for all a file exports. */
  readonly imports: Map<string, { readonly file: string; readonly name: string | null }>;
}

/** Something that a name stands for. */
export type Declared =
  | { readonly kind: 'interface'; readonly scope: Scope; readonly name: string; readonly node: TSInterfaceDeclaration }
  | { readonly kind: 'alias'; readonly scope: Scope; readonly name: string; readonly node: TSType };

type Statement = ReturnType<typeof parseSync>['program']['body'][number];

/** Reads declaration files and finds what names in them stand for. Each file is read once. */
export function createDeclarations() {
  const files = new Map<string, Scope>();

  const open = (file: string): Scope => {
    const known = files.get(file);
    if (known) return known;
    const scope = emptyScope(file, null);
    files.set(file, scope);
    const { program } = parseSync(file, readFileSync(file, 'utf8'));
    for (const statement of program.body) declare(scope, statement);
    return scope;
  };

  /** What a name is in a scope, from the inside out, and then in the file it is imported from. */
  const find = (scope: Scope, [first = '', ...rest]: readonly string[]): Declared | null => {
    for (let at: Scope | null = scope; at; at = at.parent) {
      const found = member(at, first, rest);
      if (found) return found;
      const imported = at.imports.get(first);
      if (!imported) continue;
      const other = open(imported.file);
      return imported.name === null ? find(other, rest) : find(other, [imported.name, ...rest]);
    }
    return null;
  };

  return { open, find };
}

function member(scope: Scope, name: string, rest: readonly string[]): Declared | null {
  const [next, ...further] = rest;
  if (next !== undefined) {
    const inner = scope.namespaces.get(name);
    return inner ? member(inner, next, further) : null;
  }
  const node = scope.interfaces.get(name);
  if (node) return { kind: 'interface', scope: scope.namespaces.get(name) ?? scope, name, node };
  const alias = scope.aliases.get(name);
  return alias ? { kind: 'alias', scope, name, node: alias } : null;
}

function emptyScope(file: string, parent: Scope | null): Scope {
  return {
    file,
    parent,
    interfaces: new Map(),
    aliases: new Map(),
    classes: new Map(),
    namespaces: new Map(),
    imports: new Map(),
  };
}

function declare(scope: Scope, statement: Statement): void {
  if (statement.type === 'ImportDeclaration' || (statement.type === 'ExportNamedDeclaration' && statement.source)) {
    const file = fileOf(scope.file, String(statement.source?.value));
    for (const specifier of statement.specifiers) {
      if (specifier.type === 'ImportNamespaceSpecifier') scope.imports.set(specifier.local.name, { file, name: null });
      if (specifier.type === 'ImportSpecifier') {
        scope.imports.set(specifier.local.name, { file, name: textOf(specifier.imported) });
      }
      if (specifier.type === 'ExportSpecifier') {
        scope.imports.set(textOf(specifier.exported), { file, name: textOf(specifier.local) });
      }
    }
    return;
  }
  const node = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
  if (node?.type === 'TSInterfaceDeclaration') scope.interfaces.set(node.id.name, node);
  if (node?.type === 'TSTypeAliasDeclaration') scope.aliases.set(node.id.name, node.typeAnnotation);
  if (node?.type === 'ClassDeclaration' && node.id) scope.classes.set(node.id.name, node);
  if (node?.type === 'TSModuleDeclaration' && node.body && node.id.type === 'Identifier') {
    const inner = scope.namespaces.get(node.id.name) ?? emptyScope(scope.file, scope);
    scope.namespaces.set(node.id.name, inner);
    for (const part of node.body.body) declare(inner, part);
  }
}

function textOf(name: { readonly type: string; readonly name?: string; readonly value?: unknown }): string {
  return name.name ?? String(name.value);
}

function fileOf(from: string, specifier: string): string {
  return join(dirname(from), specifier.replace(/\.js$/, '.d.ts'));
}
