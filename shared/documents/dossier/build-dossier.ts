import { fact, facts, paragraph } from '../report/blocks.ts';
import { plainText } from '../report/plain-text.ts';
import { onOneLine } from '../report/text/direction.ts';
import { dateInWords, momentInWords } from '../report/text/format.ts';
import type { ReportSection, WordReport } from '../report/word-report.ts';
import { assessmentSections } from './assessment-section.ts';
import { type DossierInput, type DossierSubject, dossierSubjectOf } from './dossier-subject.ts';
import { agreementsSection, evidenceSection, planSection } from './holdings-sections.ts';
import { headsSection, recordSection } from './record-sections.ts';
import { standingSection } from './standing-section.ts';

/** What was known at the end of a day, as a document. The same journal and day give the same document, whenever it is made. */
export function buildDossier(input: DossierInput): WordReport {
  const subject = dossierSubjectOf(input);
  const { text, words, dossier, partner, context } = subject;
  const title = partner.fields.name;
  const day = dateInWords(text, dossier.asOf);
  const subtitle = onOneLine(text.direction, [partner.reference, words.asOf(day)]);
  const sections = [
    standingSection(subject),
    ...assessmentSections(subject),
    evidenceSection(subject),
    planSection(subject),
    agreementsSection(subject),
    recordSection(subject),
    headsSection(subject),
  ];
  const textHash = input.sha256(plainText([words.kind, title, subtitle], sections));
  const markings = [text.marking.unOnly, ...(dossier.fictional ? [text.marking.fictional] : [])];
  return {
    language: input.language,
    direction: text.direction,
    instrumentTitle: words.kind,
    title,
    subtitle,
    markings,
    watermark: dossier.fictional ? text.watermark.fictional : null,
    header: { reference: partner.reference, date: day },
    page: text.page,
    sections,
    provenance: provenanceOf(subject, textHash),
    properties: {
      title: `${words.kind} ${partner.reference} – ${title}`,
      subject: words.subject,
      author: dossier.office,
      description: markings.join(' · '),
      keywords: ['PSEA', partner.reference, dossier.asOf].join(', '),
      producedAt: context.producedAt,
      custom: [
        { name: 'PartnerReference', value: partner.reference },
        { name: 'AsOf', value: dossier.asOf },
        { name: 'JournalEnds', value: dossier.heads.map(({ hash }) => hash).join(' ') },
        { name: 'TextHash', value: textHash },
        { name: 'Fictional', value: String(dossier.fictional) },
        { name: 'Marking', value: markings[0] ?? '' },
      ],
    },
    textHash,
    orientation: 'landscape',
  };
}

function provenanceOf({ text, words, dossier }: DossierSubject, textHash: string): ReportSection {
  const labels = words.provenance;
  const last = dossier.entries.reduce((latest, { at }) => (at > latest ? at : latest), '');
  return {
    heading: labels.heading,
    blocks: [
      paragraph(labels.note, 'quiet'),
      facts(
        fact(labels.office, [dossier.office, dossier.entity]),
        fact(labels.asOf, dateInWords(text, dossier.asOf)),
        fact(labels.last, momentInWords(text, last)),
        fact(labels.entries, String(dossier.entries.length)),
        fact(labels.textHash, textHash),
      ),
    ],
  };
}
