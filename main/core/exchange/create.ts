import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import { minimumPassphraseLength, normalPassphrase } from '../../../shared/record/workspace/passphrase.ts';
import { findPartner } from '../find.ts';
import { inWorkspace, os } from '../implement.ts';
import type { Journal } from '../journal.ts';
import { loadWorkspaceFile } from '../load-file.ts';
import type { PackageSeal, Packages } from '../ports-packages.ts';
import type { Wanted } from './gather-content.ts';
import { sendExtract } from './send-extract.ts';
import { sendPackage } from './send-package.ts';

export const create = os.package.create.handler(({ input, context }) =>
  inWorkspace(context.session, async (journal) => {
    const { ports } = context.session;
    const packages = await ports.packages();
    const seal = decideSeal(packages, input);
    if (!seal.ok) return seal;
    if (input.audience !== 'full') {
      const { audience, scope, partners, language, to } = input;
      const placeFor = (name: string) => packages.placeFor(input.path, name);
      const order = { audience, scope, partners, language, to, seal: seal.value, placeFor };
      return sendExtract({ ...context, journal }, order);
    }
    const streams = wantedStreams(journal, input);
    if (!streams.ok) return streams;
    return sendPackage(
      { ...context, journal },
      {
        wanted: streams.value,
        scope: input.scope,
        to: input.to,
        documents: input.documents,
        seal: seal.value,
        placeFor: (name) => packages.placeFor(input.path, name),
        isPlaceKept: true,
      },
      ({ report }) => report,
    );
  }),
);

/** How a package is to be sealed, by what a person gave. */
export function decideSeal(
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
    assessment,
    to,
  }: {
    readonly scope: Wanted['kind'];
    readonly assessment?: string | undefined;
    readonly partners: readonly string[];
    readonly to: string;
  },
): Result<Wanted, 'PARTNER_NOT_FOUND' | 'ASSESSMENT_NOT_FOUND' | 'RECEIVER_REQUIRED'> {
  if (scope === 'whole') return ok({ kind: 'whole' });
  if (scope === 'partners') {
    const found = partners.map((reference) => findPartner(journal, reference));
    const missing = found.find((one) => !one.ok);
    if (missing && !missing.ok) return missing;
    return ok({ kind: 'partners', ids: found.flatMap((one) => (one.ok ? [one.value.id] : [])) });
  }
  if (scope === 'assessment') {
    const place = journal.rows.assessmentOf(assessment ?? '');
    return place
      ? ok({ kind: 'assessment', ...place })
      : refuse('ASSESSMENT_NOT_FOUND', { reference: assessment ?? '' });
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
