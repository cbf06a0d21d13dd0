import type { Timeline } from '../../../../shared/rules/timeline/timeline.ts';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import { placeLabels, wordsWidth } from '../model/place-labels.ts';
import { middleOf, monthsOf, startOf } from '../model/scale.ts';
import { LINE } from './MarksRow.tsx';
import classes from './Picture.module.css';

interface AxisProps {
  readonly timeline: Timeline;
  readonly width: number;
}

/** The months with their years, and above them the names of the window's band and of today's line. */
export function Axis({ timeline, width }: AxisProps) {
  const { t } = useText('timeline');
  const { language, locale } = useLanguage();
  const { window, today } = timeline;
  const name = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  const date = (on: string) => formatDate(on, language, 'short');
  const signs = [
    { id: 'today', at: middleOf(today, timeline) * width, words: t('picture.today', { date: date(today) }) },
    ...(window
      ? [
          {
            id: 'window',
            at: startOf(window.from, timeline) * width,
            words: t(window.extended ? 'picture.windowExtended' : 'picture.window', {
              date: date(window.until),
            }),
          },
        ]
      : []),
  ].map((sign) => ({ ...sign, width: wordsWidth(sign.words, width) }));
  const { placed, lines } = placeLabels(signs, width);
  return (
    <>
      <span className={classes.name} data-axis />
      <div className={classes.axis} style={{ height: lines * LINE + 36 }}>
        {placed.map(({ id, at, line, side, words }) => (
          <span
            key={id}
            className={classes.sign}
            data-sign={id}
            style={{
              top: line * LINE,
              ...(side === 'after' ? { insetInlineStart: at } : { insetInlineEnd: width - at }),
            }}
          >
            {words}
          </span>
        ))}
        {monthsOf(timeline).map(({ first, start, end }, index) => (
          <span
            key={first}
            className={classes.tick}
            style={{ insetInlineStart: start * width, width: (end - start) * width }}
          >
            {name.format(new Date(`${first}T00:00:00Z`)).replace('Sept', 'Sep')}
            {(index === 0 || first.slice(5, 7) === '01') && (
              <strong className={classes.year}>{first.slice(0, 4)}</strong>
            )}
          </span>
        ))}
      </div>
    </>
  );
}
