import type { Refusal, Result } from '../../../shared/result.ts';

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
  partners: ['partner', 'list'],
  partner: (reference: string) => ['partner', 'get', reference],
  partnerHistory: (reference: string) => ['partner', 'history', reference],
  assessments: ['assessment', 'list'],
  assessment: (reference: string) => ['assessment', 'show', reference],
  instruments: ['instrument', 'list'],
  allEvidence: ['evidence'],
  evidence: (partner: string) => ['evidence', 'list', partner],
  // Below the assessments, so that whatever renews these renews the counts.
  differences: ['assessment', 'differences'],
} as const;

export type { Refusal, Result };
