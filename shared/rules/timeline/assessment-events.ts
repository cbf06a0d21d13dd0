import type { Instrument } from '../../content/instrument/instrument.ts';
import { type Assessment, gapsOf, lastOf } from '../assessment/assessment.ts';
import { windowOf } from '../assessment/window.ts';
import { laneState } from './answer-states.ts';
import { makeEvent, type UndatedEvent } from './make-event.ts';

/** What happened to an assessment, and the end of its window while nothing is final. */
export function assessmentEvents(assessment: Assessment): UndatedEvent[] {
  const { record, instrument } = assessment;
  const { reference, on: startedOn } = record.started.fact;
  const event = (
    kind: UndatedEvent['kind'],
    on: string,
    detail: string | null,
    standards: readonly string[] = [],
  ) => makeEvent(kind, on, reference, { detail, standards });
  const improvement = lastOf(assessment, 'final') ? null : windowOf(assessment);
  return [
    ...(record.reassesses ? [event('reassessment', startedOn, record.reassesses.fact.trigger.kind)] : []),
    ...record.ledger.map(({ fact }) =>
      fact.kind === 'self'
        ? event('self-score', fact.on, `${fact.score.met}/${instrument.definition.standards.length}`)
        : event(fact.kind, fact.on, fact.score.rating, gapsOf(instrument, fact.answers)),
    ),
    ...record.decisions.map(({ fact }) => event('decision', fact.on, fact.decision)),
    ...record.extensions.map(({ fact }) => event('extension', fact.on, fact.until)),
    ...record.turns.flatMap(({ fact }) =>
      turnsByState(instrument, fact.turned).map(([state, standards]) =>
        event('standard-turned', fact.on, state, standards),
      ),
    ),
    ...record.consequences.map(({ fact }) => event('consequence', fact.on, fact.kind)),
    ...(improvement
      ? [event('window-ends', improvement.until, improvement.extension ? 'extended' : null)]
      : []),
  ];
}

/** One re-review can turn several standards, in both directions. */
function turnsByState(
  instrument: Instrument,
  turned: readonly { readonly standard: string; readonly to: string | null }[],
): [state: string, standards: string[]][] {
  const byState = new Map<string, string[]>();
  for (const { standard, to } of turned) {
    const state = laneState(instrument, to);
    byState.set(state, [...(byState.get(state) ?? []), standard]);
  }
  return [...byState];
}
