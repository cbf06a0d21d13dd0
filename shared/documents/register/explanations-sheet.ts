import type { Instrument } from '../../content/instrument/instrument.ts';
import { scoreAnswers } from '../../content/instrument/score.ts';
import { limitsInWords } from '../assessment/rule.ts';
import { leftOutInWords } from '../report/not-shown-in-words.ts';
import type { RegisterRow, RegisterSheet } from '../report/register-report.ts';
import { momentInWords, personInWords } from '../report/text/format.ts';
import type { ReportText } from '../report/text/report-text.ts';
import { weightsInWords, wordingOf } from '../report/wording.ts';
import { registerColumns } from './register-columns.ts';
import { instrumentName, type RegisterSubject, wordsOf } from './register-input.ts';
import { standardColumns } from './standards-columns.ts';
import { trainingColumns } from './training-sheet.ts';

type Line = readonly [topic: string, subject: string, meaning: string];

/** What the workbook is, what each column means, by which rules, from which sources. */
export function explanationsSheet(
  subject: RegisterSubject,
  name: string,
  names: { readonly register: string; readonly standards: string; readonly training: string },
  tabs: { readonly limit: number; readonly arePresent: boolean },
): RegisterSheet {
  const labels = subject.text.register.explanations;
  const columnLines = (
    sheet: string,
    columns: readonly { readonly title: string; readonly meaning: string }[],
  ) => columns.map(({ title, meaning }): Line => [`${labels.columns}: ${sheet}`, title, meaning]);
  const lines: readonly Line[] = [
    ...aboutLines(subject),
    [labels.sheets, names.register, labels.registerSheet],
    [labels.sheets, names.standards, labels.standardsSheet],
    [
      labels.sheets,
      names.standards,
      tabs.arePresent ? labels.partnerSheets(tabs.limit) : labels.noPartnerSheets(tabs.limit),
    ],
    [labels.sheets, names.training, labels.trainingSheet],
    ...ruleLines(subject),
    ...columnLines(names.register, registerColumns(subject)),
    ...columnLines(names.standards, standardColumns(subject)),
    ...columnLines(names.training, trainingColumns(subject)),
    [labels.sources, '1', labels.tool],
    [labels.sources, '2', labels.protocol],
    [labels.sources, '3', labels.labels],
  ];
  return {
    name,
    columns: [
      { title: labels.topic, kind: 'prose', width: 24 },
      { title: labels.subject, kind: 'prose', width: 34 },
      { title: labels.meaning, kind: 'prose', width: 90 },
    ],
    preamble: [],
    back: null,
    rows: lines.map((cells): RegisterRow => ({ cells, link: null, emphasis: false })),
    printedColumns: null,
    hasFilter: false,
    frozenColumns: 0,
  };
}

function aboutLines({ text, input }: RegisterSubject): Line[] {
  const labels = text.register.explanations;
  const { workspace } = input;
  const filters = {
    all: labels.filterAll,
    'all-with-archived': labels.filterArchived,
    selected: labels.filterSelected(input.count),
  };
  const line = (subject: string, meaning: string): Line => [labels.about, subject, meaning];
  return [
    line(text.register.title, text.register.subject),
    line(labels.office, workspace.office),
    ...(workspace.entity === '' ? [] : [line(labels.entity, workspace.entity)]),
    line(labels.producedAt, momentInWords(text, input.producedAt)),
    line(labels.producedBy, personInWords(text, input.producedBy)),
    line(labels.program, text.assessment.provenance.programVersion(input.programVersion)),
    line(
      labels.device,
      [workspace.id ?? '', text.assessment.provenance.deviceCode(workspace.deviceCode)]
        .filter(Boolean)
        .join(text.listSeparator),
    ),
    line(labels.partners, String(input.count)),
    line(labels.filters, filters[input.selection]),
    line(text.register.columns.notShown.title, leftOutInWords(text, input.leftOut)),
    line(labels.sharing, labels.sharingMeaning),
    ...(workspace.fictional ? [line(labels.fictional, labels.fictionalMeaning)] : []),
    line(labels.noData, labels.noDataMeaning),
    line(labels.percent, labels.percentMeaning),
    line(labels.printed, labels.printedMeaning),
  ];
}

function ruleLines(subject: RegisterSubject): Line[] {
  const labels = subject.text.register.explanations;
  return [
    [labels.rules, labels.ratingRule, labels.ratingMeaning],
    [labels.rules, labels.bases, labels.basesMeaning],
    ...subject.input.instruments.flatMap((instrument) => instrumentLines(subject, instrument)),
  ];
}

function instrumentLines(subject: RegisterSubject, instrument: Instrument): Line[] {
  const { text } = subject;
  const labels = text.register.explanations;
  const { definition } = instrument;
  const named = { instrument: definition.id, instrumentVersion: definition.version };
  const local = wordsOf(subject, named);
  if (!local) return [];
  const title = instrumentName(subject, named);
  const policy = definition.scale.kind === 'met' ? definition.scale.naPolicy : null;
  const limits = limitsInWords(text, local, instrument, scoreAnswers(instrument, {}), policy);
  const allowed = definition.standards.filter(({ naAllowed }) => naAllowed).map(({ id }) => id);
  const { improvementMonths, extensionMonths, validityMonths, expiryWarningMonths, emergencyMonths } =
    definition.clocks;
  const provenance = text.assessment.provenance;
  return [
    [
      labels.rules,
      labels.bands(title),
      [...limits, ...[weightsInWords(text, instrument) ?? []].flat()].join('\n'),
    ],
    [
      labels.rules,
      labels.naPolicyOf(title),
      [
        text.naPolicy[policy ?? 'none'],
        ...(allowed.length === 0 ? [] : [labels.naAllowed(allowed.join(', '))]),
      ].join(' '),
    ],
    [
      labels.rules,
      labels.clocks(title),
      labels.clocksMeaning(
        improvementMonths,
        extensionMonths,
        validityMonths,
        expiryWarningMonths.join(text.listSeparator),
        emergencyMonths,
      ),
    ],
    [
      labels.sources,
      labels.wording(title),
      [`${provenance.version(definition.id, definition.version)}.`, ...wordingIn(text, instrument)].join(' '),
    ],
  ];
}

/** Where the words come from; of model text with its label, since nothing else on the sheet says so. */
function wordingIn(text: ReportText, instrument: Instrument): readonly string[] {
  const { label, lines } = wordingOf(text, instrument);
  return instrument.definition.modelText ? [`${label}${text.colon}${lines.join(' ')}`] : lines;
}
