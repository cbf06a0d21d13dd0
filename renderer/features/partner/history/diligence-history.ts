import {
  diligenceFactSchema,
  escalationSchema,
  overrideSchema,
  resolutionSchema,
} from '../../../../shared/record/shapes/diligence.ts';
import type { RegisterKey } from '../../../../shared/rules/history/register-key.ts';
import type { PartnerView } from '../../../../shared/rules/register/partner-view.ts';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import { useDiligenceWords } from '../diligence/diligence-words.ts';

type DiligenceKey = Extract<RegisterKey, { kind: 'diligence' }>;

/** Names and values of what is recorded of due diligence, in words. */
export function useDiligenceHistory(partner: PartnerView) {
  const { t } = useText('partner');
  const { language } = useLanguage();
  const words = useDiligenceWords();
  const dated = (given: { readonly on: string }) => ({ date: formatDate(given.on, language) });
  return {
    label: ({ id, part }: DiligenceKey): string => {
      if (part === null) return t('history.diligence');
      const fact = partner.diligence.find((each) => each.id === id);
      const what = t(`history.diligencePart.${part}`);
      return t('history.diligenceOf', { what: fact ? `${words.head(fact)} – ${what}` : what });
    },
    value: ({ part }: DiligenceKey, given: unknown): string | null => {
      switch (part) {
        case null: {
          const read = diligenceFactSchema.safeParse(given);
          if (!read.success) return null;
          const { on, text } = read.data;
          return [
            words.head(read.data),
            formatDate(on, language),
            ...words.particulars(read.data),
            ...(text === null ? [] : [text]),
          ].join('\n');
        }
        case 'escalated': {
          const read = escalationSchema.safeParse(given);
          return read.success ? t('diligence.escalated', { ...dated(read.data), ...read.data.to }) : null;
        }
        case 'resolved': {
          const read = resolutionSchema.safeParse(given);
          if (!read.success) return null;
          const { by, outcome, reason } = read.data;
          return t(`diligence.${outcome}`, { ...dated(read.data), ...by, reason });
        }
        case 'overridden': {
          const read = overrideSchema.safeParse(given);
          if (!read.success) return null;
          const { by, reason } = read.data;
          return t('diligence.overridden', { ...dated(read.data), ...by, reason });
        }
        case 'withdrawn':
          return typeof given === 'string' ? given : null;
      }
    },
  };
}
