import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkWorkspace } from '../../../main/core/workspace/check.ts';
import { loadFile } from '../../../main/core/journal.ts';
import { readAssessments } from '../../../shared/assessment/assessment.ts';
import { type MadeDemo, makeDemo } from './make-demo.ts';

describe('demo', () => {
  let demo: MadeDemo;
  beforeAll(async () => {
    const t=performance.now();
    demo = await makeDemo('2026-03-18');
    console.log('MS', performance.now()-t);
  });
  afterAll(() => demo.remove());
  it('has a whole journal', () => {
    const c = checkWorkspace(demo.journal);
    console.log(c.entries, c.problems.length);
    expect(c.problems).toEqual([]);
    for (const r of demo.journal.rows.all()) console.log([r.reference, r.name.slice(0,40), r.type, r.status, r.stage, r.determination, r.rating, r.restsOn, r.gaps.join(), r.open, r.next?.kind, r.next?.on, r.validUntil, r.inScope, r.archived].join('|'));
    const seen = new Map<string, number>();
    for (const r of demo.journal.rows.all()) for (const a of readAssessments(loadFile(demo.journal, r.id), demo.journal.instruments)) if (!a.record.started.fact.revises) for (const s of [a.answers, a.reviews]) for (const [k,x] of Object.entries(s)) { if (x.comment) { seen.set(x.comment, (seen.get(x.comment) ?? 0) + 1); } }
    let total = 0, dup = 0; for (const [c2, n] of seen) { total += n; dup += n - 1; if (n > 1) console.log('DUP', n, c2); }
    console.log('COMMENTS', total, dup);
    require('node:fs').writeFileSync('/tmp/comments.txt', [...seen.keys()].join('\n'));
  });
});
