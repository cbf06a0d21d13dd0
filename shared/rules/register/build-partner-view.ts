import type { Instruments } from '../../content/instrument/instruments.ts';
import { type PartnerFile, registerKeys } from '../../record/file/partner-file.ts';
import { archivedReason, partnerFields } from '../../record/file/partner-state.ts';
import { conflictingKeys, currentValue } from '../../record/journal/registers.ts';
import { isInScope } from '../../record/shapes/partner.ts';
import { blocksOf } from '../diligence/blocks.ts';
import { buildDiligenceViews } from '../diligence/build-diligence.ts';
import { effortOf } from '../follow-up/effort.ts';
import type { TellDevices } from '../register/told-by-devices.ts';
import { basisInForce } from '../standing/decide/basis.ts';
import { proposedReliance } from '../standing/proposed-reliance.ts';
import { inheritedOn } from '../standing/reliance.ts';
import { readReliances } from '../standing/relied-result.ts';
import { listAssessments } from '../standing/shown-assessment.ts';
import { standingOf } from '../standing/standing.ts';
import { buildPartnerRow } from './build-row.ts';
import { type PartnerRow, type PartnerView, showRow } from './partner-view.ts';
import { withHeadquarters } from './with-headquarters.ts';

/** What a partner's view tells of other records. */
export interface OtherRecords {
  /** Another record of the register, such as its headquarters. */
  readonly find: (id: string) => PartnerRow | null;
  /** Those that name this one as theirs. */
  readonly offices: readonly PartnerRow[];
  /** Exactly the record of an id, also where it was joined into another; null where it is not here. */
  readonly record?: (id: string) => Pick<PartnerRow, 'name'> | null;
  /** Of which other UN entity a device is. */
  readonly tellDevices?: TellDevices;
}

/** Where nobody says of whom devices are, as of one record alone. */
const ofNobodyElse: TellDevices = Object.assign(<Row>(row: Row) => row, { rater: () => null });

/** The whole file of a partner. */
export function buildPartnerView(
  file: PartnerFile,
  instruments: Instruments,
  today: string,
  { find, offices, record = () => null, tellDevices = ofNobodyElse }: OtherRecords,
): PartnerView {
  const fields = partnerFields(file);
  const reason = archivedReason(file);
  const row = withHeadquarters(tellDevices(buildPartnerRow(file, instruments)), find);
  return {
    id: file.id,
    reference: file.reference,
    fields,
    inScope: isInScope(fields),
    archived: reason === null ? null : { reason },
    headquarters: row.headquarters && {
      id: row.headquarters.id,
      name: row.headquarters.name,
      reference: row.headquarters.reference,
    },
    row: showRow(row, today),
    assessments: listAssessments(file, instruments, today, tellDevices.rater).reverse(),
    notShown: standingOf(file, instruments).notShown,
    bases: file.bases.map(({ recorded, ended }) => ({
      ...recorded.fact,
      recordedBy: recorded.by,
      ended: ended === null ? null : ended.fact,
    })),
    basisInForce: basisInForce(file, today)?.recorded.fact.kind ?? null,
    reliances: readReliances(file).map(({ id, recorded, ended }) => ({
      id,
      ...recorded.fact,
      copies: recorded.fact.evidence.flatMap((copy) => file.evidence[copy]?.fact.reference ?? []),
      recordedBy: recorded.by,
      ended,
    })),
    diligence: buildDiligenceViews(file),
    inTheWay: [...blocksOf(row.diligence, row.headquarters)],
    effort: effortOf(file, today),
    inherited: inheritedOn(row, today),
    offices: offices.map(({ id, reference, name, country }) => ({ id, reference, name, country })),
    joined: joinedRecords(file, record),
    missingRecords: missingRecords(file, record),
    proposedReliance: proposedReliance(file, row, today),
    conflicts: conflictingKeys(file.registers).map((key) => ({
      key,
      values: [...(file.registers[key] ?? [])],
    })),
    waiting: file.waiting,
    updated: file.updated,
  };
}

type Find = NonNullable<OtherRecords['record']>;

function joinedRecords(file: PartnerFile, record: Find): PartnerView['joined'] {
  return file.joined
    .map(({ id, reference }) => {
      const live = file.registers[registerKeys.joined(id)]?.at(-1);
      return {
        id,
        reference,
        name: record(id)?.name ?? '',
        joined: live ? { at: live.at, by: live.by } : null,
      };
    })
    .sort((one, other) => (one.reference < other.reference ? -1 : 1));
}

const receivedStart = registerKeys.received('');

function missingRecords(file: PartnerFile, record: Find): PartnerView['missingRecords'] {
  return Object.keys(file.registers).flatMap((key) => {
    const reference = key.startsWith(receivedStart) ? currentValue(file.registers, key) : null;
    const id = key.slice(receivedStart.length);
    return typeof reference === 'string' && record(id) === null ? [{ id, reference }] : [];
  });
}
