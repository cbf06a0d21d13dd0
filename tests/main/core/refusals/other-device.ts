import { createWorkspaces } from '../../../../main/adapters/workspace/create-workspaces.ts';
import { type EntryDraft, workspaceStream } from '../../../../shared/record/journal/entry.ts';
import { draftEntry } from '../../../../shared/record/journal/read-entry.ts';
import { sealDraft } from '../../../../shared/record/journal/seal.ts';
import { passphrase, type TestApp, value } from '../../../support/app.ts';
import { officer } from '../../../support/desk.ts';
import { recorded } from './words.ts';
import type { Told } from './world.ts';

/** Devices that the record knows beside its own; two of them have one code. */
export const otherDevices = {
  active: 'other-device',
  namesake: 'another-device',
  retired: 'retired-device',
  sharedCode: 'ODV',
} as const;

const savedReport = {
  version: 1,
  on: recorded,
  report: 'register',
  filter: {
    country: null,
    kind: null,
    scope: 'all',
    entity: null,
    office: null,
    agreement: null,
    partner: null,
  },
  audience: 'internal',
  language: 'en',
  format: 'csv',
  columns: {},
} as const;

/** Reports that another device saved: of a partner that isn't here, and one that its audience doesn't get by the rules of today. */
export const savedElsewhere = {
  ofMissing: {
    ...savedReport,
    id: 'elsewhere-1',
    name: 'Fictional report on a partner elsewhere',
    filter: { ...savedReport.filter, partner: 'a-partner-elsewhere' },
  },
  withheld: {
    ...savedReport,
    id: 'elsewhere-2',
    name: 'Fictional report for another audience',
    report: 'risk-register',
    audience: 'donor',
  },
} as const;

/**
 * What another device wrote while this one didn't see it, as merging would bring it: an acronym of its own for one
 * partner, evidence and an annex whose content did not come along, and among them more than fits into a bundle.
 */
export async function writeOnOtherDevice(
  test: TestApp,
  told: Pick<Told, 'doubled' | 'whole' | 'madeAnnex' | 'annexed'>,
): Promise<void> {
  const { client, folder } = test;
  const doubled = value(await client.partner.get({ partner: told.doubled }));
  const medium = value(await client.assessment.get({ assessment: told.whole.assessment }));
  const other = value(await client.assessment.get({ assessment: told.whole.other }));
  const annexed = value(await client.agreement.get({ agreement: told.annexed }));
  value(await client.workspace.close({}));

  const opened = await createWorkspaces().open(folder, { kind: 'passphrase', passphrase });
  const store = value(opened);
  let number = 0;
  const write = (stream: string, draft: EntryDraft) => {
    number += 1;
    const sealer = {
      device: 'other-device',
      by: officer,
      at: `${recorded}T09:00:00.000Z`,
      newId: () => `other-device-${number}`,
      sha256: store.sha256,
      sign: store.sign,
    };
    const { entry } = sealDraft(draft, stream, null, store.lamport() + 1, [], sealer);
    store.write({ entries: [entry], heads: new Map(), snapshots: new Map(), rows: new Map() });
  };
  const known = (device: string, code: string) =>
    write(workspaceStream, draftEntry('device.added', { device, code, publicKey: device, officer }));
  const { active, namesake, retired, sharedCode } = otherDevices;
  known(active, sharedCode);
  known(namesake, sharedCode);
  known(retired, 'RTD');
  const end = { code: 'RTD', on: recorded, reason: 'It was sold.', ends: {} };
  write(workspaceStream, draftEntry('device.retired', { device: retired, ...end }));
  write(workspaceStream, draftEntry('report-definition.saved', savedElsewhere.ofMissing));
  write(workspaceStream, draftEntry('report-definition.saved', savedElsewhere.withheld));
  write(doubled.id, draftEntry('partner.edited', { set: { acronym: 'ELSEWHERE' } }));
  const partner = medium.partner;
  const missing = (number: number, size: number, assessment: string) =>
    write(
      partner.id,
      draftEntry('evidence.added', {
        id: `${partner.id}.other-device-${number}`,
        reference: `${partner.reference}/E${number}`,
        file: {
          sha256: String(number).padStart(64, '0'),
          size,
          name: 'recording.bin',
          kind: 'other',
          mediaType: 'application/octet-stream',
          flags: [],
        },
        sighting: null,
        fields: {
          title: 'Recording of a fictional training',
          documentType: '',
          description: null,
          issuedOn: null,
          expiresOn: null,
          language: null,
          links: [{ assessment, standard: 'CS1' }],
        },
        revises: null,
        source: 'officer',
      }),
    );
  missing(98, 1000, medium.id);
  missing(99, 2 * 1024 ** 3, other.id);
  const { madeAnnex } = told;
  if (!madeAnnex) throw new Error('The world has no final annex.');
  const lost = {
    ...madeAnnex,
    id: `${annexed.id}.other-device`,
    reference: `${told.annexed}/X99`,
    file: { ...madeAnnex.file, sha256: '1'.repeat(64) },
  };
  write(annexed.partner.id, draftEntry('agreement.annex-made', { id: annexed.id, annex: lost }));
  const contract = {
    id: `${annexed.id}.other-device-contract`,
    on: '2026-03-02',
    file: { ...madeAnnex.file, name: 'signed.pdf', sha256: '2'.repeat(64) },
    note: '',
  };
  write(annexed.partner.id, draftEntry('agreement.contract-registered', { id: annexed.id, contract }));
  store.close();

  value(await client.workspace.open({ folder, passphrase }));
  value(await client.workspace.rebuild({}));
}
