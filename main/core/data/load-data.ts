import { coverageOf, type DataCoverage } from '../../../shared/documents/data/coverage.ts';
import type { DataPartner } from '../../../shared/documents/data/data-table.ts';
import type { KeptRow } from '../../../shared/rules/register/partner-view.ts';
import { gateToday } from '../agreement/gate-today.ts';
import type { Journal } from '../journal.ts';
import { loadFile } from '../load-file.ts';
import type { Progress } from '../progress.ts';
import { dataPartnerOf } from './data-partner.ts';

/** The partners of the register as the tables for other programs tell of them, each read once while they are written. */
export function loadData(
  journal: Journal,
  { archived }: { readonly archived: boolean },
  progress: Progress,
): { readonly partners: Iterable<DataPartner>; readonly coverage: DataCoverage; readonly archived: number } {
  const today = journal.clock.today();
  const all = journal.rows.all();
  const rows = all
    .filter((row) => archived || !row.archived)
    .sort((a, b) => (a.reference < b.reference ? -1 : a.reference > b.reference ? 1 : a.id < b.id ? -1 : 1));
  return {
    coverage: coverageOf(rows, today, all.length - rows.length),
    archived: rows.filter((row) => row.archived).length,
    partners: {
      *[Symbol.iterator]() {
        for (const [done, row] of rows.entries()) {
          progress.at('partners', done, rows.length);
          yield dataPartner(journal, row, today);
        }
      },
    },
  };
}

function dataPartner(journal: Journal, row: KeptRow, today: string): DataPartner {
  const file = loadFile(journal, row.id);
  const { rater } = journal.rows.telling();
  const gate = () => gateToday(journal, file, today);
  return dataPartnerOf(file, row, { instruments: journal.instruments, today, rater, gate });
}
