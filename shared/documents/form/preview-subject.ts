import type { Instrument } from '../../content/instrument/instrument.ts';
import { emptyPartnerFields } from '../../record/shapes/partner.ts';
import type { FormSubject } from './build-form.ts';
import { formProduct, formVersion } from './form-model.ts';
import type { FormLanguage } from './text/form-text.ts';

/** Stands for every id of a form that belongs to nobody. */
const nobody = 'preview';

/** A form of an instrument for a partner that does not exist, to look at before the instrument is released. */
export function previewSubject(
  instrument: Instrument,
  language: FormLanguage,
  by: Pick<FormSubject, 'office' | 'author' | 'producedAt' | 'sha256'>,
): FormSubject {
  const { id, version } = instrument.definition;
  return {
    ...by,
    languages: [language],
    identity: {
      product: formProduct,
      formVersion,
      instrument: id,
      instrumentVersion: version,
      assessment: nobody,
      reference: nobody,
      partner: nobody,
      partnerReference: nobody,
      partnerName: fictionalName,
      form: nobody,
    },
    instrument,
    partner: { ...emptyPartnerFields, name: fictionalName },
    details: { completedBy: null, completedByEmail: null, entities: [], reviewer: null },
  };
}

/** A proper name, the same in every language. */
const fictionalName = 'Fictional Partner';
