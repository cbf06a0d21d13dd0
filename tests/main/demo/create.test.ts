import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkWorkspace } from '../../../main/core/workspace/check.ts';
import { type MadeDemo, makeDemo } from './make-demo.ts';

describe('demo', () => {
  let demo: MadeDemo;
  beforeAll(async () => {
    demo = await makeDemo('2026-03-18');
  });
  afterAll(() => demo.remove());
  it('has a whole journal', () => {
    expect(checkWorkspace(demo.journal).problems).toEqual([]);
    console.log(demo.journal.rows.all());
  });
});
