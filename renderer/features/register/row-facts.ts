import { hidesAnything } from '../../../shared/rules/assessment/not-shown.ts';
import { blocksOf } from '../../../shared/rules/diligence/blocks.ts';
import {
  activeAgreements,
  notCarriedOn,
  subGapsOn,
} from '../../../shared/rules/register/active-agreements.ts';
import type { PartnerRow } from '../../../shared/rules/register/partner-view.ts';
import { isBasisOver } from '../../../shared/rules/standing/basis-over.ts';
import { expiredGrounds, resultStateOf } from '../../../shared/rules/standing/result-state.ts';
import { standingOn } from '../../components/status/rating-words.ts';

/** Standards under the row's rating whose "yes" nothing carries today: without evidence, or with expired evidence. */
export function weakGrounds(
  row: PartnerRow,
  today: string,
): { readonly ungrounded: readonly string[]; readonly expired: readonly string[] } {
  return { ungrounded: row.ungrounded, expired: expiredGrounds(row, today).sort() };
}

/** Groups of the rating filter: capacity of the harmonized tool, risk of the 2020 scheme, bases, nothing. */
export const ratingGroups = [
  'full',
  'medium',
  'low',
  'legacy-low',
  'legacy-moderate',
  'legacy-high',
  'reliance',
  'emergency',
  'no-contact',
  'expired',
  'none',
] as const;
export type RatingGroup = (typeof ratingGroups)[number];

export function ratingGroup(row: PartnerRow, today: string): RatingGroup {
  const state = resultStateOf(row, today);
  if (state.kind === 'expired') return 'expired';
  if (state.kind === 'reliance') return 'reliance';
  const standing = standingOn(row.rating, row.risk, state);
  if (standing.kind === 'capacity') return standing.capacity;
  if (standing.kind === 'risk-scheme') return `legacy-${standing.risk}`;
  return standing.kind;
}

/** Groups of the agreements filter; the first four may all hold of one partner. */
export const agreementGroups = [
  'not-carried',
  'missing',
  'sub-gaps',
  'unchecked',
  'complete',
  'none',
] as const;
export type AgreementGroup = (typeof agreementGroups)[number];

/** How a partner's active agreements stand, together: whether an assessment carries them, and their clauses. */
export function agreementGroupsOf(row: PartnerRow, today: string): readonly AgreementGroup[] {
  const { count, absent, unchecked } = activeAgreements(row);
  if (count === 0) return ['none'];
  const groups: AgreementGroup[] = [];
  if (notCarriedOn(row, today)) groups.push('not-carried');
  if (absent > 0) groups.push('missing');
  const subGaps = subGapsOn(row, today);
  if (subGaps > 0) groups.push('sub-gaps');
  if (unchecked > 0) groups.push('unchecked');
  return absent === 0 && unchecked === 0 && subGaps === 0 ? [...groups, 'complete'] : groups;
}

/** Groups of the due-diligence filter; the first two may both hold of one partner. */
export const diligenceGroups = ['blocked', 'flagged', 'not-screened', 'screened'] as const;
export type DiligenceGroup = (typeof diligenceGroups)[number];

/** Whether anything stands in the way, is flagged, or was never screened against a list of sanctions. */
export function diligenceGroupsOf({ diligence, headquarters }: PartnerRow): readonly DiligenceGroup[] {
  const groups: DiligenceGroup[] = [];
  if (blocksOf(diligence, headquarters).length > 0) groups.push('blocked');
  if (diligence.open > 0) groups.push('flagged');
  if (diligence.screenedOn === null) groups.push('not-screened');
  return groups.length > 0 ? groups : ['screened'];
}

/** Reasons why a row waits for a person. */
export const attentionIds = [
  'conflict',
  'waiting',
  'not-shown',
  'not-carried',
  'basis-over',
  'overdue',
] as const;
export type AttentionId = (typeof attentionIds)[number];

export function attentionOf(row: PartnerRow, today: string): readonly AttentionId[] {
  if (row.archived) return [];
  const found: AttentionId[] = [];
  if (row.conflicts > 0) found.push('conflict');
  if (row.waiting > 0) found.push('waiting');
  if (hidesAnything(row.notShown)) found.push('not-shown');
  if (notCarriedOn(row, today)) found.push('not-carried');
  if (isBasisOver(row, today)) found.push('basis-over');
  if (isOverdue(row, today)) found.push('overdue');
  return found;
}

/** Whether the row's next date asks for something and is past; a basis has its own reason. */
export function isOverdue(row: PartnerRow, today: string): boolean {
  return row.next !== null && row.next.kind !== 'basis-ends' && row.next.on < today;
}
