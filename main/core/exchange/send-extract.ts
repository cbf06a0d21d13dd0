import { withheldKinds } from '../../../shared/documents/extract/extract.ts';
import { ok } from '../../../shared/ground/result.ts';
import {
  markings,
  type PackageLabel,
  packageFormat,
} from '../../../shared/record/exchange/package-manifest.ts';
import { draftEntry } from '../../../shared/record/journal/read-entry.ts';
import { changeWorkspace } from '../change.ts';
import { documentName } from '../document-context.ts';
import type { Asked } from '../implement.ts';
import type { Journal } from '../journal.ts';
import type { PackageSeal } from '../ports-packages.ts';
import { gatherExtract, type Redacted } from './gather-extract.ts';
import type { Sent } from './send-package.ts';

interface ExtractOrder extends Redacted {
  readonly to: string;
  readonly seal: PackageSeal;
  readonly placeFor: (name: string) => Promise<string>;
}

/**
 * Writes a redacted package and records that it was sent. Its manifest names neither streams nor devices nor documents:
 * ids of records stay within the UN, and a list of what is missing would tell how much evidence there is.
 */
export async function sendExtract(context: Asked & { readonly journal: Journal }, order: ExtractOrder) {
  const { journal, session } = context;
  const { store, clock, officer } = journal;
  const { audience, scope, to, seal } = order;
  const extract = gatherExtract(session, journal, order);
  if (!extract.ok) return extract;
  const { office, entity } = extract.value;
  const id = journal.ids.newId();
  const madeAt = clock.now();
  const today = clock.today();
  const marking = markings[audience];
  const name = documentName(['PSEA', marking, office, today, store.device.code], 'psea');
  const path = await order.placeFor(name);
  const partners = extract.value.partners.length;
  const packages = await session.ports.packages();
  const written = await packages.write(
    path,
    {
      label: {
        psea: 'package',
        format: packageFormat,
        sender: officer.name,
        date: today,
        partners,
        marking: marking as PackageLabel['marking'],
        sealed: seal.kind,
      },
      madeAt,
      about: () => ({
        format: packageFormat,
        program: session.ports.programVersion,
        id,
        madeAt,
        workspace: store.workspaceId,
        office,
        entity,
        by: officer,
        device: store.device.id,
        devices: [],
        scope,
        audience,
        withheld: [...withheldKinds[audience]],
        partners: [],
      }),
      entries: null,
      extract: extract.value,
      documents: () => ({ carried: [], leftOut: [] }),
      readDocument: () => null,
      sign: store.sign,
    },
    seal,
  );
  if (!written.ok) return written;
  const none = { entries: 0, documents: 0 };
  const report: Sent['report'] = { path, id, partners, ...none, leftOut: 0, lost: 0, unreadable: 0 };
  const about = { package: id, to, on: today, scope, audience, partners, ...none, place: 0 };
  return changeWorkspace(
    context,
    () => ok(null),
    () => ok({ workspace: [draftEntry('package.sent', about)] }),
    () => report,
  );
}
