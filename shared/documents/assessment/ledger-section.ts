import type { Determination } from '../../record/shapes/assessment.ts';
import { cell, fact, facts, paragraph } from '../report/blocks.ts';
import { dateInWords } from '../report/text/format.ts';
import type { Block, ReportSection } from '../report/word-report.ts';
import { outcomeBlocks, turnBlocks } from './outcome.ts';
import { responseBlocks } from './response.ts';
import { ratingLabel } from './rule.ts';
import type { Subject } from './subject.ts';

/** Decision 5: the dated, signed entries, in the order in which they were signed, and what changed between them. */
export function ledgerSection(subject: Subject): ReportSection {
  const { text, assessment } = subject;
  const labels = text.assessment.ledger;
  const heading = text.assessment.sections.determinations;
  if (assessment.ledger.length === 0) return { heading, blocks: [paragraph(labels.empty)] };
  const counts = text.assessment.result;
  const number = (title: string, share: number) => ({ title, share, align: 'center' as const });
  const isSum = subject.instrument.definition.scale.kind === 'sum';
  const blocks: Block[] = [
    paragraph(labels.intro, 'quiet'),
    {
      kind: 'table',
      columns: [
        { title: labels.entry, share: 16, align: 'start' },
        { title: labels.date, share: 14, align: 'start' },
        number(isSum ? counts.atHighest : counts.met, 12),
        number(isSum ? counts.belowHighest : counts.notMet, 12),
        number(counts.notApplicable, 12),
        { title: labels.result, share: 18, align: 'start' },
        { title: labels.signedBy, share: 16, align: 'start' },
      ],
      rows: assessment.ledger.map(({ fact: signed }) => ({
        cells: [
          cell(text.determination[signed.kind], true),
          cell(dateInWords(text, signed.on)),
          cell(String(signed.score.met)),
          cell(String(signed.score.notMet)),
          cell(isSum ? '–' : String(signed.score.notApplicable)),
          cell(result(subject, signed)),
          cell([signed.signedBy.name, signed.signedBy.function]),
        ],
        emphasis: false,
      })),
    },
  ];
  const statements = assessment.ledger.flatMap(({ fact: signed }) =>
    fact(`${text.determination[signed.kind]}${text.colon}${labels.statement}`, signed.statement),
  );
  if (statements.length > 0) blocks.push(facts(statements));
  return {
    heading,
    blocks: [...blocks, ...turnBlocks(subject), ...outcomeBlocks(subject), ...responseBlocks(subject)],
  };
}

function result({ text, words, instrument }: Subject, { kind, score, onBehalf }: Determination): string[] {
  const labels = text.assessment.ledger;
  const behalf = onBehalf ? [labels.onBehalf] : [];
  // Decision 3: the partner's own answers are counted, never rated.
  if (kind === 'self') return [labels.noRatingFromSelf, ...behalf];
  if (score.rating === null) return [text.assessment.result.noRating, ...behalf];
  const rating = ratingLabel(text, words, score.rating);
  // The legacy scheme rates risk and has no capacity beside it.
  const isCapacity = instrument.definition.scale.kind === 'met';
  const risk = isCapacity && score.risk !== null ? ` · ${text.risk[score.risk]}` : '';
  return [`${rating}${risk}`, ...behalf];
}
