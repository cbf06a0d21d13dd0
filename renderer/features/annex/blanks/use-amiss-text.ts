import type { PeriodUnit, PlaceholderKind } from '../../../../shared/content/clause/clause.ts';
import { mostOf, readBlank } from '../../../../shared/documents/annex/read-blank.ts';
import { useText } from '../../../text/text.ts';

/** Whether something stands in a blank that its kind can't hold, such as "soon" for a number of days. */
export function isAmiss(kind: PlaceholderKind, text: string, units?: readonly PeriodUnit[]): boolean {
  return text.trim() !== '' && readBlank(kind, text, units) === null;
}

/** Says what a blank of a kind takes; null for text, which can be anything. */
export function useAmissText(): (kind: PlaceholderKind) => string | null {
  const { t } = useText('annex');
  return (kind) => {
    if (kind === 'text') return null;
    if (kind === 'period') return t('blank.amiss.period');
    return kind === 'date' ? t('blank.amiss.date') : t(`blank.amiss.${kind}`, { most: mostOf[kind] });
  };
}
