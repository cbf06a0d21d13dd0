import type { DemoLibraries } from '../../main/core/demo/stories/checks/demo-check.ts';
import type { Demo } from '../../main/core/demo/stories/demo.ts';
import { shipped } from '../shared/content/instrument/shipped.ts';
import { shippedActions, shippedChecks } from './libraries.ts';

/** The libraries that ship, which the stories of the demo name. */
export const demoLibraries: DemoLibraries = {
  instruments: shipped,
  actions: shippedActions,
  checks: shippedChecks,
};

/** The demo that ships, read when a test makes one, as the application does. */
export async function readDemo(): Promise<Demo> {
  const { demoContent } = await import('../../assessments/demo/index.ts');
  const { loadDemo } = await import('../../main/core/demo/stories/load-demo.ts');
  return loadDemo(demoContent, demoLibraries);
}
