import type { RequestName, UndoCall, UndoRule } from './undo-rule.ts';

/** The changes that a later request takes back as a whole. Everything else has a reason in `not-undone.ts`. */
export const undoRules = {
  'partner.create': ({ answer, why }) => [
    { request: 'partner.archive', input: { partner: answer.id, reason: why } },
  ],
  'partner.edit': ({ input, before }) => {
    const fields = before.partner(input.partner)?.fields;
    return fields
      ? [
          {
            request: 'partner.edit',
            input: { partner: input.partner, fields: earlier(fields, input.fields) },
          },
        ]
      : null;
  },
  'instrument.discardDraft': ({ answer }) => [
    { request: 'instrument.edit', input: { draft: answer.draft, content: answer.content } },
  ],
  'partner.archive': ({ answer }) => [{ request: 'partner.restore', input: { partner: answer.id } }],
  'partner.restore': ({ answer, why }) => [
    { request: 'partner.archive', input: { partner: answer.id, reason: why } },
  ],
  'partner.assign': ({ input, before }) => {
    const rows = input.partners.map((partner) => before.row(partner));
    // One call for each person who had some of them, and one for those that nobody had.
    const had = new Map<string | null, string[]>();
    for (const row of rows) {
      if (!row) return null;
      const person = row.assigned.find(({ assessment }) => assessment === null)?.person ?? null;
      if (person !== input.person) had.set(person, [...(had.get(person) ?? []), row.id]);
    }
    const calls = [...had].map(
      ([person, partners]): UndoCall => ({ request: 'partner.assign', input: { partners, person } }),
    );
    return calls.length > 0 ? calls : null;
  },
  'partner.join': ({ input, why }) => [
    { request: 'partner.separate', input: { partner: input.partner, reason: why } },
  ],
  'people.edit': ({ input, before }) => {
    const person = before.person(input.person);
    return person
      ? [{ request: 'people.edit', input: { person: person.id, fields: earlier(person, input.fields) } }]
      : null;
  },
  'people.leave': ({ answer }) => [{ request: 'people.restore', input: { person: answer.id } }],
  'people.choose': ({ before }) => {
    const me = before.status()?.person;
    return me ? [{ request: 'people.choose', input: { person: me } }] : null;
  },
  'people.setReviewRule': ({ input, before }) => {
    const someoneElse = before.status()?.someoneElseApproves;
    return someoneElse === undefined || someoneElse === input.someoneElse
      ? null
      : [{ request: 'people.setReviewRule', input: { someoneElse } }];
  },
  'workspace.setDocumentLimit': ({ input, before }) => {
    const mebibytes = before.status()?.documentLimitMiB;
    return mebibytes === undefined || mebibytes === input.mebibytes
      ? null
      : [{ request: 'workspace.setDocumentLimit', input: { mebibytes } }];
  },
  'reliance.record': ({ answer, why }) => {
    const reliance = answer.reliances.findLast(({ ended }) => ended === null)?.id;
    return reliance
      ? [{ request: 'reliance.end', input: { partner: answer.id, reliance, reason: why } }]
      : null;
  },
  'diligence.record': ({ answer, before, input, why }) => {
    const known = new Set(before.partner(input.partner)?.diligence.map(({ id }) => id));
    const fact = answer.diligence.find(({ id, withdrawn }) => withdrawn === null && !known.has(id))?.id;
    return before.partner(input.partner) && fact
      ? [{ request: 'diligence.withdraw', input: { partner: answer.id, fact, reason: why } }]
      : null;
  },
  'assessment.start': ({ answer, why }) => [
    { request: 'assessment.cancel', input: { assessment: answer.assessment.id, reason: why } },
  ],
  'assessment.assign': ({ answer, before }) => {
    const row = before.row(answer.assessment.partner.id);
    const person =
      row?.assigned.find(({ assessment }) => assessment === answer.assessment.id)?.person ?? null;
    return row
      ? [{ request: 'assessment.assign', input: { assessment: answer.assessment.id, person } }]
      : null;
  },
  'evidence.add': ({ answer, why }) => [
    { request: 'evidence.withdraw', input: { evidence: answer.evidence.id, reason: why } },
  ],
  'followUp.add': ({ answer, why }) => [
    { request: 'followUp.withdraw', input: { activity: answer.activity.id, reason: why } },
  ],
  'agreement.add': ({ answer, why }) => [
    { request: 'agreement.withdraw', input: { agreement: answer.agreement.id, reason: why } },
  ],
  'agreement.edit': ({ input, before, answer }) => {
    const fields = before.agreement(input.agreement);
    return fields
      ? [
          {
            request: 'agreement.edit',
            input: { agreement: answer.agreement.id, fields: earlier(fields, input.fields) },
          },
        ]
      : null;
  },
  'agreement.registerContract': ({ answer, why }) => {
    const contract = answer.agreement.contracts.findLast(({ withdrawn }) => withdrawn === null)?.id;
    return contract
      ? [
          {
            request: 'agreement.withdrawContract',
            input: { agreement: answer.agreement.id, contract, reason: why },
          },
        ]
      : null;
  },
  'subAgreement.add': ({ input, before, answer, why }) => {
    const earlierOnes = before.agreement(input.agreement)?.subPartners;
    const added = answer.agreement.subPartners.find(({ id }) => !earlierOnes?.some((each) => each.id === id));
    return earlierOnes && added
      ? [{ request: 'subAgreement.withdraw', input: { subAgreement: added.id, reason: why } }]
      : null;
  },
  'clause.approve': ({ input, why }) => [
    { request: 'clause.withdrawApproval', input: { clause: input.clause, reason: why } },
  ],
  'instrument.approve': ({ answer, why }) => [
    { request: 'instrument.withdrawApproval', input: { instrument: answer.versionReference, reason: why } },
  ],
  'signOff.record': ({ answer, why }) => [
    { request: 'signOff.withdraw', input: { letter: answer.id, reason: why } },
  ],
  'device.retire': ({ answer, why }) => [
    { request: 'device.readmit', input: { device: answer.device, reason: why } },
  ],
  'device.readmit': ({ answer, why }) => [
    { request: 'device.retire', input: { device: answer.device, reason: why } },
  ],
} satisfies { readonly [Name in RequestName]?: UndoRule<Name> };

export type UndoneRequest = keyof typeof undoRules;

/** Of the fields that a change gave, what stood there before. */
function earlier<Given extends object>(
  before: { readonly [Name in keyof Given]-?: Exclude<Given[Name], undefined> },
  given: Given,
): Given {
  const names = Object.keys(given) as (keyof Given)[];
  return Object.fromEntries(names.map((name) => [name, before[name]])) as Given;
}
