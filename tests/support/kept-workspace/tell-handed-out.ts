import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestClient, value } from '../app.ts';
import type { Told } from './tell-records.ts';

/** What the program reads in the workbooks that partners have filled in and not sent back yet; nothing is recorded. */
export async function tellHandedOut(client: TestClient, folder: string): Promise<Told> {
  const file = (name: string) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) });
  const form = value(await client.form.import({ file: file('form.xlsx'), dryRun: true })).report;
  const plan = value(await client.plan.import({ file: file('plan.xlsx'), dryRun: true })).report;
  return {
    'handed-out.json': {
      form: { sha256: form.sha256, answers: typed(form.answers) },
      plan: {
        sha256: plan.sha256,
        rows: plan.rows.map(({ action, field, outcome, value: cell }) => ({
          action,
          field,
          outcome,
          value: cell,
        })),
      },
    },
  };
}

type Answer = {
  readonly answer: string | null;
  readonly reason: string | null;
  readonly comment: string | null;
};

/** Below a comment the program names the evidence that was ticked, in words of its own. */
function typed(answers: Readonly<Record<string, Answer>>): Record<string, Answer> {
  return Object.fromEntries(
    Object.entries(answers).map(([standard, { answer, reason, comment }]) => [
      standard,
      { answer, reason, comment: comment?.split('\n')[0] ?? null },
    ]),
  );
}
