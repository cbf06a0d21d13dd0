import {
  type InstrumentDefinition,
  isWeighted,
  weightOf,
} from '../../../shared/content/instrument/instrument.ts';
import type { LocalizedInstrument } from '../../../shared/content/instrument/localize.ts';
import { RatingBadge } from '../../components/status/RatingBadge.tsx';
import { ContentText } from '../../components/text/ContentText.tsx';
import { useLanguage, useText } from '../../text/text.ts';
import classes from './InstrumentView.module.css';

interface RulesProps {
  readonly definition: InstrumentDefinition;
  readonly texts: LocalizedInstrument;
}

/** How answers become a rating, what "not applicable" does, and the clocks. */
export function Rules({ definition, texts }: RulesProps) {
  const { t } = useText('library');
  return (
    <aside className={classes.rules} aria-label={t('rules')}>
      <Ratings definition={definition} texts={texts} />
      <NotApplicable definition={definition} />
      <Clocks clocks={definition.clocks} />
    </aside>
  );
}

function Ratings({ definition, texts }: RulesProps) {
  const { t } = useText('library');
  const { scale, bands, standards } = definition;
  const weighted = isWeighted(definition);
  const weights = standards.reduce((sum, standard) => sum + weightOf(standard), 0);
  const range = (from: number, to: number) => (from === to ? String(from) : t('range', { from, to }));
  return (
    <section>
      <h3>{t('ratings')}</h3>
      <p>
        {scale.kind === 'sum'
          ? t('ruleSum')
          : weighted
            ? t('ruleWeight', { total: weights })
            : t('ruleMet', { total: standards.length })}
      </p>
      {scale.kind === 'sum' && (
        <p>
          {scale.answers
            .map(({ id, points }) => t('points', { answer: texts.answers[id]?.text ?? id, points }))
            .join(' · ')}
        </p>
      )}
      <ul>
        {bands.map(({ rating, risk, from, to }) => {
          const meaning = texts.ratings[rating]?.meaning;
          return (
            <li key={rating}>
              <RatingBadge rating={rating} risk={risk} />
              <div>
                {t(scale.kind === 'sum' ? 'bandSum' : weighted ? 'bandWeight' : 'bandMet', {
                  range: range(from, to),
                })}
              </div>
              {meaning && (
                <div className={classes.meaning}>
                  <ContentText lang={meaning.language}>{meaning.text}</ContentText>
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function NotApplicable({ definition }: { readonly definition: InstrumentDefinition }) {
  const { t } = useText('library');
  const { locale } = useLanguage();
  const { scale, standards } = definition;
  const allowed = standards.filter(({ naAllowed }) => naAllowed).map(({ id }) => id);
  return (
    <section>
      <h3>{t('na.title')}</h3>
      {scale.kind === 'met' && allowed.length > 0 ? (
        <>
          <p>{t('na.where', { standards: new Intl.ListFormat(locale).format(allowed) })}</p>
          <p>{t(`na.${scale.naPolicy}`)}</p>
          <p className={classes.meaning}>{t('na.choice')}</p>
        </>
      ) : (
        <p>{t('na.none')}</p>
      )}
    </section>
  );
}

function Clocks({ clocks }: { readonly clocks: InstrumentDefinition['clocks'] }) {
  const { t } = useText('library');
  const { locale } = useLanguage();
  const months = (count: number) => t('clocks.months', { count });
  const rows: readonly (readonly [string, string])[] = [
    [t('clocks.improvement'), months(clocks.improvementMonths)],
    [t('clocks.extension'), months(clocks.extensionMonths)],
    [t('clocks.validity'), months(clocks.validityMonths)],
    [t('clocks.warnings'), new Intl.ListFormat(locale).format(clocks.expiryWarningMonths.map(months))],
    [t('clocks.emergency'), months(clocks.emergencyMonths)],
  ];
  return (
    <section>
      <h3>{t('clocks.title')}</h3>
      <dl>
        {rows.map(([label, value]) => [
          <dt key={label}>{label}</dt>,
          <dd key={`${label}-value`}>{value}</dd>,
        ])}
      </dl>
    </section>
  );
}
