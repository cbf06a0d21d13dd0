import type { CDPSession, Page } from 'playwright-core';

interface AxValue {
  readonly value?: unknown;
}
interface AxNode {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly ignored: boolean;
  readonly role?: AxValue;
  readonly name?: AxValue;
  readonly properties?: readonly { readonly name: string; readonly value: AxValue }[];
}

/** What a person can operate, each with the state that a reader has to say of it. */
const controls: Readonly<Record<string, string | null>> = {
  button: null,
  link: null,
  textbox: null,
  searchbox: null,
  spinbutton: null,
  combobox: 'expanded',
  listbox: null,
  checkbox: 'checked',
  switch: 'checked',
  radio: 'checked',
  slider: null,
  tab: 'selected',
  menuitem: null,
  menuitemradio: 'checked',
  menuitemcheckbox: 'checked',
};
/** A native choice says its value and never whether it is open. */
const isNative = (node: AxNode) => stateOf(node, 'hasPopup') === 'menu';
/** What a reader says around a control; beside these a part needs a name to be told from another. */
const landmarks = ['banner', 'main', 'contentinfo', 'search'];
const groups = [
  'navigation',
  'region',
  'complementary',
  'form',
  'group',
  'radiogroup',
  'toolbar',
  'tablist',
  'tabpanel',
  'grid',
  'table',
  'menu',
  'dialog',
  'alertdialog',
  'article',
  'figure',
  'alert',
];

const textOf = (value: AxValue | undefined) => String(value?.value ?? '').trim();
const stateOf = (node: AxNode, name: string) =>
  node.properties?.find((property) => property.name === name)?.value.value;

/**
 * Controls that a screen reader could not tell a person about: without a name, without the state that its kind has, or
 * in no part of the page that it would say. In words, for a test that expects none.
 */
export async function unspokenControls(page: Page): Promise<readonly string[]> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: readonly AxNode[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const faults: string[] = [];
  let seen = 0;
  for (const node of nodes) {
    const role = textOf(node.role);
    const state = controls[role];
    if (node.ignored || state === undefined) continue;
    seen += 1;
    const name = textOf(node.name);
    if (name === '') faults.push(`a ${role} has no name`);
    if (state !== null && stateOf(node, state) === undefined && !isNative(node))
      faults.push(`the ${role} "${name}" doesn’t say whether it is ${state}`);
    const around = partsAround(node, byId);
    if (around.length === 0) faults.push(`the ${role} "${name}" stands in no part of the page`);
    if (
      role === 'radio' &&
      !around.some((part) => /^(radio)?group$/.test(textOf(part.role)) && textOf(part.name) !== '')
    )
      faults.push(`the radio "${name}" doesn’t say to which question it belongs`);
  }
  if (seen === 0) faults.push('the tree holds no control at all');
  return faults;
}

function partsAround(node: AxNode, byId: ReadonlyMap<string, AxNode>): readonly AxNode[] {
  const parts: AxNode[] = [];
  for (let at = byId.get(node.parentId ?? ''); at; at = byId.get(at.parentId ?? '')) {
    const role = textOf(at.role);
    if (landmarks.includes(role) || (groups.includes(role) && textOf(at.name) !== '')) parts.push(at);
  }
  return parts;
}
