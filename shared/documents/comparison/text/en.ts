import type { FindingText } from './finding-words.ts';

const numbered = (name: string) => (number: string) => (number === '' ? name : `${name} ${number}`);

export const en: FindingText = {
  kinds: {
    'other-agreement': 'Annex of another agreement',
    'second-annex': 'A second annex in the file',
    'not-ours': 'Not ours',
    changed: 'Other part of the annex changed',
    missing: 'Other part of the annex missing',
    moved: 'Moved',
    hidden: 'Not seen by a reader',
    struck: 'Struck through, counted as deleted',
    filled: 'Written into a blank',
    tracked: 'Changes still tracked',
    capitals: 'Typed in capitals',
    reference: 'Reference that leads elsewhere',
    unread: 'Can’t be read here',
    beside: 'Beside our text, not compared',
    unaccounted: 'Not accounted for',
  },
  sentences: {
    'other-agreement': (what) => `The file says that it belongs to ${what}. No element is recorded from it.`,
    'second-annex': (_, count) =>
      `${count} of our clauses stand in it twice. No element is recorded from it, since nobody can say which of them holds.`,
    moved: (what) => what,
    tracked: (_, count) =>
      `${count} places with changes that nobody has settled. They were read as if all were accepted.`,
    capitals: (_, count) =>
      `Lines: ${count}. Their words are ours; which of them are defined can’t be told any more.`,
    reference: (what) => `“${what}” was right in our text. The clause that it led to has another number now.`,
    beside: (_, count) => `Words: ${count}.`,
    unaccounted: (_, count) =>
      `The words told of are ${Math.abs(count)} ${count < 0 ? 'more' : 'fewer'} than were read. Don’t rely on this check; read the file by eye.`,
  },
  parts: {
    body: numbered('body'),
    header: (number) => (number === '' ? 'header' : `header of section ${number}`),
    footer: (number) => (number === '' ? 'footer' : `footer of section ${number}`),
    footnote: numbered('footnote'),
    endnote: numbered('endnote'),
    comment: numbered('comment'),
    'text-box': numbered('text box'),
    drawing: numbered('words in a drawing'),
    chart: numbered('chart'),
    diagram: numbered('diagram'),
    contents: numbered('list of contents'),
    file: () => 'the file',
  },
  paragraph: (number) => `paragraph ${number}`,
  after: (clause) => `after clause ${clause}`,
  unread: {
    picture: 'A picture. Look at it in the contract.',
    'embedded-file': 'A file inside the file.',
    macros: 'A program inside the file (macros).',
    control: 'A control that a program drives.',
    'linked-file': 'Something that is fetched from elsewhere when the file is opened.',
    'inserted-file': 'Another document that is put in when the file is opened.',
    'bound-text': 'A text that is taken from data in the file; another one may show when it is opened.',
    'changing-field': 'A field that may show another text once it is brought up to date.',
    part: 'A part of the file of unknown kind.',
    text: 'Text in a place that is not known. Read the file by eye.',
  },
  faint: 'It is too small, or of the colour of its background.',
  label: 'Words in the number of a list.',
  direction: 'Marks in it turn the order of letters round: it reads otherwise than it is written.',
  notSeen:
    'Not seen by this check: numbers changed in the settings of a list, entries and switches of fields, text turned round or covered by layout, and drawn shapes. Look at the document itself too.',
  otherHash: 'another hash',
  separator: ', ',
};
