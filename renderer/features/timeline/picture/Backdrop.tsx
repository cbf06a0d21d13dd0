import type { Timeline } from '../../../../shared/rules/timeline/timeline.ts';
import { endOf, middleOf, monthsOf, startOf } from '../model/scale.ts';
import classes from './Picture.module.css';

interface BackdropProps {
  readonly timeline: Timeline;
  readonly width: number;
  readonly names: number;
}

/** Behind all rows: months, the improvement window as a band with its end, and the line of today. */
export function Backdrop({ timeline, width, names }: BackdropProps) {
  const { window, today } = timeline;
  const at = (share: number) => share * width;
  return (
    <div className={classes.backdrop} style={{ insetInlineStart: names, width }}>
      {monthsOf(timeline).map(({ first, start }) => (
        <span key={first} className={classes.month} style={{ insetInlineStart: at(start) }} />
      ))}
      {window && (
        <span
          className={classes.window}
          style={{
            insetInlineStart: at(startOf(window.from, timeline)),
            width: at(endOf(window.until, timeline) - startOf(window.from, timeline)),
          }}
        />
      )}
      <span className={classes.today} style={{ insetInlineStart: at(middleOf(today, timeline)) }} />
    </div>
  );
}
