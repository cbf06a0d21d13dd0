import { describe, expect, it } from 'vitest';
import { emptyPartnerFields, type PartnerFields } from '../../../../../shared/record/shapes/partner.ts';
import { matchPartner } from '../../../../../shared/rules/agreement/import/match-partner.ts';
import type { ExistingPartner } from '../../../../../shared/rules/partner/search/duplicate-index.ts';
import { findDuplicates } from '../../../../../shared/rules/partner/search/duplicates.ts';

const known = (id: string, fields: Partial<PartnerFields>): ExistingPartner => ({
  ...emptyPartnerFields,
  ...fields,
  id,
});

const vendor = (number: string) => [{ agency: '', number }];

const register = [
  known('hope', { name: 'Fictional Hope Association', country: 'SS', vendorNumbers: vendor('0002500101') }),
  known('bridge', { name: 'Fictional Bridge International', country: 'KE', vendorNumbers: vendor('777') }),
  known('bridge-so', {
    name: 'Fictional Bridge International Somalia',
    country: 'SO',
    headquartersId: 'bridge',
    vendorNumbers: vendor('777'),
  }),
  known('two-a', { name: 'Fictional Twin Union', country: 'UG' }),
  known('two-b', { name: 'Fictional Twin Union', country: 'TZ' }),
  known('espoir', { name: 'Association Fictive Espoir et Développement', country: 'CD' }),
];

function match(fields: Partial<PartnerFields> & { name: string }) {
  const duplicates = findDuplicates({ ...emptyPartnerFields, ...fields }, register);
  const found = matchPartner({ fields, duplicates }, (reference) =>
    reference === 'SS-0001-K7Q' ? ['hope'] : [],
  );
  return found.kind === 'sure' ? found.partner : found.kind;
}

describe('whose agreement a row holds', () => {
  it('is told by its reference in the register, a vendor number, or the name but for spelling', () => {
    expect(match({ name: 'Something else', vendorNumbers: vendor('SS-0001-K7Q') })).toBe('hope');
    expect(match({ name: 'Hope (as the list says it)', vendorNumbers: vendor('2500101') })).toBe('hope');
    expect(match({ name: 'FICTIONAL HOPE ASSOCIATION' })).toBe('hope');
    expect(match({ name: 'association fictive espoir et developpement', country: 'CD' })).toBe('espoir');
  });

  it('is not told by a name that is only similar, or by one of another country', () => {
    expect(match({ name: 'Fictional Hope Assosiation for Women', country: 'SS' })).toBe('unsure');
    expect(match({ name: 'Fictional Hope Association', country: 'NE' })).not.toBe('hope');
    expect(match({ name: 'Nobody knows this one' })).toBe('none');
  });

  it('is decided by the name where offices share a vendor number, and not at all without it', () => {
    const shared = { vendorNumbers: vendor('777') };
    expect(match({ name: 'Fictional Bridge International Somalia', country: 'SO', ...shared })).toBe(
      'bridge-so',
    );
    expect(match({ name: 'Fictional Bridge International', country: 'KE', ...shared })).toBe('bridge');
    expect(match({ name: 'Fictional Bridge International Ethiopia', country: 'ET', ...shared })).toBe(
      'unsure',
    );
    expect(match({ name: '', ...shared })).toBe('unsure');
  });

  it('names everyone that it may be', () => {
    const duplicates = findDuplicates({ ...emptyPartnerFields, name: 'Fictional Twin Union' }, register);
    expect(matchPartner({ fields: { name: 'Fictional Twin Union' }, duplicates }, () => [])).toEqual({
      kind: 'unsure',
      candidates: ['two-a', 'two-b'],
    });
    expect(match({ name: 'Fictional Twin Union', country: 'TZ' })).toBe('two-b');
  });
});
