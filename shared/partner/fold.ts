import type { Entry, EntryDraft } from '../journal/entry.ts';
import { type KnownEntry, readEntry } from '../journal/entry-types.ts';
import { splitByGaps } from '../journal/merge.ts';
import { applyWrites, type Write } from '../journal/registers.ts';
import type { ActionStanding } from '../plan/plan-entries.ts';
import {
  type ActionRecord,
  type AgreementRecord,
  type AssessmentRecord,
  emptyPartnerFile,
  type PartnerFile,
  type Recorded,
  registerKeys,
} from './partner-file.ts';

const inEach = (key: (id: string) => string, values: Readonly<Record<string, unknown>>): Write[] =>
  Object.entries(values).map(([id, value]) => [key(id), value]);

/** The registers that an entry sets, with their values: the one place where types become registers. */
export function writesOf({ type, data }: KnownEntry): Write[] {
  switch (type) {
    case 'partner.created':
      return inEach(registerKeys.field, data.fields);
    case 'partner.edited':
      return inEach(registerKeys.field, data.set);
    case 'partner.archived':
      return [[registerKeys.archived, data.reason]];
    case 'partner.restored':
      return [[registerKeys.archived, null]];
    case 'conflict.settled':
      return [[data.key, data.value]];
    case 'assessment.started':
      return [
        [registerKeys.status(data.assessment), hasAnswers(data) ? 'in-progress' : 'draft'],
        ...inEach((id) => registerKeys.detail(data.assessment, id), data.details),
        ...inEach((id) => registerKeys.answer(data.assessment, id), data.answers),
        ...inEach((id) => registerKeys.review(data.assessment, id), data.reviews),
      ];
    case 'assessment.details-recorded':
      return inEach((id) => registerKeys.detail(data.assessment, id), data.set);
    case 'assessment.answers-recorded':
      return inEach((id) => registerKeys.answer(data.assessment, id), data.answers);
    case 'assessment.reviews-recorded':
      return inEach((id) => registerKeys.review(data.assessment, id), data.reviews);
    case 'assessment.difference-explained':
      return [[registerKeys.difference(data.assessment, data.standard), data.difference]];
    case 'evidence.added':
      return inEach((field) => registerKeys.evidenceField(data.id, field), data.fields);
    case 'evidence.edited':
      return inEach((field) => registerKeys.evidenceField(data.id, field), data.set);
    case 'evidence.reviewed':
      return [[registerKeys.evidenceReview(data.id), data.review]];
    case 'evidence.withdrawn':
      return [[registerKeys.evidenceWithdrawn(data.id), data.reason]];
    case 'plan.action-added':
      return [
        ...inEach((field) => registerKeys.actionField(data.id, field), data.fields),
        [registerKeys.actionStanding(data.id), notStarted(data.on)],
      ];
    case 'plan.action-edited':
      return inEach((field) => registerKeys.actionField(data.id, field), data.set);
    case 'plan.action-moved':
      return [[registerKeys.actionStanding(data.id), data.standing]];
    case 'follow-up.withdrawn':
      return [[registerKeys.activityWithdrawn(data.id), data.reason]];
    case 'follow-up.rhythm-chosen':
      return [[registerKeys.rhythm, data]];
    case 'agreement.added':
      return inEach((field) => registerKeys.agreementField(data.id, field), data.fields);
    case 'agreement.edited':
      return inEach((field) => registerKeys.agreementField(data.id, field), data.set);
    case 'agreement.withdrawn':
      return [[registerKeys.agreementWithdrawn(data.id), data.reason]];
    case 'agreement.element-checked':
      return [[registerKeys.agreementElement(data.id, data.element), data.check]];
    case 'assessment.submitted':
      return [[registerKeys.status(data.assessment), 'submitted']];
    case 'assessment.returned':
      return [[registerKeys.status(data.assessment), 'returned']];
    case 'assessment.determined':
      return data.determination.kind === 'final' ? [[registerKeys.status(data.assessment), 'final']] : [];
    case 'assessment.cancelled':
      return [[registerKeys.status(data.assessment), 'cancelled']];
    default:
      return [];
  }
}

/** How an action stands when it enters the plan. */
const notStarted = (on: string): ActionStanding => ({
  status: 'not-started',
  on,
  reason: null,
  evidence: [],
});

const hasAnswers = (data: { answers: object; reviews: object }) =>
  Object.keys(data.answers).length + Object.keys(data.reviews).length > 0;

/**
 * Registers whose live values a new entry replaces: those that it sets. Archiving names all values seen,
 * so that an edit which it did not see survives it.
 */
export function keysSeenBy(file: PartnerFile, draft: EntryDraft): string[] {
  if (draft.type === 'partner.archived') return Object.keys(file.registers);
  return writesOf(draft as unknown as KnownEntry).map(([key]) => key);
}

/** State after one more entry. Entries must come in journal order; `foldPartner` sees to that. */
export function applyPartnerEntry(file: PartnerFile, entry: Entry): PartnerFile {
  const counted = { ...file, entries: file.entries + 1, updated: { at: entry.at, by: entry.by } };
  const known = readEntry(entry);
  if (!known) return { ...counted, unknown: file.unknown + 1 };
  return withFacts(
    { ...counted, registers: applyWrites(file.registers, entry, writesOf(known)) },
    entry,
    known,
  );
}

/** The partner's state from all entries of its stream, in any order, with or without some of them. */
export function foldPartner(id: string, entries: readonly Entry[]): PartnerFile {
  const { ready, waiting } = splitByGaps(entries);
  return { ...ready.reduce(applyPartnerEntry, emptyPartnerFile(id)), waiting: waiting.length };
}

/** What an archiving saw; of two that did not see each other, what either saw. */
function seenByArchiving({ archive, registers }: PartnerFile, entry: Entry): readonly string[] {
  const isRival = archive && registers[registerKeys.archived]?.some((live) => live.entry === archive.entry);
  return isRival ? [...new Set([...archive.seen, archive.entry, ...entry.replaces])].sort() : entry.replaces;
}

const inAction = (
  file: PartnerFile,
  id: string,
  change: (action: ActionRecord) => ActionRecord,
): PartnerFile => {
  const action = file.actions[id];
  return action ? { ...file, actions: { ...file.actions, [id]: change(action) } } : file;
};

const inAgreement = (
  file: PartnerFile,
  id: string,
  change: (agreement: AgreementRecord) => AgreementRecord,
): PartnerFile => {
  const agreement = file.agreements[id];
  return agreement ? { ...file, agreements: { ...file.agreements, [id]: change(agreement) } } : file;
};

function withFacts(file: PartnerFile, entry: Entry, known: KnownEntry): PartnerFile {
  const recorded = <Fact>(fact: Fact): Recorded<Fact> => ({
    entry: entry.id,
    at: entry.at,
    by: entry.by,
    fact,
  });
  const inAssessment = (id: string, change: (record: AssessmentRecord) => AssessmentRecord): PartnerFile => {
    const record = file.assessments[id];
    return record ? { ...file, assessments: { ...file.assessments, [id]: change(record) } } : file;
  };
  const { type, data } = known;
  switch (type) {
    case 'partner.created':
      return { ...file, reference: data.reference };
    case 'partner.archived':
      return {
        ...file,
        archive: { entry: entry.id, reason: data.reason, seen: seenByArchiving(file, entry) },
      };
    case 'partner.basis-recorded':
      return { ...file, bases: [...file.bases, { recorded: recorded(data), ended: null }] };
    case 'partner.basis-ended':
      return {
        ...file,
        bases: file.bases.map((basis) =>
          basis.recorded.fact.id === data.id
            ? { ...basis, ended: recorded({ on: data.on, reason: data.reason }) }
            : basis,
        ),
      };
    case 'assessment.started': {
      const { answers, reviews, details: _, ...started } = data;
      const record: AssessmentRecord = {
        started: recorded(started),
        prefilled: { answers, reviews },
        ledger: [],
        decisions: [],
        returns: [],
        cancellations: [],
        responses: [],
        issuedForms: [],
        returnedForms: [],
        extensions: [],
        turns: [],
        consequences: [],
        reassesses: null,
      };
      return { ...file, assessments: { ...file.assessments, [data.assessment]: record } };
    }
    case 'assessment.submitted':
    case 'assessment.determined':
      return inAssessment(data.assessment, (record) => ({
        ...record,
        ledger: [...record.ledger, recorded(data.determination)],
      }));
    case 'assessment.decided':
      return inAssessment(data.assessment, (record) => ({
        ...record,
        decisions: [...record.decisions, recorded(data.decision)],
      }));
    case 'assessment.returned':
      return inAssessment(data.assessment, (record) => ({
        ...record,
        returns: [...record.returns, recorded({ on: data.on, reason: data.reason })],
      }));
    case 'evidence.added': {
      const { fields: _, ...added } = data;
      return { ...file, evidence: { ...file.evidence, [data.id]: recorded(added) } };
    }
    case 'assessment.partner-responded':
      return inAssessment(data.assessment, (record) => ({
        ...record,
        responses: [...record.responses, recorded(data.response)],
      }));
    case 'assessment.form-issued':
      return inAssessment(data.assessment, (record) => ({
        ...record,
        issuedForms: [...record.issuedForms, recorded(data.issued)],
      }));
    case 'assessment.form-returned':
      return inAssessment(data.assessment, (record) => ({
        ...record,
        returnedForms: [...record.returnedForms, recorded(data.returned)],
      }));
    case 'assessment.window-extended':
      return inAssessment(data.assessment, (record) => ({
        ...record,
        extensions: [...record.extensions, recorded(data.extension)],
      }));
    case 'assessment.standards-turned':
      return inAssessment(data.assessment, (record) => ({
        ...record,
        turns: [...record.turns, recorded({ on: data.on, turned: data.turned })],
      }));
    case 'assessment.consequence-recorded':
      return inAssessment(data.assessment, (record) => ({
        ...record,
        consequences: [...record.consequences, recorded(data.consequence)],
      }));
    case 'assessment.reassesses': {
      const { assessment, ...reassesses } = data;
      return inAssessment(assessment, (record) => ({ ...record, reassesses: recorded(reassesses) }));
    }
    case 'plan.action-added': {
      const { fields: _, ...added } = data;
      const action: ActionRecord = { added: recorded(added), moves: [], notes: [] };
      return { ...file, actions: { ...file.actions, [data.id]: action } };
    }
    case 'plan.action-moved':
      return inAction(file, data.id, (action) => ({
        ...action,
        moves: [...action.moves, recorded(data.standing)],
      }));
    case 'plan.note-added':
      return inAction(file, data.id, (action) => ({
        ...action,
        notes: [...action.notes, recorded(data.note)],
      }));
    case 'plan.form-issued': {
      const issued = [...file.planForms.issued, recorded(data.issued)];
      return { ...file, planForms: { ...file.planForms, issued } };
    }
    case 'plan.form-returned': {
      const returned = [...file.planForms.returned, recorded(data.returned)];
      return { ...file, planForms: { ...file.planForms, returned } };
    }
    case 'follow-up.added':
      return { ...file, activities: { ...file.activities, [data.id]: recorded(data) } };
    case 'agreement.added': {
      const { fields: _, ...added } = data;
      const agreement: AgreementRecord = { added: recorded(added), annexes: [], checks: [] };
      return { ...file, agreements: { ...file.agreements, [data.id]: agreement } };
    }
    case 'agreement.annex-made':
      return inAgreement(file, data.id, (agreement) => ({
        ...agreement,
        annexes: [...agreement.annexes, recorded(data.annex)],
      }));
    case 'agreement.contract-checked':
      return inAgreement(file, data.id, (agreement) => ({
        ...agreement,
        checks: [...agreement.checks, recorded(data.check)],
      }));
    case 'assessment.cancelled':
      return inAssessment(data.assessment, (record) => ({
        ...record,
        cancellations: [...record.cancellations, recorded({ on: data.on, reason: data.reason })],
      }));
    default:
      return file;
  }
}
