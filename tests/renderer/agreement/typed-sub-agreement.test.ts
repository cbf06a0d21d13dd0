import { describe, expect, it } from 'vitest';
import { askedOf } from '../../../renderer/features/agreement/overview/asked-of.ts';
import {
  changedSubAgreement,
  givenSubAgreement,
  newSubAgreement,
  typedSubAgreement,
} from '../../../renderer/features/agreement/sub/typed-sub-agreement.ts';
import type { SubAgreementView } from '../../../shared/rules/agreement/agreement-view.ts';

const view: SubAgreementView = {
  id: 'sub',
  name: 'Fictional builders',
  reference: 'SC-1',
  purpose: 'Latrines',
  startsOn: '2026-01-01',
  endsOn: null,
  flowDown: { state: 'present', article: '7', quote: 'Words', source: 'document', on: '2026-02-01' },
  assessed: { state: 'yes', on: '2026-01-15', result: 'Two gaps' },
  addedOn: '2026-02-01',
  active: true,
  gaps: [],
  checks: [],
  withdrawn: null,
};

describe('a sub-agreement as it is typed', () => {
  it('sends nothing of what nobody touched', () => {
    const before = typedSubAgreement(view);
    expect(changedSubAgreement(before, { ...before })).toEqual({});
    expect(changedSubAgreement(before, { ...before, name: ' Fictional builders ' })).toEqual({});
    expect(changedSubAgreement(before, { ...before, endsOn: '2026-12-31' })).toEqual({
      endsOn: '2026-12-31',
    });
  });

  it('says that nobody looked and that nothing is known where nothing is chosen', () => {
    expect(givenSubAgreement({ ...newSubAgreement, article: '7', result: 'Left over' })).toMatchObject({
      startsOn: null,
      flowDown: null,
      assessed: null,
    });
  });

  it('sends no words of a clause that is absent, and no result of an assessment that was never made', () => {
    const before = typedSubAgreement(view);
    expect(changedSubAgreement(before, { ...before, flowDown: 'absent', assessed: 'no' })).toEqual({
      flowDown: { state: 'absent', article: '', quote: '' },
      assessed: { state: 'no', on: null, result: '' },
    });
  });
});

describe('the filter of the legal overview', () => {
  it('asks for what the list shows, and for nothing that is left open', () => {
    const filter = {
      status: 'active',
      assessment: 'missing',
      clauses: 'unchecked',
      subAgreements: 'gaps',
      entity: 'UNICEF',
      country: 'SS',
      partner: 'SS-2',
    };
    expect(askedOf({ search: ' goma ', filter })).toEqual({ ...filter, search: 'goma' });
    expect(askedOf({ search: ' ', filter: { status: 'singing' } })).toEqual({});
  });
});
