import type { Refusal, Result } from '../../../shared/ground/result.ts';

/**
 * Runs one request and makes sure that the answer is a Result: a request that throws is a fault of the
 * program or a host that is gone, and the person is told so in the same place as any refusal.
 */
export async function ask<Value>(request: () => Promise<Result<Value>>): Promise<Result<Value>> {
  try {
    return await request();
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message : String(cause);
    return { ok: false, error: { code: 'SCREEN_FAILED', message: problem, details: { problem } } };
  }
}

/** Keys of what the screens keep, so that a command can renew exactly what it changed. */
export const keys = {
  status: ['workspace', 'status'],
  recent: ['workspace', 'recent'],
  hostInfo: ['host', 'info'],
  opened: ['draft', 'opened-last'],
  licences: ['host', 'licences'],
  people: ['people'],
  partners: ['partner', 'list'],
  partner: (reference: string) => ['partner', 'get', reference],
  // Below the partners, so that what changes any of them has pairs and contacts looked for again.
  contacts: (words: string) => ['partner', 'contacts', words],
  allDoubles: ['partner', 'doubles'],
  doubles: (page: number) => ['partner', 'doubles', page],
  // Below the partners as well: what an import left is told by them.
  imports: ['partner', 'imports'],
  undo: (list: string) => ['partner', 'imports', list],
  partnerHistory: (reference: string) => ['partner', 'history', reference],
  // Below the history, so that what changes it renews every page of it.
  partnerTold: (reference: string, asked: unknown) => ['partner', 'history', reference, 'told', asked],
  officeHistory: ['workspace', 'history'],
  officeTold: (asked: unknown) => ['workspace', 'history', asked],
  packageKey: ['package', 'key'],
  sharedFolder: ['package', 'folder'],
  devices: ['device', 'list'],
  exchanges: ['package', 'exchanges'],
  packagesIn: (folder: string) => ['package', 'list', folder],
  // Below the partners, so that what changes any of them renews what is in conflict.
  conflicts: (partner: string | null, language: string) => ['partner', 'conflicts', partner, language],
  assessments: ['assessment', 'list'],
  assessment: (reference: string) => ['assessment', 'get', reference],
  // Below the assessment, so that a change of it renews what a move would do.
  instrumentComparison: (assessment: string, version: string, language: string) => [
    'assessment',
    'compare-instrument',
    assessment,
    version,
    language,
  ],
  comparison: (reference: string, other: string | null) => ['assessment', 'compare', reference, other],
  instruments: ['instrument', 'list'],
  instrumentDrafts: ['instrument', 'drafts'],
  instrumentDraft: (draft: string) => ['instrument', 'drafts', draft],
  allEvidence: ['evidence'],
  evidence: (partner: string) => ['evidence', 'list', partner],
  plan: (partner: string) => ['plan', 'get', partner],
  planProposals: (partner: string, language: string) => ['plan', 'listProposals', partner, language],
  // The words of the rhythm and of the checks come with the answer.
  followUp: (partner: string, language: string) => ['follow-up', 'get', partner, language],
  practice: (partner: string, language: string) => ['follow-up', 'get', 'practice', partner, language],
  practiceChecks: (language: string) => ['follow-up', 'list-checks', language],
  training: ['training'],
  // Beginning alike, so that what changes any partner renews all of it.
  allPortfolio: ['portfolio'],
  savedReports: ['portfolio', 'saved-reports'],
  signOffs: ['portfolio', 'sign-offs'],
  signOffCompared: (asked: unknown) => ['portfolio', 'sign-off-compared', asked],
  portfolio: (asked: unknown) => ['portfolio', 'figures', asked],
  portfolioCompared: (asked: unknown) => ['portfolio', 'compared', asked],
  portfolioTrend: (asked: unknown) => ['portfolio', 'trend', asked],
  portfolioBehind: (asked: unknown) => ['portfolio', 'explain', asked],
  todo: ['todo'],
  timelines: ['timeline'],
  timeline: (partner: string) => ['timeline', partner],
  // Beginning alike, so that what changes any agreement, clause or pack can renew all of its kind.
  allAgreements: ['agreement'],
  agreement: (reference: string) => ['agreement', 'get', reference],
  agreementList: (filter: unknown) => ['agreement', 'list', filter],
  // Below the lists, so that what changes any agreement renews it.
  agreementOverview: (filter: unknown) => ['agreement', 'list', 'overview', filter],
  allAnnexPreviews: ['annex-preview'],
  annexPreview: (agreement: string, options: unknown) => ['annex-preview', agreement, options],
  annexBatchPreview: (filter: unknown, options: unknown) => ['annex-preview', 'batch', filter, options],
  annexDefaults: ['annex', 'defaults'],
  allClauses: ['clause'],
  clauses: (versions: boolean, language: string) => ['clause', 'list', versions, language],
  clause: (reference: string, language: string) => ['clause', 'get', reference, language],
  terms: ['content', 'list-terms'],
  packs: (language: string) => ['content', 'list', language],
  // Renewed with the packs that they come by.
  content: ['content'],
  ownWords: (language: string) => ['content', 'own-words', language],
  languageStates: ['content', 'language-states'],
  actionLibrary: ['plan-library'],
  job: (id: string) => ['job', id],
  // Below the assessments, so that whatever renews these renews the counts.
  differences: ['assessment', 'differences'],
} as const;

export type { Refusal, Result };
