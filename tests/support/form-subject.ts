import type { FormSubject } from '../../shared/documents/form/build-form.ts';
import { emptyPartnerFields } from '../../shared/record/shapes/partner.ts';
import { instruments, officer, sha256 } from './desk.ts';

/** A name that is a formula to a spreadsheet and an element to a browser. */
export const hostileName = '=1+1</script><img src=x onerror=alert(1)>"&';

/** What a form is made of, for a fictional partner whose name tries to be more than a name. */
export function formSubject(given: Partial<FormSubject> = {}, id = 'un-ip-psea-2020'): FormSubject {
  const instrument = instruments.newestOf(id);
  if (!instrument) throw new Error(`No instrument ${id}.`);
  return {
    languages: ['en'],
    instrument,
    identity: {
      product: 'PSEA Partner Assessment',
      formVersion: 1,
      instrument: instrument.definition.id,
      instrumentVersion: instrument.definition.version,
      assessment: 'a-1',
      reference: 'SS/2026PSEA1-TST',
      partner: 'p-1',
      partnerReference: 'SS-0001-TST',
      partnerName: hostileName,
      form: 'f-1',
    },
    partner: { ...emptyPartnerFields, name: hostileName, country: 'SS' },
    details: { completedBy: null, completedByEmail: null, entities: ['UN-Demo'], reviewer: null },
    office: 'Fictional office & friends',
    author: officer.name,
    producedAt: '2026-03-02T08:00:00.000Z',
    sha256,
    ...given,
  };
}
