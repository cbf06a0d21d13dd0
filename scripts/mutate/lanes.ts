import { createRunner, type Runner } from './runner.ts';
import { copyTree, type Tree } from './tree.ts';

/** One copy of the project with what runs tests in it. */
export interface Lane {
  readonly tree: Tree;
  readonly runner: Runner;
}

/**
 * Lets several lanes work off one list, each taking the next as it gets free.
 * @returns what the work gave, in the order of the list
 */
export async function inLanes<Item, Given>(
  lanes: readonly Lane[],
  items: readonly Item[],
  work: (item: Item, lane: Lane) => Promise<Given>,
): Promise<Given[]> {
  const waiting = [...items.entries()];
  const given: Given[] = [];
  const workOff = async (lane: Lane) => {
    for (let next = waiting.shift(); next; next = waiting.shift()) given[next[0]] = await work(next[1], lane);
  };
  await Promise.all(lanes.map(workOff));
  return given;
}

/** Copies the project as often as there are to be lanes. */
export function openLanes(root: string, count: number): Lane[] {
  return Array.from({ length: count }, () => {
    const tree = copyTree(root);
    return { tree, runner: createRunner(tree) };
  });
}

/** Ends what runs and removes the copies. */
export function closeLanes(lanes: readonly Lane[]): void {
  for (const { runner, tree } of lanes) {
    runner.end();
    tree.remove();
  }
}
