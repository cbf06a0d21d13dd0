import { responseFacts } from '../assessment/response.ts';
import { list, paragraph, subheading } from '../report/blocks.ts';
import type { Block, ReportSection } from '../report/word-report.ts';
import type { CopySubject } from './copy-subject.ts';

/** How to agree or to ask for a review, with lines to fill in by hand, and what was answered before. */
export function responseSection({ subject, copy }: CopySubject): ReportSection {
  const { assessment, context } = subject;
  const { workspace } = context;
  const labels = copy.response;
  const office = [workspace.office, workspace.entity].filter((part) => part !== '').join(' · ');
  const recorded: Block[] =
    assessment.responses.length === 0 ? [] : [subheading(labels.recorded), ...responseFacts(subject)];
  return {
    heading: copy.sections.response,
    blocks: [
      paragraph(labels.intro),
      list([labels.agree, labels.askForReview], 'box'),
      {
        kind: 'signatures',
        labels: [labels.standards, labels.name, labels.function, labels.date, labels.signature],
      },
      paragraph(labels.sendTo(office, assessment.reference)),
      ...recorded,
    ],
  };
}
