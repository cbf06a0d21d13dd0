import { ok } from '../../../shared/ground/result.ts';
import { fingerprintOf } from '../../../shared/record/exchange/fingerprint.ts';
import { inWorkspace, os } from '../implement.ts';

export const getKey = os.package.getKey.handler(({ context }) =>
  inWorkspace(context.session, async ({ store }) => {
    const packages = await context.session.ports.packages();
    let identity = store.packageIdentity();
    if (identity === null) {
      identity = await packages.newIdentity();
      const made = identity;
      const keep = () => store.keepPackageIdentity(made);
      // Two that ask at once: the first key stays. Only the very first time waits until nobody else writes.
      identity = await (context.session.inTurn?.(keep) ?? keep());
    }
    const { id, code } = store.device;
    return ok({
      device: id,
      code,
      fingerprint: fingerprintOf(id, store.sha256),
      recipient: await packages.recipientOf(identity),
    });
  }),
);
