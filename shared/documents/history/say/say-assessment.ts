import type { Answers } from '../../../record/shapes/assessment.ts';
import type { Teller } from '../teller.ts';
import { differenceInWords } from '../value-words.ts';
import { changesIn, type Sayers, toldChanges, valuesIn } from './sayer.ts';

export const sayAssessment: Sayers<
  | 'assessment.started'
  | 'assessment.assigned'
  | 'assessment.details-recorded'
  | 'assessment.answers-recorded'
  | 'assessment.reviews-recorded'
  | 'assessment.difference-explained'
  | 'assessment.partner-responded'
  | 'assessment.request-answered'
  | 'assessment.form-issued'
  | 'assessment.form-returned'
  | 'assessment.returned'
  | 'assessment.cancelled'
  | 'assessment.instrument-moved'
  | 'assessment.reassesses'
> = {
  'assessment.started': (data, of, changes) => {
    const { words, names, text } = of;
    const { reference, instrument, instrumentVersion, naPolicy, on, revises, answers, reviews } = data;
    const [self, review] = [given(answers), given(reviews)];
    const details = changes.filter(({ about }) => about.kind === 'detail');
    return {
      sentence: words.sentences['assessment.started'](
        of.held(reference),
        of.held(names.instrument(instrument, instrumentVersion)),
        of.date(on),
      ),
      lines: [
        ...(revises
          ? [
              words.detail.revises(of.held(revises.reference)),
              ...of.line(words.detail.reason, revises.reason),
            ]
          : []),
        ...(self + review > 0 ? [words.detail.takenOver(self, review)] : []),
        ...(naPolicy ? [text.naPolicy[naPolicy]] : []),
        ...valuesIn(details, of),
      ],
    };
  },
  'assessment.assigned': ({ assessment, to }, of) => ({
    sentence: of.words.sentences['assessment.assigned'](
      of.names.assessmentReference(assessment),
      to && of.held(to.name),
    ),
    lines: [],
  }),
  'assessment.details-recorded': ({ assessment }, of, changes) =>
    toldChanges(changesIn(changes, of), of, assessmentNamed(assessment, of), (count) =>
      of.words.sentences['assessment.details-recorded'](of.names.assessmentReference(assessment), count),
    ),
  'assessment.answers-recorded': ({ assessment, answers }, of, changes) =>
    toldChanges(changesIn(changes, of), of, assessmentNamed(assessment, of), () =>
      of.words.sentences['assessment.answers-recorded'](
        of.names.assessmentReference(assessment),
        Object.keys(answers).length,
      ),
    ),
  'assessment.reviews-recorded': ({ assessment, reviews }, of, changes) =>
    toldChanges(changesIn(changes, of), of, assessmentNamed(assessment, of), () =>
      of.words.sentences['assessment.reviews-recorded'](
        of.names.assessmentReference(assessment),
        Object.keys(reviews).length,
      ),
    ),
  'assessment.difference-explained': ({ assessment, standard, difference }, of) => ({
    sentence: of.words.sentences['assessment.difference-explained'](
      of.names.assessmentReference(assessment),
      of.names.standard(assessment, standard),
      difference && of.text.evidence.differences[difference.code],
    ),
    lines: difference?.text ? [differenceInWords(difference, of)] : [],
  }),
  'assessment.partner-responded': ({ assessment, response }, of) => ({
    sentence: of.words.sentences['assessment.partner-responded'](
      of.names.assessmentReference(assessment),
      of.text.evidence.response.kinds[response.response],
      of.date(response.on),
    ),
    lines: [
      ...of.line(of.words.detail.respondedBy, of.person(response.by)),
      ...of.line(of.words.detail.words, response.comment),
    ],
  }),
  'assessment.request-answered': ({ assessment, answer }, of) => ({
    sentence: of.words.sentences['assessment.request-answered'](
      of.names.assessmentReference(assessment),
      of.date(answer.on),
      of.person(answer.by),
    ),
    lines: of.line(of.words.detail.reason, answer.reason),
  }),
  'assessment.form-issued': ({ assessment, issued }, of) => ({
    sentence: of.words.sentences['assessment.form-issued'](
      of.names.assessmentReference(assessment),
      of.list(issued.languages.map(of.languageName)),
      of.date(issued.on),
    ),
    lines: [],
  }),
  'assessment.form-returned': ({ assessment, returned }, of) => ({
    sentence: of.words.sentences['assessment.form-returned'](
      of.names.assessmentReference(assessment),
      returned.standards.length,
      of.date(returned.on),
    ),
    lines: [
      ...of.line(of.words.detail.standards, of.list(returned.standards)),
      ...of.line(of.words.detail.evidence, of.names.title('evidence', returned.evidence)),
      ...(returned.form === null ? [of.words.detail.unknownForm] : []),
    ],
  }),
  'assessment.returned': ({ assessment, on, reason }, of) => ({
    sentence: of.words.sentences['assessment.returned'](
      of.names.assessmentReference(assessment),
      of.date(on),
    ),
    lines: of.line(of.words.detail.reason, reason),
  }),
  'assessment.cancelled': ({ assessment, on, reason }, of) => ({
    sentence: of.words.sentences['assessment.cancelled'](
      of.names.assessmentReference(assessment),
      of.date(on),
    ),
    lines: of.line(of.words.detail.reason, reason),
  }),
  'assessment.instrument-moved': ({ assessment, from, to, naPolicy, on, reason }, of) => ({
    sentence: of.words.sentences['assessment.instrument-moved'](
      of.names.assessmentReference(assessment),
      of.held(of.names.instrument(from.id, from.version)),
      of.held(of.names.instrument(to.id, to.version)),
      of.date(on),
    ),
    lines: [...of.line(of.words.detail.reason, reason), ...(naPolicy ? [of.text.naPolicy[naPolicy]] : [])],
  }),
  'assessment.reassesses': ({ assessment, previous, trigger, copied }, of) => {
    const { words, text, names } = of;
    const titles = (ids: readonly string[]) => of.list(ids.map((id) => names.title('evidence', id)));
    const taken = [
      ...(copied.answers ? [words.detail.answers] : []),
      ...(copied.reviews ? [words.detail.reviews] : []),
    ];
    return {
      sentence: words.sentences['assessment.reassesses'](
        names.assessmentReference(assessment),
        of.held(previous.reference),
        text.followThrough.triggers[trigger.kind],
      ),
      lines: [
        ...of.line(words.detail.triggerOn, trigger.on && of.date(trigger.on)),
        ...of.line(words.detail.triggerReference, trigger.reference),
        ...of.line(
          words.detail.triggerStatus,
          trigger.status && text.followThrough.triggerStatus[trigger.status],
        ),
        ...of.line(words.detail.note, trigger.note),
        ...of.line(words.detail.copied, of.list(taken)),
        ...of.line(words.detail.evidence, titles(copied.evidence)),
        ...of.line(words.detail.expired, titles(copied.expired)),
      ],
    };
  },
};

function assessmentNamed(assessment: string, { words, names }: Teller): string {
  return words.named(words.things.assessment, names.assessmentReference(assessment));
}

/** Standards on which something was answered. */
function given(answers: Answers): number {
  return Object.values(answers).filter(({ answer }) => answer !== null).length;
}
