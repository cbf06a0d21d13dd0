// What counts as a small change. Each operator answers with the texts that may stand in the node's place.
import type { Node, Visit } from './walk.ts';
import { isNode } from './walk.ts';

/** A text in place of a part of the file. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly became: string;
}

interface Operator {
  readonly name: string;
  readonly find: (visit: Visit, text: string) => readonly Replacement[];
}

const OTHER_SIGNS: Readonly<Record<string, readonly string[]>> = {
  '===': ['!=='],
  '!==': ['==='],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '&&': ['||'],
  '||': ['&&'],
  '+=': ['-='],
  '-=': ['+='],
  '++': ['--'],
  '--': ['++'],
};

// A map, since a method may be called as what every object inherits: `toString`.
const OTHER_METHODS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    some: 'every',
    every: 'some',
    min: 'max',
    max: 'min',
    startsWith: 'endsWith',
    endsWith: 'startsWith',
    // Not the other way round: what is found by its id is found once, from whichever end one looks.
    findLast: 'find',
    indexOf: 'lastIndexOf',
    lastIndexOf: 'indexOf',
  }),
);

/** A step of a chain without which the rest still works on the same kind of value. */
const STEPS = new Set(
  [
    'filter',
    'slice',
    'sort',
    'toSorted',
    'reverse',
    'toReversed',
    'concat',
    'flat',
    'trim',
    'trimEnd',
  ].concat([
    'trimStart',
    'toLowerCase',
    'toUpperCase',
    'normalize',
    'replace',
    'replaceAll',
    'padStart',
    'padEnd',
  ]),
);
const LISTS = new Set(['filter', 'map', 'flatMap', 'flat', 'toSorted', 'sort', 'entries', 'keys', 'values']);
const COMPARISONS = new Set(['===', '!==', '<', '<=', '>', '>=', 'in', 'instanceof']);

const binaryTypes = new Set([
  'BinaryExpression',
  'LogicalExpression',
  'AssignmentExpression',
  'UpdateExpression',
]);

/** The sign of a binary node may stand anywhere between its sides; comments hold none of ours. */
function signPlace(node: Node, text: string): number {
  const after =
    (node.left as Node | undefined)?.end ?? (node.prefix ? node.start : (node.argument as Node).end);
  return text.indexOf(node.operator as string, after);
}

function joinsTexts(node: Node): boolean {
  const isText = (side: unknown): boolean =>
    isNode(side) &&
    (side.type === 'TemplateLiteral' ||
      (side.type === 'Literal' && typeof side.value === 'string') ||
      (side.type === 'BinaryExpression' && joinsTexts(side)));
  return node.operator === '+' && (isText(node.left) || isText(node.right));
}

function whole(node: Node, ...texts: string[]): Replacement[] {
  return texts.map((became) => ({ start: node.start, end: node.end, became }));
}

function otherSign({ node }: Visit, text: string): Replacement[] {
  if (!binaryTypes.has(node.type) || joinsTexts(node)) return [];
  const sign = node.operator as string;
  if (sign === '&&' || sign === '||') return otherJoin(node, text, sign);
  const start = signPlace(node, text);
  return (OTHER_SIGNS[sign] ?? []).map((became) => ({ start, end: start + sign.length, became }));
}

// Both sides get brackets: without them the other join would also group its neighbours anew.
function otherJoin(node: Node, text: string, sign: string): Replacement[] {
  const side = (part: unknown) => `(${text.slice((part as Node).start, (part as Node).end)})`;
  return whole(node, `(${side(node.left)} ${OTHER_SIGNS[sign]?.[0]} ${side(node.right)})`);
}

function isTest({ node, parents: [parent] }: Visit): boolean {
  if (!parent) return false;
  const hasTest = [
    'IfStatement',
    'ConditionalExpression',
    'WhileStatement',
    'DoWhileStatement',
    'ForStatement',
  ];
  return hasTest.includes(parent.type) && parent.test === node;
}

function condition(visit: Visit): Replacement[] {
  const { node, parents } = visit;
  const isLoop = isTest(visit) && /While|For/.test(parents[0]?.type ?? '');
  const compares = node.type === 'BinaryExpression' && COMPARISONS.has(node.operator as string);
  const answers = parents[0]?.type === 'ArrowFunctionExpression' && node.type === 'LogicalExpression';
  if (!isTest(visit) && !compares && !(answers && node.operator !== '??')) return [];
  return whole(node, ...(isLoop ? ['false'] : ['true', 'false']));
}

function literal({ node, parents: [parent] }: Visit): Replacement[] {
  if (node.type !== 'Literal' || isName(node, parent)) return [];
  const { value } = node;
  if (typeof value === 'boolean') return whole(node, String(!value));
  if (typeof value === 'number') return whole(node, String(value - 1), String(value + 1));
  return typeof value === 'string' && value !== '' && !isSentence(value, parent) ? whole(node, "''") : [];
}

function isName(node: Node, parent: Node | undefined): boolean {
  if (!parent) return true;
  if (/^(Property|MethodDefinition|PropertyDefinition)$/.test(parent.type)) return parent.key === node;
  return parent.type === 'ExportNamedDeclaration' || parent.type === 'ImportExpression';
}

// Words for a person hold no rule: a sentence, or what an error says.
function isSentence(value: string, parent: Node | undefined): boolean {
  return (
    /\s/.test(value.trim()) || parent?.type === 'NewExpression' || parent?.type === 'ExpressionStatement'
  );
}

function emptied({ node, parents: [parent, around] }: Visit): Replacement[] {
  if (parent?.type === 'SpreadElement' && around)
    return whole(node, around.type === 'ObjectExpression' ? '{}' : '[]');
  if (node.type !== 'ArrayExpression' || (node.elements as unknown[]).length === 0) return [];
  return whole(node, '[]');
}

function methodOf(node: Node): { name: string; object: Node; property: Node } | null {
  const callee = node.callee as Node | undefined;
  if (node.type !== 'CallExpression' || callee?.type !== 'MemberExpression' || callee.computed) return null;
  const property = callee.property as Node;
  return { name: property.name as string, object: callee.object as Node, property };
}

function step({ node }: Visit, text: string): Replacement[] {
  const method = methodOf(node);
  if (!method || !STEPS.has(method.name)) return [];
  return whole(node, text.slice(method.object.start, method.object.end));
}

function emptyList({ node, parents: [parent] }: Visit): Replacement[] {
  const method = methodOf(node);
  // As a statement or as the object of the next step the same shows at the next step's own change.
  if (!method || !LISTS.has(method.name) || parent?.type === 'ExpressionStatement') return [];
  return whole(node, '[]');
}

function otherMethod({ node }: Visit): Replacement[] {
  const method = methodOf(node);
  const became = method && OTHER_METHODS.get(method.name);
  return became ? whole(method.property, became) : [];
}

function not({ node }: Visit, text: string): Replacement[] {
  const isSign = node.type === 'UnaryExpression' && (node.operator === '!' || node.operator === '-');
  const argument = node.argument as Node;
  return isSign ? whole(node, text.slice(argument.start, argument.end)) : [];
}

// One side alone: a condition that is not asked, a value that nothing stands in for.
function oneSide({ node }: Visit, text: string): Replacement[] {
  if (node.type !== 'LogicalExpression') return [];
  const [left, right] = [node.left as Node, node.right as Node];
  return whole(node, `(${text.slice(left.start, left.end)})`, `(${text.slice(right.start, right.end)})`);
}

function mayBeMissing({ node }: Visit, text: string): Replacement[] {
  if (node.optional !== true || !isNode(node.object ?? node.callee)) return [];
  const start = text.indexOf('?.', ((node.object ?? node.callee) as Node).end);
  const isDot = node.type === 'MemberExpression' && !node.computed;
  return [{ start, end: start + 2, became: isDot ? '.' : '' }];
}

function statement({ node, parents: [parent] }: Visit): Replacement[] {
  if (/^(Continue|Throw|Return)Statement$/.test(node.type)) return whole(node, ';');
  if (node.type !== 'ExpressionStatement' || node.directive || parent?.type === 'ArrowFunctionExpression')
    return [];
  return whole(node, ';');
}

/** All kinds of change, each with the name under which a run lists it. */
export const operators: readonly Operator[] = [
  { name: 'literal', find: literal },
  { name: 'other sign', find: otherSign },
  { name: 'condition', find: condition },
  { name: 'emptied list', find: emptied },
  { name: 'step left out', find: step },
  { name: 'no list', find: emptyList },
  { name: 'other method', find: otherMethod },
  { name: 'sign left out', find: not },
  { name: 'one side alone', find: oneSide },
  { name: 'missing not allowed for', find: mayBeMissing },
  { name: 'statement left out', find: statement },
];
