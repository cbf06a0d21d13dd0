import { fact, facts, list, paragraph, subheading } from '../report/blocks.ts';
import { dateInWords } from '../report/text/format.ts';
import type { Block, ReportSection } from '../report/word-report.ts';
import type { CopySubject } from './copy-subject.ts';

/** What would close each gap, from the instrument's guidance, and documents that no longer count. */
export function stepsSection(made: CopySubject): ReportSection {
  const { subject, copy } = made;
  const { text, standards, standing, words, assessment } = subject;
  const gaps = standards.filter(({ id }) => standing.gaps.includes(id));
  const ends = assessment.deadlines.find(({ kind }) => kind === 'improvement-ends')?.on ?? null;
  const guidanceOf = (id: string) => words.standards[id]?.guidance;
  const isTranslated = gaps.every(({ id }) => guidanceOf(id)?.language === text.language);
  return {
    heading: copy.sections.steps,
    blocks: [
      paragraph(
        gaps.length === 0
          ? copy.steps.none
          : copy.steps.intro(ends === null ? null : dateInWords(text, ends)),
      ),
      ...(isTranslated ? [] : [paragraph(copy.steps.otherLanguage, 'quiet')]),
      ...gaps.flatMap(({ id, title }): Block[] => [
        subheading(`${id} ${title}`),
        list(guidanceOf(id)?.items ?? [], 'box', directionOf(guidanceOf(id)?.language)),
      ]),
      ...documents(made),
    ],
  };
}

/** Guidance that is not translated yet stands in English (`shared/content/instrument/localize.ts`). */
const directionOf = (language: string | undefined) => (language === 'ar' ? 'rtl' : 'ltr');

/** Each document once, with the standards that it was to carry. */
function documents({ subject, copy }: CopySubject): Block[] {
  const { text, standards, evidence } = subject;
  const lines = [...evidence.values()].flatMap(({ id, fields, state, review }) => {
    const carried = standards.filter(({ view }) => view.ground.evidence.includes(id));
    if (carried.length === 0) return [];
    const ids = carried.map((standard) => standard.id).join(text.listSeparator);
    if (state === 'expired') {
      return copy.steps.expired(ids, fields.title, dateInWords(text, fields.expiresOn ?? ''));
    }
    return state === 'insufficient'
      ? copy.steps.insufficient(ids, fields.title, review.reason ?? text.evidence.states[state])
      : [];
  });
  return lines.length === 0 ? [] : [subheading(copy.steps.documents), list(lines, 'box')];
}

/** The dates that concern the partner; reminders of the office are not among them. */
export function datesSection({ subject, determination, copy }: CopySubject): ReportSection {
  const { text, assessment } = subject;
  const extension = assessment.window?.extension ?? null;
  const deadlines = assessment.deadlines.filter(({ kind }) => kind !== 'expiry-warning');
  return {
    heading: copy.sections.dates,
    blocks: [
      facts(
        fact(copy.dates.determined, dateInWords(text, determination.on)),
        fact(
          copy.dates.extended,
          extension
            ? copy.dates.extendedUntil(dateInWords(text, extension.on), dateInWords(text, extension.until))
            : null,
        ),
        ...deadlines.map(({ kind, on }) => fact(text.deadline[kind], dateInWords(text, on))),
      ),
    ],
  };
}
