import { type DemoCheck, officeFile } from './demo-check.ts';
import { stepsThat } from './places.ts';

export const personUnlisted: DemoCheck = {
  name: 'person-unlisted',
  description: 'Who signs for the office, and who something is assigned to, stands on its list of people.',
  find: (demo) => {
    const { list, people } = demo.office;
    const known = list.map(({ name }) => name);
    const named = [
      ...(['officer', 'reviewer', 'head'] as const).map((role) => ({
        name: people[role].name,
        place: `${officeFile} → people.${role}.name`,
      })),
      ...stepsThat(demo, 'assign').map(({ step, place }) => ({ name: step.to, place: `${place}.to` })),
    ];
    return named
      .filter(({ name }) => !known.includes(name))
      .map(({ name, place }) => ({
        place,
        what: `The office has no "${name}" on its list.`,
        fix: `Use one of ${known.join(', ')}.`,
      }));
  },
};
