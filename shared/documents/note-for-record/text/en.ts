/** English words of the Note for the Record as a document of its own, signed within the United Nations. */
export const noteForRecordEn = {
  kind: 'Note for the Record',
  subject: (instrument: string) => `${instrument}: Note for the Record`,
  purpose:
    'This note records why the work with this partner proceeds, what lowers the risk, and who approved it. Where capacity is low and the risk therefore high, no work proceeds without such a note. It is kept with the partner’s file and is not given to the partner.',
  sections: {
    result: 'Result',
    decision: 'The decision',
    why: 'Why the work proceeds',
    mitigation: 'Mitigation measures',
    conditions: 'Conditions set for the partner',
    consequence: 'After the final determination',
    approval: 'Approval',
    provenance: 'About this document',
  },
  facts: {
    partner: 'Partner',
    assessment: 'Assessment',
    result: 'Result',
    restsOn: 'Rests on',
    open: 'Standards not met',
    window: 'Improvement period until',
    standsFor: 'Approver as recorded',
    decidedBy: 'Decision signed by',
    consequence: 'What follows',
  },
  later: (date: string) =>
    `This note belongs to the decision of ${date}. A later decision has been recorded since.`,
  approvalIntro:
    'Approved as recorded above. A signature on paper stands beside the record and does not replace it.',
  approver: 'Approver',
  signer: 'For the decision',
  lines: { name: 'Name', function: 'Functional title', date: 'Date', signature: 'Signature' },
};

export type NoteForRecordText = typeof noteForRecordEn;
