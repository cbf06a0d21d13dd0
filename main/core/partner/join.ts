import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import { foldPartner } from '../../../shared/record/file/fold.ts';
import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import { decideJoin, decideSeparate } from '../../../shared/rules/partner/decide/join.ts';
import { changeMany } from '../change.ts';
import { os } from '../implement.ts';
import { entriesOf } from '../joined-group.ts';
import type { Journal } from '../journal.ts';
import { loadFile } from '../load-file.ts';
import { viewPartner } from './change.ts';

export const join = os.partner.join.handler(async ({ input, context }) =>
  changeMany(
    context,
    (journal) => {
      const given = standingAlone(journal, input.partner);
      if (!given.ok) return given;
      const into = standingAlone(journal, input.into);
      if (!into.ok) return into;
      if (given.value.id === into.value.id)
        return refuse('JOIN_WITH_ITSELF', { record: given.value.reference });
      return ok({ given: given.value, into: into.value });
    },
    ({ given, into }, _context, journal) => {
      const { reason, keep = {} } = input;
      const together = foldPartner(into.id, [
        ...entriesOf(journal.store, journal.rows.streamsOf(into.id)),
        ...entriesOf(journal.store, journal.rows.streamsOf(given.id)),
      ]);
      const decided = decideJoin({ given, into, together, reason, keep });
      return decided.ok ? ok({ partners: [{ file: together, drafts: decided.value }] }) : decided;
    },
    ({ partners: [written] }, { into }, journal) => viewPartner(journal, written?.file ?? into),
  ),
);

export const separate = os.partner.separate.handler(async ({ input, context }) =>
  changeMany(
    context,
    (journal) => {
      const id = journal.rows.recordOf(input.partner);
      if (id === null) return refuse('PARTNER_NOT_FOUND', { reference: input.partner });
      return ok(loadFile(journal, id));
    },
    (given, _context, journal) => {
      const decided = decideSeparate(given, input.reason);
      if (!decided.ok) return decided;
      const { into, given: drafts, released } = decided.value;
      // What it was joined into may be missing here, or stand in another file itself by now: its own stream is told.
      const isHere = journal.rows.record(into) !== null;
      return ok({
        partners: [
          { file: given, drafts },
          ...(isHere ? [{ file: loadFile(journal, into), drafts: released }] : []),
        ],
      });
    },
    ({ partners: [written] }, given, journal) => viewPartner(journal, written?.file ?? given),
  ),
);

/** A record by its reference, that was not joined into another. */
export function standingAlone(
  journal: Journal,
  reference: string,
): Result<PartnerFile, 'PARTNER_NOT_FOUND' | 'PARTNER_JOINED'> {
  const { rows } = journal;
  const id = rows.recordOf(reference);
  if (id === null) return refuse('PARTNER_NOT_FOUND', { reference });
  const root = rows.joins().rootOf(id);
  if (root !== id)
    return refuse('PARTNER_JOINED', {
      record: rows.record(id)?.reference ?? reference,
      into: rows.record(root)?.reference ?? '',
    });
  return ok(loadFile(journal, id));
}
