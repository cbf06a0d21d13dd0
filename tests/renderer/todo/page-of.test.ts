import { describe, expect, it } from 'vitest';
import { pageOf } from '../../../renderer/features/todo/page-of.ts';
import type { TodoRow } from '../../../shared/rules/deadline/due.ts';
import { todoRow } from './rows.ts';

const about = (kind: TodoRow['kind'], subject: TodoRow['subject']['kind'], reference: string) =>
  pageOf(todoRow({ kind, subject: { kind: subject, id: 'x', reference } }));

describe('opening something to do', () => {
  it.each([
    ['action-due', 'action', 'SS-0001-EX/A1', '/partners/SS-0001-EX/plan?action=SS-0001-EX%2FA1'],
    ['contradiction', 'action', 'SS-0001-EX/A2', '/partners/SS-0001-EX/plan?action=SS-0001-EX%2FA2'],
    ['gap-without-action', 'assessment', 'SS/2026PSEA1', '/partners/SS-0001-EX/plan'],
    ['re-review-proposed', 'assessment', 'SS/2026PSEA1', '/assessments/SS%2F2026PSEA1'],
    ['improvement-ends', 'assessment', 'SS/2026PSEA1', '/assessments/SS%2F2026PSEA1'],
    ['review-requested', 'assessment', 'SS/2026PSEA1', '/assessments/SS%2F2026PSEA1'],
    ['consequence-missing', 'assessment', 'SS/2026PSEA1', '/assessments/SS%2F2026PSEA1'],
    ['visit-due', 'partner', 'SS-0001-EX', '/partners/SS-0001-EX/follow-up'],
    ['follow-up-planned', 'activity', 'SS-0001-EX/F1', '/partners/SS-0001-EX/follow-up'],
    ['agreement-ends', 'agreement', 'PCA 2026/7', '/agreements/PCA%202026%2F7'],
    ['basis-ends', 'basis', 'SS-0001-EX', '/partners/SS-0001-EX'],
    ['evidence-expires', 'evidence', 'SS-0001-EX/E1', '/partners/SS-0001-EX'],
  ] as const)('leads from %s about an %s to where it is done', (kind, subject, reference, page) => {
    expect(about(kind, subject, reference)).toBe(page);
  });
});
