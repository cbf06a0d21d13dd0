// A process of its own that keeps one vitest warm in a copied tree. It is told which tests to run and answers
// what became of them. The parent ends it when a change makes the tests run for ever.
import { join } from 'node:path';
import type { TestModule, TestSpecification } from 'vitest/node';
import { createVitest } from 'vitest/node';

/** Tests to run, in this order, up to the first that fails. */
export interface RunOrder {
  readonly tests: readonly string[];
  /** Goes on after a failure, to learn of every test whether it passes. */
  readonly all: boolean;
}

/** An order with the files that were written since the last. */
export type RunMessage = RunOrder & { readonly changed: readonly string[] };

/** Vitest itself failed, which says nothing about any change. */
export interface Broken {
  readonly broken: string;
}

/** What became of an order. `durations` holds the tests that ran to their end, in milliseconds. */
export interface RunAnswer {
  readonly failed: readonly string[];
  /** The first lines of what failed first. */
  readonly because: string;
  readonly durations: Readonly<Record<string, number>>;
}

const folder = process.cwd();

class AsTold {
  sort(files: TestSpecification[]): TestSpecification[] {
    return files;
  }
  shard(files: TestSpecification[]): TestSpecification[] {
    return files;
  }
}

// Vitest's own list goes on holding what earlier runs gave.
const ended: TestModule[] = [];
const vitest = await createVitest('test', {
  root: folder,
  watch: false,
  run: true,
  isolate: false,
  fileParallelism: false,
  maxWorkers: 1,
  cache: false,
  reporters: [{ onTestModuleEnd: (module) => void ended.push(module) }],
  sequence: { sequencer: AsTold },
});

// Whatever the projects are called: a test is found by its path.
const known = Map.groupBy(await vitest.globTestSpecifications(), ({ moduleId }) => pathOf(moduleId));

async function run({ tests, changed, all }: RunMessage): Promise<RunAnswer> {
  vitest.config.bail = all ? 0 : 1;
  for (const project of vitest.projects) project.config.bail = all ? 0 : 1;
  for (const path of changed) vitest.invalidateFile(join(folder, path));
  const specifications = tests.flatMap((test) => known.get(test) ?? []);
  ended.length = 0;
  const { unhandledErrors } = await vitest.runTestSpecifications(specifications, false);
  const failed = ended.filter((module) => module.state() === 'failed');
  const durations = ended
    // A test that needs what this machine lacks passes as it is; after a failure the rest is skipped as well.
    .filter((module) => all || module.state() !== 'skipped')
    .map((module) => [pathOf(module.moduleId), module.diagnostic().duration]);
  return {
    failed:
      failed.length > 0 || unhandledErrors.length === 0
        ? failed.map(({ moduleId }) => pathOf(moduleId))
        : ['(outside of any test)'],
    because: [...failed.map(whyFailed), ...unhandledErrors.map(messageOf)][0]?.slice(0, 300) ?? '',
    durations: Object.fromEntries(durations),
  };
}

function pathOf(moduleId: string): string {
  return moduleId.slice(folder.length + 1).replaceAll('\\', '/');
}

function whyFailed(module: TestModule): string {
  const errors = module.errors().map(({ message }) => message);
  const tests = [...module.children.allTests('failed')];
  return errors[0] ?? tests.map((test) => `${test.fullName}: ${test.result().errors?.[0]?.message}`)[0] ?? '';
}

// A test may throw anything, also what no text can be made of.
function messageOf(error: unknown): string {
  const { message } = (error ?? {}) as { readonly message?: unknown };
  return typeof message === 'string' ? message : 'an error without a message';
}

process.on('message', (order: RunMessage) => {
  void run(order).then(
    (answer) => process.send?.(answer),
    (error: unknown) => process.send?.({ broken: messageOf(error) }),
  );
});
process.send?.('ready');
