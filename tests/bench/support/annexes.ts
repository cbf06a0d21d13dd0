import { createHash } from 'node:crypto';
import type { AnnexModel } from '../../../shared/documents/annex/annex-model.ts';
import { planAnnex } from '../../../shared/documents/annex/annex-plan.ts';
import { buildAnnexModel } from '../../../shared/documents/annex/build-model.ts';
import { emptyPartnerFields } from '../../../shared/record/shapes/partner.ts';
import { type Agreement, noAgreementFields } from '../../../shared/rules/agreement/agreement-state.ts';
import { effectiveLibrary } from '../../../shared/rules/clause/effective-library.ts';
import { value } from '../../support/app.ts';
import { clauseVersions } from '../../support/libraries.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const library = effectiveLibrary(clauseVersions, [], [], sha256);

/** What differs between two annexes: values by the name under which a template asks for them. */
export type AnnexValues = Readonly<Record<string, string>>;

const written = [
  'reporting-contact',
  'reporting-email',
  'investigation-contact',
  'training-course',
  'notice-address',
] as const;

/** Times are put into words by the language, which a template can't do: they are the same in every annex. */
const times = {
  'report-within': '24h',
  'update-every': '30d',
  'correction-within': '3d',
  'training-within': '30d',
  'disclosure-period': '5y',
  'retention-period': '7y',
};

/** Values of a fictional agreement, all of them different from those of any other. */
export function fictionalValues(number: number): AnnexValues {
  return {
    reference: `AOC-2026-${String(number).padStart(4, '0')}`,
    partner: `Fictional partner ${number} & Sons <est. 1999>`,
    ...Object.fromEntries(written.map((name) => [name, `fictional ${name} ${number}`])),
  };
}

/** Values that are themselves what a template asks by. */
export const tags: AnnexValues = Object.fromEntries(
  Object.keys(fictionalValues(0)).map((name) => [name, `{${name}}`]),
);

/** The final annex of the standard set in English and Arabic. */
export function annexModel(values: AnnexValues): AnnexModel {
  const { reference = '', partner = '', ...rest } = values;
  const agreement: Agreement = {
    id: 'bench',
    record: { added: { fact: { id: 'bench', on: '2026-01-01' } }, annexes: [], checks: [] } as never,
    fields: {
      ...noAgreementFields,
      reference,
      type: 'agreement-of-cooperation',
      entities: ['UN-Demo'],
      startsOn: '2026-01-01',
      endsOn: '2027-12-31',
      languages: ['en', 'ar'],
      prevailing: 'en',
    },
    elements: {},
    withdrawn: null,
  };
  const plan = value(
    planAnnex(
      {
        library,
        agreement,
        subAgreement: null,
        partner: { reference: 'SS-0001', fields: { ...emptyPartnerFields, name: partner } },
        rating: null,
        plan: { actions: [], deadline: null, wordsOf: ({ fields }) => fields },
        defaults: {},
        conditions: null,
        today: '2026-03-02',
        fictional: true,
      },
      {
        set: 'standard',
        languages: ['en', 'ar'],
        variants: { 'marriage-exception': 'none' },
        values: { ...times, ...rest },
        form: 'annex',
      },
    ),
  );
  return buildAnnexModel(plan, {
    final: true,
    producedAt: '2026-03-02T08:00:00.000Z',
    author: 'Fictional officer',
    programVersion: 'bench',
    sha256,
  });
}
