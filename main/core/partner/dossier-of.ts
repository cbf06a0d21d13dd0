import type { Dossier } from '../../../shared/documents/dossier/dossier.ts';
import { buildHistoryView } from '../../../shared/documents/history/build-history-view.ts';
import type { ReportLanguage } from '../../../shared/documents/report/text/report-text.ts';
import { ownValue } from '../../../shared/ground/own-value.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import { chainedText } from '../../../shared/record/journal/canonical.ts';
import { type Entry, workspaceStream } from '../../../shared/record/journal/entry.ts';
import { entriesKnownBy } from '../../../shared/record/journal/known-by.ts';
import { foldWorkspace, type WorkspaceFile } from '../../../shared/record/workspace/workspace-file.ts';
import { readAgreements } from '../../../shared/rules/agreement/agreement-state.ts';
import { buildAgreementView } from '../../../shared/rules/agreement/build-agreement-view.ts';
import { readAssessments } from '../../../shared/rules/assessment/assessment.ts';
import { buildAssessmentView } from '../../../shared/rules/assessment/build-view.ts';
import { buildEvidenceView } from '../../../shared/rules/evidence/build-evidence-view.ts';
import { readAllEvidence } from '../../../shared/rules/evidence/evidence-state.ts';
import { readPerson } from '../../../shared/rules/people/people.ts';
import { buildPlanView } from '../../../shared/rules/plan/build-plan-view.ts';
import { buildPartnerView } from '../../../shared/rules/register/build-partner-view.ts';
import { buildKeptRow } from '../../../shared/rules/register/build-row.ts';
import { toldByDevices } from '../../../shared/rules/register/told-by-devices.ts';
import { withHeadquarters } from '../../../shared/rules/register/with-headquarters.ts';
import { gateOn, relianceOfRow } from '../../../shared/rules/standing/reliance.ts';
import { libraryInUse } from '../clause/library-in-use.ts';
import { type FileThen, filesThen } from '../file-then.ts';
import { historyFaults } from '../history/history-faults.ts';
import type { Journal } from '../journal.ts';
import { loadWorkspaceFile } from '../load-file.ts';
import type { Session } from '../session.ts';

export interface DossierAsked {
  /** Reference or id of the record. */
  readonly partner: string;
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly language: ReportLanguage;
}

/**
 * What was known of a partner at the end of a day. Everything in it comes from the entries that were known then, those of
 * the office's own stream among them: names, devices and clauses are those of that day. Nothing of today's state is read.
 */
export function dossierOf(
  session: Session,
  journal: Journal,
  { partner, asOf, language }: DossierAsked,
): Result<{ dossier: Dossier; then: FileThen }, 'PARTNER_NOT_FOUND' | 'PARTNER_NOT_YET'> {
  const { store, rows, instruments } = journal;
  const record = rows.recordOf(partner);
  if (record === null) return refuse('PARTNER_NOT_FOUND', { reference: partner });
  const now = journal.clock.now();
  const known = (stream: string) => entriesKnownBy(store.entries(stream), asOf, now);
  const files = filesThen(journal, { day: asOf, now });
  const then = files.of(record);
  if (!then) return refuse('PARTNER_NOT_YET', { reference: partner, asOf });
  const { file } = then;
  const tellDevices = toldByDevices(foldWorkspace(known(workspaceStream)));
  const toldRow = (id: string) => {
    const found = files.row(id);
    return found && tellDevices(found);
  };
  const kept = buildKeptRow(file, instruments);
  const row = withHeadquarters(tellDevices(kept), toldRow);
  const gate = gateOn(relianceOfRow(row), asOf);
  const { offices: _, ...view } = buildPartnerView(file, instruments, asOf, {
    find: toldRow,
    tellDevices,
    offices: [],
    record: (id) => {
      const own = files.record(id);
      return own && buildKeptRow(own, instruments);
    },
  });
  const names = namesThen(journal, foldWorkspace(known(workspaceStream)));
  const { office, entity, fictional } = names.today;
  const told = tell(session, journal, then, names, files, language);
  return ok({
    then,
    dossier: {
      asOf,
      office,
      entity,
      fictional,
      partner: view,
      gate,
      twoRatings: kept.portfolio.result?.twoRatings ?? false,
      assessments: readAssessments(file, instruments)
        .map((assessment) => {
          const {
            newerVersion: _newer,
            canMove: _move,
            ...rest
          } = buildAssessmentView(file, assessment, instruments, asOf);
          return rest;
        })
        .reverse(),
      evidence: readAllEvidence(file).map((evidence) => buildEvidenceView(file, evidence, asOf)),
      plan: buildPlanView(file, instruments, asOf),
      agreements: readAgreements(file).map((agreement) => buildAgreementView(file, agreement, gate, asOf)),
      ...told,
      heads: headsOf(then.entries, store.sha256, names, (id) => files.record(id)?.reference ?? id),
    },
  });
}

/**
 * What people and devices were called. The office's own stream of that day tells; what never changes, such as the office
 * itself and the code of a device, is read from what there is, since an office may enter its history before it began.
 */
function namesThen({ store }: Pick<Journal, 'store'>, then: WorkspaceFile) {
  const today = loadWorkspaceFile(store);
  return {
    then,
    today,
    person: (id: string) => readPerson(then, id)?.name ?? ownValue(today.people, id)?.[0] ?? null,
    /** The short code of a device, or the beginning of its id where nothing introduced it. */
    device: (device: string) =>
      (ownValue(today.devices, device) ?? ownValue(today.introduced, device))?.code ?? device.slice(0, 8),
  };
}
type Names = ReturnType<typeof namesThen>;

/** Every entry in words, by the names of that day. */
function tell(
  session: Session,
  journal: Journal,
  { file, entries }: FileThen,
  names: Names,
  files: ReturnType<typeof filesThen>,
  language: ReportLanguage,
): Pick<Dossier, 'entries' | 'waiting'> {
  const { store } = journal;
  const view = buildHistoryView({
    language,
    file,
    instruments: journal.instruments,
    checks: journal.checks,
    library: libraryInUse(session, journal, names.then),
    partnerName: (id) => files.row(id)?.name ?? null,
    recordReference: (id) => files.record(id)?.reference ?? null,
    personName: names.person,
    deviceCode: names.device,
    entries,
    stream: file.id,
    faults: historyFaults(store, [...new Set(entries.map(({ stream }) => stream))]),
    filter: {},
    localMoment: (at) => ({ day: at.slice(0, 10), time: at.slice(11, 16) }),
  });
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return {
    waiting: view.waiting,
    entries: view.rows.toReversed().map(({ entry, at, by, sentence, lines, subject }) => {
      const own = byId.get(entry) as Entry;
      return {
        entry,
        hash: store.sha256(chainedText(own)),
        at,
        by,
        device: names.device(own.device),
        sentence,
        lines,
        about: subject && (subject.reference ?? subject.title),
      };
    }),
  };
}

/** The last entry of each device in each journal; of one whose chain forked, every one of its ends. */
function headsOf(
  entries: readonly Entry[],
  sha256: (text: string) => string,
  names: Names,
  referenceOf: (id: string) => string,
): Dossier['heads'] {
  const chains = Map.groupBy(entries, ({ stream, device }) => `${stream} ${device}`);
  return [...chains.values()]
    .flatMap((chain) => {
      const last = Math.max(...chain.map(({ seq }) => seq));
      return chain.filter(({ seq }) => seq === last);
    })
    .map((entry) => ({
      record: referenceOf(entry.stream),
      device: names.device(entry.device),
      seq: entry.seq,
      hash: sha256(chainedText(entry)),
      at: entry.at,
    }))
    .sort((a, b) => (`${a.record} ${a.device} ${a.hash}` < `${b.record} ${b.device} ${b.hash}` ? -1 : 1));
}
