import { expect, it, onTestFinished } from 'vitest';
import { createWorkspaces } from '../../../../main/adapters/workspace/create-workspaces.ts';
import { draftEntry } from '../../../../shared/record/journal/read-entry.ts';
import { sealDraft } from '../../../../shared/record/journal/seal.ts';
import { passphrase, startWithWorkspace, value } from '../../../support/app.ts';
import { officer } from '../../../support/desk.ts';

const gibibyte = 1024 ** 3;

/**
 * What is answered to a bundle of documents of these sizes. They are recorded as another laptop recorded them, whose
 * contents have not come along, so that nobody has to write a gibibyte.
 */
async function bundleOf(sizes: readonly number[]) {
  const test = await startWithWorkspace({ today: '2026-03-02' });
  onTestFinished(() => test.end());
  const { client, folder } = test;
  const { row } = value(
    await client.partner.create({ fields: { name: 'Fictional partner', country: 'SS' } }),
  );
  const { assessment } = value(await client.assessment.start({ partner: row.reference }));
  value(await client.workspace.close({}));
  const store = value(await createWorkspaces().open(folder, { kind: 'passphrase', passphrase }));
  for (const [index, size] of sizes.entries()) {
    const id = `elsewhere-${index}`;
    const file = {
      sha256: String(index).padStart(64, '0'),
      size,
      name: `recording-${index}.bin`,
      kind: 'other' as const,
      mediaType: 'application/octet-stream',
      flags: [],
    };
    const fields = {
      title: 'Recording of a fictional training',
      documentType: '',
      description: null,
      issuedOn: null,
      expiresOn: null,
      language: null,
      links: [{ assessment: assessment.id, standard: 'CS1' }],
    };
    const added = {
      ...{ id: `${row.id}.${id}`, reference: `${row.reference}/E9${index}`, file, fields },
      ...{ sighting: null, revises: null, source: 'officer' as const },
    };
    const sealer = { device: id, by: officer, at: '2026-03-02T09:00:00.000Z', newId: () => id };
    const keys = { sha256: store.sha256, sign: store.sign };
    const draft = draftEntry('evidence.added', added);
    const { entry } = sealDraft(draft, row.id, null, store.lamport() + 1, [], { ...sealer, ...keys });
    store.write({ entries: [entry], heads: new Map(), snapshots: new Map(), rows: new Map() });
  }
  store.close();
  value(await client.workspace.open({ folder, passphrase }));
  value(await client.workspace.rebuild({}));
  const answer = await client.evidence.exportBundle({ assessment: assessment.reference });
  return answer.ok ? answer : answer.error;
}

it('documents that are a gibibyte together are taken, and one byte more is refused with both sizes', async () => {
  // The first content that is not here: so far it came, past the question of the size.
  const fits = await bundleOf([gibibyte - 1000, 1000]);
  expect(fits).toMatchObject({ code: 'EVIDENCE_MISSING', details: { file: 'recording-0.bin' } });
  const tooLarge = await bundleOf([gibibyte - 1000, 1001]);
  expect(tooLarge).toMatchObject({
    code: 'EVIDENCE_BUNDLE_TOO_LARGE',
    details: { size: 1025, limit: 1024 },
  });
});
