import { fact, facts, paragraph } from '../report/blocks.ts';
import { momentInWords, personInWords } from '../report/text/format.ts';
import { wordingText } from '../report/text/wording-texts.ts';
import type { ReportSection } from '../report/word-report.ts';
import { weightsInWords, wordingOf } from '../report/wording.ts';
import type { Subject } from './subject.ts';

/** The last page: where every part of the document comes from, so that it can be checked years later. */
export function provenanceSection(subject: Subject, textHash: string): ReportSection {
  const { text, assessment, instrument, words, context } = subject;
  const labels = text.assessment.provenance;
  const { definition } = instrument;
  const wording = wordingOf(text, instrument);
  const weights = weightsInWords(text, instrument);
  const { workspace } = context;
  const entries = assessment.ledger.flatMap(({ entry, at, fact: signed }) => [
    `${text.determination[signed.kind]}${text.listSeparator}${labels.recordedAt(momentInWords(text, at))}`,
    entry,
  ]);
  return {
    heading: text.assessment.sections.provenance,
    blocks: [
      facts(
        fact(labels.assessment, [assessment.reference, assessment.id]),
        fact(labels.instrument, [
          words.title.text,
          labels.version(definition.id, assessment.instrumentVersion),
        ]),
        fact(wording.label, wording.lines),
        ...(weights === null ? [] : [fact(wordingText(text).weights, weights)]),
        fact(labels.naPolicy, text.naPolicy[assessment.naPolicy ?? 'none']),
        fact(labels.office, [workspace.office, workspace.entity]),
        fact(labels.workspace, [workspace.id ?? '', labels.deviceCode(workspace.deviceCode)]),
        fact(labels.entries, entries.length === 0 ? text.none : entries),
        fact(labels.producedBy, personInWords(text, context.producedBy)),
        fact(labels.producedAt, momentInWords(text, context.producedAt)),
        fact(labels.program, labels.programVersion(context.programVersion)),
        fact(labels.sharing, text.marking.unOnly),
        fact(labels.textHash, [textHash, labels.textHashMeaning]),
      ),
      ...(workspace.fictional ? [paragraph(text.marking.fictional, 'notice')] : []),
    ],
  };
}
