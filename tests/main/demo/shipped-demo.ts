import { demoContent } from '../../../assessments/demo/index.ts';
import type { ParsedDemo } from '../../../main/core/demo/stories/checks/demo-check.ts';
import { parseDemo } from '../../../main/core/demo/stories/load-demo.ts';
import { demoLibraries } from '../../support/read-demo.ts';

/** The demo that ships, read anew each time, so that a test may break it. */
export function shippedDemo(): ParsedDemo {
  const { parsed, problems } = parseDemo(structuredClone(demoContent), demoLibraries);
  if (!parsed) throw new Error(JSON.stringify(problems));
  return parsed;
}
