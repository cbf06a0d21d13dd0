import type { z } from 'zod';
import type { ContentProblem } from '../../../../shared/content/files/content-files.ts';
import { byLanguage, parseContent, runChecks } from '../../../../shared/content/files/parse-content.ts';
import { allChecks } from './checks/all-checks.ts';
import type { DemoLibraries, ParsedDemo } from './checks/demo-check.ts';
import { officeFile } from './checks/demo-check.ts';
import type { Demo, DemoContent } from './demo.ts';
import { officeSchema } from './office.ts';
import { partnerStorySchema } from './partner-story.ts';
import { demoTextSchema } from './texts.ts';

/**
 * Turns files into the demonstration, held against the libraries that its stories name. It ships with the product, so a
 * problem there is a bug: it throws with every problem, one line each, before anything is made.
 */
export function loadDemo(content: DemoContent, libraries: DemoLibraries): Demo {
  const { parsed, problems: misshapen } = parseDemo(content, libraries);
  const problems = parsed ? findDemoProblems(content.place, parsed) : misshapen;
  if (!parsed || problems.length > 0)
    throw new Error(problems.map(({ place, message }) => `${place}: ${message}`).join('\n'));
  const partners = parsed.lists.flatMap((list) => list.partners);
  return { office: parsed.office, partners, texts: byLanguage(parsed.texts) };
}

/** Files of the right shape, or every place where the shape is wrong. */
export function parseDemo(
  { place, office, partners, texts }: DemoContent,
  libraries: DemoLibraries,
): { readonly parsed: ParsedDemo | null; readonly problems: readonly ContentProblem[] } {
  const parse = <Definition>(
    file: string,
    schema: z.ZodType<Definition>,
    definition: unknown,
    words: DemoContent['texts'] = {},
  ) => parseContent({ place, definition, texts: words }, { file, definition: schema, text: demoTextSchema });
  const facts = parse(officeFile, officeSchema, office, texts);
  const lists = Object.entries(partners).map(([file, list]) => ({
    file,
    ...parse(file, partnerStorySchema.array(), list),
  }));
  const problems = [facts, ...lists].flatMap((part) => part.problems);
  if (!facts.parsed || problems.length > 0) return { parsed: null, problems };
  const read = lists.map(({ file, parsed }) => ({ file, partners: parsed?.definition ?? [] }));
  return {
    parsed: { office: facts.parsed.definition, lists: read, texts: facts.parsed.texts, libraries },
    problems,
  };
}

/** Every finding of every check on stories whose shape is right. */
export function findDemoProblems(place: string, demo: ParsedDemo): readonly ContentProblem[] {
  return runChecks(place, demo, allChecks);
}
