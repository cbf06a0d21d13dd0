import { planProperties } from '../plan/build-plan-document.ts';
import { list, paragraph } from '../report/blocks.ts';
import { notShownSentences } from '../report/not-shown-in-words.ts';
import { plainText } from '../report/plain-text.ts';
import { keepingSides } from '../report/text/direction.ts';
import { dateInWords, joinWords } from '../report/text/format.ts';
import type { Letterhead, ReportSection, WordReport } from '../report/word-report.ts';
import { type LetterInput, type LetterSubject, letterSubjectOf } from './letter-subject.ts';
import { conditionsSection, endSection, planSection } from './plan-section.ts';
import { gapsSection, isFull, resultSections } from './result-section.ts';

/**
 * The letter that tells a partner its result, the plan and the dates. It holds no review comment beyond the gaps as the
 * plan words them, no evidence and no reason of the office. Null while the UN has signed nothing. The same input gives
 * the same letter; nothing is read from a clock.
 */
export function buildLetter(input: LetterInput): WordReport | null {
  const subject = letterSubjectOf(input);
  if (!subject) return null;
  const { words, plan, text } = subject;
  return letterFrom(subject, input, {
    kind: words.kind,
    subject: words.subject(keepingSides(plan.partner.name, text.direction)),
    warnings: [],
    sections: [
      ...resultSections(subject),
      ...conditionsSection(subject),
      ...(isFull(subject) ? [] : bodyOf(subject)),
      closingSection(subject),
    ],
  });
}

/** What one letter to a partner has, and another has not. */
interface LetterContent {
  readonly kind: string;
  /** The line that says what it is about. */
  readonly subject: string;
  /** Markings beside those of every letter. */
  readonly warnings: readonly string[];
  readonly sections: readonly ReportSection[];
}

/** A letter to a partner around its sections: sender and addressee, markings, and by what it is known again. */
export function letterFrom(
  subject: LetterSubject,
  { sha256, programVersion }: Pick<LetterInput, 'sha256' | 'programVersion'>,
  { kind, subject: about, warnings, sections }: LetterContent,
): WordReport {
  const { words, text, workspace, plan, assessment, language, today } = subject;
  const letterhead = letterheadOf(subject, about);
  const heads = [...letterhead.sender, ...letterhead.addressee, letterhead.subject];
  const textHash = sha256(plainText(heads, sections));
  const markings = [
    words.marking,
    ...(workspace.fictional ? [text.marking.fictional] : []),
    ...warnings,
    ...notShownSentences(text, plan.notShown),
  ];
  const program = text.assessment.provenance.programVersion(programVersion);
  return {
    language,
    direction: text.direction,
    instrumentTitle: '',
    title: plan.partner.name,
    subtitle: [kind, assessment.reference].join(' · '),
    markings,
    watermark: workspace.fictional ? text.watermark.fictional : null,
    header: { reference: assessment.reference, date: dateInWords(text, today) },
    page: text.page,
    sections,
    provenance: {
      heading: '',
      blocks: [paragraph(words.foot(assessment.reference, program, textHash), 'quiet')],
    },
    properties: planProperties(subject, kind, markings, textHash),
    textHash,
    letterhead,
  };
}

/** What a partner reads that has something to improve, or is told that it has not enough. */
function bodyOf(subject: LetterSubject): ReportSection[] {
  const { open, closed, assessment, determination, plan } = subject;
  const hasPlan =
    (determination.kind !== 'final' && assessment.window !== null) ||
    plan.actions.some(({ standing }) => standing.status !== 'verified' && standing.status !== 'dropped');
  return [
    ...(open.length + closed.length > 0 ? [gapsSection(subject)] : []),
    ...(hasPlan ? [planSection(subject)] : []),
    endSection(subject),
  ];
}

function letterheadOf(
  { words, text, workspace, contact, plan, country, today, assessment }: LetterSubject,
  about: string,
): Letterhead {
  const filled = (lines: readonly string[]) => lines.filter((line) => line.trim() !== '');
  return {
    sender: filled([workspace.office, workspace.entity]),
    facts: [
      { label: words.date, value: dateInWords(text, today) },
      { label: words.reference, value: assessment.reference },
    ],
    addressee: filled([contact?.name ?? '', contact?.title ?? '', plan.partner.name, country]),
    subject: about,
  };
}

/** Whom to ask, and the close: one section, so that the close never stands alone on a page. */
export function closingSection({
  words,
  text,
  producedBy,
  workspace,
  assessment,
}: LetterSubject): ReportSection {
  const filled = (lines: readonly string[]) => lines.filter((line) => line.trim() !== '');
  return {
    heading: words.contact.heading,
    isOnePiece: true,
    blocks: [
      paragraph(words.contact.intro),
      list([joinWords(text, [producedBy.name, producedBy.function, workspace.office])]),
      paragraph(words.contact.quote(assessment.reference)),
      // Room for a signature between the two.
      paragraph(`${words.closing}\n\n`),
      paragraph(filled([producedBy.name, producedBy.function, workspace.office]).join('\n')),
    ],
  };
}
