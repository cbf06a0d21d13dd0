import { usualInstrument } from '../../../shared/content/instrument/instruments.ts';
import { ownIdOf } from '../../../shared/ground/own-reference.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { decideRecordReliance } from '../../../shared/rules/standing/decide/reliance.ts';
import { ownStanding } from '../../../shared/rules/standing/own-standing.ts';
import { type ProposedReliance, proposedReliance } from '../../../shared/rules/standing/proposed-reliance.ts';
import { mayGoOn } from '../diligence/blocks-in-the-way.ts';
import { os } from '../implement.ts';
import { changePartner } from '../partner/change.ts';

export const record = os.reliance.record.handler(({ input, context }) =>
  changePartner(context, input.partner, (file, decision, journal) => {
    const row = journal.rows.get(file.id);
    const proposed = row && proposedReliance(file, row, decision.today);
    const asked = completed(input, proposed);
    if (!asked) return refuse('RELIANCE_NEEDS_RESULT');
    const free = mayGoOn(journal, file, { kind: 'reliance', until: asked.until });
    if (!free.ok) return free;
    const { ids, instruments } = journal;
    // It lasts as long as a result of this office's own would.
    const { validityMonths } = usualInstrument(instruments).definition.clocks;
    const id = ownIdOf(file.id, ids.newId());
    // What another entity determined is no own result that stands in the way of relying on it.
    const standing = row?.ratedBy
      ? { determined: null }
      : ownStanding(file, instruments, journal.rows.telling().rater);
    return decideRecordReliance(file, standing, asked, id, validityMonths, decision);
  }),
);

interface Given {
  readonly entity?: string | undefined;
  readonly on?: string | undefined;
  readonly rating?: ProposedReliance['rating'] | undefined;
  readonly points?: number | undefined;
  readonly reference?: string | undefined;
  readonly until?: string | undefined;
  readonly evidence?: readonly string[] | undefined;
}

/** What was given, with what was left out taken from the result that a package brought; null where that lacks. */
function completed<Input extends Given>(input: Input, proposed: ProposedReliance | null) {
  const { entity, on, evidence = [] } = input;
  if (entity !== undefined && on !== undefined)
    return { ...input, entity, on, evidence, rating: input.rating ?? undefined };
  const isOther = entity !== undefined && entity.toLowerCase() !== proposed?.entity.trim().toLowerCase();
  // Half of one result and half of another would be neither.
  if (!proposed || isOther || (on !== undefined && on !== proposed.on)) return null;
  const isRated = input.rating !== undefined || input.points !== undefined;
  return {
    ...input,
    entity: entity ?? proposed.entity,
    on: on ?? proposed.on,
    rating: (isRated ? input.rating : proposed.rating) ?? undefined,
    points: (isRated ? input.points : proposed.points) ?? undefined,
    reference: input.reference ?? proposed.reference,
    until: input.until ?? proposed.until,
    evidence: input.evidence ?? proposed.evidence,
  };
}
