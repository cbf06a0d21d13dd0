import { countryName } from '../../ground/countries/countries.ts';
import type { AssessmentView } from '../../rules/assessment/assessment-view.ts';
import { fact, facts, paragraph } from '../report/blocks.ts';
import { diligenceFacts } from '../report/diligence-in-words.ts';
import { dateInWords, flagInWords, joinWords, personInWords } from '../report/text/format.ts';
import type { ReportText } from '../report/text/words.ts';
import type { ReportSection } from '../report/word-report.ts';
import type { Subject } from './subject.ts';

/** Who was assessed: the organization as the register knows it, and who took part on both sides. */
export function partnerSection({ text, partner, assessment, context }: Subject): ReportSection {
  const labels = text.assessment.partnerFacts;
  const { fields } = partner;
  const { details } = assessment;
  const scope = partner.inScope ? labels.inScope : labels.outOfScope;
  const completedBy = details.completedBy
    ? [personInWords(text, details.completedBy), details.completedByEmail ?? '']
    : null;
  return {
    heading: text.assessment.sections.partner,
    blocks: [
      ...(fields.type === 'government' ? [paragraph(labels.government, 'notice')] : []),
      facts(
        fact(labels.name, fields.name),
        fact(labels.acronym, fields.acronym),
        fact(labels.aliases, fields.aliases),
        fact(labels.reference, partner.reference),
        fact(labels.type, fields.type === null ? text.notRecorded : text.partnerType[fields.type]),
        fact(
          labels.country,
          fields.country === null ? text.notRecorded : countryName(fields.country, context.language),
        ),
        fact(labels.scope, fields.scope ? `${scope}${text.colon}${fields.scope.reason}` : scope),
        fact(labels.directContact, flagInWords(text, fields.directContact)),
        fact(
          labels.headquarters,
          partner.headquarters
            ? `${partner.headquarters.name} (${partner.headquarters.reference})`
            : fields.headquartersName,
        ),
        fact(
          labels.vendorNumbers,
          fields.vendorNumbers.map(({ agency, number }) => (agency === '' ? number : `${agency}: ${number}`)),
        ),
        fact(labels.iati, fields.iatiIdentifier),
        fact(labels.unpp, fields.unppNumber),
        fact(
          labels.contacts,
          fields.contacts.map(({ name, title, email, phone }) =>
            joinWords(text, [name, title, email, phone]),
          ),
        ),
        diligenceFacts(text, partner.diligence),
        countryLevelFact(text, assessment.countryLevel),
        fact(labels.archived, partner.archived?.reason ?? null),
        fact(labels.started, dateInWords(text, assessment.startedOn)),
        fact(labels.completedBy, completedBy),
        fact(labels.entities, joinWords(text, details.entities)),
        fact(labels.reviewer, details.reviewer ? personInWords(text, details.reviewer) : null),
      ),
    ],
  };
}

/** Why a country office was assessed for itself; of an allegation number and date, and nothing else. */
function countryLevelFact(text: ReportText, recorded: AssessmentView['countryLevel']) {
  if (!recorded) return [];
  const { ground, text: words, reference } = recorded.fact;
  return fact(text.diligence.countryLevel, [
    text.diligence.ground[ground],
    words ?? '',
    reference === null
      ? ''
      : `${text.diligence.value[reference.system]}${text.colon}${reference.number}${text.listSeparator}${dateInWords(text, reference.on)}`,
  ]);
}
