import { type TestApp, value } from './app.ts';

/** Values for every blank of the standard set; all of it fictional. Some are under names that older libraries had. */
export const blanks = {
  'reporting-contact': 'Head of the country office (fictional)',
  'reporting-email': 'psea@office.example',
  'investigation-contact': 'Investigation office, hotline@office.example',
  'report-days': '2',
  'update-days': '30',
  'training-days': '60',
  'training-course': 'Inter-agency learning package',
  'disclosure-years': '5',
  'correction-within': '3d',
  'retention-period': '7y',
  'notice-address': 'notices@office.example',
};

/** A partner with one agreement. */
export async function addAgreement(test: TestApp, reference: string, fields: Record<string, unknown> = {}) {
  const partner = value(
    await test.client.partner.create({
      fields: { name: `Fictional partner of ${reference}`, country: 'SS' },
    }),
  );
  return value(
    await test.client.agreement.add({
      partner: partner.reference,
      fields: {
        reference,
        type: 'agreement-of-cooperation',
        entities: ['UN-Habitat'],
        startsOn: '2026-01-01',
        endsOn: '2027-12-31',
        status: 'active',
        languages: ['en', 'ar'],
        prevailing: 'en',
        ...fields,
      },
      despite: 'Fictional reason: approved by the head of office until the review.',
    }),
  );
}

/** The final annex of the standard set for a new agreement, as a person makes it. */
export async function makeFinalAnnex(
  test: TestApp,
  reference: string,
  languages: string[],
  form: 'annex' | 'clauses' = 'annex',
) {
  await addAgreement(test, reference);
  return value(
    await test.client.annex.create({
      agreement: reference,
      set: 'standard',
      languages,
      variants: { 'marriage-exception': 'none' },
      values: blanks,
      form,
      final: true,
    }),
  );
}
