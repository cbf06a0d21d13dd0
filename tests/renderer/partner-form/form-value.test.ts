import { describe, expect, it } from 'vitest';
import {
  changedFields,
  formValueSchema,
  fromForm,
  toForm,
} from '../../../renderer/components/partner-form/form-value.ts';
import {
  emptyPartnerFields,
  type PartnerFields,
  partnerFieldsSchema,
} from '../../../shared/record/shapes/partner.ts';

const fields: PartnerFields = {
  ...emptyPartnerFields,
  name: 'جمعية النور',
  aliases: ['Al Noor', 'Alnoor'],
  country: 'YE',
  type: 'national-ngo',
  languages: ['ar', 'en'],
  directContact: false,
  vendorNumbers: [{ agency: 'UNICEF', number: '0002500102' }],
  contacts: [{ name: 'Example Person', title: 'Director', email: 'office@example.org', phone: '' }],
  scope: { inScope: false, reason: 'Ended its UN-funded work.' },
};

describe('the partner form', () => {
  it('gives back a record that nobody touched exactly as it was', () => {
    expect(fromForm(toForm(fields))).toEqual(fields);
    expect(changedFields(fields, fromForm(toForm(fields)))).toEqual({});
  });

  it('makes a record that the contract takes, also from a form with a name only', () => {
    const typed = { ...toForm(null), name: '  Acacia Ring  ' };
    expect(fromForm(typed)).toEqual({ ...emptyPartnerFields, name: 'Acacia Ring' });
    expect(partnerFieldsSchema.safeParse(fromForm(typed)).success).toBe(true);
  });

  it('leaves out rows in which nothing was written', () => {
    const typed = {
      ...toForm(fields),
      vendorNumbers: [{ key: 'x', agency: ' ', number: '' }],
      contacts: [{ key: 'y', name: '', title: '', email: '', phone: ' ' }],
    };
    expect(fromForm(typed)).toMatchObject({ vendorNumbers: [], contacts: [] });
  });

  it('sends only the fields that were changed', () => {
    const after = fromForm({ ...toForm(fields), acronym: 'ANS', directContact: null });
    expect(changedFields(fields, after)).toEqual({ acronym: 'ANS', directContact: null });
  });

  it('forgets the written headquarters when a record was chosen instead', () => {
    const typed = { ...toForm(fields), headquartersName: 'Relief Bridge', headquartersId: 'p1' };
    expect(fromForm(typed)).toMatchObject({ headquartersId: 'p1', headquartersName: null });
  });

  it('can be kept as a draft and read again', () => {
    expect(formValueSchema.parse(JSON.parse(JSON.stringify(toForm(fields))))).toEqual(toForm(fields));
  });
});
