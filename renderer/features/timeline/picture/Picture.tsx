import type { PartnerView } from '../../../../shared/rules/register/partner-view.ts';
import type { Timeline } from '../../../../shared/rules/timeline/timeline.ts';
import { useText } from '../../../text/text.ts';
import { markRows, marksOf } from '../model/marks.ts';
import { Axis } from './Axis.tsx';
import { Backdrop } from './Backdrop.tsx';
import { LaneRow } from './LaneRow.tsx';
import { MarksRow } from './MarksRow.tsx';
import classes from './Picture.module.css';
import { useTrack } from './use-track.ts';

interface PictureProps {
  readonly partner: PartnerView;
  readonly timeline: Timeline;
}

/**
 * The path on one time axis. Everything is placed from where reading begins, so that it turns round in right-to-left
 * screens; where it is wider than its frame it scrolls there. Read aloud, it says that the tables below hold the same.
 */
export function Picture({ partner, timeline }: PictureProps) {
  const { t } = useText('timeline');
  const { frame, measured, width, names, scrolls } = useTrack(timeline);
  const size = {
    gridTemplateColumns: `${names}px ${width}px`,
    width: names + width,
    '--names': `${names}px`,
  };
  const [first, ...others] = markRows.filter(
    (row) => row === 'assessment' || marksOf(timeline, row).length > 0,
  );
  return (
    <div ref={measured} className={classes.room}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reached by keyboard. */}
      <section ref={frame} className={classes.frame} aria-label={t('picture.frame')} tabIndex={0}>
        <div className={classes.picture} role="img" aria-label={t('picture.label')} style={size}>
          <Backdrop timeline={timeline} width={width} names={names} />
          <Axis timeline={timeline} width={width} />
          {first && <MarksRow row={first} partner={partner} timeline={timeline} width={width} />}
          {timeline.lanes.map((lane) => (
            <LaneRow
              key={lane.standard}
              lane={lane}
              timeline={timeline}
              width={width}
              isNamed={names > 100}
            />
          ))}
          {others.map((row) => (
            <MarksRow key={row} row={row} partner={partner} timeline={timeline} width={width} />
          ))}
        </div>
      </section>
      {scrolls && <p className={classes.more}>{t('picture.scrolls')}</p>}
    </div>
  );
}
