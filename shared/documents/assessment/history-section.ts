import { fact, facts, paragraph } from '../report/blocks.ts';
import { reliedResultInWords } from '../report/relied-in-words.ts';
import { dateInWords, personInWords } from '../report/text/format.ts';
import type { Facts, ReportSection } from '../report/word-report.ts';
import { reassessmentFacts } from './reassessment.ts';
import type { Subject } from './subject.ts';

/** What happened to the assessment besides its determinations, and the bases of its partner. */
export function historySection(subject: Subject): ReportSection {
  const { text } = subject;
  const rows = [
    ...revisions(subject),
    ...reassessmentFacts(subject),
    ...events(subject),
    ...bases(subject),
    ...reliances(subject),
  ];
  return {
    heading: text.assessment.sections.history,
    blocks: [rows.length === 0 ? paragraph(text.assessment.history.empty) : facts(rows)],
  };
}

function revisions({ text, assessment }: Subject): Facts['rows'] {
  const labels = text.assessment.history;
  const { revises, revisedBy } = assessment;
  return [
    ...(revises ? fact(labels.revises(revises.reference), revises.reason) : []),
    ...(revisedBy
      ? fact(labels.revisedBy(revisedBy.reference), text.marking.revisedBy(revisedBy.reference))
      : []),
  ];
}

function events({ text, assessment }: Subject): Facts['rows'] {
  const labels = text.assessment.history;
  const told = (label: string, { fact: event, by }: (typeof assessment.returns)[number]) =>
    fact(label, [`${dateInWords(text, event.on)}${text.colon}${event.reason}`, personInWords(text, by)]);
  return [
    ...assessment.returns.flatMap((returned) => told(labels.returned, returned)),
    ...(assessment.cancelled ? told(labels.cancelled, assessment.cancelled) : []),
  ];
}

function bases({ text, partner }: Subject): Facts['rows'] {
  const labels = text.assessment.history;
  return partner.bases.flatMap(({ kind, reason, approver, from, until, ended }) =>
    fact(`${labels.basis}${text.colon}${text.basis[kind]}`, [
      labels.basisFrom(dateInWords(text, from), dateInWords(text, until)),
      reason,
      `${text.assessment.decisionFacts.approver}${text.colon}${personInWords(text, approver)}`,
      ended
        ? labels.basisEnded(dateInWords(text, ended.on), ended.reason)
        : partner.basisInForce === kind
          ? labels.basisInForce
          : '',
    ]),
  );
}

function reliances({ text, partner }: Subject): Facts['rows'] {
  const labels = text.assessment.history;
  return partner.reliances.flatMap((relied) => {
    const { entity, on, acceptedOn, acceptedBy, until, reason, copies, ended } = relied;
    return fact(labels.reliance(entity, dateInWords(text, on)), [
      reliedResultInWords(text, relied),
      labels.relianceUntil(dateInWords(text, acceptedOn), dateInWords(text, until)),
      reason,
      `${labels.relianceAcceptedBy}${text.colon}${personInWords(text, acceptedBy)}`,
      copies.length === 0 ? labels.relianceNoCopy : labels.relianceCopies(copies.join(text.listSeparator)),
      ended === null
        ? ''
        : ended.assessment === null
          ? labels.basisEnded(dateInWords(text, ended.on), ended.reason)
          : labels.relianceReplaced(dateInWords(text, ended.on), ended.reason),
    ]);
  });
}
