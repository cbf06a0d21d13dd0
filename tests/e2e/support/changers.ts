import { expect, onTestFinished } from 'vitest';
import type { AppEvent } from '../../../main/core/app.ts';
import { createChangers, type RunningChanger } from '../../../main/hosts/beside/changers.ts';
import { runThread } from '../../../main/hosts/beside/in-thread.ts';
import type { ProgressStep } from '../../../shared/contract/progress.ts';
import { startWithWorkspace, value } from '../../support/app.ts';
import { type Core, entry, newFolder } from './core.ts';

/** Resolves when a call is told to have come to a step. */
export function comesTo({ app }: Pick<Core, 'app'>, call: string, step: ProgressStep): Promise<void> {
  return new Promise((resolve) => {
    const end = app.subscribe((event: AppEvent) => {
      if (event.type !== 'progress' || event.call !== call || event.step !== step) return;
      end();
      resolve();
    });
  });
}

/** Long changes of a workspace in this process, each in a thread as the product has it; `endAt` ends the one at work. */
export async function changersOver(file = entry) {
  const test = await startWithWorkspace();
  onTestFinished(() => test.end());
  const runs: RunningChanger[] = [];
  const bugs: unknown[] = [];
  let heard = (_: ProgressStep, _done: number) => {};
  const changers = createChangers({
    start: { dataFolder: newFolder(), version: '0.0.0' },
    run: () => {
      const run: RunningChanger = runThread(file, 'changer', 'changer');
      runs.push(run);
      return run;
    },
    aside: test.app.aside,
    tell: (_, step, done) => heard(step, done),
    logBug: (_, error) => bugs.push(error),
  });
  const endAt = (wanted: ProgressStep, from = 0) => {
    heard = (step, done) => {
      if (step === wanted && done >= from) void runs.at(-1)?.stop();
    };
  };
  const count = async () => value(await test.client.workspace.getStatus({})).partners;
  const isWell = async () => expect(value(await test.client.workspace.check({})).problems).toEqual([]);
  return { changers, runs, bugs, endAt, count, isWell, client: test.client, test };
}
