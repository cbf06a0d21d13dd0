import { ok, rulingOut } from '../../../shared/ground/result.ts';
import { decideCreate } from '../../../shared/rules/partner/decide/edit.ts';
import { changeEvenArchived } from '../change.ts';
import { os } from '../implement.ts';
import { loadFile } from '../load-file.ts';
import { nextPartnerReference } from '../references.ts';
import { withoutUndefined } from '../without-undefined.ts';
import { viewPartner } from './change.ts';
import { ensureDistinct } from './known-doubles.ts';
import { resolveHeadquarters } from './resolve-headquarters.ts';

export const create = os.partner.create.handler(({ input, context }) =>
  // A new partner can't be archived yet.
  changeEvenArchived(
    context,
    (journal) => {
      // Nobody names a partner that is not there yet.
      const fields = rulingOut(
        resolveHeadquarters(journal, withoutUndefined(input.fields)),
        'HEADQUARTERS_CIRCLE',
      );
      if (!fields.ok) return fields;
      const distinct = ensureDistinct(journal, fields.value, input.confirmDistinct);
      if (!distinct.ok) return distinct;
      const id = journal.ids.newId();
      const { reference, counters } = nextPartnerReference(journal, fields.value.country ?? null);
      return ok({ file: loadFile(journal, id), fields: fields.value, id, reference, counters });
    },
    // Nobody can have named it as its own headquarters either.
    ({ id, reference, fields }) => rulingOut(decideCreate(id, reference, fields), 'HEADQUARTERS_IS_ITSELF'),
    ({ file }, _found, journal) => viewPartner(journal, file),
  ),
);
