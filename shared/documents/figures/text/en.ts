import type { LeftOutReason } from '../../../rules/figures/figure.ts';
import type { PartnerGroup } from '../../../rules/figures/partner-group.ts';

/** What a measure counts, of what, and by which rule. `{standard}` and `{course}` are filled in. */
export interface MeasureText {
  readonly title: string;
  /** The denominator; of a plain count, what is counted. */
  readonly of: string;
  readonly rule: string;
  /** Words of its parts, where no other list has them. */
  readonly parts?: Readonly<Record<string, string>>;
}

const decided = {
  proceed: 'Proceed',
  'proceed-with-conditions': 'Proceed with conditions',
  'do-not-proceed': 'Do not proceed',
};
const closed = {
  'not-proceed': 'Decided not to proceed',
  suspended: 'Work suspended',
  ended: 'Work ended',
};
const actions = {
  verified: 'Verified by the UN',
  done: 'Done by the partner, to be verified',
  'on-time': 'Open, not yet due',
  overdue: 'Open and overdue',
};
const states: Readonly<Record<string, string>> = {
  'in-force': 'In force',
  preliminary: 'Preliminary',
  expiring: 'Expiring',
  'evidence-expired': 'Rests on expired evidence',
  'window-over': 'Final determination overdue',
  reliance: 'Another UN entity’s result',
  emergency: 'Emergency exemption',
  'no-contact': 'No-contact exemption',
  expired: 'Expired',
  'reliance-over': 'Reliance over',
  'emergency-over': 'Emergency over',
  'no-contact-over': 'No-contact exemption over',
  'not-proceed': 'Decided not to proceed',
  suspended: 'Work suspended',
  ended: 'Work ended',
  'not-shown': 'Newest result can’t be shown here',
  'not-assessed': 'Not assessed',
};

export const figuresEn = {
  groups: {
    partners: 'Partners',
    assessed: 'Assessed, valid, expired',
    ratings: 'Ratings and determinations',
    standards: 'The core standards',
    plans: 'Capacity-strengthening plans',
    agreements: 'Agreements and clauses',
    training: 'Training of partner personnel',
    decisions: 'Decisions and exceptions',
    elsewhere: 'Figures that others ask for',
  },
  units: {
    partner: 'partners',
    agreement: 'agreements',
    action: 'actions',
    answer: 'answers',
    person: 'people',
  },
  kinds: {
    'civil-society': 'Civil society',
    government: 'Government',
    'un-entity': 'UN entities',
    intergovernmental: 'Intergovernmental organizations',
    'private-sector': 'Private sector',
    other: 'Other',
    'not-known': 'Kind not recorded',
  } satisfies Record<PartnerGroup, string>,
  leftOut: {
    archived: 'Archived',
    'out-of-scope': 'Out of scope',
    'in-scope': 'In scope, and those out of scope were asked for',
    'not-shown': 'The newest result can’t be shown by this program',
    'no-result': 'No result of a UN review',
    'nothing-valid': 'Nothing valid carries the work',
    'no-own-result': 'No own result carries the work',
    'no-assessment': 'No assessment at hand',
    'result-over': 'The result has expired',
    'other-result': 'Something else stands in the place of an own result',
    'other-instrument': 'The result is on another instrument',
    'not-applicable': 'The standard does not apply',
    'not-answered': 'The standard is not asked, or not answered',
    'no-self-score': 'No self-score with every standard answered',
    'no-preliminary': 'No preliminary determination',
    'no-final': 'No final determination yet',
    'nothing-compared': 'Nothing was answered by both sides',
    'nothing-differs': 'Both sides agree everywhere',
    'no-gap': 'No gap',
    'no-plan': 'No such action in a plan',
    'no-active-agreement': 'No active agreement',
    'nothing-missing': 'A valid assessment carries its agreements, or none is asked for',
    'no-exception': 'No exception was ever recorded',
    'no-training': 'No record of training within twelve months',
    'not-in-period': 'Nothing of the kind in the period',
    'not-by-portal': 'No UN Partner Portal number',
    'other-kind': 'Not civil society',
    'not-low': 'Capacity is not low',
    'not-relied': 'Does not rest on another UN entity’s result',
  } satisfies Record<LeftOutReason, string>,
  count: (of: string) => `number of ${of}`,
  formula: (part: string, of: string) => `100 × “${part}” ÷ ${of}`,
  median: 'median of the days of the actions counted',
  /** Over parts of a movement. */
  trend: {
    file: 'PSEA trend',
    day: 'At the end of',
    counted: 'Counted',
    of: 'Of',
    percent: 'Per cent',
    median: 'Median days',
    partners: 'Partners of that day',
    noData: 'no data',
  },
  moved: (before: string, after: string) => `${before} → ${after}`,
  measures: {
    partners: {
      title: 'Partners in the register',
      of: 'partners in the register',
      rule: 'Every partner that is not archived, in scope or not.',
      parts: { all: 'All partners' },
    },
    'active-agreement': {
      title: 'Partners with an active agreement',
      of: 'partners in the register',
      rule: 'A partner counts once, however many active agreements it has.',
      parts: { with: 'With an active agreement', without: 'Without one' },
    },
    kind: {
      title: 'Kinds of partner',
      of: 'partners in the register',
      rule: 'Academic institutions and Red Cross or Red Crescent societies are civil society.',
    },
    scope: {
      title: 'In scope and out of scope',
      of: 'partners in the register',
      rule: 'Civil society is in scope by its kind; a recorded decision with its reason goes before the kind.',
      parts: {
        'in-by-kind': 'In scope by kind',
        'in-by-decision': 'In scope by decision',
        'out-by-kind': 'Out of scope by kind',
        'out-by-decision': 'Out of scope by decision',
      },
    },
    'active-in-scope': {
      title: 'Scope of the partners with an active agreement',
      of: 'partners with an active agreement',
      rule: 'A partner counts once, however many active agreements it has.',
      parts: { 'in-scope': 'In scope', 'out-of-scope': 'Out of scope' },
    },
    'no-contact': {
      title: 'Partners without contact with beneficiaries',
      of: 'partners asked about',
      rule: 'The record says that its personnel have no direct contact with beneficiaries.',
      parts: { 'no-contact': 'No contact with beneficiaries' },
    },
    'assessed-in-period': {
      title: 'Assessed in the period',
      of: 'partners asked about',
      rule: 'A preliminary or final determination by the UN is dated in the period, on any instrument.',
      parts: { assessed: 'Assessed in the period' },
    },
    valid: {
      title: 'Something valid carries the work',
      of: 'partners asked about',
      rule: 'An own result, another UN entity’s result, that of the headquarters, or an exemption that holds on the day.',
      parts: { valid: 'Valid on the day', without: 'Nothing valid' },
    },
    'carried-by': {
      title: 'What carries the work',
      of: 'partners whose work something valid carries',
      rule: 'Each partner by the one thing that carries it on the day.',
      parts: {
        own: 'Own assessment',
        reliance: 'Another UN entity’s result',
        headquarters: 'Result of its headquarters',
        emergency: 'Emergency exemption',
        'no-contact': 'No-contact exemption',
      },
    },
    state: {
      title: 'State of the result',
      of: 'partners asked about',
      rule: 'What the result, or what stands in its place, is worth on the day; each partner in one state.',
      parts: states,
    },
    expiring: {
      title: 'Results that end within twelve months',
      of: 'partners with an own result that carries the work',
      rule: 'The last day of the final determination lies within twelve months of the day.',
      parts: { expiring: 'Ends within twelve months' },
    },
    'expired-evidence': {
      title: 'Ratings on expired evidence',
      of: 'partners with an own result that carries the work',
      rule: 'A “yes” of the review is supported by evidence that had expired by the day.',
      parts: { 'expired-evidence': 'Rests on expired evidence' },
    },
    'never-assessed': {
      title: 'Never assessed',
      of: 'partners asked about',
      rule: 'No result, no exemption and no reliance, now or before, and nothing of a headquarters.',
      parts: { never: 'Never assessed' },
    },
    'relied-on': {
      title: 'Reliance on other UN entities',
      of: 'partners that rest on another UN entity’s result',
      rule: 'By the entity whose result is relied on.',
    },
    stage: {
      title: 'Stage of the assessment at hand',
      of: 'partners with an assessment at hand',
      rule: 'The newest assessment that was not cancelled or revised, by the first step that is not done.',
    },
    rating: {
      title: 'Ratings that count on the day',
      of: 'partners whose own rating on this instrument counts on the day',
      rule: 'The latest determination that stands; an expired one counts no more. Instruments are never added up.',
    },
    'self-score': {
      title: 'Self-scores',
      of: 'partners with a result and a complete self-score on this instrument',
      rule: 'The band in which the partner’s own answers are. It is no rating: only the UN review gives one.',
    },
    preliminary: {
      title: 'Preliminary determinations',
      of: 'partners with a result on this instrument',
      rule: 'Of the assessment whose determination stands, whether it is in force on the day or not.',
    },
    final: {
      title: 'Final determinations',
      of: 'partners with a final determination on this instrument',
      rule: 'Of the assessment whose determination stands, whether it is in force on the day or not.',
    },
    movement: {
      title: 'Movement from preliminary to final',
      of: 'partners with a preliminary and a final determination of one assessment',
      rule: 'Better means less risk at the final determination than at the preliminary one.',
      parts: { better: 'Better', same: 'The same', worse: 'Worse' },
    },
    moved: {
      title: 'Preliminary and final rating together',
      of: 'partners with a preliminary and a final determination of one assessment',
      rule: 'Each partner by the pair of its two ratings.',
    },
    'self-and-un': {
      title: 'Self-assessment against UN review',
      of: 'answers that both sides gave',
      rule: 'Of each partner, the latest assessment on this instrument that was not cancelled.',
      parts: { same: 'Both sides agree', different: 'They differ' },
    },
    difference: {
      title: 'Why the UN review differs',
      of: 'answers in which the two sides differ',
      rule: 'By the reason that the reviewer gave.',
      parts: {
        'no-evidence': 'No evidence',
        'evidence-expired': 'Evidence expired',
        insufficient: 'Evidence insufficient',
        'not-practised': 'Not practised',
        misunderstood: 'Question misunderstood',
        other: 'Other',
        none: 'No reason given',
      },
    },
    differs: {
      title: 'The two sides differ: {standard}',
      of: 'partners of which both sides answered {standard}',
      rule: 'Of each partner, the latest assessment on this instrument that was not cancelled.',
      parts: { different: 'They differ' },
    },
    standard: {
      title: '{standard}',
      of: 'partners to which {standard} applies and whose rating counts on the day',
      rule: 'By the UN review as it stands; “not applicable” is counted apart and is in no share.',
      parts: { met: 'Met', 'not-met': 'Not met' },
    },
    'standard-na': {
      title: '{standard}, not applicable',
      of: 'partners whose rating counts on the day, with {standard} answered',
      rule: 'In the rating itself it counts by the policy of the instrument.',
      parts: { 'not-applicable': 'Not applicable' },
    },
    plan: {
      title: 'Plans',
      of: 'partners with a plan',
      rule: 'Overdue: an action that is not done is past its day. Closed: every action is verified. Dropped actions count no more.',
      parts: { 'on-time': 'Open and on time', overdue: 'With something overdue', closed: 'Closed' },
    },
    gaps: {
      title: 'Gaps and plans',
      of: 'partners whose rating counts on the day and has a gap',
      rule: 'A plan is at least one action that was not dropped.',
      parts: { 'with-plan': 'With a plan', 'without-plan': 'Without a plan' },
    },
    action: {
      title: 'Actions of the plans',
      of: 'actions that were not dropped',
      rule: 'An action that the partner did waits for the UN to verify it; it is not overdue.',
      parts: actions,
    },
    'days-to-close': {
      title: 'Days until an action is verified',
      of: 'actions that were not dropped',
      rule: 'From the day on which it entered the plan to the day on which it was verified; the median of the verified ones.',
      parts: { verified: 'Verified' },
    },
    'action-standard': {
      title: 'Actions on {standard}',
      of: 'actions on {standard} that were not dropped',
      rule: 'An action that the partner did waits for the UN to verify it; it is not overdue.',
      parts: actions,
    },
    clauses: {
      title: 'Clauses of active agreements',
      of: 'active agreements',
      rule: 'Each agreement once: an absent element weighs most, then one in other words, then one that nobody looked for, then gaps of sub-agreements.',
      parts: {
        complete: 'Complete',
        missing: 'An element is missing',
        changed: 'In other words, to be judged',
        unchecked: 'Not looked for',
        'sub-gaps': 'Complete, gaps in sub-agreements',
      },
    },
    carried: {
      title: 'Active agreements and valid assessments',
      of: 'active agreements',
      rule: 'Of a partner out of scope no assessment is asked, unless the work was closed.',
      parts: { valid: 'Something valid carries it', without: 'Nothing valid carries it' },
    },
    'without-because': {
      title: 'Why nothing valid carries them',
      of: 'active agreements that nothing valid carries',
      rule: 'What stands between the partner and the agreement on the day.',
      parts: {
        'never-assessed': 'Never assessed',
        'result-expired': 'Assessment expired',
        'basis-over': 'Exemption over',
        'not-proceed': 'Decided not to proceed',
        suspended: 'Work suspended',
        ended: 'Work ended',
        'not-shown': 'Newest result can’t be shown here',
      },
    },
    exception: {
      title: 'Recorded reasons for them',
      of: 'active agreements that nothing valid carries',
      rule: 'A reason counts as long as no decision, result or exemption came after it.',
      parts: { 'with-reason': 'With a recorded reason', 'without-reason': 'Without a reason that stands' },
    },
    'exception-over': {
      title: 'Exceptions of agreements',
      of: 'agreements for which a reason was ever recorded',
      rule: 'Running while the agreement is active and what the reason was given for still stands in the way.',
      parts: { running: 'Running', over: 'Over' },
    },
    trained: {
      title: 'Partner personnel trained within twelve months',
      of: 'people of the partners with a record within twelve months',
      rule: 'Of each partner the newest record of any course. Courses are never added up.',
      parts: { trained: 'Trained' },
    },
    'training-record': {
      title: 'Records of training within twelve months',
      of: 'partners asked about',
      rule: 'A record says how many of how many were trained in a course.',
      parts: { with: 'With a record', without: 'Without a record' },
    },
    'trained-course': {
      title: 'Trained within twelve months: {course}',
      of: 'people of the partners with a record of {course}',
      rule: 'Of each partner the newest record of this course.',
      parts: { trained: 'Trained' },
    },
    'low-decided': {
      title: 'Decisions on low capacity in the period',
      of: 'partners found with low capacity and decided on in the period',
      rule: 'The last decision of the period counts. To proceed needs a Note for the Record.',
      parts: decided,
    },
    'low-running': {
      title: 'Low capacity on the day',
      of: 'partners whose own result of low capacity counts on the day',
      rule: 'Goes on: a decision to proceed or to continue was signed, and nothing closed the work.',
      parts: { closed: 'Work closed', 'goes-on': 'Work goes on', undecided: 'Not decided' },
    },
    emergency: {
      title: 'Emergency exemptions',
      of: 'partners that ever had an emergency exemption',
      rule: 'Running while one of them lasts; over when the last day of each is past.',
      parts: { running: 'Running', over: 'Over' },
    },
    'emergency-unassessed': {
      title: 'Emergencies without an assessment',
      of: 'partners asked about',
      rule: 'An emergency exemption carries the work alone, or it ended and nothing took its place.',
      parts: { running: 'Running', over: 'Over, and nothing took its place' },
    },
    'emergency-in-period': {
      title: 'Emergency exemptions begun in the period',
      of: 'partners asked about',
      rule: 'By the first day of the exemption.',
      parts: { begun: 'Begun in the period' },
    },
    closed: {
      title: 'Work declined, suspended or ended',
      of: 'partners asked about',
      rule: 'As it is on the day, whenever it was decided.',
      parts: closed,
    },
    'closed-in-period': {
      title: 'Work declined, suspended or ended in the period',
      of: 'partners asked about',
      rule: 'As it is on the day, where it was decided in the period.',
      parts: closed,
    },
    'wfp-kpi': {
      title: 'WFP: partners selected through the portal that are assessed',
      of: 'civil-society partners with a portal number and an agreement that began in the period',
      rule: 'Assessed: an own result, that of another UN entity or of the headquarters is valid on the day.',
      parts: { assessed: 'Assessed', 'not-assessed': 'Not assessed' },
    },
    'iasc-assessed': {
      title: 'IASC mapping: partners with an active agreement that are assessed',
      of: 'partners with an active agreement',
      rule: 'Assessed: an own result, that of another UN entity or of the headquarters is valid on the day.',
      parts: { assessed: 'Assessed', 'not-assessed': 'Not assessed' },
    },
    'iasc-assessed-in-period': {
      title: 'IASC mapping: partners assessed in the period',
      of: 'partners with an active agreement',
      rule: 'A preliminary or final determination by the UN is dated in the period.',
      parts: { assessed: 'Assessed in the period' },
    },
  } satisfies Record<string, MeasureText>,
};

export type MeasureName = keyof typeof figuresEn.measures;
export type FiguresText = Omit<typeof figuresEn, 'measures'> & {
  readonly measures: Readonly<Record<MeasureName, MeasureText>>;
};
