import manifest from '../../../package.json' with { type: 'json' };
import { criteria } from './criteria.ts';
import { type Declared, declared } from './declared.ts';

const parts = ['screens', 'Word', 'Excel'] as const;
/** The names that OpenACR has for kinds of products. */
const components = { screens: 'web', Word: 'electronic-docs', Excel: 'electronic-docs' } as const;

const shownOf = (all: readonly Declared[], number: string, of: Declared['of']) =>
  all.filter((each) => each.of === of && each.criteria.includes(number));

const howLong = (all: readonly Declared[]) =>
  all.map(({ test, file, languages }) => `${languages.join(', ')}: “${test}” (${file})`);

/**
 * The report in OpenACR’s form, as JSON. A machine shows parts of a criterion and never the whole, so every criterion is
 * “not evaluated” as such, with the tests that show a part of it: “partially supports” would say that the rest fails.
 */
export function conformanceJson(all: readonly Declared[] = declared()): string {
  const chapter = (level: 'A' | 'AA') => ({
    criteria: criteria
      .filter(([, of]) => of === level)
      .map(([num]) => ({
        num,
        components: parts.map((of) => {
          const found = shownOf(all, num, of);
          return {
            name: components[of],
            adherence: {
              level: 'not-evaluated',
              notes: [
                `${of}: ${found.length === 0 ? 'no test shows any of it.' : 'machines check a part of it in these tests; the whole was not evaluated.'}`,
                ...howLong(found),
              ].join('\n'),
            },
          };
        }),
      })),
  });
  const report = {
    title: 'PSEA Partner Assessment: accessibility conformance report',
    product: {
      name: 'PSEA Partner Assessment',
      version: manifest.version,
      description: 'Screens, and Word and Excel files',
    },
    catalog: '2.5-edition-wcag-2.2-en',
    evaluation_methods_used:
      'Tests that run with every change. Each part that is said to be shown names its test; a line without one was not evaluated. Nobody has evaluated the program with people who use assistive technology.',
    chapters: { success_criteria_level_a: chapter('A'), success_criteria_level_aa: chapter('AA') },
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** The same for a reader: a table of criteria, with the tests below it. */
export function conformancePage(all: readonly Declared[] = declared()): string {
  const cell = (number: string, of: Declared['of']) => {
    const languages = [...new Set(shownOf(all, number, of).flatMap((each) => each.languages))];
    return languages.length === 0 ? 'not evaluated' : `part: ${languages.join(', ')}`;
  };
  const rows = criteria.map(
    ([number, level, name]) =>
      `| ${number} | ${level} | ${name} | ${parts.map((of) => cell(number, of)).join(' | ')} |`,
  );
  const tests = all.map(
    ({ criteria: numbers, of, languages, test, file }) =>
      `| ${numbers.join(', ')} | ${of} | ${languages.join(', ')} | ${test.replaceAll('|', '\\|')} | \`${file}\` |`,
  );
  return `# Conformance with WCAG 2.2

Written by \`npm run docs:reference\` from what the tests say of themselves; \`conformance.json\` beside it is the same in OpenACR’s form. A test declares what it shows in a line right above it, so that what nothing shows any more disappears from here.

“part” means that a machine checks a part of the criterion on the screens or files of that test, in those languages. No criterion is claimed as a whole, and nobody has evaluated the program with people who use assistive technology. What is “not evaluated” may hold or not: nothing here says so.

| Criterion | Level | Name | Screens | Word files | Excel files |
|---|---|---|---|---|---|
${rows.join('\n')}

## The tests

| Criteria | Of | Languages | Test | File |
|---|---|---|---|---|
${tests.join('\n')}
`;
}
