import { ok } from '../../../shared/ground/result.ts';
import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import { ensureActive } from '../../../shared/rules/partner/decide/edit.ts';
import { decideAssignPartner } from '../../../shared/rules/people/decide/assign.ts';
import { showRow } from '../../../shared/rules/register/partner-view.ts';
import { changeMany } from '../change.ts';
import { findPartner } from '../find.ts';
import { os } from '../implement.ts';
import type { PartnerChange } from '../journal.ts';
import { findAssignee } from '../people/find-assignee.ts';

export const assign = os.partner.assign.handler(({ input, context }) =>
  changeMany(
    context,
    (journal) => {
      const person = findAssignee(journal, input.person);
      if (!person.ok) return person;
      // By id, so that a partner named twice is assigned once.
      const files = new Map<string, PartnerFile>();
      for (const reference of input.partners) {
        const file = findPartner(journal, reference);
        if (!file.ok) return file;
        const active = ensureActive(file.value);
        if (!active.ok) return active;
        files.set(file.value.id, file.value);
      }
      return ok({ person: person.value, files: [...files.values()] });
    },
    ({ person, files }) => {
      const partners: PartnerChange[] = [];
      for (const file of files) {
        const decided = decideAssignPartner(file, person);
        if (decided.ok) partners.push({ file, drafts: decided.value });
        else if (decided.error.code !== 'NOTHING_TO_CHANGE' || files.length === 1) return decided;
      }
      return ok({ partners });
    },
    ({ partners }, { files }, journal) => {
      const today = journal.clock.today();
      const changed = new Map(partners.map(({ row }) => [row.id, row]));
      const rows = files.flatMap(({ id }) => changed.get(id) ?? journal.rows.get(id) ?? []);
      return { rows: rows.map((row) => showRow(row, today)), assigned: partners.length };
    },
  ),
);
