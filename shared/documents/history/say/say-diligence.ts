import type { DiligenceValue } from '../../../record/shapes/diligence.ts';
import { reliedResultInWords } from '../../report/relied-in-words.ts';
import { diligenceInWords } from '../diligence-words.ts';
import type { Teller } from '../teller.ts';
import type { Sayers } from './sayer.ts';

export const sayDiligence: Sayers<
  | 'reliance.recorded'
  | 'reliance.ended'
  | 'diligence.recorded'
  | 'diligence.escalated'
  | 'diligence.resolved'
  | 'diligence.overridden'
  | 'diligence.withdrawn'
  | 'assessment.country-level'
> = {
  'reliance.recorded': ({ result }, of) => {
    const { sentences, detail } = of.words;
    return {
      sentence: sentences['reliance.recorded'](
        of.held(result.entity),
        of.date(result.on),
        of.date(result.until),
      ),
      lines: [
        ...of.line(detail.result, reliedResultInWords(of.text, result)),
        ...of.line(detail.acceptedBy, of.list([of.person(result.acceptedBy), of.date(result.acceptedOn)])),
        ...of.line(detail.reason, result.reason),
        ...of.line(detail.evidence, of.list(result.evidence.map((id) => of.names.title('evidence', id)))),
      ],
    };
  },
  'reliance.ended': ({ id, on, reason, assessment }, of) => ({
    sentence: of.words.sentences['reliance.ended'](
      of.held(of.names.reliedEntity(id)),
      of.date(on),
      assessment && of.names.assessmentReference(assessment),
    ),
    lines: of.line(of.words.detail.reason, reason),
  }),
  'diligence.recorded': ({ fact }, of) => {
    const { number, since, source, text } = fact;
    const { detail } = of.words;
    return {
      sentence: of.words.sentences['diligence.recorded'](diligenceInWords(fact, of), of.date(fact.on)),
      lines: [
        ...of.line(detail.number, number),
        ...of.line(detail.since, since && of.date(since)),
        ...of.line(detail.source, source),
        ...of.line(detail.observed, text),
      ],
    };
  },
  'diligence.escalated': ({ id, escalation }, of) => ({
    sentence: of.words.sentences['diligence.escalated'](
      factNamed(id, of),
      of.date(escalation.on),
      of.person(escalation.to),
    ),
    lines: of.line(of.words.detail.number, escalation.number),
  }),
  'diligence.resolved': ({ id, resolution }, of) => ({
    sentence: of.words.sentences['diligence.resolved'](
      factNamed(id, of),
      of.words.outcomes[resolution.outcome],
      of.date(resolution.on),
      of.person(resolution.by),
    ),
    lines: of.line(of.words.detail.reason, resolution.reason),
  }),
  'diligence.overridden': ({ id, override }, of) => ({
    sentence: of.words.sentences['diligence.overridden'](
      factNamed(id, of),
      of.date(override.on),
      of.person(override.by),
    ),
    lines: of.line(of.words.detail.reason, override.reason),
  }),
  'diligence.withdrawn': ({ id, reason }, of) => ({
    sentence: of.words.sentences['diligence.withdrawn'](factNamed(id, of)),
    lines: of.line(of.words.detail.reason, reason),
  }),
  'assessment.country-level': ({ assessment, why }, of) => {
    const { detail, sentences } = of.words;
    const { reference } = why;
    return {
      sentence: sentences['assessment.country-level'](
        of.names.assessmentReference(assessment),
        of.text.diligence.ground[why.ground],
      ),
      lines: [
        ...of.line(detail.reason, why.text),
        ...of.line(
          detail.triggerReference,
          reference &&
            of.list([
              of.text.diligence.value[reference.system satisfies DiligenceValue],
              reference.number,
              of.date(reference.on),
            ]),
        ),
      ],
    };
  },
};

function factNamed(id: string, of: Teller): string {
  const fact = of.names.diligenceFact(id);
  return fact ? diligenceInWords(fact, of) : of.words.factElsewhere;
}
