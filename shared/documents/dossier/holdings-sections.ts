import { usualInstrument } from '../../content/instrument/instruments.ts';
import { textFor } from '../../content/instrument/localize.ts';
import type { EvidenceView } from '../../rules/evidence/evidence-view.ts';
import { overviewText } from '../overview/text/overview-text.ts';
import { cell, paragraph } from '../report/blocks.ts';
import { dateInWords, momentInWords, personInWords } from '../report/text/format.ts';
import { planTexts } from '../report/text/plan-texts.ts';
import type { ReportSection, TableRow } from '../report/word-report.ts';
import { shortOf } from './assessment-section.ts';
import type { DossierSubject } from './dossier-subject.ts';

const start = (title: string, share: number) => ({ title, share, align: 'start' as const });

/** The evidence that was there that day, withdrawn and replaced pieces among it, with the hash of each file. */
export function evidenceSection(subject: DossierSubject): ReportSection {
  const { text, words, dossier, instruments, language } = subject;
  const { columns, none, added, sighting } = words.evidence;
  const heading = words.sections.evidence;
  if (dossier.evidence.length === 0) return { heading, blocks: [paragraph(none)] };
  const known = [...instruments.newest, usualInstrument(instruments)];
  const typeOf = (id: string) =>
    known.map((each) => textFor(each, language).evidence[id]?.text).find((found) => found) ?? id;
  const { states, issued, expires } = text.evidence;
  const day = (on: string) => dateInWords(text, on);
  const rowOf = (each: EvidenceView): TableRow => ({
    cells: [
      cell(shortOf(each.reference), true),
      cell([
        each.fields.title,
        typeOf(each.fields.documentType),
        each.sighting
          ? text.evidence.seenOnSite(
              each.sighting.place,
              day(each.sighting.on),
              personInWords(text, each.sighting.by),
            )
          : '',
        added(momentInWords(text, each.addedAt), personInWords(text, each.addedBy)),
      ]),
      cell([
        states[each.state],
        each.withdrawn ?? each.review.reason ?? '',
        each.fields.issuedOn === null ? '' : issued(day(each.fields.issuedOn)),
        each.fields.expiresOn === null ? '' : expires(day(each.fields.expiresOn)),
      ]),
      cell(standardsUnder(subject, each.id).join(text.listSeparator)),
      cell(each.file ? inPieces(each.file.sha256) : sighting),
    ],
    emphasis: false,
  });
  return {
    heading,
    blocks: [
      {
        kind: 'table',
        breaks: true,
        columns: [
          start(columns.reference, 9),
          start(columns.what, 39),
          start(columns.state, 22),
          start(columns.standards, 12),
          start(columns.hash, 18),
        ],
        rows: dossier.evidence.map(rowOf),
      },
    ],
  };
}

function standardsUnder({ dossier }: DossierSubject, evidence: string): string[] {
  const standards = dossier.assessments.flatMap(({ standards: each }) =>
    each.filter(({ ground }) => ground.evidence.includes(evidence)).map(({ standard }) => standard),
  );
  return [...new Set(standards)].sort();
}

/** A hash in pieces that a cell can hold and an eye can compare. */
export function inPieces(hash: string): string[] {
  return hash.match(/.{1,16}/g) ?? [hash];
}

/** The plan with each action as it stood. */
export function planSection({ text, words, dossier, language }: DossierSubject): ReportSection {
  const { columns, none, overdue } = words.plan;
  const heading = words.sections.plan;
  const { actions } = dossier.plan;
  if (actions.length === 0) return { heading, blocks: [paragraph(none)] };
  const statuses = planTexts[language].statuses;
  return {
    heading,
    blocks: [
      {
        kind: 'table',
        breaks: true,
        columns: [
          start(columns.reference, 8),
          start(columns.standard, 9),
          start(columns.what, 40),
          start(columns.due, 13),
          start(columns.status, 16),
          start(columns.who, 14),
        ],
        rows: actions.map((action) => ({
          cells: [
            cell(shortOf(action.reference), true),
            cell(action.standard),
            cell([action.title, action.gap]),
            cell([dateInWords(text, action.dueOn), action.overdue ? `(${overdue})` : '']),
            cell([
              statuses[action.standing.status],
              dateInWords(text, action.standing.on),
              action.standing.reason ?? '',
            ]),
            cell(action.responsible),
          ],
          emphasis: action.overdue,
        })),
      },
    ],
  };
}

/** The agreements, with what carried each, and who let it go on without. */
export function agreementsSection({ text, words, dossier, language }: DossierSubject): ReportSection {
  const { columns, none, clauses, exception, withdrawn } = words.agreements;
  const heading = words.sections.agreements;
  if (dossier.agreements.length === 0) return { heading, blocks: [paragraph(none)] };
  const { status } = overviewText[language];
  const day = (on: string | null) => (on === null ? '–' : dateInWords(text, on));
  return {
    heading,
    blocks: [
      {
        kind: 'table',
        breaks: true,
        columns: [
          start(columns.reference, 18),
          start(columns.status, 14),
          start(columns.days, 20),
          start(columns.clauses, 22),
          start(columns.gate, 26),
        ],
        rows: dossier.agreements.map((agreement) => ({
          cells: [
            cell([agreement.reference, agreement.programme], true),
            cell([
              status[agreement.status],
              agreement.withdrawn === null ? '' : withdrawn(agreement.withdrawn),
            ]),
            cell([day(agreement.startsOn), day(agreement.endsOn)]),
            cell(
              clauses(
                agreement.counts.present,
                agreement.counts.changed,
                agreement.counts.absent,
                agreement.counts.unchecked,
              ),
            ),
            cell([
              agreement.gate === null ? '' : text.agreementGate[agreement.gate],
              ...agreement.exceptions.map(({ on, reason, by }) =>
                exception(day(on), reason, personInWords(text, by)),
              ),
            ]),
          ],
          emphasis: agreement.gate !== null,
        })),
      },
    ],
  };
}
