import type { RatingExplanation, RatingLimit } from '../../../shared/content/instrument/explain-rating.ts';
import type { LocalizedInstrument } from '../../../shared/content/instrument/localize.ts';
import { useLanguage, useText } from '../../text/text.ts';
import classes from './WhyFigure.module.css';

interface WhyRatingProps {
  readonly explanation: RatingExplanation;
  readonly texts: LocalizedInstrument;
}

/** Rule, counts and limits behind a rating, or why there is none. Percentages show their fraction (Decision 13). */
export function WhyRating({ explanation, texts }: WhyRatingProps) {
  const { t } = useText('assessment');
  const { locale } = useLanguage();
  const { rule, naPolicy, state, counts, numerator, denominator, limits, weights } = explanation;
  return (
    <>
      <p>{t(`why.rule.${rule}`)}</p>
      {naPolicy && <p>{t(`why.naPolicy.${naPolicy}`)}</p>}
      {weights.length > 0 && (
        <p>
          {t('why.weights', {
            list: new Intl.ListFormat(locale).format(
              weights.map(({ standard, weight }) => t('why.weight', { standard, weight })),
            ),
          })}
        </p>
      )}
      <p>{t('why.counts', { ...counts })}</p>
      {state === 'unanswered' && <p>{t('why.incomplete')}</p>}
      {state === 'nothing-applicable' && <p>{t('why.noData')}</p>}
      {state === 'rated' && numerator !== null && denominator > 0 && (
        <p>
          {t(`why.fraction.${rule}`, {
            numerator,
            denominator,
            percent: Math.floor((numerator * 1000) / denominator) / 10,
          })}
        </p>
      )}
      <ul aria-label={t('why.limits')}>
        {limits.map((limit) => (
          <Limit key={limit.rating} limit={limit} texts={texts} />
        ))}
      </ul>
      <p className={classes.quiet}>
        {t('why.source', { instrument: texts.shortTitle.text, version: explanation.version })}
      </p>
    </>
  );
}

function Limit({ limit, texts }: { readonly limit: RatingLimit; readonly texts: LocalizedInstrument }) {
  const { t } = useText('assessment');
  const { from, to, unit, applies } = limit;
  const range = to === null || to === from ? String(from) : t('why.range', { from, to });
  const label = texts.ratings[limit.rating]?.label.text ?? t(`common:risk.${limit.risk}`);
  return (
    <li data-applies={applies || undefined}>
      {t('why.limitOf', {
        label,
        limit: unit === 'percent' ? t('why.limit.percent', { from }) : t(`why.limit.${unit}`, { range }),
      })}
      {applies && ` · ${t('why.applies')}`}
    </li>
  );
}
