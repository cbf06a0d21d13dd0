import type { DemoCheck } from './demo-check.ts';
import { officeFile } from './demo-check.ts';
import { stepsThat } from './places.ts';

export const instrumentUnknown: DemoCheck = {
  name: 'instrument-unknown',
  description: 'Assessments start on instruments that ship, and topics are given to those.',
  find: (demo) => {
    const { instruments } = demo.libraries;
    return [
      ...Object.keys(demo.office.topics).map((id) => ({ id, place: `${officeFile} → topics.${id}` })),
      ...stepsThat(demo, 'start').map(({ step, place }) => ({
        id: step.instrument,
        place: `${place}.instrument`,
      })),
    ]
      .filter(({ id }) => instruments.newestOf(id) === null)
      .map(({ id, place }) => ({
        place,
        what: `There is no instrument "${id}".`,
        fix: `Use one of ${instruments.newest.map(({ definition }) => definition.id).join(', ')}.`,
      }));
  },
};
