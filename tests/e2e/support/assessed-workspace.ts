import { createWorkspaces } from '../../../main/adapters/workspace/create-workspaces.ts';
import { foldPartner } from '../../../shared/record/file/fold.ts';
import { draftEntry } from '../../../shared/record/journal/read-entry.ts';
import { sealDraft } from '../../../shared/record/journal/seal.ts';
import { buildKeptRow } from '../../../shared/rules/register/build-row.ts';
import { passphrase, startApp, type TestApp, value } from '../../support/app.ts';
import { answersFrom, head, instruments, officer } from '../../support/desk.ts';

/** A workspace on disk with one fictional partner at each stage that the screens of an assessment know. */

export { passphrase };

export const partners = {
  fresh: 'Fresh Start Network',
  reviewing: 'Review Pending Society',
  low: 'Low Tide Relief',
  final: 'Settled Ground Trust',
  legacy: 'Earlier Scheme Union',
  history: 'Renamed Twice Collective',
  conflict: 'Two Laptops Alliance',
  arabic: 'جمعية الأمل الخيالية',
} as const;
type Stage = keyof typeof partners;

const director = { name: 'Mary Example', function: 'Director' };

/** Makes it with real commands, all dated `today`, and closes it again. */
export async function makeAssessedWorkspace(folder: string, today: string): Promise<void> {
  const test = startApp({ folder, today });
  const { client } = test;
  value(await client.workspace.create({ folder, passphrase, office: 'Fictional office', officer }));
  const ids = {} as Record<Stage, string>;
  for (const [stage, name] of Object.entries(partners) as [Stage, string][]) {
    const created = value(
      await client.partner.create({ fields: { name, country: 'SS', type: 'national-ngo' } }),
    );
    ids[stage] = created.id;
  }
  await start(test, ids.fresh);
  await submitted(test, ids.reviewing, 'YNYYYYYA');
  await determined(test, ids.low, 'YNNNNYYY');
  await finished(test, ids.final);
  await start(test, ids.legacy, 'unicef-sea-2020');
  await submitted(test, ids.arabic, 'YYYYYYYY', 'كل الموظفين وقّعوا على المدونة.');
  for (const acronym of ['RTC', 'RT']) {
    value(await client.partner.edit({ partner: ids.history, fields: { acronym } }));
  }
  value(await client.partner.edit({ partner: ids.conflict, fields: { country: 'KE' } }));
  await test.end();
  await editOnAnotherLaptop(folder, ids.conflict);
}

async function start({ client }: TestApp, partner: string, instrument = 'un-ip-psea-2020'): Promise<string> {
  return value(await client.assessment.start({ partner, instrument })).assessment.id;
}

async function submitted(test: TestApp, partner: string, letters: string, comment?: string): Promise<string> {
  const assessment = await start(test, partner);
  const { client } = test;
  value(await client.assessment.recordAnswers({ assessment, answers: answersFrom(letters, comment) }));
  value(await client.assessment.submit({ assessment, signedBy: director }));
  return assessment;
}

async function determined(test: TestApp, partner: string, letters: string): Promise<string> {
  const assessment = await submitted(test, partner, 'YYYYYYYY');
  const { client } = test;
  value(
    await client.assessment.recordReviews({ assessment, reviews: answersFrom(letters, 'Seen on file.') }),
  );
  value(await client.assessment.determine({ assessment, kind: 'preliminary' }));
  return assessment;
}

async function finished(test: TestApp, partner: string): Promise<void> {
  const assessment = await determined(test, partner, 'YYYYYYYY');
  const { client } = test;
  value(
    await client.assessment.decide({
      assessment,
      decision: 'proceed',
      justification: 'All standards are met.',
      signedBy: head,
    }),
  );
  value(await client.assessment.determine({ assessment, kind: 'final' }));
}

/** A colleague's laptop that had not seen the last edit names another country: both values are live. */
async function editOnAnotherLaptop(folder: string, partner: string): Promise<void> {
  const opened = value(
    await createWorkspaces({ scryptWorkFactor: 4 }).open(folder, { kind: 'passphrase', passphrase }),
  );
  const entries = opened.entries(partner);
  const seen = entries.filter(({ type }) => type === 'partner.created').map(({ id }) => id);
  const sealer = {
    device: 'another-laptop',
    by: { name: 'Colleague Example', function: 'Focal point' },
    at: new Date().toISOString(),
    newId: () => 'another-laptop-1',
    sha256: opened.sha256,
    sign: opened.sign,
  };
  const draft = draftEntry('partner.edited', { set: { country: 'UG' } });
  const { entry } = sealDraft(draft, partner, null, opened.lamport() + 1, seen, sealer);
  const file = foldPartner(partner, [...entries, entry]);
  opened.write({
    entries: [entry],
    heads: new Map(),
    snapshots: new Map([[partner, file]]),
    rows: new Map([[partner, buildKeptRow(file, instruments)]]),
  });
  opened.close();
}
