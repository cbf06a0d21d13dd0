import { textFor } from '../../../../shared/content/instrument/localize.ts';
import { historyText } from '../../../../shared/documents/history/text/history-text.ts';
import { plainDateSchema } from '../../../../shared/ground/dates/plain-date.ts';
import { personSchema } from '../../../../shared/record/journal/entry.ts';
import { answerSchema } from '../../../../shared/record/shapes/assessment.ts';
import { assignedSchema } from '../../../../shared/record/shapes/people.ts';
import { relianceEndSchema, reliedResultSchema } from '../../../../shared/record/shapes/reliance.ts';
import { statusSchema } from '../../../../shared/rules/assessment/assessment-view.ts';
import { type RegisterKey, readRegisterKey } from '../../../../shared/rules/history/register-key.ts';
import type { PartnerView } from '../../../../shared/rules/register/partner-view.ts';
import { instrumentIn, useInstruments } from '../../../components/session/use-instruments.ts';
import { useStandingWords } from '../../../components/status/use-standing-words.ts';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import { useFieldWords } from '../field-words.ts';
import { useAgreementWords } from './agreement-words.ts';
import { useDiligenceHistory } from './diligence-history.ts';

/** Names and values of everything that the file's history and conflicts can be about, in words. */
export interface RegisterWords {
  readonly label: (key: string) => string;
  /** Null when it holds nothing. */
  readonly value: (key: string, value: unknown) => string | null;
}

export function useRegisterWords(partner: PartnerView): RegisterWords {
  const { t } = useText('partner');
  const { language } = useLanguage();
  const names = historyText[language];
  const fields = useFieldWords();
  const agreements = useAgreementWords(partner);
  const diligence = useDiligenceHistory(partner);
  const standingWords = useStandingWords();
  const instruments = useInstruments().value?.rows ?? [];
  /** Reference of a record that stands in this file, or of this one; its id is all that is known here of another. */
  const recordName = (id: string) =>
    [partner, ...partner.joined].find((record) => record.id === id)?.reference ?? id;
  const assessment = (id: string) => partner.assessments.find((row) => row.id === id);

  function label(parsed: RegisterKey): string {
    switch (parsed.kind) {
      case 'field':
        return fields.label(parsed.field);
      case 'archived':
        return t('field.archived');
      case 'partner-assigned':
      case 'assessment-assigned':
        return names.fields.assigned;
      case 'person-field':
        return names.fields.person[parsed.field];
      case 'person-left':
        return names.fields.personLeft;
      case 'answer': {
        const reference = assessment(parsed.assessment)?.reference ?? '';
        return t(`history.answerOf.${parsed.side}`, { reference, standard: parsed.standard });
      }
      case 'status':
        return t('history.statusOf', { reference: assessment(parsed.assessment)?.reference ?? '' });
      case 'detail':
        return t('history.detailOf', {
          reference: assessment(parsed.assessment)?.reference ?? '',
          detail: t(`history.detail.${parsed.detail}`),
        });
      case 'agreement-field':
      case 'agreement-element':
      case 'agreement-withdrawn':
      case 'contract-withdrawn':
      case 'sub-agreement':
        return agreements.label(parsed);
      case 'difference':
        return names.fields.difference(parsed.standard);
      case 'evidence-field':
        return names.fields.evidence[parsed.field];
      case 'evidence-review':
        return names.fields.review;
      case 'evidence-withdrawn':
      case 'activity-withdrawn':
        return names.fields.withdrawn;
      case 'action-field':
        return names.fields.action[parsed.field];
      case 'action-standing':
        return names.fields.standing;
      case 'rhythm':
        return names.fields.rhythm;
      case 'reliance':
        return t('history.reliance');
      case 'reliance-ended':
        return t('history.relianceEnded');
      case 'diligence':
        return diligence.label(parsed);
      case 'joined':
        return names.fields.joined(recordName(parsed.record));
      case 'received':
        return names.fields.received;
      case 'told-apart':
        return names.fields.toldApart;
      case 'other':
        return names.unknownField;
    }
  }

  /** A text or a day; of anything else the thing's own page tells. */
  function plain(given: unknown): string | null {
    if (typeof given !== 'string') return names.unreadableValue;
    return plainDateSchema.safeParse(given).success ? formatDate(given, language) : given || null;
  }

  function answer(id: string, given: unknown): string | null {
    const read = answerSchema.safeParse(given);
    if (!read.success) return null;
    const on = assessment(id);
    const instrument = on && instrumentIn(instruments, on);
    const word = read.data.answer === null ? null : read.data.answer;
    const shown = word && instrument ? (textFor(instrument, language).answers[word]?.text ?? word) : word;
    return [shown, read.data.reason, read.data.comment].filter(Boolean).join('\n') || null;
  }

  function value(parsed: RegisterKey, given: unknown): string | null {
    if (given === null || given === undefined) return null;
    switch (parsed.kind) {
      case 'field':
        return fields.value(parsed.field, given);
      case 'partner-assigned':
      case 'assessment-assigned': {
        const assigned = assignedSchema.safeParse(given);
        return assigned.success ? assigned.data.name : names.unreadableValue;
      }
      case 'answer':
        return answer(parsed.assessment, given);
      case 'status': {
        const status = statusSchema.safeParse(given);
        return status.success ? t(`common:status.${status.data}`) : String(given);
      }
      case 'detail': {
        const person = personSchema.safeParse(given);
        if (person.success) return `${person.data.name} · ${person.data.function}`;
        return Array.isArray(given) ? given.join(' · ') || null : String(given);
      }
      case 'agreement-field':
      case 'agreement-element':
      case 'agreement-withdrawn':
      case 'contract-withdrawn':
      case 'sub-agreement':
        return agreements.value(parsed, given);
      case 'reliance': {
        const relied = reliedResultSchema.safeParse(given);
        if (!relied.success) return null;
        const { reason, acceptedBy, until } = relied.data;
        return [
          standingWords({ kind: 'reliance', relied: { ...relied.data, id: parsed.id } }),
          t('reliance.inForce', { date: formatDate(until, language) }),
          reason,
          `${acceptedBy.name} · ${acceptedBy.function}`,
        ].join('\n');
      }
      case 'diligence':
        return diligence.value(parsed, given);
      case 'reliance-ended': {
        const ended = relianceEndSchema.safeParse(given);
        if (!ended.success) return null;
        const { assessment: own, on, reason } = ended.data;
        const date = { date: formatDate(on, language) };
        return [t(own === null ? 'reliance.withdrawn' : 'reliance.replaced', date), reason].join('\n');
      }
      case 'archived':
      case 'evidence-withdrawn':
      case 'activity-withdrawn':
        return typeof given === 'string' ? given : names.unreadableValue;
      case 'action-field':
      case 'evidence-field':
        return parsed.field === 'priority' || parsed.field === 'documentType'
          ? names.unreadableValue
          : plain(given);
      case 'joined':
        return typeof given === 'string' ? recordName(given) : names.unreadableValue;
      case 'received':
        return typeof given === 'string' ? given : names.unreadableValue;
      case 'told-apart':
        return recordName(parsed.record);
      case 'difference':
      case 'evidence-review':
      case 'action-standing':
      case 'rhythm':
      case 'person-field':
      case 'person-left':
      case 'other':
        return names.unreadableValue;
    }
  }

  return {
    label: (key) => label(readRegisterKey(key)),
    value: (key, given) => value(readRegisterKey(key), given),
  };
}
