import { Notice } from '../../components/page/Notice.tsx';
import { useToday } from '../../components/session/use-status.ts';
import { useText } from '../../text/text.ts';

interface Named {
  readonly name: string;
  readonly reference: string;
}

interface PortfolioNoticesProps {
  readonly told: {
    readonly asOf: string;
    readonly twoRatings: readonly Named[];
    readonly clocksAhead: readonly Named[];
  };
}

/** What has to be known before the figures are read: a past or a coming day, ratings of which two stand, wrong clocks. */
export function PortfolioNotices({ told: { asOf, twoRatings, clocksAhead } }: PortfolioNoticesProps) {
  const { t } = useText('portfolio');
  const today = useToday();
  const names = (rows: readonly Named[]) =>
    rows.map(({ name, reference }) => `${name} (${reference})`).join('; ');
  return (
    <>
      {asOf < today && (
        <Notice tone="neutral" icon="clock">
          {t('past')}
        </Notice>
      )}
      {asOf > today && (
        <Notice tone="fair" icon="clock">
          {t('ahead')}
        </Notice>
      )}
      {twoRatings.length > 0 && (
        <Notice tone="fair" icon="conflict">
          {t('twoRatings', { names: names(twoRatings) })}
        </Notice>
      )}
      {clocksAhead.length > 0 && (
        <Notice tone="fair" icon="clock">
          {t('clocksAhead', { names: names(clocksAhead) })}
        </Notice>
      )}
    </>
  );
}
