import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import { markings, packageFormat } from '../../../shared/record/exchange/package-manifest.ts';
import { draftEntry } from '../../../shared/record/journal/read-entry.ts';
import { minimumPassphraseLength, normalPassphrase } from '../../../shared/record/workspace/passphrase.ts';
import { changeWorkspace } from '../change.ts';
import { documentName } from '../document-context.ts';
import { findPartner } from '../find.ts';
import { inWorkspace, os } from '../implement.ts';
import type { Journal } from '../journal.ts';
import { loadWorkspaceFile } from '../load-file.ts';
import type { PackageSeal, Packages } from '../ports-packages.ts';
import { gatherContent, type Wanted } from './gather-content.ts';

export const create = os.package.create.handler(({ input, context }) =>
  inWorkspace(context.session, async (journal) => {
    const { ports } = context.session;
    const packages = await ports.packages();
    const seal = decideSeal(packages, input);
    if (!seal.ok) return seal;
    const streams = wantedStreams(journal, input);
    if (!streams.ok) return streams;
    const content = gatherContent(journal, streams.value);
    if (content.streams.length === 0) return refuse('NOTHING_TO_SEND', { to: input.to });
    const { store, clock, officer } = journal;
    const file = loadWorkspaceFile(store);
    const id = journal.ids.newId();
    const madeAt = clock.now();
    const name = documentName(['PSEA', file.office, clock.today(), store.device.code], 'psea');
    const path = await packages.placeFor(input.path, name);
    const written = await packages.write(
      path,
      {
        label: {
          psea: 'package',
          format: packageFormat,
          sender: officer.name,
          date: clock.today(),
          partners: content.partners.length,
          marking: markings.full as 'UN internal',
          sealed: seal.value.kind,
        },
        madeAt,
        about: () => ({
          format: packageFormat,
          program: ports.programVersion,
          id,
          madeAt,
          workspace: store.workspaceId,
          office: file.office,
          entity: file.entity,
          by: officer,
          device: store.device.id,
          devices: content.devices(),
          scope: input.scope,
          audience: 'full',
          withheld: [],
          partners: [...content.partners],
        }),
        entries: content.entries,
        extract: null,
        documents: () => content.documents(input.documents),
        readDocument: (sha256) => store.documents.read(sha256),
        sign: store.sign,
      },
      seal.value,
    );
    if (!written.ok) return written;
    const { entries, documents, missing } = written.value;
    const count = (why: string) => missing.filter((document) => document.why === why).length;
    return changeWorkspace(
      { ...context, journal },
      () => ok(null),
      () =>
        ok({
          workspace: [
            draftEntry('package.sent', {
              package: id,
              to: input.to,
              on: clock.today(),
              scope: input.scope,
              audience: 'full',
              partners: content.partners.length,
              entries,
              documents,
              place: content.place(),
            }),
          ],
        }),
      () => ({
        path,
        id,
        partners: content.partners.length,
        entries,
        documents,
        leftOut: count('left-out'),
        lost: count('lost'),
        unreadable: content.unreadable(),
      }),
    );
  }),
);

function decideSeal(
  packages: Packages,
  {
    recipients,
    packagePassphrase,
  }: { readonly recipients: readonly string[]; readonly packagePassphrase?: string | undefined },
): Result<PackageSeal, 'PACKAGE_NOT_SEALED' | 'PASSPHRASE_TOO_SHORT' | 'RECIPIENT_INVALID'> {
  const wrong = recipients.find((recipient) => !packages.isRecipient(recipient));
  if (wrong !== undefined) return refuse('RECIPIENT_INVALID', { recipient: wrong });
  if (recipients.length > 0) return ok({ kind: 'recipients', recipients });
  if (packagePassphrase === undefined) return refuse('PACKAGE_NOT_SEALED');
  const { length } = [...normalPassphrase(packagePassphrase)];
  return length < minimumPassphraseLength
    ? refuse('PASSPHRASE_TOO_SHORT', { length, minimum: minimumPassphraseLength })
    : ok({ kind: 'passphrase', passphrase: packagePassphrase });
}

function wantedStreams(
  journal: Journal,
  {
    scope,
    partners,
    to,
  }: { readonly scope: Wanted['kind']; readonly partners: readonly string[]; readonly to: string },
): Result<Wanted, 'PARTNER_NOT_FOUND' | 'RECEIVER_REQUIRED'> {
  if (scope === 'whole') return ok({ kind: 'whole' });
  if (scope === 'partners') {
    const found = partners.map((reference) => findPartner(journal, reference));
    const missing = found.find((one) => !one.ok);
    if (missing && !missing.ok) return missing;
    return ok({ kind: 'partners', ids: found.flatMap((one) => (one.ok ? [one.value.id] : [])) });
  }
  if (to === '') return refuse('RECEIVER_REQUIRED');
  const { store } = journal;
  const last = loadWorkspaceFile(store).exchanges.findLast(
    (exchange) =>
      exchange.kind === 'sent' &&
      exchange.device === store.device.id &&
      exchange.place > 0 &&
      exchange.to.toLowerCase() === to.toLowerCase(),
  );
  return ok({ kind: 'since', place: last?.kind === 'sent' ? last.place : 0 });
}
