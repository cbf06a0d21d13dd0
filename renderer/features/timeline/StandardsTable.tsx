import type { Timeline } from '../../../shared/rules/timeline/timeline.ts';
import { useInstrument } from '../../components/session/use-instruments.ts';
import { Icon } from '../../components/status/Icon.tsx';
import { formatDate } from '../../components/text/dates.ts';
import { useLanguage, useText } from '../../text/text.ts';
import { stateIcons } from './event-looks.ts';
import classes from './Tables.module.css';

/** How each standard stood and since when: the lanes of the picture, in words. */
export function StandardsTable({ timeline }: { readonly timeline: Timeline }) {
  const { t } = useText('timeline');
  const { language } = useLanguage();
  const texts = useInstrument(timeline.instrument)?.texts;
  const date = (on: string) => formatDate(on, language, 'short');
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t('standards.standard')}</th>
          <th scope="col">{t('standards.stood')}</th>
        </tr>
      </thead>
      <tbody>
        {timeline.lanes.map(({ standard, spans }) => (
          <tr key={standard}>
            <th scope="row">
              <bdi dir="ltr">{standard}</bdi> {texts?.standards[standard]?.title.text}
            </th>
            <td>
              <ul className={classes.spans}>
                {spans.map(({ from, until, state }) => (
                  <li key={from} data-state={state}>
                    <Icon name={stateIcons[state]} size={14} />{' '}
                    {until === null
                      ? t('standards.since', { state: t(`state.${state}`), from: date(from) })
                      : t('standards.between', {
                          state: t(`state.${state}`),
                          from: date(from),
                          until: date(until),
                        })}
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
