import type { PartnerView } from '../../../shared/rules/register/partner-view.ts';
import { formatDate } from '../../components/text/dates.ts';
import { useLanguage, useText } from '../../text/text.ts';
import type { EventGroup } from './model/marks.ts';
import { useDetailWords } from './use-event-words.ts';

/** Short words beside a mark; `isBeyond` for a day after the end of the picture, which is then named. */
export function useMarkWords(partner: PartnerView): (group: EventGroup, isBeyond: boolean) => string {
  const { t } = useText('timeline');
  const { language } = useLanguage();
  const detailWords = useDetailWords(partner);
  return ({ first, count }, isBeyond) => {
    switch (first.kind) {
      case 'action-added':
      case 'action-verified':
      case 'action-dropped':
      case 'action-due':
        return count === 1 && first.title ? first.title : t(`mark.${first.kind}`, { count });
      case 'activity':
        return [detailWords(first), first.title].filter(Boolean).join(' · ');
      case 'standard-turned':
        return detailWords(first);
      default: {
        const detail = detailWords(first);
        const event = t(`mark.${first.kind}`);
        const words = detail ? t('events.named', { event, detail }) : event;
        return isBeyond ? t('mark.beyond', { words, date: formatDate(first.on, language, 'short') }) : words;
      }
    }
  };
}
