import type { LineProblem } from '../../../shared/record/exchange/journal-header.ts';

/** What is wrong with a line, as a refusal says it. */
export const lineWords: Readonly<Record<LineProblem, string>> = {
  cut: 'the file ends within it',
  'too-long': 'it is longer than any entry',
  'not-utf8': 'it isn’t text in UTF-8',
  crlf: 'it ends as Windows ends lines, so that another program has written the file anew',
  empty: 'it is empty',
  'not-an-entry': 'it isn’t an entry',
  'not-canonical': 'it isn’t written as entries are, so that something has changed it',
  altered: 'an entry with the same id and other content is there',
  'bad-signature': 'its signature is wrong, so that something has changed it',
  'broken-chain': 'it doesn’t follow from the entry before it',
  stranger: 'it was signed by a device that the first line doesn’t name',
  retired: 'its device was retired, and it is later than what is believed of that',
  'with-partner': 'another line of the same partner is wrong',
};

/** The same of the first line, whose problems have words of their own. */
export const headerWords = {
  'foreign-code': 'it calls a device by a code that isn’t that device’s',
  'foreign-seal': 'its seal isn’t that of the lines below it',
  bom: 'it begins with a mark of a text editor, so that another program has written the file anew',
} as const;
