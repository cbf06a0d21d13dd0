import type { Timeline } from '../../../../shared/rules/timeline/timeline.ts';
import { laneStates, timelineEventKinds } from '../../../../shared/rules/timeline/timeline.ts';
import { Icon } from '../../../components/status/Icon.tsx';
import { useText } from '../../../text/text.ts';
import { eventIcons, stateIcons } from '../event-looks.ts';
import { markRows, marksOf } from '../model/marks.ts';
import classes from './Legend.module.css';
import picture from './Picture.module.css';

/** What the signs of this picture mean; those that it doesn't use are left out. */
export function Legend({ timeline }: { readonly timeline: Timeline }) {
  const { t } = useText('timeline');
  const states = laneStates.filter((state) =>
    timeline.lanes.some(({ spans }) => spans.some((span) => span.state === state)),
  );
  const marked = markRows.flatMap((row) => marksOf(timeline, row)).map(({ first }) => first);
  const kinds = timelineEventKinds.filter((kind) => marked.some((event) => event.kind === kind));
  return (
    <div className={classes.legend}>
      <ul aria-label={t('legend.standards')}>
        {states.map((state) => (
          <li key={state}>
            <span className={`${picture.span} ${classes.swatch}`} data-state={state}>
              <span className={picture.word}>
                <Icon name={stateIcons[state]} size={12} />
              </span>
            </span>
            {t(`state.${state}`)}
          </li>
        ))}
        {timeline.window && (
          <li>
            <span className={`${picture.window} ${classes.swatch}`} />
            {t('legend.window')}
          </li>
        )}
        <li>
          <span className={`${picture.today} ${classes.line}`} />
          {t('legend.today')}
        </li>
      </ul>
      <ul aria-label={t('legend.events')}>
        {kinds.map((kind) => (
          <li key={kind} className={classes.kind}>
            <span className={picture.dot} data-kind={kind}>
              <Icon name={eventIcons[kind]} size={11} />
            </span>
            {t(`event.${kind}`)}
          </li>
        ))}
        {marked.some(({ ahead }) => ahead) && (
          <li data-ahead className={classes.kind}>
            <span className={picture.dot} />
            {t('legend.ahead')}
          </li>
        )}
      </ul>
    </div>
  );
}
