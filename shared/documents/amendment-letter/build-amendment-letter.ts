import type { Contact } from '../../record/shapes/partner.ts';
import type { AgreementView } from '../../rules/agreement/agreement-view.ts';
import type { EffectiveLibrary } from '../../rules/clause/effective-library.ts';
import { list, paragraph } from '../report/blocks.ts';
import { plainText } from '../report/plain-text.ts';
import type { ReportContext } from '../report/report-context.ts';
import { keepingSides } from '../report/text/direction.ts';
import { dateInWords, joinWords } from '../report/text/format.ts';
import { letterTexts } from '../report/text/plan-texts.ts';
import { type ReportLanguage, reportText } from '../report/text/report-text.ts';
import type { Block, ReportSection, WordReport } from '../report/word-report.ts';
import { type AmendedElements, amendedElements } from './amended-elements.ts';
import { type AmendmentLetterText, amendmentLetterWords } from './text/words.ts';

export interface AmendmentLetterInput extends ReportContext {
  readonly agreement: AgreementView;
  readonly library: EffectiveLibrary;
  /** To whom it is addressed; null writes to the organization. */
  readonly contact: Contact | null;
  /** Name of the partner's country in the language of the letter; empty when not recorded. */
  readonly country: string;
  /** SHA-256 of a text in UTF-8, hexadecimal. */
  readonly sha256: (text: string) => string;
}

const texts: Readonly<Record<ReportLanguage, AmendmentLetterText>> = amendmentLetterWords;
const filled = (lines: readonly string[]) => lines.filter((line) => line.trim() !== '');

/**
 * The letter that brings an old agreement to today's clauses: which subjects it lacks, which were never looked for,
 * which are worded anew, and the annex with the text. It quotes no note of the office. Null where nothing changes or
 * the agreement was withdrawn. The same input gives the same letter; nothing is read from a clock.
 */
export function buildAmendmentLetter(input: AmendmentLetterInput): WordReport | null {
  const { agreement, library, contact, country, language, workspace, today } = input;
  const amended = agreement.withdrawn === null ? amendedElements(agreement, library) : null;
  if (!amended) return null;
  const words = texts[language];
  const letter = letterTexts[language];
  const text = reportText(language);
  const letterhead = {
    sender: filled([workspace.office, workspace.entity]),
    facts: [
      { label: letter.date, value: dateInWords(text, today) },
      { label: letter.reference, value: agreement.reference },
    ],
    addressee: filled([contact?.name ?? '', contact?.title ?? '', agreement.partner.name, country]),
    subject: words.subject(agreement.reference),
  };
  const sections = sectionsOf(input, amended);
  const textHash = input.sha256(
    plainText([...letterhead.sender, ...letterhead.addressee, letterhead.subject], sections),
  );
  const markings = [words.marking, ...(workspace.fictional ? [text.marking.fictional] : [])];
  const program = text.assessment.provenance.programVersion(input.programVersion);
  return {
    language,
    direction: text.direction,
    instrumentTitle: '',
    title: agreement.partner.name,
    subtitle: [words.kind, agreement.reference].join(' · '),
    markings,
    watermark: workspace.fictional ? text.watermark.fictional : null,
    header: { reference: agreement.reference, date: dateInWords(text, today) },
    page: text.page,
    sections,
    provenance: {
      heading: '',
      blocks: [paragraph(letter.foot(agreement.reference, program, textHash), 'quiet')],
    },
    properties: {
      title: `${words.kind} ${agreement.reference} – ${agreement.partner.name}`,
      subject: letterhead.subject,
      author: workspace.office,
      description: markings.join(' · '),
      keywords: ['PSEA', agreement.reference].join(', '),
      producedAt: input.producedAt,
      custom: [
        { name: 'Agreement', value: agreement.reference },
        { name: 'Annex', value: amended.enclosed?.reference ?? '' },
        { name: 'TextHash', value: textHash },
        { name: 'ProgramVersion', value: input.programVersion },
        { name: 'Fictional', value: String(workspace.fictional) },
      ].filter(({ value }) => value !== ''),
    },
    textHash,
    letterhead,
  };
}

function sectionsOf(
  { agreement, library, contact, language, workspace, producedBy }: AmendmentLetterInput,
  amended: AmendedElements,
): ReportSection[] {
  const words = texts[language];
  const letter = letterTexts[language];
  const text = reportText(language);
  const { startsOn, endsOn, partner, parties } = agreement;
  const office = filled([workspace.office, workspace.entity]).join(' – ');
  const signing = [office, partner.name, ...parties];
  const named = signing.map((name) => keepingSides(name, text.direction));
  const between = [named.slice(0, -1).join(text.listSeparator), named.at(-1)].join(words.and);
  const titles = { ...library.words.en?.elements, ...library.words[language]?.elements };
  const subjects = (intro: string, elements: readonly string[]): Block[] =>
    elements.length === 0 ? [] : [paragraph(intro), list(elements.map((id) => titles[id] ?? id))];
  const { enclosed, before } = amended;
  const name = contact?.name.trim() ?? '';
  return [
    {
      heading: '',
      blocks: [
        paragraph(name === '' ? letter.dearAll : letter.dear(name)),
        paragraph(words.intro(agreement.reference, between, signing.length)),
        ...(startsOn && endsOn
          ? [paragraph(words.runs(dateInWords(text, startsOn), dateInWords(text, endsOn)))]
          : []),
      ],
    },
    {
      heading: words.changes.heading,
      blocks: [
        ...subjects(words.changes.absent, amended.absent),
        ...subjects(words.changes.brought, amended.brought),
        ...subjects(words.changes.changed(before?.reference ?? ''), amended.changed),
        ...subjects(words.changes.left(before?.reference ?? ''), amended.left),
        ...subjects(words.changes.unchecked, amended.unchecked),
        ...subjects(words.changes.lacking, amended.lacking),
      ],
    },
    {
      heading: words.annex.heading,
      blocks: [
        ...(enclosed
          ? [
              paragraph(words.annex.named(enclosed.reference, dateInWords(text, enclosed.on))),
              paragraph(words.annex.hash(enclosed.textHash), 'quiet'),
            ]
          : [paragraph(words.annex.open), { kind: 'signatures' as const, labels: words.annex.blanks }]),
        paragraph(words.annex.rule),
        paragraph(words.annex.from),
        paragraph(words.ask),
      ],
    },
    {
      heading: letter.contact.heading,
      blocks: [list([joinWords(text, [producedBy.name, producedBy.function, workspace.office])])],
    },
    // Last, so that nothing of the letter stands below the names of those who sign it.
    {
      heading: words.signHeading,
      blocks: [
        {
          kind: 'signatures',
          labels: words.lines,
          sides: { title: words.sides.title, names: signing.map(words.sides.name) },
        },
      ],
    },
  ];
}
