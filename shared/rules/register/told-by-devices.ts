import type { WorkspaceFile } from '../../record/workspace/workspace-file.ts';
import type { Due } from '../deadline/due.ts';
import { makeDue } from '../deadline/make-due.ts';
import type { PortfolioFacts } from '../portfolio/portfolio-facts.ts';
import { tellResult } from '../standing/found-elsewhere.ts';
import { type RatedBy, raterOf } from '../standing/rated-by.ts';
import { officeOf } from '../standing/registered-by.ts';
import { notCarriedFrom, relianceOfRow } from '../standing/reliance.ts';
import type { EarlierResult, PartnerRow } from './partner-view.ts';

/** A row before it is told of whom its devices are, with what is kept beside it where it is a kept one. */
export interface UntoldRow extends PartnerRow {
  readonly earlier?: readonly EarlierResult[];
  readonly dues?: readonly Due[];
  readonly portfolio?: PortfolioFacts;
}

export interface TellDevices {
  <Row extends UntoldRow>(row: Row): Row;
  /** Of which other UN entity a device is. */
  readonly rater: (device: string) => RatedBy | null;
}

/** Gives rows the office that registered the partner, and what another entity found of it. */
export function toldByDevices(file: WorkspaceFile): TellDevices {
  const rater = raterOf(file);
  const office = officeOf(file);
  const tell = <Row extends UntoldRow>(row: Row): Row => {
    const registeredBy = row.registeredOn === null ? null : office(row.registeredOn);
    const rated = withRater(row, rater);
    return registeredBy === null && rated.registeredBy === null ? rated : { ...rated, registeredBy };
  };
  return Object.assign(tell, { rater });
}

/** A row with what another entity found, and without what that entity's determinations would count for here. */
export function withRater<Row extends UntoldRow>(row: Row, rater: (device: string) => RatedBy | null): Row {
  const { earlier = [], ...rest } = row;
  const plain = (row.earlier === undefined ? row : rest) as Row;
  const told = tellResult(plain, earlier, rater);
  const counted = withoutOthers(told, rater);
  if (told.found === null || (told.ratedBy !== null && !told.ratedBy.needsAcceptance)) return counted;
  // Beneath theirs an own result may stand; where none does, no figure counts theirs as one.
  const { portfolioResult = null, dues = [], ...shown } = counted as Row & Partial<EarlierResult>;
  return {
    ...(shown as unknown as Row),
    ...(row.dues ? { dues: told.ratedBy === null ? dues : duesOfOwn(told, dues) } : {}),
    ...(counted.portfolio ? { portfolio: { ...counted.portfolio, result: portfolioResult } } : {}),
  };
}

/** Determinations of other entities, and decisions on them, are none of this office's own. */
function withoutOthers<Row extends UntoldRow>(row: Row, rater: (device: string) => RatedBy | null): Row {
  const { portfolio } = row;
  if (!portfolio) return row;
  const isOwn = ({ device }: { readonly device: string | null }) =>
    device === null || rater(device)?.needsAcceptance !== true;
  const { determined, decisions } = portfolio;
  if (determined.every(isOwn) && decisions.every(isOwn)) return row;
  return {
    ...row,
    portfolio: { ...portfolio, determined: determined.filter(isOwn), decisions: decisions.filter(isOwn) },
  };
}

/** Agreements that no result of this office carries, by what stands without the one that another entity found. */
function duesOfOwn(row: PartnerRow, dues: readonly Due[]): readonly Due[] {
  const until = notCarriedFrom(relianceOfRow({ ...row, headquarters: null }));
  const before = dues.filter(({ kind }) => kind === 'agreement-not-carried');
  const others = dues.filter(({ kind }) => kind !== 'agreement-not-carried');
  if (until === undefined) return others;
  const active = row.agreements.filter(({ status }) => status === 'active');
  const carried = active.map(({ id, reference }) => {
    const title = before.find(({ subject }) => subject.id === id)?.title ?? '';
    return makeDue(row, 'agreement-not-carried', until, { kind: 'agreement', id, reference }, { title });
  });
  return [...others, ...carried];
}
