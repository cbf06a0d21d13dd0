import type { RequestName } from '../../bench/requests/lines.ts';

/**
 * What a person sees while a request is answered that takes longer with more partners, or more than 200 ms in the run of `docs/speed.md`:
 *
 * - `progress`: how far it has come, with a way to stop it (`LongProgress`), on every screen that asks it;
 * - `busy`: that it is under way, 30 ms after it was asked (`followBusy`), and why no progress is told;
 * - `unasked`: no screen asks it.
 *
 * Every other request is about one partner or none and answers at once; `busy.ts` shows that one too, should it take
 * longer.
 */
export type Wait = 'progress' | 'unasked' | { readonly busy: string };

const change = 'a change is made in one transaction, which tells nothing between its beginning and its end';
const derivation = 'deriving a key tells nothing between its beginning and its end';
const kept = 'asked once and kept; the page that shows it draws its frame first';
const document = 'one document, written within a tenth of a second';

export const waits: Readonly<Partial<Record<RequestName, Wait>>> = {
  'workspace.create': { busy: derivation },
  'workspace.open': { busy: derivation },
  'workspace.recover': { busy: derivation },
  'workspace.changePassphrase': { busy: derivation },
  'demo.create': { busy: 'made once, from what ships' },
  'workspace.check': 'progress',
  'workspace.seal': 'progress',
  'workspace.exportSeal': 'unasked',
  'workspace.rebuild': { busy: change },
  'workspace.backup': 'progress',
  'workspace.setBackupPlace': { busy: change },
  'workspace.previewRestore': { busy: 'a copy is read before there is a workspace whose reader could tell' },
  'workspace.restore': { busy: 'two renames, and the derivation that opens what was restored' },
  'workspace.rehearseRestore': 'progress',
  'workspace.salvage': { busy: 'read before there is a workspace whose reader could tell' },
  'workspace.exportHistory': { busy: document },
  'instrument.impact': 'progress',
  'package.create': { busy: change },
  'package.share': { busy: change },
  'package.preview': 'progress',
  'package.previewPartner': { busy: 'one partner of a package that was read' },
  'package.previewFiles': 'unasked',
  'package.merge': {
    busy: 'tells its partners, and is done whole or not at all: there is no way to stop it',
  },
  'package.mergeFiles': { busy: change },
  'journal.export': 'progress',
  'journal.import': 'unasked',
  'journal.createWorkspace': 'unasked',
  'device.list': { busy: kept },
  'device.retire': { busy: change },
  'conflict.list': { busy: kept },
  'partner.listDoubles': 'progress',
  'partner.list': { busy: kept },
  'partner.listContacts': { busy: kept },
  'partner.exportHistory': { busy: document },
  'partner.exportDossier': 'progress',
  'partner.previewImport': 'progress',
  'partner.listImports': { busy: kept },
  'partner.previewUndo': 'progress',
  'partner.undoImport': { busy: change },
  'partner.import': { busy: change },
  'assessment.list': { busy: kept },
  'assessment.countDifferences': 'progress',
  'assessment.exportPartnerCopy': { busy: document },
  'assessment.exportDecisionLetter': { busy: document },
  'assessment.exportNoteForRecord': { busy: document },
  'assessment.exportWord': { busy: document },
  'form.export': { busy: document },
  'form.import': { busy: 'one workbook, read whole before anything is told of it' },
  'evidence.exportBundle': { busy: 'one partner’s documents' },
  'plan.exportWord': { busy: document },
  'guide.export': { busy: document },
  'plan.exportLetter': { busy: document },
  'followUp.listTraining': 'progress',
  'todo.list': { busy: kept },
  'todo.today': { busy: kept },
  'calendar.export': 'progress',
  'agreement.list': { busy: kept },
  'agreement.exportAmendmentLetter': { busy: document },
  'agreement.getOverview': 'progress',
  'agreement.exportOverview': 'progress',
  'agreement.import': { busy: change },
  'annex.previewBatch': { busy: 'asked anew with every choice, behind the choices' },
  'clause.check': { busy: 'one contract, compared once' },
  'clause.exportComparison': { busy: document },
  'register.exportExcel': 'progress',
  'portfolio.figures': 'progress',
  'portfolio.explain': { busy: 'the partners behind one figure that was worked out before' },
  'signOff.record': { busy: 'one letter a year, whose figures were just worked out' },
  'signOff.compare': 'progress',
  'report.annual': 'progress',
  'portfolio.trend': 'progress',
  'portfolio.compare': 'progress',
  'report.trend': 'progress',
  'report.vendorMaster': 'unasked',
  'report.write': 'progress',
  'reportDefinition.list': { busy: kept },
  'reportDefinition.run': 'progress',
  'data.export': 'progress',
  'data.exportFolder': 'progress',
  'text.export': { busy: 'one file of texts, the same for every register' },
  'text.import': { busy: 'one file, judged whole before anything of it is taken' },
  'text.makePack': 'unasked',
  'text.listStates': { busy: kept },
  'content.import': { busy: 'one pack, checked whole before anything of it is kept' },
};
