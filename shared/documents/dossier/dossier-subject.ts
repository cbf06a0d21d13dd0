import type { Instruments } from '../../content/instrument/instruments.ts';
import type { AssessmentView } from '../../rules/assessment/assessment-view.ts';
import type { PartnerView } from '../../rules/register/partner-view.ts';
import type { ReportContext } from '../report/report-context.ts';
import { type ReportLanguage, reportText } from '../report/text/report-text.ts';
import type { ReportText } from '../report/text/words.ts';
import type { Dossier } from './dossier.ts';
import { type DossierText, dossierWords } from './text/words.ts';

export const dossierText: Readonly<Record<ReportLanguage, DossierText>> = dossierWords;

/** What the document about a past day is made of. No clock, no program and nobody who made it is among it. */
export interface DossierInput {
  readonly dossier: Dossier;
  readonly language: ReportLanguage;
  readonly instruments: Instruments;
  /** SHA-256 of a text in UTF-8, hexadecimal. */
  readonly sha256: (text: string) => string;
}

export interface DossierSubject extends DossierInput {
  readonly text: ReportText;
  readonly words: DossierText;
  /** As sections of other documents read them. */
  readonly partner: PartnerView;
  readonly assessments: readonly AssessmentView[];
  readonly context: ReportContext;
}

export function dossierSubjectOf(input: DossierInput): DossierSubject {
  const { dossier, language } = input;
  const { office, entity, fictional, asOf } = dossier;
  return {
    ...input,
    text: reportText(language),
    words: dossierText[language],
    partner: { ...dossier.partner, offices: [] },
    assessments: dossier.assessments.map((each) => ({ ...each, newerVersion: null, canMove: false })),
    context: {
      language,
      // The day itself takes the place of the moment of making: made again, the document is the same.
      producedAt: `${asOf}T23:59:59.000Z`,
      today: asOf,
      producedBy: { name: office, function: entity },
      programVersion: '',
      workspace: { id: null, office, entity, fictional, deviceCode: '' },
    },
  };
}
