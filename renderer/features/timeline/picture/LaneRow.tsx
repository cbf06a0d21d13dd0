import type { Lane, Timeline } from '../../../../shared/rules/timeline/timeline.ts';
import { useInstrument } from '../../../components/session/use-instruments.ts';
import { Icon } from '../../../components/status/Icon.tsx';
import { useText } from '../../../text/text.ts';
import { stateIcons } from '../event-looks.ts';
import { wordsWidth } from '../model/place-labels.ts';
import { endOf, startOf } from '../model/scale.ts';
import classes from './Picture.module.css';

interface LaneRowProps {
  readonly lane: Lane;
  readonly timeline: Timeline;
  readonly width: number;
  /** Whether there is room for the standard's title. */
  readonly isNamed: boolean;
}

/** One standard: how it stood from day to day, each span with colour, pattern, sign and, where it fits, the word. */
export function LaneRow({ lane, timeline, width, isNamed }: LaneRowProps) {
  const { t } = useText('timeline');
  const title = useInstrument(timeline.instrument)?.texts.standards[lane.standard]?.title.text;
  return (
    <>
      <span className={classes.name} title={title}>
        <bdi dir="ltr" className={classes.standard}>
          {lane.standard}
        </bdi>
        {isNamed && <span className={classes.title}>{title}</span>}
      </span>
      <div className={classes.lane}>
        {lane.spans.map(({ from, until, state }) => {
          const start = startOf(from, timeline) * width;
          const length = endOf(until ?? timeline.today, timeline) * width - start;
          const words = t(`state.${state}`);
          return (
            <span
              key={from}
              className={classes.span}
              data-state={state}
              title={words}
              style={{ insetInlineStart: start, width: Math.max(6, length) }}
            >
              {length > 20 && (
                <span className={classes.word}>
                  <Icon name={stateIcons[state]} size={13} />
                  {length > wordsWidth(words, 400) + 26 && words}
                </span>
              )}
            </span>
          );
        })}
      </div>
    </>
  );
}
