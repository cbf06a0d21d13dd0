import { readWords } from '../../../ground/words/read-words.ts';
import ar from './ar.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import ru from './ru.json' with { type: 'json' };
import zh from './zh.json' with { type: 'json' };

/** English words of the Word report and of the Excel register. `ar.ts` has the same keys, by type. */
export const reportWords = readWords(
  'report',
  {
    shareOf: ['part', 'whole', 'percent'],
    countOf: ['part', 'whole'],
    marking: {
      revisedBy: ['reference'],
    },
    diligence: {
      onList: ['value', 'list'],
      since: ['date'],
      source: ['source'],
      number: ['number'],
      escalated: ['date', 'person'],
      cleared: ['date', 'person', 'reason'],
      confirmed: ['date', 'person', 'reason'],
      overridden: ['date', 'person', 'reason'],
      withdrawn: ['reason'],
      openFlags: ['count'],
      inTheWay: ['count'],
    },
    evidence: {
      issued: ['date'],
      expires: ['date'],
      expired: ['date'],
      seenOnSite: ['place', 'date', 'by'],
      until: ['date'],
      groundless: ['standards#', 'without#'],
      groundExpired: ['standard', 'title', 'date'],
      groundNothing: ['standards'],
      groundInsufficient: ['standards'],
    },
    followThrough: {
      windowSpan: ['from', 'until'],
      extended: ['on', 'until'],
      late: ['reason'],
      approvedBy: ['person'],
      reassesses: ['reference'],
      reassessedBy: ['reference'],
      copiedEvidence: ['references'],
      copiedExpired: ['references'],
    },
    assessment: {
      subject: ['instrument'],
      result: {
        stillOpen: ['open#'],
        restsOnDetermination: ['kind', 'date', 'signer'],
        overdue: ['date'],
        changedSince: ['standards', 'date'],
        basisInForce: ['label'],
        bandOne: ['from'],
        bandCount: ['from', 'to'],
        bandPoints: ['from', 'to'],
        bandShare: ['from'],
      },
      standardFacts: {
        reference: ['text'],
        atDetermination: ['kind', 'date'],
      },
      decisionFacts: {
        conditionBy: ['date'],
      },
      history: {
        revises: ['reference'],
        revisedBy: ['reference'],
        basisFrom: ['from', 'until'],
        basisEnded: ['on', 'reason'],
        reliance: ['entity', 'on'],
        relianceResult: ['result', 'number?'],
        reliancePoints: ['points'],
        relianceUntil: ['from', 'until'],
        relianceCopies: ['references'],
        relianceReplaced: ['on', 'reason'],
      },
      provenance: {
        version: ['id', 'version'],
        deviceCode: ['code'],
        recordedAt: ['date'],
        programVersion: ['version'],
      },
    },
    notShown: {
      newer: ['reference', 'instrument', 'version', 'on'],
      assessments: ['count#'],
      entries: ['count#'],
      unreadable: ['count#'],
    },
    register: {
      training: {
        fromTo: ['from', 'to'],
      },
      assigneeLeft: ['name'],
      instrumentName: ['title', 'version'],
      standardColumn: {
        title: ['id', 'instrument?'],
        meaning: ['id', 'instrument?'],
      },
      explanations: {
        filterSelected: ['count#'],
        partnerSheets: ['limit'],
        noPartnerSheets: ['limit'],
        bands: ['instrument'],
        clocks: ['instrument'],
        clocksMeaning: ['improvement', 'extension', 'validity', 'warnings', 'emergency'],
        naPolicyOf: ['instrument'],
        naAllowed: ['standards'],
        wording: ['instrument'],
      },
    },
  },
  { en, fr, es, ar, ru, zh },
);
export type ReportText = (typeof reportWords)['en'];
