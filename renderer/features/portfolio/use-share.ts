import type { ToldFigure } from '../../../shared/contract/portfolio.ts';
import { useLanguage, useText } from '../../text/text.ts';

/** A figure as it is read: a count alone, or numerator and denominator with the share; never 0 % of nobody. */
export function useShare(): (figure: Pick<ToldFigure, 'numerator' | 'denominator' | 'percent'>) => string {
  const { t } = useText('portfolio');
  const { locale } = useLanguage();
  const number = new Intl.NumberFormat(locale);
  return ({ numerator, denominator, percent }) => {
    if (denominator === null) return number.format(numerator);
    if (percent === null) return t('noData');
    return t('share', {
      part: number.format(numerator),
      whole: number.format(denominator),
      percent: number.format(percent),
    });
  };
}
