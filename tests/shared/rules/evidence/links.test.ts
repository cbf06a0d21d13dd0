import { describe, expect, it } from 'vitest';
import { decideAddEvidence } from '../../../../shared/rules/evidence/decide-add.ts';
import { readAllEvidence } from '../../../../shared/rules/evidence/evidence-state.ts';
import { head, instruments } from '../../../support/desk.ts';
import { tell } from '../../../support/story.ts';

describe('the assessment that evidence is linked to', () => {
  it.each(['SS/2026PSEA1-TST', ' ss/2026psea1-tst ', 'assessment-1', ' ASSESSMENT-1'])(
    'is found by its id or reference, in whichever letters and with spaces around: “%s”',
    (assessment) => {
      const desk = tell('preliminary 2025-03-02 medium');
      desk.write(
        decideAddEvidence(
          desk.file,
          {
            id: 'evidence-1',
            reference: 'SS-0001-TST/E1',
            file: null,
            sighting: { place: 'Fictional office', on: '2025-03-02', by: head },
            fields: { links: [{ assessment, standard: 'CS1' }] },
            revises: null,
            source: 'officer',
          },
          instruments,
          desk.context,
        ),
      );
      expect(readAllEvidence(desk.file)[0]?.fields.links).toEqual([
        { assessment: 'assessment-1', standard: 'CS1' },
      ]);
    },
  );
});
