import type { PartnerView } from '../../../../shared/rules/register/partner-view.ts';
import type { Timeline } from '../../../../shared/rules/timeline/timeline.ts';
import { Icon } from '../../../components/status/Icon.tsx';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import { eventIcons } from '../event-looks.ts';
import { type MarkRow, marksOf } from '../model/marks.ts';
import { HALF, placeLabels, wordsWidth } from '../model/place-labels.ts';
import { middleOf } from '../model/scale.ts';
import { useMarkWords } from '../use-mark-words.ts';
import classes from './Picture.module.css';

/** Height of a line of marks, in pixels. */
export const LINE = 22;
/** Longer words are cut in the picture, and whole in the table. */
const LONGEST = { assessment: 300, plan: 190, support: 190 } as const;

interface MarksRowProps {
  readonly row: MarkRow;
  readonly partner: PartnerView;
  readonly timeline: Timeline;
  readonly width: number;
}

/** Events as marks with words, on as many lines as they need. */
export function MarksRow({ row, partner, timeline, width }: MarksRowProps) {
  const { t } = useText('timeline');
  const { language } = useLanguage();
  const markWords = useMarkWords(partner);
  const marks = marksOf(timeline, row).map((group) => {
    const { first } = group;
    const words = markWords(group, first.on > timeline.until);
    return {
      id: `${first.kind} ${first.on} ${first.reference}`,
      event: first,
      words,
      // Whole at the edges too.
      at: Math.min(width - HALF, Math.max(HALF, middleOf(first.on, timeline) * width)),
      width: wordsWidth(words, LONGEST[row]),
    };
  });
  const { placed, lines } = placeLabels(marks, width);
  return (
    <>
      <span className={classes.name} data-top>
        <span className={classes.title}>{t(`row.${row}`)}</span>
      </span>
      <div className={classes.marks} style={{ height: Math.max(1, lines) * LINE + 6 }}>
        {placed.map(({ id, event, words, at, line, side, width: wide }) => (
          <span
            key={id}
            className={classes.mark}
            data-ahead={event.ahead || undefined}
            data-side={side}
            title={`${formatDate(event.on, language)}: ${words}`}
            style={{
              top: line * LINE + 3,
              ...(side === 'after' ? { insetInlineStart: at - HALF } : { insetInlineEnd: width - at - HALF }),
            }}
          >
            <span className={classes.dot} data-kind={event.kind}>
              <Icon name={eventIcons[event.kind]} size={11} />
            </span>
            <span className={classes.words} dir="auto" style={{ maxWidth: wide + 6 }}>
              {words}
            </span>
          </span>
        ))}
      </div>
    </>
  );
}
