import type { Change } from './change.ts';
import { operators } from './operators.ts';
import type { Node, Visit } from './walk.ts';
import { visits } from './walk.ts';

/** Every change that the operators know for a file, in the order of the text. */
export function findChanges(path: string, text: string): Change[] {
  const found = new Map<string, Change>();
  for (const visit of visits(path, text)) {
    for (const { name, find } of operators) {
      for (const { start, end, became } of find(visit, text)) {
        const was = text.slice(start, end);
        const line = text.slice(0, start).split('\n').length;
        const change = { path, start, end, line, was, became, operator: name, reach: reachOf(visit) };
        const key = `${start} ${end} ${became}`;
        if (was !== became && !found.has(key)) found.set(key, change);
      }
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

// A chain with `?.` ends early as a whole, and a callee knows its object: neither may be wrapped in part.
function reachOf({ node, parents }: Visit): { start: number; end: number } {
  const all = [node, ...parents];
  const chain = all.findIndex(({ type }) => type === 'ChainExpression');
  const whole = chain === -1 ? 0 : chain;
  const { start, end } = expressionOf(all[whole] as Node);
  return { start, end };
}

/** A statement is reached when its expression is; one without any, when it is itself. */
function expressionOf(node: Node): Node {
  if (node.type === 'ExpressionStatement') return node.expression as Node;
  const isLeaving = node.type === 'ReturnStatement' || node.type === 'ThrowStatement';
  return isLeaving && node.argument ? (node.argument as Node) : node;
}
