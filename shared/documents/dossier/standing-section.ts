import { countryName } from '../../ground/countries/countries.ts';
import { fact, facts, paragraph } from '../report/blocks.ts';
import { diligenceFacts } from '../report/diligence-in-words.ts';
import { notShownSentences } from '../report/not-shown-in-words.ts';
import { reliedInWords } from '../report/relied-in-words.ts';
import { stateInWords } from '../report/state-in-words.ts';
import { dateInWords } from '../report/text/format.ts';
import type { Block, ReportSection } from '../report/word-report.ts';
import type { DossierSubject } from './dossier-subject.ts';

/** The partner as the register had it, what its result was worth, and what an agreement could stand on. */
export function standingSection(subject: DossierSubject): ReportSection {
  const { text, words, dossier, partner, language } = subject;
  const { fields, row } = partner;
  const labels = words.standing;
  const ofPartner = text.assessment.partnerFacts;
  const scope = partner.inScope ? ofPartner.inScope : ofPartner.outOfScope;
  const day = (on: string) => dateInWords(text, on);
  return {
    heading: words.sections.standing,
    blocks: [
      paragraph(words.intro(day(dossier.asOf)), 'quiet'),
      ...noticesOf(subject),
      facts(
        fact(labels.partner, fields.name),
        fact(labels.reference, [
          partner.reference,
          ...partner.joined.map(({ reference, name }) => `${reference} ${name}`),
        ]),
        fact(
          labels.country,
          fields.country === null ? text.notRecorded : countryName(fields.country, language),
        ),
        fact(labels.type, fields.type === null ? text.notRecorded : text.partnerType[fields.type]),
        fact(labels.scope, fields.scope ? `${scope}${text.colon}${fields.scope.reason}` : scope),
        fact(
          labels.headquarters,
          partner.headquarters
            ? `${partner.headquarters.name} (${partner.headquarters.reference})`
            : fields.headquartersName,
        ),
        fact(labels.result, [
          stateInWords(text, row.state),
          row.rating === null ? '' : text.rating[row.rating],
        ]),
        fact(labels.label, row.labelToday),
        fact(labels.gate, dossier.gate === null ? labels.carried : text.agreementGate[dossier.gate]),
        fact(labels.gaps, row.gaps.join(text.listSeparator)),
        fact(labels.reliance, row.relied && reliedInWords(text, row.relied)),
        fact(
          labels.basis,
          partner.bases.map(
            ({ kind, from, until, ended }) =>
              `${text.basis[kind]}${text.colon}${labels.basisDays(day(from), day(ended?.on ?? until))}`,
          ),
        ),
        diligenceFacts(text, partner.diligence),
        fact(labels.archived, partner.archived?.reason ?? null),
      ),
    ],
  };
}

/** What keeps the picture from being whole, first of all. */
function noticesOf({ text, words, dossier, partner }: DossierSubject): Block[] {
  const labels = words.standing;
  return [
    ...(dossier.twoRatings ? [labels.twoRatings] : []),
    ...(partner.conflicts.length > 0 ? [labels.conflicts(partner.conflicts.length)] : []),
    ...(dossier.waiting > 0 ? [labels.waiting(dossier.waiting)] : []),
    ...notShownSentences(text, partner.notShown),
  ].map((sentence) => paragraph(sentence, 'notice'));
}
