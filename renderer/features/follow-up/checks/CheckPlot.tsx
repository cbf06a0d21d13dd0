import '@mantine/charts/styles.css';
import { LineChart } from '@mantine/charts';
import type { CheckSeries } from '../../../../shared/rules/follow-up/follow-up-view.ts';
import { isolated } from '../../../components/form/fill-text.ts';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import classes from './Checks.module.css';

/** The shares of one check as a line, with the share from which it is good. The table beside it tells the same. */
export function CheckPlot({ series }: { readonly series: CheckSeries }) {
  const { t } = useText('followUp');
  const { language, direction } = useLanguage();
  const { title, goodFrom, points } = series;
  const isMirrored = direction === 'rtl';
  return (
    // The drawing places its texts from the left, so time is turned round by hand in right-to-left screens.
    <div className={classes.plot} dir="ltr" role="img" aria-label={t('checks.plot', { title })}>
      <LineChart
        h={150}
        data={points.map(({ on, percent }) => ({
          on: isolated(formatDate(on, language, 'short')),
          percent,
        }))}
        dataKey="on"
        series={[{ name: 'percent', label: title, color: 'var(--app-accent)' }]}
        curveType="linear"
        connectNulls={false}
        unit="%"
        withTooltip={false}
        textColor="var(--app-muted)"
        gridColor="var(--app-line)"
        xAxisProps={{ reversed: isMirrored, padding: { left: 24, right: 24 }, interval: 'preserveStartEnd' }}
        yAxisProps={{
          domain: [0, 100],
          ticks: [0, 50, 100],
          width: 46,
          orientation: isMirrored ? 'right' : 'left',
          tick: { transform: `translate(${isMirrored ? 10 : -10}, 0)`, fontSize: 12, fill: 'currentColor' },
        }}
        lineChartProps={{ accessibilityLayer: false }}
        lineProps={{ isAnimationActive: false }}
        {...(goodFrom === null ? {} : { referenceLines: [{ y: goodFrom, color: 'var(--app-good)' }] })}
      />
    </div>
  );
}
