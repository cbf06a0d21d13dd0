import { type TestApp, value } from './app.ts';
import { answersFrom } from './desk.ts';

/** A partner whose preliminary determination was signed today, by "YNA" letters of the review, and its decision. */
export async function determinedPartner(
  { client }: TestApp,
  letters: string,
  options: { name?: string; proceeds?: boolean } = {},
): Promise<{ partner: string; assessment: string }> {
  const fields = { name: options.name ?? 'Fictional partner', country: 'SS' };
  const partner = value(await client.partner.create({ fields })).reference;
  const assessment = value(await client.assessment.start({ partner })).assessment.reference;
  const comment = 'Fictional gap in the words of the reviewer.';
  value(await client.assessment.recordAnswers({ assessment, answers: answersFrom(letters) }));
  value(await client.assessment.recordReviews({ assessment, reviews: answersFrom(letters, comment) }));
  value(await client.assessment.determine({ assessment }));
  value(
    await client.assessment.decide({
      assessment,
      ...(options.proceeds === false
        ? { decision: 'do-not-proceed', justification: 'Fictional reason to stop.' }
        : {
            decision: 'proceed-with-conditions',
            justification: 'The gaps can be closed in time.',
            conditions: 'Close the gaps.',
          }),
    }),
  );
  return { partner, assessment };
}
