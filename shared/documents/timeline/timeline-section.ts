import type { Timeline } from '../../rules/timeline/timeline.ts';
import { cell, paragraph, subheading } from '../report/blocks.ts';
import { dateInWords } from '../report/text/format.ts';
import type { ReportSection, Table } from '../report/word-report.ts';
import { eventDetails } from './event-details.ts';
import { timelinePicture } from './timeline-picture.ts';
import type { TimelineTexts } from './timeline-texts.ts';

/** A partner's path as a section: the picture, and under it every event in words. */
export function timelineSection(timeline: Timeline, texts: TimelineTexts): ReportSection {
  const { text, timeline: words } = texts;
  if (timeline.events.length === 0)
    return { heading: words.heading, blocks: [paragraph(words.empty, 'quiet')] };
  const { picture, months } = timelinePicture(timeline, texts);
  const from = dateInWords(text, timeline.from);
  const until = dateInWords(text, timeline.until);
  const [year = '', month = ''] = timeline.today.split('-');
  const today = `${text.months[Number(month) - 1] ?? month} ${year}`;
  return {
    heading: words.heading,
    blocks: [
      paragraph(
        [
          months === 1 ? words.intro(from, until) : words.grouped(from, until, String(months)),
          ...(picture.today === null ? [] : [words.today(today)]),
        ].join(' '),
      ),
      picture,
      subheading(words.events),
      eventTable(timeline, texts),
    ],
  };
}

function eventTable({ events }: Timeline, texts: TimelineTexts): Table {
  const { text, timeline: words } = texts;
  return {
    kind: 'table',
    breaks: true,
    columns: [
      { title: words.columns.on, share: 20, align: 'start' },
      { title: words.columns.event, share: 26, align: 'start' },
      { title: words.columns.details, share: 38, align: 'start' },
      { title: words.columns.standards, share: 16, align: 'start' },
    ],
    rows: events.map((event) => ({
      cells: [
        cell(dateInWords(text, event.on)),
        cell([words.kinds[event.kind], ...(event.ahead ? [`(${words.ahead})`] : [])], !event.ahead),
        cell(eventDetails(event, texts)),
        cell(event.standards.join(text.listSeparator)),
      ],
      emphasis: false,
    })),
  };
}
