import { ownValue } from '../../../shared/ground/own-value.ts';
import type { Entry } from '../../../shared/record/journal/entry.ts';
import type { KeptRow } from '../../../shared/rules/register/partner-view.ts';
import { loadWorkspaceFile } from '../load-file.ts';
import type { WorkspaceStore } from '../ports.ts';
import type { NamedRecord } from './name-index.ts';

export type SharedKind = 'partner' | 'assessment' | 'agreement';

const firstEntry = {
  partner: 'partner.created',
  assessment: 'assessment.started',
  agreement: 'agreement.added',
} as const satisfies Record<SharedKind, Entry['type']>;

/**
 * What tells a record apart from another of its reference: a name that means it alone, whose it is, the day on which it
 * was recorded and the code of the device that did, and its id.
 */
export function choiceOf(
  store: WorkspaceStore,
  kind: SharedKind,
  record: NamedRecord,
  name: string,
  rows: ReadonlyMap<string, KeptRow>,
): string[] {
  const row = rows.get(record.partner);
  const first = store
    .entries(kind === 'partner' ? record.id : record.partner)
    .find(
      ({ type, data }) =>
        type === firstEntry[kind] && (kind === 'partner' || [data.id, data.assessment].includes(record.id)),
    );
  return [
    name,
    row?.name ?? '',
    first?.at.slice(0, 10) ?? '',
    first ? codeOf(store, first.device) : '',
    record.id,
  ].filter((each) => each !== '');
}

function codeOf(store: WorkspaceStore, device: string): string {
  if (device === store.device.id) return store.device.code;
  const { devices, senders, introduced } = loadWorkspaceFile(store);
  const known = ownValue(devices, device) ?? ownValue(senders, device) ?? ownValue(introduced, device);
  return known?.code ?? device.slice(0, 8);
}
