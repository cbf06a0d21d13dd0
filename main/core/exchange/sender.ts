import type { SenderView } from '../../../shared/contract/package-views.ts';
import { ownValue } from '../../../shared/ground/own-value.ts';
import { fingerprintOf } from '../../../shared/record/exchange/fingerprint.ts';
import type { PackageManifest } from '../../../shared/record/exchange/package-manifest.ts';
import { draftEntry } from '../../../shared/record/journal/read-entry.ts';
import type { WorkspaceFile } from '../../../shared/record/workspace/workspace-file.ts';
import type { Journal } from '../journal.ts';
import { loadWorkspaceFile } from '../load-file.ts';

/** Who made a package, and what this record knows of that device. */
export function viewSender({ store }: Journal, manifest: PackageManifest): SenderView {
  const { by, office, entity, device } = manifest;
  return {
    by,
    office,
    entity,
    device,
    code: codeIn(manifest, device),
    fingerprint: fingerprintOf(device, store.sha256),
    state: stateOf(loadWorkspaceFile(store), store.device.id, manifest),
  };
}

function stateOf(file: WorkspaceFile, own: string, { device, by, workspace }: PackageManifest) {
  if (device === own) return 'own';
  if (ownValue(file.senders, device)) return 'accepted';
  const namesake = Object.values(file.senders).some(
    (sender) => sender.workspace === workspace && sender.officer.name === by.name,
  );
  return namesake ? 'other-key' : 'new';
}

const codeIn = ({ devices }: PackageManifest, device: string) =>
  devices.find((known) => known.device === device)?.code ?? '';

/** What records that a person here believes the sender's device. */
export function draftAccepted({ store }: Journal, manifest: PackageManifest) {
  const { office, entity, workspace, by, device } = manifest;
  return draftEntry('sender.accepted', {
    sender: { device, code: codeIn(manifest, device), officer: by },
    office,
    entity,
    workspace,
    fingerprint: fingerprintOf(device, store.sha256),
  });
}
