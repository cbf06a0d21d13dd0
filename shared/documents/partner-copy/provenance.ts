import { fact, facts, list, paragraph } from '../report/blocks.ts';
import { momentInWords } from '../report/text/format.ts';
import type { ReportSection } from '../report/word-report.ts';
import { weightsInWords, wordingOf } from '../report/wording.ts';
import type { CopySubject } from './copy-subject.ts';

/** Names what is withheld. The list is always the same, so that it does not tell what there is. */
export function withheldSection({ copy }: CopySubject): ReportSection {
  const { intro, items, rest } = copy.withheld;
  return { heading: copy.sections.withheld, blocks: [paragraph(intro), list(items), paragraph(rest)] };
}

/** Enough to recognise the copy years later; ids and journal entries stay within the UN. */
export function copyProvenance({ subject, copy }: CopySubject, textHash: string): ReportSection {
  const { text, assessment, instrument, words, context } = subject;
  const labels = text.assessment.provenance;
  const { definition } = instrument;
  const { workspace } = context;
  return {
    heading: copy.sections.provenance,
    blocks: [
      facts(
        fact(copy.provenance.assessment, assessment.reference),
        fact(labels.instrument, [
          words.title.text,
          labels.version(definition.id, assessment.instrumentVersion),
          ...wordingOf(text, instrument).lines,
          ...[weightsInWords(text, instrument) ?? []].flat(),
        ]),
        fact(copy.provenance.producedBy, [workspace.office, workspace.entity]),
        fact(labels.producedAt, momentInWords(text, context.producedAt)),
        fact(labels.program, labels.programVersion(context.programVersion)),
        fact(labels.textHash, [textHash, labels.textHashMeaning]),
      ),
    ],
  };
}
