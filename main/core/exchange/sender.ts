import type { SenderView } from '../../../shared/contract/package-views.ts';
import { ownValue } from '../../../shared/ground/own-value.ts';
import { fingerprintOf } from '../../../shared/record/exchange/fingerprint.ts';
import type { PackageManifest } from '../../../shared/record/exchange/package-manifest.ts';
import { lookOfName } from '../../../shared/record/exchange/sender-name.ts';
import { draftEntry } from '../../../shared/record/journal/read-entry.ts';
import type { Sender, WorkspaceFile } from '../../../shared/record/workspace/workspace-file.ts';
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
    state: stateOf(loadWorkspaceFile(store), store.device.id, store.workspaceId, manifest),
  };
}

/**
 * Whether a device is believed here. A new key is an alarm where what is told of it is known: a name that looks like one
 * that was accepted, of the same record or office; or another record of which a device was accepted, that introduced no
 * such one. Of our own record new laptops come all the time.
 */
function stateOf(file: WorkspaceFile, own: string, ownRecord: string, manifest: PackageManifest) {
  const { device, by, office, workspace } = manifest;
  if (device === own) return 'own';
  if (ownValue(file.senders, device)) return 'accepted';
  const looks = { name: lookOfName(by.name), office: lookOfName(office) };
  const isKnown = (sender: Sender) => {
    const isOfRecord = sender.workspace === workspace;
    const isOfOffice = looks.office !== '' && lookOfName(sender.office) === looks.office;
    return (isOfRecord || isOfOffice) && lookOfName(sender.officer.name) === looks.name;
  };
  const isIntroduced = workspace === ownRecord || ownValue(file.introduced, device) !== undefined;
  const senders = Object.values(file.senders);
  const isOfKnownRecord = senders.some((sender) => sender.workspace === workspace);
  return senders.some(isKnown) || (isOfKnownRecord && !isIntroduced) ? 'other-key' : 'new';
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
