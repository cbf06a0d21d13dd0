import type { ParsedDemo } from '../../../main/core/demo/stories/checks/demo-check.ts';
import type { PartnerStory } from '../../../main/core/demo/stories/partner-story.ts';
import type { Step, StepThat } from '../../../main/core/demo/stories/step.ts';
import type { DemoText } from '../../../main/core/demo/stories/texts.ts';

export interface DemoBreakage {
  readonly check: string;
  readonly what: string;
  readonly place: string;
  /** A part of the message that tells what and what to do. */
  readonly says: string;
  readonly breaks: (demo: ParsedDemo) => void;
}

function breakage(
  check: string,
  what: string,
  place: string,
  says: string,
  breaks: (demo: ParsedDemo) => void,
): DemoBreakage {
  return { check, what, place, says, breaks };
}

function partner({ lists }: ParsedDemo, key: string): PartnerStory {
  return lists.flatMap(({ partners }) => partners).find((each) => each.key === key)!;
}

/** The first step of that kind in a partner's story. */
function step<Does extends Step['does']>(demo: ParsedDemo, key: string, does: Does): StepThat<Does> {
  return partner(demo, key).story.find((each): each is StepThat<Does> => each.does === does)!;
}

function text({ texts }: ParsedDemo, language: string): DemoText {
  return texts.find((each) => each.text.language === language)!.text;
}

const arabStates = 'partners/arab-states.json';
const jisr = `${arabStates} → [0] (jisr)`;
const americas = 'partners/americas.json';
const samples = 'partners/from-the-samples.json';

/** Each breaks the demo in one way only, so that exactly one check speaks. */
export const demoBreakages: readonly DemoBreakage[] = [
  breakage(
    'partner-repeated',
    'two partners have one key',
    `${jisr}, ${arabStates} → [2] (jisr)`,
    'Give each one its own',
    (demo) => {
      partner(demo, 'bayader').key = 'jisr';
    },
  ),
  breakage(
    'headquarters-unknown',
    'the headquarters is not in the demo',
    `${americas} → [3] (fbs-caribe).headquarters`,
    'no other partner "fbs-centro"',
    (demo) => {
      partner(demo, 'fbs-caribe').headquarters = 'fbs-centro';
    },
  ),
  breakage(
    'headquarters-unknown',
    'a partner is its own headquarters',
    `${jisr}.headquarters`,
    'Use the key of one',
    (demo) => {
      partner(demo, 'jisr').headquarters = 'jisr';
    },
  ),
  breakage('country-unknown', 'a country is not one', `${jisr}.fields.country`, '"UK"', (demo) => {
    partner(demo, 'jisr').fields.country = 'UK';
  }),
  breakage(
    'address-real',
    'an address could be somebody’s',
    `${jisr}.fields.contacts[0].email`,
    'End it in ".example"',
    (demo) => {
      partner(demo, 'jisr').fields.contacts![0]!.email = 'office@aljisr.org';
    },
  ),
  breakage(
    'address-real',
    'a vendor number could be somebody’s',
    `${jisr}.fields.vendorNumbers[0].number`,
    'three zeros',
    (demo) => {
      partner(demo, 'jisr').fields.vendorNumbers![0]!.number = '1040104010';
    },
  ),
  breakage(
    'number-repeated',
    'two partners have one vendor number',
    `${jisr}.fields.vendorNumbers, ${arabStates} → [1] (difaf).fields.vendorNumbers`,
    'Choose another',
    (demo) => {
      partner(demo, 'difaf').fields.vendorNumbers![0]!.number = '0000001040';
    },
  ),
  breakage(
    'step-out-of-order',
    'a step comes before what it rests on',
    `${jisr}.story[4]`,
    'Put what is longest ago first',
    (demo) => {
      step(demo, 'jisr', 'submit').ago = 'P8M10D';
    },
  ),
  breakage(
    'step-out-of-order',
    'a story begins before the registration',
    `${jisr}.story[0]`,
    'what stands before it P7M29D',
    (demo) => {
      partner(demo, 'jisr').registered = 'P7M29D';
    },
  ),
  breakage(
    'step-out-of-order',
    'two steps are in order in long months only',
    `${jisr}.story[4]`,
    'It happens P7M',
    (demo) => {
      step(demo, 'jisr', 'answer').ago = 'P6M30D';
    },
  ),
  breakage(
    'step-out-of-order',
    'a step happens on the day itself',
    `${jisr}.story[12]`,
    'which is too late',
    (demo) => {
      partner(demo, 'jisr').story.at(-1)!.ago = 'P0D';
    },
  ),
  breakage(
    'step-out-of-order',
    'a partner without a story is registered on the day itself',
    `${arabStates} → [4] (alnoor-again).registered`,
    'at least a day',
    (demo) => {
      partner(demo, 'alnoor-again').registered = 'P0D';
    },
  ),
  breakage(
    'instrument-unknown',
    'an assessment starts on what does not ship',
    `${arabStates} → [4] (alnoor-again).story[0].instrument`,
    'Use one of un-ip-psea-2020',
    (demo) => {
      partner(demo, 'alnoor-again').story.push({ ago: 'P1D', does: 'start', instrument: 'other-tool' });
    },
  ),
  breakage(
    'instrument-unknown',
    'topics are given to an instrument that does not ship',
    'office.json → topics.other-tool',
    'no instrument "other-tool"',
    (demo) => {
      demo.office.topics['other-tool'] = { CS1: 'policy' };
    },
  ),
  breakage(
    'topic-missing',
    'a standard has no topic',
    'office.json → topics.un-ip-psea-2020.CS8',
    'Give it a topic',
    (demo) => {
      delete demo.office.topics['un-ip-psea-2020']!.CS8;
    },
  ),
  breakage(
    'assessment-missing',
    'a review comes before the start',
    `${arabStates} → [5] (ittihad).story[1]`,
    'Let it follow a "start"',
    (demo) => {
      partner(demo, 'ittihad').story.push({
        ago: 'P1D',
        does: 'review',
        answers: 'YYYYYYYY',
        closing: false,
        sees: {},
      });
    },
  ),
  breakage(
    'answers-misfit',
    'answers are one too few',
    `${jisr}.story[3].answers`,
    'has 7 characters; "un-ip-psea-2020" asks 8',
    (demo) => {
      step(demo, 'jisr', 'answer').answers = 'YYYYYYN';
    },
  ),
  breakage(
    'answers-misfit',
    'a standard that always applies is answered “not applicable”',
    `${jisr}.story[5].answers`,
    '"A" is no answer to CS1',
    (demo) => {
      step(demo, 'jisr', 'review').answers = 'AYNYYYNY';
    },
  ),
  breakage(
    'answers-misfit',
    'answers are those of another scale',
    `${americas} → [4] (fps).story[1].answers`,
    '"Y" is no answer to CS1 of "unicef-sea-2020"',
    (demo) => {
      step(demo, 'fps', 'answer').answers = 'Y33333';
    },
  ),
  breakage('answers-misfit', 'a letter is small', `${jisr}.story[3].answers`, '"y" is no answer', (demo) => {
    step(demo, 'jisr', 'answer').answers = 'yYYYYYNY';
  }),
  breakage(
    'standard-unknown',
    'a plan names a standard that is not asked',
    `${jisr}.story[8].actions[0]`,
    'has no standard CS9',
    (demo) => {
      step(demo, 'jisr', 'plan').actions[0]!.standard = 'CS9';
    },
  ),
  breakage(
    'standard-unknown',
    'a review sees evidence of a standard that is not asked',
    `${jisr}.story[5].sees.originals`,
    'Use one of CS1',
    (demo) => {
      step(demo, 'jisr', 'review').sees.originals!.push('CS12');
    },
  ),
  breakage(
    'standard-unknown',
    'a visit finds something about a standard that is not asked',
    `${americas} → [5] (lakay).story[11].activity.findings[0]`,
    'has no standard CS11',
    (demo) => {
      step(demo, 'lakay', 'follow-up').activity.findings[0]!.standard = 'CS11';
    },
  ),
  breakage(
    'standard-unknown',
    'a topic is given to a standard that is not asked',
    'office.json → topics.unicef-sea-2020',
    'has no standard CS7',
    (demo) => {
      demo.office.topics['unicef-sea-2020']!.CS7 = 'correction';
    },
  ),
  breakage(
    'evidence-unknown',
    'a review sees what the office does not know',
    `${jisr}.story[5].sees.minutes`,
    'Use one of originals, signed-list',
    (demo) => {
      step(demo, 'jisr', 'review').sees.minutes = ['CS1'];
    },
  ),
  breakage(
    'evidence-unknown',
    'what a review sees has no words in a language',
    'text.zh.json → office.sightings.originals',
    'has no words in "zh"',
    (demo) => {
      delete text(demo, 'zh').office.sightings.originals;
    },
  ),
  breakage(
    'action-unknown',
    'a plan names an action that the library lacks',
    `${jisr}.story[8].actions[1].library`,
    'has no action "write-poem"',
    (demo) => {
      step(demo, 'jisr', 'plan').actions[1]!.library = 'write-poem';
      (partner(demo, 'jisr').story.at(-1) as StepThat<'action'>).library = 'write-poem';
    },
  ),
  breakage(
    'action-unknown',
    'an action serves another standard',
    `${jisr}.story[8].actions[1].library`,
    'does not serve CS1',
    (demo) => {
      step(demo, 'jisr', 'plan').actions[1]!.standard = 'CS1';
    },
  ),
  breakage(
    'action-unplanned',
    'an action moves that was not planned',
    `${jisr}.story[12].library`,
    'was not planned before',
    (demo) => {
      (partner(demo, 'jisr').story.at(-1) as StepThat<'action'>).library = 'map-services';
    },
  ),
  breakage(
    'practice-check-unknown',
    'a visit answers what nobody asks',
    `${samples} → [3] (alnoor).story[10].activity.checks[0]`,
    'has no practice check "weather"',
    (demo) => {
      alnoorVisit(demo).activity.checks[0]!.check = 'weather';
    },
  ),
  breakage(
    'practice-check-unknown',
    'a visit observes what is to be counted',
    `${samples} → [3] (alnoor).story[10].activity.checks[0]`,
    'of the kind "share"',
    (demo) => {
      alnoorVisit(demo).activity.checks[0] = { kind: 'yes-no', check: 'personnel-trained', value: true };
    },
  ),
  breakage(
    'agreement-repeated',
    'two agreements have one reference',
    `${arabStates} → [1] (difaf).story[9].reference, ${americas} → [5] (lakay).story[8].reference`,
    '"PCA-DEMO-007"',
    (demo) => {
      step(demo, 'lakay', 'agreement').reference = 'PCA-DEMO-007';
    },
  ),
  breakage(
    'agreement-unknown',
    'the office makes an annex of no agreement',
    'office.json → papers.agreement',
    'No partner signs an agreement "AOC-DEMO-000"',
    ({ office }) => {
      office.papers.agreement = 'AOC-DEMO-000';
    },
  ),
  breakage(
    'person-unlisted',
    'a partner is assigned to nobody of the office',
    `${jisr}.story[0].to`,
    'has no "Demo Nobody" on its list',
    (demo) => {
      step(demo, 'jisr', 'assign').to = 'Demo Nobody';
    },
  ),
  breakage(
    'person-unlisted',
    'who signs for the office is not on its list',
    'office.json → people.head.name',
    'Use one of Demo Officer, Demo Second Officer',
    ({ office }) => {
      office.people.head.name = 'Demo Stranger';
    },
  ),
  breakage(
    'language-unwritten',
    'a partner writes in a language without sentences',
    `${jisr}.writes`,
    'for partners in "ku"',
    (demo) => {
      partner(demo, 'jisr').writes = 'ku';
    },
  ),
  breakage(
    'language-unwritten',
    'a reviewer writes in a language without sentences',
    `${jisr}.reviewedIn`,
    'for reviewers in "ku"',
    (demo) => {
      partner(demo, 'jisr').reviewedIn = 'ku';
    },
  ),
  breakage(
    'slot-unknown',
    'a sentence names a fact that nobody has',
    'text.fr.json → partner.answers.policy.met.0',
    'No organisation has a "villages"',
    (demo) => {
      text(demo, 'fr').partner.answers.policy.met[0] = 'Dans {villages} villages.';
    },
  ),
  breakage(
    'text-blank',
    'a sentence is empty',
    'text.ar.json → review.closing.policy.0',
    'Write it',
    (demo) => {
      text(demo, 'ar').review!.closing.policy[0] = ' ';
    },
  ),
  breakage(
    'language-repeated',
    'two files hold one language',
    'text.en.json, text.en-GB.json',
    'Merge them',
    (demo) => {
      (demo.texts as { file: string; text: DemoText }[]).push({
        file: 'text.en-GB.json',
        text: text(demo, 'en'),
      });
    },
  ),
  breakage('english-missing', 'there is no English', 'text.en.json', 'Add text.en.json', (demo) => {
    const texts = demo.texts as { file: string; text: DemoText }[];
    const [english] = texts.splice(
      texts.findIndex((each) => each.text.language === 'en'),
      1,
    );
    for (const { partners } of demo.lists)
      for (const each of partners) {
        if (each.writes === 'en') each.writes = 'fr';
        if (each.reviewedIn === 'en') each.reviewedIn = 'fr';
      }
    if (!english) throw new Error('There was no English to take away.');
  }),
];

/** The first visit to "alnoor" with practice checks. */
function alnoorVisit(demo: ParsedDemo): StepThat<'follow-up'> {
  return partner(demo, 'alnoor').story.find(
    (each): each is StepThat<'follow-up'> => each.does === 'follow-up' && each.activity.checks.length > 0,
  )!;
}
