import type { ParsedContent } from '../../../../shared/content/instrument/checks/instrument-check.ts';
import type { Instrument, InstrumentText } from '../../../../shared/content/instrument/instrument.ts';
import type { Provenance, RuleOrigin } from '../../../../shared/content/instrument/provenance.ts';
import { harmonized, legacy } from './shipped.ts';

/** Content that may be changed, for breaking it. */
interface Content {
  definition: ParsedContent['definition'];
  texts: { file: string; text: InstrumentText }[];
}

export interface Breakage {
  readonly check: string;
  readonly what: string;
  readonly of: Instrument;
  readonly place: string;
  /** A part of the message that tells what and what to do. */
  readonly says: string;
  readonly breaks: (content: ParsedContent) => void;
}

function breakage(
  check: string,
  what: string,
  place: string,
  says: string,
  breaks: (content: Content) => void,
  of: Instrument = harmonized,
): Breakage {
  return { check, what, of, place, says, breaks: (content) => breaks(content as Content) };
}

function english({ texts }: Content): InstrumentText {
  return texts.find((entry) => entry.text.language === 'en')!.text;
}

function arabic({ texts }: Content): InstrumentText {
  return texts.find((entry) => entry.text.language === 'ar')!.text;
}

function met({ definition: { scale } }: Content) {
  if (scale.kind !== 'met') throw new Error('not a scale of standards met');
  return scale;
}

function sum({ definition: { scale } }: Content) {
  if (scale.kind !== 'sum') throw new Error('not a scale of points');
  return scale;
}

function byRating({ definition }: Content) {
  const rhythm = definition.rhythms[0];
  if (rhythm?.kind !== 'by-rating') throw new Error('not a rhythm by rating');
  return rhythm;
}

function byCash({ definition }: Content) {
  const rhythm = definition.rhythms[1];
  if (rhythm?.kind !== 'by-cash') throw new Error('not a rhythm by cash');
  return rhythm;
}

const instrument = 'instrument.json → ';

/** Each breaks good content in one way only, so that exactly one check speaks. */
export const breakages: readonly Breakage[] = [
  breakage('english-missing', 'only Arabic is there', 'text.en.json', 'Add text.en.json', (content) => {
    content.texts = content.texts.filter((entry) => entry.text.language !== 'en');
  }),
  breakage('language-repeated', 'two files are Arabic', 'text.ar.json, text.ar-2.json', '"ar"', (content) => {
    content.texts.push({ file: 'text.ar-2.json', text: structuredClone(arabic(content)) });
  }),
  breakage(
    'text-blank',
    'a requirement is spaces',
    'text.en.json → standards.CS1.requirement',
    'empty',
    (content) => {
      english(content).standards.CS1!.requirement = '  ';
    },
  ),
  breakage(
    'text-blank',
    'a sentence is empty',
    'text.en.json → standards.CS1.guidance.0',
    'empty',
    (content) => {
      english(content).standards.CS1!.guidance![0] = '';
    },
  ),
  breakage(
    'standard-text-missing',
    'a standard has no text',
    'text.en.json → standards.CS3',
    'no English text',
    (content) => {
      delete english(content).standards.CS3;
    },
  ),
  breakage(
    'standard-text-missing',
    'guidance is missing',
    'text.en.json → standards.CS3.guidance',
    'Write "guidance"',
    (content) => {
      delete english(content).standards.CS3!.guidance;
    },
  ),
  breakage(
    'standard-text-missing',
    'no mistake is listed',
    'text.en.json → standards.CS3.commonMistakes',
    'no commonMistakes',
    (content) => {
      english(content).standards.CS3!.commonMistakes = [];
    },
  ),
  breakage(
    'answer-text-missing',
    'an answer has no label',
    'text.en.json → answers.no',
    '"no"',
    (content) => {
      delete english(content).answers.no;
    },
  ),
  breakage(
    'rating-text-missing',
    'a rating has no label',
    'text.en.json → ratings.medium',
    '"medium"',
    (content) => {
      delete english(content).ratings!.medium;
    },
  ),
  breakage(
    'evidence-text-missing',
    'evidence has no label',
    'text.en.json → evidence.psea-policy',
    'Add evidence.psea-policy',
    (content) => {
      delete english(content).evidence!['psea-policy'];
    },
  ),
  breakage(
    'title-missing',
    'the short title is missing',
    'text.en.json → shortTitle',
    'Write "shortTitle"',
    (content) => {
      delete english(content).shortTitle;
    },
  ),
  breakage(
    'text-for-unknown-standard',
    'a text is for CS9',
    'text.ar.json → standards.CS9',
    'no standard CS9',
    (content) => {
      arabic(content).standards.CS9 = { title: 'x' };
    },
  ),
  breakage(
    'text-for-unknown-entry',
    'a label is for evidence that is not there',
    'text.en.json → evidence.videos',
    '"videos"',
    (content) => {
      english(content).evidence!.videos = 'Videos';
    },
  ),
  breakage(
    'text-for-unknown-entry',
    'a label is for an answer that is not there',
    'text.ar.json → answers.maybe',
    '"maybe"',
    (content) => {
      arabic(content).answers.maybe = 'ربما';
    },
  ),
  breakage(
    'standard-repeated',
    'CS4 is asked twice',
    `${instrument}standards`,
    'CS4 is listed more than once',
    (content) => {
      const { standards, bands } = content.definition;
      standards.push(structuredClone(standards[3]!));
      bands[0]!.to = 9;
    },
  ),
  breakage(
    'answer-repeated',
    'two answers have the same id',
    `${instrument}scale.answers`,
    '"absent"',
    (content) => {
      sum(content).answers[1]!.id = 'absent';
      for (const { text } of content.texts) delete text.answers.progressing;
    },
    legacy,
  ),
  breakage(
    'answer-repeated',
    'two answers are worth the same',
    `${instrument}scale.answers`,
    'worth 3 points',
    (content) => {
      sum(content).answers[1]!.points = 3;
    },
    legacy,
  ),
  breakage(
    'evidence-repeated',
    'a standard offers evidence twice',
    `${instrument}standards[0] (CS1).evidence`,
    'CS1 offers',
    (content) => {
      content.definition.standards[0]!.evidence.push('psea-policy');
    },
  ),
  breakage(
    'evidence-unknown',
    'a standard offers what the vocabulary lacks',
    `${instrument}standards[1] (CS2).evidence`,
    '"minutes"',
    (content) => {
      content.definition.standards[1]!.evidence.push('minutes');
    },
  ),
  breakage(
    'other-evidence-missing',
    'a standard has no "other"',
    `${instrument}standards[7] (CS8).evidence`,
    'Add "other"',
    (content) => {
      const last = content.definition.standards[7]!;
      last.evidence = last.evidence.filter((id) => id !== 'other');
    },
  ),
  breakage(
    'band-reversed',
    'limits are exchanged',
    `${instrument}bands[1]`,
    'Exchange the limits',
    (content) => {
      const { bands } = content.definition;
      bands[2]!.to = 7;
      bands[1] = { ...bands[1]!, from: 7, to: 6 };
    },
  ),
  breakage(
    'bands-overlap',
    '6 is medium and low',
    `${instrument}bands[1], bands[2]`,
    'results 6 would be rated both "medium" and "low"',
    (content) => {
      content.definition.bands[2]!.to = 6;
    },
  ),
  breakage('bands-gap', '6 has no band', `${instrument}bands`, 'No band holds 6 standards met', (content) => {
    content.definition.bands[1]!.from = 7;
  }),
  breakage(
    'bands-gap',
    'the lowest results have no band',
    `${instrument}bands`,
    'No band holds 0 to 2 standards met',
    (content) => {
      content.definition.bands[2]!.from = 3;
    },
  ),
  breakage(
    'bands-gap',
    'the highest sum has no band',
    `${instrument}bands`,
    'No band holds 18 points',
    (content) => {
      content.definition.bands[0]!.to = 17;
    },
    legacy,
  ),
  breakage(
    'band-out-of-range',
    'a band reaches past eight standards',
    `${instrument}bands[0]`,
    '0 to 8 standards met',
    (content) => {
      content.definition.bands[0]!.to = 9;
    },
  ),
  breakage(
    'band-out-of-range',
    'a band starts below the lowest sum',
    `${instrument}bands[2]`,
    '6 to 18 points',
    (content) => {
      content.definition.bands[2]!.from = 0;
    },
    legacy,
  ),
  breakage(
    'band-rating-repeated',
    'two bands are medium',
    `${instrument}bands`,
    'rating "medium"',
    (content) => {
      const { bands } = content.definition;
      bands[1]!.to = 6;
      bands.push({ ...bands[1]!, from: 7, to: 7 });
    },
  ),
  breakage(
    'rating-and-risk-disagree',
    'full capacity is high risk',
    `${instrument}bands[0]`,
    'Its risk is "low"',
    (content) => {
      content.definition.bands[0]!.risk = 'high';
    },
  ),
  breakage(
    'rating-and-risk-disagree',
    'a sum names another risk',
    `${instrument}bands[1]`,
    'Its risk is "moderate"',
    (content) => {
      content.definition.bands[1]!.risk = 'high';
    },
    legacy,
  ),
  breakage(
    'capacity-label-misplaced',
    'a label is missing',
    `${instrument}bands[0].capacityLabel`,
    'vendor master',
    (content) => {
      content.definition.bands[0]!.capacityLabel = null;
    },
  ),
  breakage(
    'capacity-label-misplaced',
    'a scheme of risk has a label',
    `${instrument}bands[0].capacityLabel`,
    'Leave it out',
    (content) => {
      content.definition.bands[0]!.capacityLabel = 'Full Capacity (Low Risk)';
    },
    legacy,
  ),
  breakage(
    'na-under-sum',
    'a standard of points allows N/A',
    `${instrument}standards[1] (CS2).naAllowed`,
    'has no points',
    (content) => {
      content.definition.standards[1]!.naAllowed = true;
    },
    legacy,
  ),
  breakage(
    'na-everywhere',
    'every standard allows N/A',
    `${instrument}standards`,
    'rated on nothing',
    (content) => {
      for (const standard of content.definition.standards) standard.naAllowed = true;
    },
  ),
  breakage(
    'excluded-shares-out-of-order',
    'the shares rise',
    `${instrument}scale.excludedFrom[1]`,
    'not below the 70',
    (content) => {
      met(content).excludedFrom[0]!.percent = 70;
    },
  ),
  breakage(
    'excluded-shares-out-of-order',
    'low shares have no rating',
    `${instrument}scale.excludedFrom`,
    'start at 0',
    (content) => {
      met(content).excludedFrom.at(-1)!.percent = 10;
    },
  ),
  breakage(
    'excluded-rating-without-band',
    'a share gives an unknown rating',
    `${instrument}scale.excludedFrom[1]`,
    'No band has the rating "moderate"',
    (content) => {
      met(content).excludedFrom[1]!.rating = 'moderate';
    },
  ),
  breakage(
    'expiry-warnings-out-of-order',
    'the later warning stands first',
    `${instrument}clocks.expiryWarningMonths[1]`,
    '12 months before expiry',
    (content) => {
      content.definition.clocks.expiryWarningMonths = [3, 12];
    },
  ),
  breakage(
    'expiry-warnings-out-of-order',
    'a warning is longer than the validity',
    `${instrument}clocks.expiryWarningMonths[0]`,
    'shorter than the validity',
    (content) => {
      content.definition.clocks.expiryWarningMonths = [61, 3];
    },
  ),
  breakage(
    'text-for-unknown-entry',
    'a text is for a rhythm that is not there',
    'text.ar.json → rhythms.weekly',
    '"weekly"',
    (content) => {
      arabic(content).rhythms!.weekly = { title: 'كل أسبوع', about: 'كل أسبوع' };
    },
  ),
  breakage(
    'provenance-differs',
    'the provenance tells another number',
    `${instrument}provenance.rules[0] (improvement-months)`,
    '"7"',
    (content) => {
      content.definition.provenance = provenanceOf({ rule: 'improvement-months', value: '7' });
    },
  ),
  breakage(
    'confirmation-half',
    'a rule was confirmed on no day',
    `${instrument}provenance.rules[0] (scope)`,
    'on no day',
    (content) => {
      content.definition.provenance = provenanceOf({ confirmedBy: { name: 'Nia', function: 'Chief' } });
    },
  ),
  breakage(
    'rule-repeated',
    'the provenance tells a rule twice',
    `${instrument}provenance.rules`,
    '"scope"',
    (content) => {
      content.definition.provenance = provenanceOf({}, {});
    },
  ),
  breakage(
    'rhythm-repeated',
    'a rhythm is listed twice',
    `${instrument}rhythms`,
    '"by-capacity"',
    (content) => {
      content.definition.rhythms.push(structuredClone(byRating(content)));
    },
  ),
  breakage(
    'rhythm-rating-missing',
    'a rating has no months',
    `${instrument}rhythms[0].everyMonths`,
    'Add everyMonths.medium',
    (content) => {
      delete byRating(content).everyMonths.medium;
    },
  ),
  breakage(
    'rhythm-rating-unknown',
    'months are for a rating of another instrument',
    `${instrument}rhythms[0].everyMonths`,
    'Use one of low, moderate, high',
    (content) => {
      byRating(content).everyMonths.full = 12;
    },
    legacy,
  ),
  breakage(
    'rhythm-rating-unknown',
    'an assumed rating is of another instrument',
    `${instrument}rhythms[0].assumed.emergency`,
    'No band has the rating "high"',
    (content) => {
      byRating(content).assumed.emergency = 'high';
    },
  ),
  breakage(
    'rhythm-bands-out-of-order',
    'limits are exchanged',
    `${instrument}rhythms[1].bands[2]`,
    'from the lowest limit to the highest',
    (content) => {
      const { bands } = byCash(content);
      [bands[1]!.upTo, bands[2]!.upTo] = [bands[2]!.upTo, bands[1]!.upTo];
    },
  ),
  breakage(
    'rhythm-bands-out-of-order',
    'large sums have no row',
    `${instrument}rhythms[1].bands`,
    'Set upTo of the last band to null',
    (content) => {
      byCash(content).bands.pop();
    },
  ),
  breakage(
    'rhythm-visits-fall',
    'high risk asks for fewer visits',
    `${instrument}rhythms[1].bands[2].visits`,
    'fall with rising risk: 3, 2, 1',
    (content) => {
      byCash(content).bands[2]!.visits = { low: 3, moderate: 2, high: 1 };
    },
  ),
  breakage(
    'rhythm-text-missing',
    'a rhythm has no title',
    'text.en.json → rhythms.by-capacity',
    'Add rhythms.by-capacity',
    (content) => {
      delete english(content).rhythms!['by-capacity'];
    },
  ),
];

/** A provenance with these rules, each a whole one but for what is given. */
function provenanceOf(...rules: readonly Partial<RuleOrigin>[]): Provenance {
  return {
    publisher: 'Fictional publisher',
    document: { title: 'Fictional document', date: '2025-01-31' },
    rules: rules.map((given) => ({
      gate: 'G4',
      rule: 'scope',
      value: 'as written',
      source: 'Fictional document',
      certainty: 'assumed',
      confirmedBy: null,
      confirmedOn: null,
      nextReview: null,
      ...given,
    })),
  };
}
