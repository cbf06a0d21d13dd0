import { emptyPartnerFields } from '../../shared/record/shapes/partner.ts';
import type { AssessmentView } from '../../shared/rules/assessment/assessment-view.ts';
import type { PartnerView } from '../../shared/rules/register/partner-view.ts';
import {
  assessmentView,
  deadline,
  decision,
  determination,
  headOfOffice,
  legacy,
  officer,
  partnerView,
  rowWith,
} from './views.ts';

/** Whole files of fictional partners: medium, low, full, unfinished, and one on the legacy scheme. */

export interface SampleFile {
  readonly partner: PartnerView;
  readonly assessment: AssessmentView;
}

const noContractor = 'The organisation has no sub-partner or supplier that works with communities.';
const noAllegation = 'No allegation has been received so far.';

const hopeSelf = {
  CS1: { answer: 'yes', comment: 'Our policy was adopted by the board in 2024.' },
  CS2: { answer: 'not-applicable', reason: noContractor },
  CS3: { answer: 'yes', comment: 'We check references by phone.' },
  CS4: { answer: 'yes', comment: 'Two sessions a year for all personnel, volunteers included.' },
  CS5: { answer: 'yes', comment: 'A hotline, a box at each site and two women’s groups.' },
  CS6: { answer: 'yes', comment: 'The inter-agency referral pathway of the district.' },
  CS7: { answer: 'no', comment: 'We would ask our network for an investigator.' },
  CS8: { answer: 'not-applicable', reason: noAllegation },
};

const hopeReview = {
  CS1: { answer: 'yes', comment: 'Policy of 14 May 2024 read; signed by 23 of 23 personnel.' },
  CS2: {
    answer: 'not-applicable',
    reason: noContractor,
    comment: 'Confirmed with the finance officer: no sub-contract in 2025.',
  },
  CS3: {
    answer: 'no',
    comment:
      'References are taken by phone and not written down. None of the questions concerns past misconduct.\nAsked for: a form for reference checks and a declaration by candidates.',
  },
  CS4: { answer: 'yes', comment: 'Attendance sheets of May and November 2025: 23 of 23 personnel.' },
  CS5: { answer: 'yes', comment: 'At both sites women could name two channels.' },
  CS6: { answer: 'yes', comment: 'List of providers updated in December 2025.' },
  CS7: { answer: 'no', comment: 'No written arrangement with an investigation service.' },
  CS8: { answer: 'not-applicable', reason: noAllegation, comment: 'Agreed; the channels of CS5 work.' },
};

const hopeFields = {
  name: 'Hope for Rural Women Association',
  acronym: 'HRWA',
  type: 'national-ngo' as const,
  country: 'KE',
  vendorNumbers: [
    { agency: 'UN-Habitat', number: '0000123456' },
    { agency: 'UNICEF', number: '2500012345' },
  ],
  iatiIdentifier: 'KE-NCB-218-051-FICTION',
  unppNumber: '10042',
  contacts: [
    { name: 'Grace Achieng', title: 'Director', email: 'director@hrwa.example', phone: '+254 700 000 000' },
  ],
  directContact: true,
};

/** Medium: six of eight with CS2 and CS8 not applicable, gaps CS3 and CS7. */
export function hopeForRuralWomen(): SampleFile {
  const assessment = assessmentView({
    self: hopeSelf,
    review: hopeReview,
    status: 'submitted',
    next: 'determine-final',
    stages: [
      { id: 'self-assessment', state: 'done', on: '2026-01-30' },
      { id: 'review', state: 'done', on: '2026-02-20' },
      { id: 'decision', state: 'done', on: '2026-02-24' },
      { id: 'monitoring', state: 'current', on: null },
      { id: 'final-determination', state: 'ahead', on: null },
    ],
    details: {
      completedBy: { name: 'Grace Achieng', function: 'Director' },
      completedByEmail: 'director@hrwa.example',
      entities: ['UN-Habitat', 'UNICEF'],
      reviewer: officer,
    },
    ledger: [
      determination('self', '2026-01-30', hopeSelf),
      determination('preliminary', '2026-02-20', hopeReview, {
        statement: 'Discussed with the director on 18 February 2026, who agrees with the result.',
      }),
    ],
    decisions: [
      decision({
        decision: 'proceed-with-conditions',
        on: '2026-02-24',
        justification:
          'The partner is the only one in the district, and both gaps can be closed within the improvement period.',
        conditions:
          'A form for reference checks by 30 April 2026.\nA written arrangement for investigations by 30 June 2026.',
        signedBy: headOfOffice,
        noteForRecord: null,
      }),
    ],
    returns: [
      {
        entry: 'entry-return',
        at: '2026-01-22T08:00:00.000Z',
        by: officer,
        fact: { on: '2026-01-22', reason: 'CS4 was answered without naming the training.' },
      },
    ],
    deadlines: [deadline('improvement-ends', '2026-08-20')],
  });
  const fields = { ...emptyPartnerFields, ...hopeFields };
  return { assessment, partner: partnerView(hopeFields, { row: rowWith(fields, assessment) }) };
}

const lightSelf = {
  CS1: 'yes',
  CS2: 'yes',
  CS3: 'yes',
  CS4: 'yes',
  CS5: 'yes',
  CS6: 'no',
  CS7: 'no',
  CS8: 'yes',
};

const lightReview = {
  CS1: {
    answer: 'yes',
    comment: 'اطّلعنا على السياسة المعتمدة في 3 حزيران/يونيه 2025، وقد وقّعها جميع الأفراد.',
  },
  CS2: {
    answer: 'no',
    comment: 'لا يتضمن نموذج العقد بنداً بشأن الاستغلال والانتهاك الجنسيين (see template v2.1).',
  },
  CS3: { answer: 'no', comment: 'لا تُسأل المراجع عن أي سوء سلوك سابق.' },
  CS4: { answer: 'no', comment: 'عُقدت دورة واحدة في عام 2023، ولم يُدرَّب من عُيّن بعدها.' },
  CS5: { answer: 'yes', comment: 'خط هاتفي وصندوق في كل موقع، ويعرفهما الناس.' },
  CS6: { answer: 'no', comment: 'قائمة مقدّمي الخدمات قديمة.' },
  CS7: { answer: 'no', comment: 'لا يوجد إجراء مكتوب للتحقيق.' },
  CS8: { answer: 'yes', comment: 'نُفّذت التدابير التصحيحية المتفق عليها مع UNHCR في عام 2024.' },
};

const lightFields = {
  name: 'جمعية النور للتنمية المحلية',
  acronym: 'Al-Noor',
  type: 'community-based-organisation' as const,
  country: 'SY',
  vendorNumbers: [{ agency: 'UNICEF', number: '0002500777' }],
  directContact: true,
};

/** Low: three of eight; goes on with a Note for the Record. */
export function lightAssociation(): SampleFile {
  const partnerRef = { id: 'partner-2', reference: 'P-K7M-0002', name: lightFields.name };
  const assessment = assessmentView({
    id: 'assessment-2',
    reference: 'A-K7M-0002',
    partner: partnerRef,
    self: lightSelf,
    review: lightReview,
    status: 'submitted',
    stages: [
      { id: 'self-assessment', state: 'done', on: '2026-01-15' },
      { id: 'review', state: 'done', on: '2026-02-28' },
      { id: 'decision', state: 'done', on: '2026-03-02' },
      { id: 'monitoring', state: 'current', on: null },
      { id: 'final-determination', state: 'ahead', on: null },
    ],
    ledger: [
      determination('self', '2026-01-15', lightSelf, { onBehalf: true }),
      determination('preliminary', '2026-02-28', lightReview),
    ],
    decisions: [
      decision({
        decision: 'proceed',
        on: '2026-03-02',
        justification: 'لا يوجد شريك آخر قادر على الوصول إلى القرى الثلاث قبل نهاية الشتاء.',
        conditions: null,
        signedBy: headOfOffice,
        noteForRecord: {
          justification: 'توقّف العمل يحرم 1200 أسرة من المأوى.',
          mitigation: 'زيارة رصد كل شهر.\nتدريب جميع الأفراد قبل 31 آذار/مارس 2026.',
          approver: headOfOffice,
          on: '2026-03-02',
        },
      }),
    ],
    deadlines: [deadline('improvement-ends', '2026-08-28')],
  });
  const fields = { ...emptyPartnerFields, ...lightFields };
  return {
    assessment,
    partner: partnerView(lightFields, {
      id: partnerRef.id,
      reference: partnerRef.reference,
      row: rowWith(fields, assessment),
    }),
  };
}

const everyYes = (comment: string) =>
  Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`CS${index + 1}`, { answer: 'yes', comment }]));

/** Full: eight of eight, final, valid for five years. */
export function safeNeighbourhood(): SampleFile {
  const partnerRef = { id: 'partner-3', reference: 'P-K7M-0003', name: 'Fundación Barrio Seguro' };
  const review = everyYes('Verified on site and in the files.');
  const assessment = assessmentView({
    id: 'assessment-3',
    reference: 'A-K7M-0003',
    partner: partnerRef,
    self: everyYes('Ver el manual, capítulo 4.'),
    review,
    status: 'final',
    next: 'none',
    stages: [
      { id: 'self-assessment', state: 'done', on: '2025-10-02' },
      { id: 'review', state: 'done', on: '2025-11-10' },
      { id: 'decision', state: 'done', on: '2025-11-12' },
      { id: 'monitoring', state: 'done', on: '2025-11-20' },
      { id: 'final-determination', state: 'done', on: '2025-11-20' },
    ],
    ledger: [
      determination('self', '2025-10-02', everyYes('Ver el manual, capítulo 4.')),
      determination('preliminary', '2025-11-10', review),
      determination('final', '2025-11-20', review),
    ],
    decisions: [
      decision({
        decision: 'proceed',
        on: '2025-11-12',
        justification: 'Every core standard is met.',
        conditions: null,
        signedBy: headOfOffice,
        noteForRecord: null,
      }),
    ],
    deadlines: [
      deadline('expiry-warning', '2029-11-20'),
      deadline('expiry-warning', '2030-08-20'),
      deadline('validity-ends', '2030-11-20'),
    ],
  });
  const fields = {
    name: partnerRef.name,
    acronym: 'FBS',
    type: 'national-ngo' as const,
    country: 'CO',
    directContact: true,
  };
  return {
    assessment,
    partner: partnerView(fields, {
      id: partnerRef.id,
      reference: partnerRef.reference,
      row: rowWith({ ...emptyPartnerFields, ...fields }, assessment, { validUntil: '2030-11-20' }),
    }),
  };
}

/** Unfinished: the review has left CS8 open. */
export function reliefBridge(): SampleFile {
  const partnerRef = { id: 'partner-4', reference: 'P-K7M-0004', name: 'Relief Bridge International' };
  const answers = { CS1: 'yes', CS2: 'yes', CS3: 'yes', CS4: 'yes', CS5: 'yes', CS6: 'yes', CS7: 'yes' };
  const assessment = assessmentView({
    id: 'assessment-4',
    reference: 'A-K7M-0004',
    partner: partnerRef,
    self: { ...answers, CS8: { answer: 'not-applicable', reason: noAllegation } },
    review: answers,
    status: 'submitted',
    next: 'record-reviews',
    ledger: [determination('self', '2026-02-10', { ...answers, CS8: 'not-applicable' })],
  });
  const fields = {
    name: partnerRef.name,
    type: 'international-ngo' as const,
    country: 'CH',
    headquartersName: 'Relief Bridge, Geneva',
    directContact: null,
  };
  return {
    assessment,
    partner: partnerView(fields, {
      id: partnerRef.id,
      reference: partnerRef.reference,
      row: rowWith({ ...emptyPartnerFields, ...fields }, assessment),
    }),
  };
}

/** On UNICEF's scheme of 2020: thirteen of eighteen points. */
export function clearWater(): SampleFile {
  const partnerRef = { id: 'partner-5', reference: 'P-K7M-0005', name: 'Clear Water Committee' };
  const review = {
    CS1: { answer: 'adequate', comment: 'Signed by all.' },
    CS2: { answer: 'progressing', comment: 'Clause in new contracts only.' },
    CS3: { answer: 'adequate', comment: 'Yearly.' },
    CS4: { answer: 'progressing', comment: 'Known in the capital.' },
    CS5: { answer: 'progressing', comment: 'List is old.' },
    CS6: { answer: 'absent', comment: 'No process.' },
  };
  const assessment = assessmentView({
    on: legacy,
    id: 'assessment-5',
    reference: 'A-K7M-0005',
    partner: partnerRef,
    self: review,
    review,
    status: 'final',
    gaps: ['CS2', 'CS4', 'CS5', 'CS6'],
    ledger: [determination('final', '2021-05-31', review, { instrument: legacy })],
  });
  const fields = { name: partnerRef.name, type: 'community-based-organisation' as const, country: 'UG' };
  return {
    assessment,
    partner: partnerView(fields, {
      id: partnerRef.id,
      reference: partnerRef.reference,
      row: rowWith({ ...emptyPartnerFields, ...fields }, assessment, { capacityLabel: 'Not Assessed' }),
    }),
  };
}
