import { ownValue } from '../../../ground/own-value.ts';
import type { Entry } from '../../journal/entry.ts';
import type { AssessmentRecord, PartnerFile } from '../partner-file.ts';
import { type FoldFacts, recordedBy } from './fold-facts.ts';

/** What an assessment stands on. */
type Standing = Pick<AssessmentRecord, 'instrument' | 'naPolicy'>;

const startedOn = ({
  instrument: id,
  instrumentVersion: version,
  instrumentHash: hash,
  naPolicy,
}: AssessmentRecord['started']['fact']): Standing => ({ instrument: { id, version, hash }, naPolicy });

const movedTo = ({ to, naPolicy }: AssessmentRecord['moves'][number]['fact']): Standing => ({
  instrument: to,
  naPolicy,
});

/**
 * The version that a submission was signed on: that of the last move which its writer saw. A move made elsewhere at the
 * same time must not change what somebody signed.
 */
function submittedOn({ started, moves }: AssessmentRecord, { replaces }: Entry): Standing {
  const seen = moves.findLast(({ entry }) => replaces.includes(entry));
  return seen ? movedTo(seen.fact) : startedOn(started.fact);
}

/** What is recorded about assessments: the ledger, decisions and everything that follows them. */
export const assessmentFacts: FoldFacts = (file, { type, data }, entry) => {
  const recorded = <Fact>(fact: Fact) => recordedBy(entry, fact);
  const inAssessment = (id: string, change: (record: AssessmentRecord) => AssessmentRecord): PartnerFile => {
    const record = ownValue(file.assessments, id);
    return record ? { ...file, assessments: { ...file.assessments, [id]: change(record) } } : file;
  };
  switch (type) {
    case 'assessment.started': {
      const { answers, reviews, details: _, ...started } = data;
      const record: AssessmentRecord = {
        started: recorded(started),
        ...startedOn(started),
        moves: [],
        prefilled: { answers, reviews },
        ledger: [],
        ledgerBy: [],
        decisions: [],
        returns: [],
        cancellations: [],
        responses: [],
        requestAnswers: [],
        issuedForms: [],
        returnedForms: [],
        extensions: [],
        turns: [],
        consequences: [],
        reassesses: null,
        countryLevel: null,
      };
      return { ...file, assessments: { ...file.assessments, [data.assessment]: record } };
    }
    case 'assessment.instrument-moved': {
      const { assessment, ...moved } = data;
      return inAssessment(assessment, (record) => ({
        ...record,
        ...(record.ledger.length === 0 ? movedTo(moved) : {}),
        moves: [...record.moves, recorded(moved)],
      }));
    }
    case 'assessment.submitted':
      return inAssessment(data.assessment, (record) => ({
        ...record,
        ...(record.ledger.length === 0 ? submittedOn(record, entry) : {}),
        ledger: [...record.ledger, recorded(data.determination)],
        ledgerBy: [...record.ledgerBy, entry.device],
      }));
    case 'assessment.determined':
      return inAssessment(data.assessment, (record) => ({
        ...record,
        ledger: [...record.ledger, recorded(data.determination)],
        ledgerBy: [...record.ledgerBy, entry.device],
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
    case 'assessment.partner-responded':
      return inAssessment(data.assessment, (record) => ({
        ...record,
        responses: [...record.responses, recorded(data.response)],
      }));
    case 'assessment.request-answered':
      return inAssessment(data.assessment, (record) => ({
        ...record,
        requestAnswers: [...record.requestAnswers, recorded(data.answer)],
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
    case 'assessment.country-level':
      return inAssessment(data.assessment, (record) => ({ ...record, countryLevel: recorded(data.why) }));
    case 'assessment.cancelled':
      return inAssessment(data.assessment, (record) => ({
        ...record,
        cancellations: [...record.cancellations, recorded({ on: data.on, reason: data.reason })],
      }));
    default:
      return file;
  }
};
