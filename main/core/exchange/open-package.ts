import type { z } from 'zod';
import type { openedPackageSchema } from '../../../shared/contract/package-views.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import {
  markings,
  type PackageLabel,
  type PackageManifest,
} from '../../../shared/record/exchange/package-manifest.ts';
import type { Journal } from '../journal.ts';
import { loadWorkspaceFile } from '../load-file.ts';
import {
  type OpenPackage,
  PackageBroken,
  type PackageProblem,
  type PackageUnlock,
} from '../ports-packages.ts';
import type { Session } from '../session.ts';
import { viewSender } from './sender.ts';

/** What is asked of a package that lies on this computer. */
export interface PackageAsked {
  readonly path: string;
  readonly packagePassphrase?: string | undefined;
}

/**
 * Opens a package, by its passphrase or by this device's own key, does `step` with it and closes it. What turns out not
 * to be as it was signed in the midst of that is refused whole.
 */
export async function withPackage<Answer extends Result<unknown>>(
  session: Session,
  journal: Journal,
  { path, packagePassphrase }: PackageAsked,
  step: (opened: OpenPackage) => Promise<Answer>,
): Promise<Answer | Result<never, PackageProblem | 'PACKAGE_LOCKED'>> {
  const packages = await session.ports.packages();
  const { verify } = journal.store;
  const own = ownKey(journal);
  const byWord = packagePassphrase === undefined ? null : byPassphrase(packagePassphrase);
  let opened = await packages.open(path, byWord ?? own, verify);
  // Among several files some may be sealed to this device, whatever word was given for the others.
  if (byWord && !opened.ok && opened.error.code === 'PACKAGE_LOCKED')
    opened = await packages.open(path, own, verify);
  if (!opened.ok) return opened;
  try {
    return await step(opened.value);
  } catch (error) {
    if (!(error instanceof PackageBroken)) throw error;
    return refuse('PACKAGE_DAMAGED', { file: opened.value.file, problem: error.message });
  } finally {
    opened.value.close();
  }
}

/** A redacted package holds no entries: looked at as one that does, it would seem to bring nothing. */
export function ensureFull({ file, manifest: { audience } }: OpenPackage): Result<null, 'PACKAGE_REDACTED'> {
  return audience === 'full' ? ok(null) : refuse('PACKAGE_REDACTED', { file, audience });
}

const ownKey = ({ store }: Journal): PackageUnlock => ({
  kind: 'identity',
  identity: store.packageIdentity() ?? '',
});
const byPassphrase = (passphrase: string): PackageUnlock => ({ kind: 'passphrase', passphrase });

/** The label is all that is seen before a package is opened: a sender may write there what isn't so. */
function outsideDiffers(label: PackageLabel, { by, partners, audience, madeAt }: PackageManifest) {
  const apart = Math.abs(Date.parse(label.date) - Date.parse(madeAt.slice(0, 10)));
  const wrong = {
    sender: label.sender !== by.name,
    // A redacted one names no streams.
    partners: audience === 'full' && label.partners !== partners.length,
    marking: label.marking !== markings[audience],
    // A day is that of the place, and the moment that of Greenwich.
    date: !(apart <= dayInMilliseconds),
  };
  return outsideParts.filter((part) => wrong[part]);
}
const outsideParts = ['sender', 'partners', 'marking', 'date'] as const;
const dayInMilliseconds = 86_400_000;

/** What a person is told of a package that is open. */
export function viewPackage(
  journal: Journal,
  { label, manifest }: OpenPackage,
): z.infer<typeof openedPackageSchema> {
  const { id, madeAt, workspace, scope, audience, withheld, partners, entries, documents, missing } =
    manifest;
  const merged = loadWorkspaceFile(journal.store).exchanges.findLast(
    (exchange) => exchange.kind === 'merged' && exchange.package === id,
  );
  const missingBy = (why: 'left-out' | 'lost') => missing.filter((document) => document.why === why).length;
  return {
    id,
    label,
    sender: viewSender(journal, manifest),
    madeAt,
    isOwnRecord: workspace === journal.store.workspaceId,
    scope,
    audience,
    withheld,
    // A redacted one names no streams: how many partners it tells of, its signed label says.
    partners: audience === 'full' ? partners.length : label.partners,
    entries,
    documents,
    leftOut: missingBy('left-out'),
    lost: missingBy('lost'),
    outsideDiffers: outsideDiffers(label, manifest),
    number: manifest.number ?? null,
    mergedOn: merged?.at ?? null,
  };
}
