import { addMonths } from '../../../shared/ground/dates/clocks.ts';
import { passphrase, startApp, value } from '../../support/app.ts';
import { answersFrom, head, officer } from '../../support/desk.ts';

/** The fictional partner that the screens after a preliminary determination are tried on. */
export const partner = 'Slow Tide Relief';

/**
 * A workspace on disk with one partner: low capacity found three months before `today`, decided to go on with a Note
 * for the Record, and a document under CS1 whose last day has passed since.
 */
export async function makeFollowedWorkspace(folder: string, today: string): Promise<void> {
  const began = addMonths(today, -3);
  const { client, end } = startApp({ folder, today: began });
  value(await client.workspace.create({ folder, passphrase, office: 'Fictional office', officer }));
  const { reference } = value(
    await client.partner.create({ fields: { name: partner, country: 'SS', type: 'national-ngo' } }),
  );
  const assessment = value(await client.assessment.start({ partner: reference })).assessment.id;
  value(await client.assessment.recordAnswers({ assessment, answers: answersFrom('YYYYYYYY') }));
  value(
    await client.assessment.submit({ assessment, signedBy: { name: 'Mary Example', function: 'Director' } }),
  );
  value(
    await client.assessment.recordReviews({ assessment, reviews: answersFrom('YNNNYYYN', 'Seen on file.') }),
  );
  value(
    await client.evidence.add({
      partner: reference,
      sighting: { place: 'Office', on: began, by: officer },
      fields: {
        title: 'Code of conduct, signed',
        documentType: 'other',
        description: 'Fictional.',
        expiresOn: addMonths(today, -1),
        links: [{ assessment, standard: 'CS1' }],
      },
    }),
  );
  value(await client.assessment.determine({ assessment }));
  const note = { justification: 'Only provider there.', mitigation: 'Weekly visits.', approver: head };
  value(
    await client.assessment.decide({
      assessment,
      decision: 'proceed',
      justification: 'Only provider in the fictional district.',
      noteForRecord: { ...note, on: began },
    }),
  );
  await end();
}

export { passphrase };
