import type { Instruments } from '../../content/instrument/instruments.ts';
import type { PartnerFile } from '../../record/file/partner-file.ts';
import { partnerField } from '../../record/file/partner-state.ts';
import { type Assessment, readAssessments } from '../assessment/assessment.ts';
import { validUntil } from '../assessment/deadlines.ts';
import { windowOf } from '../assessment/window.ts';
import { type Standing, standingOf } from '../standing/standing.ts';
import { assessmentEvents } from './assessment-events.ts';
import { buildLanes } from './build-lanes.ts';
import { makeEvent, type UndatedEvent } from './make-event.ts';
import { pictureSpan } from './picture-span.ts';
import { planEvents } from './plan-events.ts';
import { type Timeline, timelineEventKinds } from './timeline.ts';

/** What lies ahead by its nature, whether or not its day has come; everything else is a fact. */
const planned: ReadonlySet<UndatedEvent['kind']> = new Set(['window-ends', 'action-due', 'validity-ends']);

/**
 * A partner's path as it was on a day (`YYYY-MM-DD`): facts until then, and what the file says lies ahead. Lanes are
 * those of the instrument whose determination stands; cancelled assessments and withdrawn activities don't show.
 */
export function buildTimeline(file: PartnerFile, instruments: Instruments, today: string): Timeline {
  const standing = standingOf(file, instruments);
  const assessments = readAssessments(file, instruments).filter(({ status }) => status !== 'cancelled');
  const instrument = (standing.determined?.assessment ?? standing.atHand)?.instrument ?? null;
  const events = [
    ...assessments.flatMap(assessmentEvents),
    ...planEvents(file),
    ...file.bases.map(({ recorded: { fact } }) =>
      makeEvent('basis', fact.from, file.reference, { detail: fact.kind }),
    ),
    ...expiry(standing),
  ]
    .filter(({ kind, on }) => planned.has(kind) || on <= today)
    .sort(compareEvents);
  return {
    partner: { id: file.id, reference: file.reference, name: partnerField(file, 'name') },
    today,
    ...pictureSpan(events, today),
    instrument: instrument && {
      instrument: instrument.definition.id,
      instrumentVersion: instrument.definition.version,
    },
    notShown: standing.notShown,
    lanes: instrument
      ? buildLanes(
          instrument,
          assessments.filter((each) => each.instrument.definition.id === instrument.definition.id),
          today,
        )
      : [],
    window: windowToShow(standing),
    events: events.map((event) => ({ ...event, ahead: event.on > today })),
  };
}

function windowToShow({ determined }: Standing): Timeline['window'] {
  const shown = determined && windowOf(determined.assessment);
  return shown && { from: shown.from, until: shown.until, extended: shown.extension !== null };
}

function expiry({ determined }: Standing): UndatedEvent[] {
  const assessment: Assessment | undefined = determined?.assessment;
  const on = assessment ? validUntil(assessment) : null;
  return assessment && on !== null
    ? [makeEvent('validity-ends', on, assessment.record.started.fact.reference)]
    : [];
}

const kindOrder = new Map(timelineEventKinds.map((kind, index) => [kind, index]));

function compareEvents(a: UndatedEvent, b: UndatedEvent): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  return (kindOrder.get(a.kind) ?? 0) - (kindOrder.get(b.kind) ?? 0);
}
