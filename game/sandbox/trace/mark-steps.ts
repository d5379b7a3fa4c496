import { parse, type AnyNode, type Node } from 'acorn';
import { createScopes } from './scopes.ts';

/**
 * Writes a note before every statement of a program, for slow motion: `__step(line, [name, () => value ...])`, which the
 * guest provides then. Nothing is written on lines of its own, so every line keeps its number. Brings a parser, 40 kB
 * compressed: to be imported lazily. Throws a SyntaxError where the code cannot be read.
 */
export function markSteps(code: string): string {
  const program = parse(code, {
    ecmaVersion: 'latest',
    sourceType: 'module',
    locations: true,
    allowHashBang: true,
  });
  const insertions: { readonly at: number; readonly text: string }[] = [];
  const scopes = createScopes();

  const insert = (at: number, text: string): void => void insertions.push({ at, text });

  function note(line: number): string {
    const values = scopes.names().map((name) => `"${name}",()=>${name}`);
    return `__step(${line},[${values.join(',')}])`;
  }

  function visitList(statements: readonly AnyNode[]): void {
    for (const statement of statements) {
      if (isNoted(statement)) insert(statement.start, `${note(lineOf(statement))};`);
      visit(statement);
    }
  }

  /** The one statement a loop or a branch may have instead of a block. */
  function visitBody(body: AnyNode | null | undefined): void {
    if (!body || body.type === 'BlockStatement') return visit(body);
    insert(body.start, `{${isNoted(body) ? note(lineOf(body)) : ''};`);
    visit(body);
    insert(body.end, '}');
  }

  /** What is looked at in every round of a loop, and what a short function answers. */
  function visitNoted(expression: AnyNode | null | undefined): void {
    if (!expression) return;
    insert(expression.start, `(${note(lineOf(expression))},`);
    visit(expression);
    insert(expression.end, ')');
  }

  function within(task: () => void): void {
    scopes.open();
    task();
    scopes.close();
  }

  function visit(node: AnyNode | null | undefined): void {
    if (!node) return;
    switch (node.type) {
      case 'Program':
        return visitList(node.body);
      case 'BlockStatement':
      case 'StaticBlock':
        return within(() => visitList(node.body));
      case 'SwitchStatement':
        visit(node.discriminant);
        return within(() => node.cases.forEach(({ consequent }) => visitList(consequent)));
      case 'VariableDeclaration':
        for (const { id, init } of node.declarations) {
          visit(init);
          scopes.declare(id);
        }
        return;
      case 'FunctionDeclaration':
      case 'FunctionExpression':
      case 'ArrowFunctionExpression':
        return within(() => {
          for (const param of node.params) scopes.declare(param);
          if (node.body.type === 'BlockStatement') visit(node.body);
          else visitNoted(node.body);
        });
      case 'CatchClause':
        return within(() => {
          scopes.declare(node.param);
          visit(node.body);
        });
      case 'IfStatement':
        visit(node.test);
        visitBody(node.consequent);
        return visitBody(node.alternate);
      case 'ForStatement':
        return within(() => {
          visit(node.init);
          visitNoted(node.test);
          visit(node.update);
          visitBody(node.body);
        });
      case 'ForInStatement':
      case 'ForOfStatement':
        return within(() => {
          visit(node.right);
          if (node.left.type === 'VariableDeclaration') visit(node.left);
          visitBody(node.body);
        });
      case 'WhileStatement':
      case 'DoWhileStatement':
        visitNoted(node.test);
        return visitBody(node.body);
      default:
        for (const child of childrenOf(node)) visit(child);
    }
  }

  visit(program);
  return insertions
    .map((insertion, order) => ({ ...insertion, order }))
    .toSorted((one, other) => other.at - one.at || other.order - one.order)
    .reduce((text, { at, text: added }) => text.slice(0, at) + added + text.slice(at), code);
}

function lineOf(node: Node): number {
  return node.loc?.start.line ?? 1;
}

const SILENT: readonly AnyNode['type'][] = [
  'ImportDeclaration',
  'ExportAllDeclaration',
  'FunctionDeclaration',
  'BlockStatement',
  'EmptyStatement',
  // their tests are noted, in every round
  'WhileStatement',
  'DoWhileStatement',
];

function isNoted(statement: AnyNode): boolean {
  if (statement.type === 'ExpressionStatement' && statement.directive) return false;
  if (statement.type === 'ExportNamedDeclaration') return statement.declaration !== null;
  return !SILENT.includes(statement.type);
}

function childrenOf(node: AnyNode): readonly AnyNode[] {
  return Object.values<unknown>({ ...node })
    .flat()
    .filter(isNode);
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value;
}
