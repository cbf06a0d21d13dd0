import type { Person } from '../../record/journal/entry.ts';
import type { ContractCheck, Deviation } from '../../record/shapes/agreement.ts';
import type { AccountedWords, Finding } from '../../record/shapes/contract-account.ts';
import { languageName } from '../annex/language-names.ts';
import { cell, fact, facts, list, paragraph } from '../report/blocks.ts';
import { plainText } from '../report/plain-text.ts';
import type { ReportContext } from '../report/report-context.ts';
import { firstStrong, onOneLine } from '../report/text/direction.ts';
import type { ReportSection } from '../report/word-report.ts';
import { type ClauseOutline, type ComparisonModel, trackedLines } from './comparison-model.ts';
import { isInTheWay } from './look-remarks.ts';
import { type ComparisonWords, comparisonText } from './text/comparison-text.ts';
import {
  type FindingLanguage,
  findingInWords,
  findingLabel,
  findingText,
  placeInWords,
} from './text/finding-text.ts';
import { withoutHashes } from './without-hashes.ts';

export interface ComparisonInput {
  readonly context: Omit<ReportContext, 'language'>;
  readonly language: FindingLanguage;
  readonly agreement: string;
  readonly partner: { readonly reference: string; readonly name: string };
  readonly check: ContractCheck & { readonly by: Person };
  /** How our clauses are numbered. */
  readonly outlineOf: (deviation: Deviation) => ClauseOutline | null;
  readonly sha256: (text: string) => string;
}

/**
 * The comparison of a returned contract as a document: what differs first, clause by clause and beside the clauses, and
 * of what is unchanged the titles alone. The same input gives the same document.
 */
export function buildComparison(input: ComparisonInput): ComparisonModel {
  const { context, language, agreement, partner, check } = input;
  const { workspace } = context;
  const words = comparisonText(language);
  const { frame } = words;
  const sections = [summaryOf(input), accountOf(input)];
  const subtitle = onOneLine(frame.direction, [agreement, frame.date(check.on)]);
  const textHash = input.sha256(plainText([words.kind, partner.name, subtitle], sections));
  const markings = [frame.unOnly, ...(workspace.fictional ? [frame.fictional] : [])];
  return {
    report: {
      language,
      direction: frame.direction,
      instrumentTitle: words.kind,
      title: partner.name,
      subtitle,
      markings,
      watermark: workspace.fictional ? frame.watermark : null,
      header: { reference: agreement, date: frame.date(check.on) },
      page: frame.page,
      sections,
      provenance: provenanceOf(input, textHash),
      properties: {
        title: `${words.kind}: ${agreement}`,
        subject: words.subject,
        author: context.producedBy.name,
        description: markings.join(' · '),
        keywords: ['PSEA', agreement].join(', '),
        producedAt: context.producedAt,
        custom: [
          { name: 'Agreement', value: agreement },
          { name: 'Check', value: check.id },
          { name: 'ContractHash', value: check.file.sha256 },
          { name: 'TextHash', value: textHash },
          { name: 'ProgramVersion', value: context.programVersion },
        ],
      },
      textHash,
    },
    changes: { author: words.author, at: context.producedAt },
    parts: languagesOf(check).flatMap((own) => {
      const differing = ofLanguage(check, own).filter(({ kind }) => kind !== 'unchanged');
      if (differing.length === 0) return [];
      return [
        {
          heading: words.sections.language(languageName(own, language)),
          direction: firstStrong(differing.map(({ title }) => title).join(' '), 'ltr'),
          clauses: differing.map((deviation) => ({
            lines: trackedLines(deviation.words),
            outline: input.outlineOf(deviation),
          })),
        },
      ];
    }),
  };
}

function languagesOf({ deviations }: ContractCheck): string[] {
  return [...new Set(deviations.map(({ language }) => language))];
}

function ofLanguage({ deviations }: ContractCheck, own: string): Deviation[] {
  return deviations.filter(({ language }) => language === own);
}

function summaryOf({ language, check }: ComparisonInput): ReportSection {
  const words = comparisonText(language);
  const kinds = ['changed', 'missing', 'added', 'unchanged'] as const;
  const counts = kinds.map((kind) =>
    words.count(kind, check.deviations.filter((deviation) => deviation.kind === kind).length),
  );
  const rank = (kind: Deviation['kind']) => kinds.indexOf(kind);
  const differing = check.deviations
    .filter(({ kind }) => kind !== 'unchanged')
    .toSorted((one, other) => rank(one.kind) - rank(other.kind));
  const unchanged = languagesOf(check).flatMap((own) => {
    const titles = ofLanguage(check, own).filter(({ kind }) => kind === 'unchanged');
    const name = languageName(own, language);
    // Each language on a line of its own, so that titles keep their direction.
    return titles.length === 0
      ? []
      : [`${words.unchanged} (${name}): ${titles.map(({ title }) => title).join('; ')}`];
  });
  return {
    heading: words.sections.summary,
    blocks: [
      paragraph(counts.join(words.frame.listSeparator)),
      ...(differing.length === 0
        ? []
        : [
            {
              kind: 'table' as const,
              columns: [
                { title: words.columns.clause, share: 60, align: 'start' as const },
                { title: words.columns.language, share: 20, align: 'start' as const },
                { title: words.columns.finding, share: 20, align: 'start' as const },
              ],
              rows: differing.map(({ kind, title, language: own }) => ({
                cells: [cell(title), cell(languageName(own, language)), cell(words.findings[kind], true)],
                emphasis: true,
              })),
            },
            paragraph(words.intro, 'quiet'),
          ]),
      ...unchanged.map((line) => paragraph(line, 'quiet')),
    ],
  };
}

/** What was found beside the clauses, with its place. */
function accountOf({ language, check }: ComparisonInput): ReportSection {
  const { account: words } = comparisonText(language);
  const { account } = check;
  if (!account) return { heading: words.heading, blocks: [paragraph(words.notKept, 'quiet')] };
  const { findings } = account;
  return {
    heading: words.heading,
    blocks: [
      ...(findings.length === 0
        ? [paragraph(words.none)]
        : [
            {
              kind: 'table' as const,
              columns: [
                { title: words.columns.finding, share: 24, align: 'start' as const },
                { title: words.columns.place, share: 26, align: 'start' as const },
                { title: words.columns.words, share: 50, align: 'start' as const },
              ],
              rows: findings.map((finding) => rowOf(finding, language)),
            },
          ]),
      ...(findings.length > 0 && !findings.some(isInTheWay) ? [paragraph(words.none)] : []),
      paragraph(wordsAccounted(words, account.words), 'quiet'),
      paragraph(account.whole ? words.whole : words.part, 'quiet'),
      paragraph(findingText(language).notSeen),
      ...(account.choices.length === 0 ? [] : [paragraph(words.draft, 'quiet'), list(account.choices)]),
    ],
  };
}

function rowOf(finding: Finding, language: FindingLanguage) {
  const text = findingText(language);
  const said = findingInWords(text, finding);
  return {
    cells: [
      cell(findingLabel(text, finding), true),
      cell(placeInWords(text, finding.place)),
      cell([...(said === '' ? [] : [said]), ...signed(withoutHashes(finding.words, text.otherHash))]),
    ],
    emphasis: false,
  };
}

/** Words with what was taken out and put in in its signs, where there is no room for tracked changes. */
function signed(words: Finding['words']): string[] {
  const isOne = words.every(({ op }) => op === words[0]?.op);
  const signs = { same: ['', ''], removed: ['[−', ']'], added: ['[+', ']'] } as const;
  const text = words
    .map(({ op, text: own }) => (isOne ? own : `${signs[op][0]}${own}${signs[op][1]}`))
    .join('');
  return text === '' ? [] : text.split('\n');
}

function provenanceOf(
  { context, language, agreement, partner, check }: ComparisonInput,
  textHash: string,
): ReportSection {
  const words = comparisonText(language);
  const { facts: labels, frame } = words;
  const person = ({ name, function: title }: Person) => [name, title].filter(Boolean).join(', ');
  const time = /T(\d\d:\d\d)/.exec(context.producedAt)?.[1] ?? '';
  return {
    heading: words.sections.provenance,
    blocks: [
      facts(
        fact(labels.agreement, agreement),
        fact(labels.partner, [partner.name, partner.reference]),
        fact(labels.contract, check.file.name),
        fact(labels.contractHash, check.file.sha256),
        fact(labels.comparedWith, check.annex ?? labels.library),
        fact(labels.checkedOn, frame.date(check.on)),
        fact(labels.checkedBy, person(check.by)),
        fact(labels.producedBy, person(context.producedBy)),
        fact(labels.producedAt, `${frame.date(context.producedAt)}${frame.listSeparator}${time} UTC`),
        fact(labels.textHash, textHash),
      ),
    ],
  };
}

function wordsAccounted(
  words: ComparisonWords['account'],
  { read, unchanged, changed, notOurs, beside, unseen }: AccountedWords,
): string {
  return words.words(read, unchanged, changed, notOurs, beside, unseen);
}
