import type { Versions } from '../../content/files/versions.ts';
import type { Instruments } from '../../content/instrument/instruments.ts';
import { textFor } from '../../content/instrument/localize.ts';
import type { CheckLibrary } from '../../content/practice-checks/check-library.ts';
import { addMonths } from '../../ground/dates/clocks.ts';
import type { PartnerFile } from '../../record/file/partner-file.ts';
import { partnerField } from '../../record/file/partner-state.ts';
import { standingOf } from '../standing/standing.ts';
import { buildCheckSeries } from './build-check-series.ts';
import { chosenRhythm } from './chosen-rhythm.ts';
import { type RecordedActivity, readActivities } from './follow-up-state.ts';
import type { ActivityView, FollowUpView } from './follow-up-view.ts';
import { nextVisit } from './next-visit.ts';
import { percentOf } from './percent.ts';
import { trainingHoldsMonths } from './training-totals.ts';

/** The follow-up of a partner as it stands on a day, activities newest first, with the words of a language. */
export function buildFollowUpView(
  file: PartnerFile,
  { instruments, checks }: { readonly instruments: Instruments; readonly checks: Versions<CheckLibrary> },
  language: string,
  today: string,
): FollowUpView {
  const all = readActivities(file);
  const standing = all.filter(({ withdrawn }) => withdrawn === null);
  const partnerStanding = standingOf(file, instruments);
  return {
    partner: { id: file.id, reference: file.reference, name: partnerField(file, 'name') },
    rhythm: rhythmView(file, partnerStanding, instruments, language),
    lastOn: standing.at(-1)?.activity.on ?? null,
    nextDueOn: nextVisit(file, instruments, partnerStanding)?.on ?? null,
    activities: all.map(buildActivityView).reverse(),
    checks: buildCheckSeries(standing, checks, language),
    trained: trainedView(standing, today),
  };
}

/** One activity as screens and the command line read it. */
export function buildActivityView({
  id,
  reference,
  record,
  activity,
  withdrawn,
}: RecordedActivity): ActivityView {
  return { id, reference, ...activity, recordedBy: record.by, withdrawn };
}

function rhythmView(
  file: PartnerFile,
  standing: ReturnType<typeof standingOf>,
  instruments: Instruments,
  language: string,
): FollowUpView['rhythm'] {
  const { instrument, rhythm, yearlyCashUsd, recommended } = chosenRhythm(file, standing, instruments);
  const { rhythms: words } = textFor(instrument, language);
  const choices = instrument.definition.rhythms.map(({ id, kind }) => ({
    id,
    title: words[id]?.title.text ?? id,
    about: words[id]?.about.text ?? '',
    needsCash: kind === 'by-cash',
  }));
  return { id: rhythm.id, yearlyCashUsd, recommended, choices };
}

/** Every record of training, newest first, and the newest of the last 12 months: an older one says nothing of today. */
function trainedView(activities: readonly RecordedActivity[], today: string): FollowUpView['trained'] {
  const records = activities
    .flatMap(({ reference, activity: { on, trained } }) =>
      trained ? [{ ...trained, on, activity: reference }] : [],
    )
    .reverse();
  const since = addMonths(today, -trainingHoldsMonths);
  const newest = records[0];
  if (!newest || newest.on < since) return { records, latest: null };
  const { activity: _, ...latest } = newest;
  return { records, latest: { ...latest, percent: percentOf(latest.trained, latest.total) } };
}
