import { extractSchema } from '../../../shared/documents/extract/extract.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok } from '../../../shared/ground/result.ts';
import { fingerprintOf } from '../../../shared/record/exchange/fingerprint.ts';
import { markings } from '../../../shared/record/exchange/package-manifest.ts';
import { os } from '../implement.ts';
import { PackageBroken, type PackageUnlock } from '../ports-packages.ts';

/** The outside of any package; where a redacted one can be opened, what it holds as well. */
export const inspect = os.package.inspect.handler(async ({ input, context: { session } }) => {
  const packages = await session.ports.packages();
  const outside = await packages.readLabel(input.path);
  if (!outside.ok) return outside;
  const label = outside.value;
  const unlock = unlockBy(input.packagePassphrase, session.journal?.store.packageIdentity() ?? null);
  // A full package is read by its preview, which tells what it would bring.
  if (label.marking === markings.full || unlock === null) return ok({ ...label, opened: null });
  const opened = await packages.open(input.path, unlock, packages.verify);
  if (!opened.ok) {
    const isUnasked = input.packagePassphrase === undefined && opened.error.code === 'PACKAGE_LOCKED';
    return isUnasked ? ok({ ...label, opened: null }) : opened;
  }
  const { file, manifest } = opened.value;
  try {
    const extract = extractSchema.safeParse(await opened.value.extract());
    if (!extract.success || extract.data.audience !== manifest.audience)
      return refuse('PACKAGE_DAMAGED', { file, problem: 'its extract isn’t one that this program reads' });
    const fingerprint = fingerprintOf(manifest.device, packages.sha256);
    return ok({
      ...label,
      opened: { by: manifest.by, fingerprint, withheld: manifest.withheld, extract: extract.data },
    });
  } catch (error) {
    if (!(error instanceof PackageBroken)) throw error;
    return refuse('PACKAGE_DAMAGED', { file, problem: error.message });
  } finally {
    opened.value.close();
  }
});

function unlockBy(passphrase: string | undefined, identity: string | null): PackageUnlock | null {
  if (passphrase !== undefined) return { kind: 'passphrase', passphrase };
  return identity === null ? null : { kind: 'identity', identity };
}
