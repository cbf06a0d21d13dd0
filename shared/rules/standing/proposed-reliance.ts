import { z } from 'zod';
import { isOver } from '../../ground/dates/is-over.ts';
import { plainDateSchema } from '../../ground/dates/plain-date.ts';
import type { PartnerFile } from '../../record/file/partner-file.ts';
import { reliedPointsSchema, reliedRatingSchema } from '../../record/shapes/reliance.ts';
import { readAllEvidence } from '../evidence/evidence-state.ts';
import type { FoundElsewhere } from './found-elsewhere.ts';
import { type ReliedOfRow, riskOf } from './relied-result.ts';

/** Another UN entity's final determination that a package brought, as a reliance on it would be recorded. */
export const proposedRelianceSchema = z.object({
  entity: z.string(),
  office: z.string(),
  /** Whether the sender's own device signed it; otherwise a package of that entity only introduced the device. */
  isSender: z.boolean(),
  on: plainDateSchema,
  rating: reliedRatingSchema.nullable(),
  points: reliedPointsSchema.nullable(),
  /** That of its assessment. */
  reference: z.string(),
  until: plainDateSchema,
  /** References of the evidence under the assessment. */
  evidence: z.array(z.string()),
});
export type ProposedReliance = z.infer<typeof proposedRelianceSchema>;

/** What a register row tells of a result that came. */
interface RatedRow {
  readonly archived: boolean;
  readonly found: FoundElsewhere | null;
  readonly relied: ReliedOfRow | null;
  readonly endedReliance: { readonly on: string } | null;
  readonly assessment: { readonly id: string } | null;
}

/**
 * Whether another UN entity's result waits for a person: it is final and lasts, nobody has relied on that or a newer one,
 * nor withdrawn a reliance since, and no assessment was begun after it.
 */
export function asksToRely(row: RatedRow, today: string): boolean {
  const { archived, found, relied, endedReliance, assessment } = row;
  if (archived || found === null || found.determination !== 'final') return false;
  if (found.closed !== null || found.until === null || isOver(found.until, today)) return false;
  if (relied && relied.on >= found.on) return false;
  if (endedReliance && endedReliance.on >= found.on) return false;
  return assessment?.id === found.id;
}

/** What a reliance on it would say; null where none is proposed. */
export function proposedReliance(file: PartnerFile, row: RatedRow, today: string): ProposedReliance | null {
  const { found } = row;
  if (!asksToRely(row, today) || found?.until == null) return null;
  const score = file.assessments[found.id]?.ledger.findLast(({ fact }) => fact.kind === 'final')?.fact.score;
  if (!score) return null;
  // The scheme of 2020 rates risk, in one word that the common tool has for capacity.
  const rating = reliedRatingSchema.safeParse(score.rating).data ?? null;
  const isCapacity = rating !== null && riskOf({ rating }) === score.risk;
  const points = isCapacity ? null : (reliedPointsSchema.safeParse(score.total).data ?? null);
  if (!isCapacity && (points === null || riskOf({ points }) !== score.risk)) return null;
  const evidence = readAllEvidence(file).filter(
    ({ withdrawn, fields }) =>
      withdrawn === null && fields.links.some(({ assessment }) => assessment === found.id),
  );
  return {
    entity: found.entity,
    office: found.office,
    isSender: found.isSender,
    on: found.on,
    rating: isCapacity ? rating : null,
    points,
    reference: found.reference,
    until: found.until,
    evidence: evidence.slice(0, 20).map(({ record }) => record.fact.reference),
  };
}
