import { passphrase, startApp, value } from '../../support/app.ts';
import { answersFrom, officer } from '../../support/desk.ts';

/** Whom the tests of plan and follow-up work with; all fictional. */
export const planned = 'Growing Capacity Circle';
export const untouched = 'Not Assessed Yet Forum';

/** A workspace with one partner whose preliminary determination, dated `today`, found the gap CS7, and one without. */
export async function makePlannedWorkspace(folder: string, today: string): Promise<void> {
  const test = startApp({ folder, today });
  const { client } = test;
  value(
    await client.workspace.create({
      folder,
      passphrase,
      office: 'Fictional office',
      entity: 'UN-Demo',
      officer,
    }),
  );
  const fields = { country: 'SS', type: 'national-ngo' } as const;
  value(await client.partner.create({ fields: { name: untouched, ...fields } }));
  const { id: partner } = value(await client.partner.create({ fields: { name: planned, ...fields } }));
  const assessment = value(await client.assessment.start({ partner, instrument: 'un-ip-psea-2020' }))
    .assessment.id;
  value(await client.assessment.recordAnswers({ assessment, answers: answersFrom('YYYYYYYY') }));
  value(await client.assessment.submit({ assessment }));
  value(
    await client.assessment.recordReviews({
      assessment,
      reviews: answersFrom('YYYYYYNY', 'Seen on file.'),
    }),
  );
  value(await client.assessment.determine({ assessment, kind: 'preliminary' }));
  await test.end();
}
