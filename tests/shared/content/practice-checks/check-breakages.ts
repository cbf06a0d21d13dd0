import type { CheckLibraryText } from '../../../../shared/content/practice-checks/check-library.ts';
import type { ParsedChecks } from '../../../../shared/content/practice-checks/checks/check-rule.ts';
import { shippedChecks } from '../../../support/libraries.ts';

/** Content that may be changed, for breaking it. */
interface Content extends Pick<ParsedChecks, 'instruments'> {
  definition: ParsedChecks['definition'];
  texts: { file: string; text: CheckLibraryText }[];
}

export interface CheckBreakage {
  readonly check: string;
  readonly what: string;
  readonly place: string;
  /** A part of the message that tells what and what to do. */
  readonly says: string;
  readonly breaks: (content: ParsedChecks) => void;
}

function breakage(
  check: string,
  what: string,
  place: string,
  says: string,
  breaks: (content: Content) => void,
): CheckBreakage {
  return { check, what, place, says, breaks: (content) => breaks(content as Content) };
}

function textIn({ texts }: Content, language: string): CheckLibraryText {
  return texts.find((entry) => entry.text.language === language)!.text;
}

function practiceCheck({ definition }: Content, id: string) {
  return definition.checks.find((entry) => entry.id === id)!;
}

const first = 'checks.json → checks[0] (code-signed)';

/** Each breaks good content in one way only, so that exactly one rule speaks. */
export const checkBreakages: readonly CheckBreakage[] = [
  breakage('check-repeated', 'a check is listed twice', 'checks.json → checks', 'Give each', (content) => {
    content.definition.checks.push(structuredClone(content.definition.checks[0]!));
  }),
  breakage(
    'instrument-unknown',
    'a check serves an instrument that is not there',
    `${first}.standards.other-tool`,
    'There is no instrument "other-tool"',
    (content) => {
      practiceCheck(content, 'code-signed').standards['other-tool'] = ['CS1'];
    },
  ),
  breakage(
    'standard-unknown',
    'a check serves a standard that is not asked',
    `${first}.standards.un-ip-psea-2020`,
    'has no standard CS9',
    (content) => {
      practiceCheck(content, 'code-signed').standards['un-ip-psea-2020']!.push('CS9');
    },
  ),
  breakage(
    'good-from-misplaced',
    'an observation has a per cent',
    `checks.json → checks[${shippedChecks.definition.checks.findIndex(({ id }) => id === 'channel-for-adults')}] (channel-for-adults).goodFrom`,
    'Set it to null',
    (content) => {
      practiceCheck(content, 'channel-for-adults').goodFrom = 80;
    },
  ),
  breakage(
    'good-from-misplaced',
    'a share has none',
    `${first}.goodFrom`,
    'Give a number from 0 to 100',
    (content) => {
      practiceCheck(content, 'code-signed').goodFrom = null;
    },
  ),
  breakage(
    'share-without-counts',
    'a share does not say among how many',
    'text.ar.json → checks.code-signed.denominator',
    'no denominator in words',
    (content) => {
      delete textIn(content, 'ar').checks['code-signed']!.denominator;
    },
  ),
  breakage(
    'counts-on-observation',
    'an observation counts something',
    'text.en.json → checks.channel-for-adults.numerator',
    'Remove it, or make the check a share',
    (content) => {
      textIn(content, 'en').checks['channel-for-adults']!.numerator = 'Channels';
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
    'a check has no Arabic text',
    'text.ar.json → checks.code-signed',
    'no text in "ar"',
    (content) => {
      delete textIn(content, 'ar').checks['code-signed'];
    },
  ),
  breakage(
    'text-for-unknown-entry',
    'a text is for a check that is not listed',
    'text.en.json → checks.smiles',
    '"smiles"',
    (content) => {
      const { checks } = textIn(content, 'en');
      checks.smiles = structuredClone(checks['code-signed']!);
    },
  ),
  breakage(
    'text-blank',
    'a question is empty',
    'text.en.json → checks.code-signed.question',
    'empty',
    (content) => {
      textIn(content, 'en').checks['code-signed']!.question = ' ';
    },
  ),
];
