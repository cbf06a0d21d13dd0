import { expect, it } from 'vitest';
import { registerKeys } from '../../../../shared/record/file/partner-file.ts';
import { readRegisterKey } from '../../../../shared/rules/history/register-key.ts';

it('reads every key that the journal writes', () => {
  expect(readRegisterKey(registerKeys.field('country'))).toEqual({ kind: 'field', field: 'country' });
  expect(readRegisterKey(registerKeys.archived)).toEqual({ kind: 'archived' });
  expect(readRegisterKey(registerKeys.status('a1'))).toEqual({ kind: 'status', assessment: 'a1' });
  expect(readRegisterKey(registerKeys.answer('a1', 'CS3'))).toEqual({
    kind: 'answer',
    assessment: 'a1',
    side: 'self',
    standard: 'CS3',
  });
  expect(readRegisterKey(registerKeys.review('a1', 'CS3'))).toMatchObject({
    side: 'review',
    standard: 'CS3',
  });
  expect(readRegisterKey(registerKeys.detail('a1', 'reviewer'))).toEqual({
    kind: 'detail',
    assessment: 'a1',
    detail: 'reviewer',
  });
  expect(readRegisterKey(registerKeys.agreementField('p.1', 'status'))).toEqual({
    kind: 'agreement-field',
    agreement: 'p.1',
    field: 'status',
  });
  expect(readRegisterKey(registerKeys.agreementElement('p.1', 'vetting'))).toEqual({
    kind: 'agreement-element',
    agreement: 'p.1',
    element: 'vetting',
  });
  expect(readRegisterKey(registerKeys.agreementWithdrawn('p.1'))).toEqual({
    kind: 'agreement-withdrawn',
    agreement: 'p.1',
  });
  expect(readRegisterKey(registerKeys.contractWithdrawn('p.1', 'p.1.2'))).toEqual({
    kind: 'contract-withdrawn',
    agreement: 'p.1',
    contract: 'p.1.2',
  });
  const ofSub = { kind: 'sub-agreement', agreement: 'p.1', id: 'p.2' };
  expect(readRegisterKey(registerKeys.subAgreementField('p.1', 'p.2', 'flowDown'))).toEqual({
    ...ofSub,
    field: 'flowDown',
  });
  expect(readRegisterKey(registerKeys.subAgreementWithdrawn('p.1', 'p.2'))).toEqual({
    ...ofSub,
    field: 'withdrawn',
  });
});

it('passes on a key of a newer program as it is', () => {
  expect(readRegisterKey('partner/colour')).toEqual({ kind: 'other', key: 'partner/colour' });
  expect(readRegisterKey('assessment/a1/detail/mood')).toEqual({
    kind: 'other',
    key: 'assessment/a1/detail/mood',
  });
});
