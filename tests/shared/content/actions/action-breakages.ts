import type { ActionLibraryText } from '../../../../shared/content/actions/action-library.ts';
import type { ParsedActions } from '../../../../shared/content/actions/checks/action-check.ts';
import { shippedActions } from '../../../support/libraries.ts';
import { harmonized } from '../instrument/shipped.ts';

/** Content that may be changed, for breaking it. */
interface Content extends Pick<ParsedActions, 'instruments'> {
  definition: ParsedActions['definition'];
  texts: { file: string; text: ActionLibraryText }[];
}

export interface ActionBreakage {
  readonly check: string;
  readonly what: string;
  readonly place: string;
  /** A part of the message that tells what and what to do. */
  readonly says: string;
  readonly breaks: (content: ParsedActions) => void;
}

function breakage(
  check: string,
  what: string,
  place: string,
  says: string,
  breaks: (content: Content) => void,
): ActionBreakage {
  return { check, what, place, says, breaks: (content) => breaks(content as Content) };
}

function textIn({ texts }: Content, language: string): ActionLibraryText {
  return texts.find((entry) => entry.text.language === language)!.text;
}

function action({ definition }: Content, id: string) {
  return definition.actions.find((entry) => entry.id === id)!;
}

/** What CS8 alone lists as evidence, and "other". */
const closesCs8 = harmonized.definition.standards.find(({ id }) => id === 'CS8')?.evidence ?? [];
const first = 'actions.json → actions[0] (adopt-psea-policy)';

/** Each breaks good content in one way only, so that exactly one check speaks. */
export const actionBreakages: readonly ActionBreakage[] = [
  breakage(
    'action-repeated',
    'an action is listed twice',
    'actions.json → actions',
    'Give each',
    (content) => {
      content.definition.actions.push(structuredClone(content.definition.actions[0]!));
    },
  ),
  breakage(
    'material-repeated',
    'a material is listed twice',
    'actions.json → materials',
    '"policy-outline"',
    (content) => {
      content.definition.materials.push({ id: 'policy-outline', kind: 'template' });
    },
  ),
  breakage(
    'material-repeated',
    'an action names a material twice',
    `${first}.materials`,
    'more than once',
    (content) => {
      action(content, 'adopt-psea-policy').materials.push('policy-outline');
    },
  ),
  breakage(
    'instrument-unknown',
    'an action serves an instrument that is not there',
    `${first}.standards.other-tool`,
    'Use one of un-ip-psea-2020, unicef-sea-2020',
    (content) => {
      action(content, 'adopt-psea-policy').standards['other-tool'] = ['CS1'];
    },
  ),
  breakage(
    'standard-unknown',
    'an action serves a standard that is not asked',
    `${first}.standards.unicef-sea-2020`,
    'has no standard CS8',
    (content) => {
      action(content, 'adopt-psea-policy').standards['unicef-sea-2020']!.push('CS8');
    },
  ),
  breakage(
    'standard-unknown',
    'an action names a standard twice',
    `${first}.standards.un-ip-psea-2020`,
    'CS1 is named more than once',
    (content) => {
      action(content, 'adopt-psea-policy').standards['un-ip-psea-2020']!.push('CS1');
    },
  ),
  breakage(
    'standard-without-action',
    'a gap in CS8 would have no proposal',
    'actions.json → actions',
    'No action serves CS8 of "un-ip-psea-2020"',
    (content) => {
      for (const entry of content.definition.actions)
        if (entry.standards['un-ip-psea-2020']?.includes('CS8')) delete entry.standards['un-ip-psea-2020'];
      for (const entry of content.definition.actions)
        entry.evidence = entry.evidence.filter((type) => type === 'other' || !closesCs8.includes(type));
    },
  ),
  breakage(
    'evidence-unknown',
    'an action closes with what no menu has',
    `${first}.evidence`,
    'offers the evidence "minutes"',
    (content) => {
      action(content, 'adopt-psea-policy').evidence.push('minutes');
    },
  ),
  breakage(
    'evidence-unknown',
    'an action closes with evidence of another standard',
    `${first}.evidence`,
    'offers the evidence "attendance-sheets"',
    (content) => {
      action(content, 'adopt-psea-policy').evidence.push('attendance-sheets');
    },
  ),
  breakage(
    'evidence-unknown',
    'an action names evidence twice',
    `${first}.evidence`,
    'more than once',
    (content) => {
      action(content, 'adopt-psea-policy').evidence.push('psea-policy');
    },
  ),
  breakage(
    'standard-without-evidence',
    'a served standard offers none of it',
    `${first}.evidence`,
    'CS4 of "un-ip-psea-2020" offers none',
    (content) => {
      action(content, 'adopt-psea-policy').standards['un-ip-psea-2020']!.push('CS4');
    },
  ),
  breakage(
    'material-unknown',
    'an action names a material that is not listed',
    `${first}.materials`,
    'no material "policy-film"',
    (content) => {
      action(content, 'adopt-psea-policy').materials.push('policy-film');
    },
  ),
  breakage(
    'material-unused',
    'no action uses a material',
    `actions.json → materials[${shippedActions.definition.materials.length}]`,
    'Name it at an action, or remove it',
    (content) => {
      content.definition.materials.push({ id: 'policy-film', kind: 'training' });
      for (const { text } of content.texts)
        text.materials['policy-film'] = { title: 'Film', about: 'A film.' };
    },
  ),
  breakage('english-missing', 'only Arabic is there', 'text.en.json', 'Add text.en.json', (content) => {
    content.texts = content.texts.filter((entry) => entry.text.language !== 'en');
  }),
  breakage('language-repeated', 'two files are Arabic', 'text.ar.json, text.ar-2.json', '"ar"', (content) => {
    content.texts.push({ file: 'text.ar-2.json', text: structuredClone(textIn(content, 'ar')) });
  }),
  breakage(
    'text-missing',
    'an action has no Arabic text',
    'text.ar.json → actions.map-services',
    'no text in "ar"',
    (content) => {
      delete textIn(content, 'ar').actions['map-services'];
    },
  ),
  breakage(
    'text-missing',
    'a material has no English text',
    'text.en.json → materials.policy-outline',
    'Add materials.policy-outline',
    (content) => {
      delete textIn(content, 'en').materials['policy-outline'];
    },
  ),
  breakage(
    'text-for-unknown-entry',
    'a text is for an action that is not listed',
    'text.en.json → actions.write-poem',
    '"write-poem"',
    (content) => {
      const { actions } = textIn(content, 'en');
      actions['write-poem'] = structuredClone(actions['map-services']!);
    },
  ),
  breakage(
    'text-for-unknown-entry',
    'a text is for a material that is not listed',
    'text.ar.json → materials.film',
    '"film"',
    (content) => {
      textIn(content, 'ar').materials.film = { title: 'فيلم', about: 'فيلم قصير.' };
    },
  ),
  breakage(
    'text-blank',
    'a step is spaces',
    'text.en.json → actions.map-services.steps.1',
    'empty',
    (content) => {
      textIn(content, 'en').actions['map-services']!.steps[1] = '  ';
    },
  ),
  breakage(
    'steps-differ',
    'a step was not translated',
    'text.ar.json → actions.map-services.steps',
    '4 steps here and 5 in English',
    (content) => {
      textIn(content, 'ar').actions['map-services']!.steps.pop();
    },
  ),
  breakage(
    'weeks-beyond-window',
    'an action takes longer than the window',
    `${first}.weeks`,
    'takes 25 weeks; the shortest window of its instruments holds 24',
    (content) => {
      action(content, 'adopt-psea-policy').weeks = 25;
    },
  ),
];
