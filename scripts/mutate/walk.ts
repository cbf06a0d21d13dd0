import { parseSync } from 'vite';
import { Hindrance } from '../project.mjs';

/** A node of the syntax tree (ESTree, with TypeScript's own nodes as `TS…`). */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

export interface Visit {
  readonly node: Node;
  /** From the node's parent outwards. */
  readonly parents: readonly Node[];
}

/**
 * Every node that stands for something at run time: no types, no imports.
 * @throws {Hindrance} when the file can't be parsed
 */
export function visits(path: string, text: string): Visit[] {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Hindrance(`${path} can't be parsed: ${errors[0]?.message}`);
  const found: Visit[] = [];
  walk(program as unknown as Node, [], found);
  return found;
}

// These hold an expression beside a type; of every other node of TypeScript nothing is left at run time.
const AROUND_EXPRESSIONS = new Set(['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression']);
const WITHOUT_EFFECT = new Set(['ImportDeclaration', 'ExportAllDeclaration']);

function walk(node: Node, parents: readonly Node[], found: Visit[]): void {
  if (node.type.startsWith('TS') && !AROUND_EXPRESSIONS.has(node.type)) return;
  if (WITHOUT_EFFECT.has(node.type)) return;
  found.push({ node, parents });
  const inner = [node, ...parents];
  for (const child of children(node)) walk(child, inner, found);
}

/** The nodes right below, in the order of the text. */
function children(node: Node): Node[] {
  return Object.values(node)
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .filter(isNode)
    .sort((a, b) => a.start - b.start);
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}
