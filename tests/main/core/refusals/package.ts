import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { createPackages } from '../../../../main/adapters/packages/create-packages.ts';
import { refuse } from '../../../../shared/ground/refusals/messages.ts';
import { startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { officer } from '../../../support/desk.ts';
import {
  anotherOffice,
  packagePassphrase as roadPassphrase,
  secondLaptop,
  startRoad,
} from '../exchange/offices.ts';
import { type Cases, scene } from './cases.ts';
import { nowhere, recorded } from './words.ts';
import type { World } from './world.ts';

const packagePassphrase = 'a fictional word for the road';

/** Packages of another office, made once: whole, for somebody else, and such as nobody can take over. */
let made: Promise<Readonly<Record<Kind, string>>> | null = null;
type Kind = 'whole' | 'newer' | 'damaged' | 'nothing' | 'partner' | 'fingerprint' | 'redacted' | 'forDonor';

function packages() {
  made ??= makePackages();
  return made;
}

async function makePackages(): Promise<Readonly<Record<Kind, string>>> {
  const folder = mkdtempSync(join(tmpdir(), 'psea-refused-'));
  const at = (name: string) => join(folder, `${name}.psea`);
  const office = await startWithWorkspace({ today: recorded });
  const fields = {
    name: 'Fictional partner of another office',
    type: 'national-ngo',
    country: 'SS',
  } as const;
  const { id: partner } = value(await office.client.partner.create({ fields }));
  const whole = { path: at('whole'), packagePassphrase };
  value(await office.client.package.create(whole));
  value(await office.client.package.create({ ...whole, path: at('for-donor'), audience: 'donor' }));
  const { fingerprint } = value(await office.client.package.getKey({}));
  await office.end();
  const parts = unzipSync(readFileSync(at('whole')));
  const label = JSON.parse(Buffer.from(parts['label.json'] ?? '').toString()) as object;
  const newer = Buffer.from(JSON.stringify({ ...label, format: 99 }));
  writeFileSync(at('newer'), zipSync({ ...parts, 'label.json': newer }));
  writeFileSync(at('damaged'), readFileSync(at('whole')).subarray(0, -100));
  writeFileSync(at('nothing'), zipSync({ 'notes.txt': Buffer.from('Fictional notes') }));
  return {
    whole: at('whole'),
    newer: at('newer'),
    damaged: at('damaged'),
    nothing: at('nothing'),
    redacted: at('redacted'),
    forDonor: at('for-donor'),
    partner,
    fingerprint,
  };
}

const reading = async () => ({ path: (await packages()).whole, packagePassphrase });
const pathOf = (kind: Kind) => async () => ({ path: (await packages())[kind] });
const readRefusals = {
  NOT_A_PACKAGE: pathOf('nothing'),
  PACKAGE_NEWER: pathOf('newer'),
  PACKAGE_DAMAGED: pathOf('damaged'),
  FILE_NOT_READABLE: ({ place }: World) => ({ path: place('none.psea') }),
};
const openRefusals = { ...readRefusals, PACKAGE_LOCKED: { packagePassphrase: 'another fictional word' } };

/** A port in the place of the real one, for what only a disk of four gigabytes or another program would show. */
const withPackages = (
  instead: Partial<ReturnType<typeof createPackages>>,
  ask: 'create' | 'merge' | 'preview' | 'previewPartner',
) =>
  scene(async ({ place }) => {
    const real = createPackages({ scryptWorkFactor: 4 });
    const other = await startWithWorkspace({ ports: { packages: async () => ({ ...real, ...instead }) } });
    try {
      const { package: packages } = other.client;
      if (ask === 'create') return await packages.create({ path: place('large.psea'), packagePassphrase });
      const asked = await reading();
      if (ask === 'preview') return await packages.preview(asked);
      if (ask === 'previewPartner') return await packages.previewPartner({ ...asked, partner: nowhere });
      return await packages.merge({ ...asked, acceptSender: 'any' });
    } finally {
      await other.end();
    }
  });

const redacted = (ask: 'merge' | 'preview' | 'previewPartner') =>
  withPackages(
    {
      open: async (file, unlock, verify) => {
        const opened = await createPackages().open(file, unlock, verify);
        if (!opened.ok) return opened;
        const { manifest } = opened.value;
        return { ok: true, value: { ...opened.value, manifest: { ...manifest, audience: 'partner' } } };
      },
    },
    ask,
  );

async function shareFolder({ test, place }: World) {
  const folder = place('shared');
  mkdirSync(folder, { recursive: true });
  await chosen(test, folder);
}

const chosen = async ({ client }: TestApp, folder: string) => {
  value(await client.package.setFolder({ folder, packagePassphrase }));
};
const thatWent = async (test: TestApp, folder: string) => {
  await chosen(test, folder);
  rmSync(folder, { recursive: true });
};

/** An office of its own with an empty folder, made ready for what is then asked. */
const inFolder = (
  ask: 'share' | 'collect',
  ready: (test: TestApp, folder: string) => Promise<void>,
  instead: Partial<ReturnType<typeof createPackages>> = {},
) =>
  scene(async ({ place }) => {
    const real = createPackages({ scryptWorkFactor: 4 });
    const office = await startWithWorkspace({ ports: { packages: async () => ({ ...real, ...instead }) } });
    try {
      mkdirSync(place('drive'), { recursive: true });
      await ready(office, place('drive'));
      return await office.client.package[ask]({});
    } finally {
      await office.end();
    }
  });

let number = 0;
const newFile = ({ place }: World) => {
  number += 1;
  return { path: place(`out-${number}.psea`), packagePassphrase };
};

export const packageCases: Cases<'package'> = {
  create: {
    works: newFile,
    refuses: {
      PARTNER_NOT_FOUND: { scope: 'partners', partners: [nowhere] },
      ASSESSMENT_NOT_FOUND: { scope: 'assessment', assessment: nowhere },
      PACKAGE_NOT_SEALED: { packagePassphrase: undefined },
      PASSPHRASE_TOO_SHORT: { packagePassphrase: 'short' },
      RECIPIENT_INVALID: { recipients: ['age1nobody'] },
      RECEIVER_REQUIRED: { scope: 'since' },
      EXTRACT_SCOPE: { audience: 'partner', scope: 'whole' },
      EXTRACT_EMPTY: { audience: 'donor', scope: 'partners', partners: [] },
      NOTHING_TO_SEND: scene(async (world) => {
        const office = await startWithWorkspace();
        const since = { scope: 'since', to: 'Regional office' } as const;
        value(await office.client.package.create({ ...newFile(world), ...since }));
        const { client } = office;
        try {
          return await client.package.create({ ...newFile(world), ...since });
        } finally {
          await office.end();
        }
      }),
      PACKAGE_NOT_WRITTEN: ({ place }) => {
        writeFileSync(place('taken.psea'), 'somebody’s');
        return { path: place('taken.psea') };
      },
      PACKAGE_TOO_LARGE: withPackages(
        { write: async (file) => refuse('PACKAGE_TOO_LARGE', { file }) },
        'create',
      ),
    },
  },
  list: {
    works: ({ test }) => ({ folder: test.folder }),
    refuses: { FILE_NOT_READABLE: ({ place }) => ({ folder: place('nowhere') }) },
  },
  inspect: {
    works: pathOf('whole'),
    refuses: {
      ...readRefusals,
      PACKAGE_LOCKED: async () => ({
        path: (await packages()).forDonor,
        packagePassphrase: 'another fictional word',
      }),
    },
  },
  preview: { works: reading, refuses: { ...openRefusals, PACKAGE_REDACTED: redacted('preview') } },
  previewPartner: {
    works: async () => ({ ...(await reading()), partner: (await packages()).partner }),
    refuses: {
      ...openRefusals,
      PARTNER_NOT_IN_PACKAGE: { partner: nowhere },
      PACKAGE_REDACTED: redacted('previewPartner'),
    },
  },
  merge: {
    works: async () => ({ ...(await reading()), acceptSender: (await packages()).fingerprint }),
    refuses: {
      ...openRefusals,
      SENDER_UNKNOWN: { acceptSender: undefined },
      FINGERPRINT_DIFFERS: { acceptSender: 'AAAA-BBBB-CCCC-DDDD-EEEE' },
      SENDER_KEY_CHANGED: scene(async () => {
        const road = startRoad();
        const office = await startWithWorkspace();
        const replaced = await secondLaptop(office, officer);
        const receiver = await anotherOffice();
        try {
          await road.take(receiver, await road.send(office));
          const path = await road.send(replaced);
          return await receiver.client.package.merge({ path, packagePassphrase: roadPassphrase });
        } finally {
          for (const test of [office, replaced, receiver]) await test.end();
          road.end();
        }
      }),
      PACKAGE_REDACTED: redacted('merge'),
      MERGE_NOT_BACKED_UP: scene(async () => {
        const receiver = await startWithWorkspace({ ports: { ownCopies: 'always' } });
        try {
          const { copies } = value(await receiver.client.workspace.getStatus({}));
          writeFileSync(copies?.folder ?? '', 'a file in the way');
          return await receiver.client.package.merge({ ...(await reading()), acceptSender: 'any' });
        } finally {
          await receiver.end();
        }
      }),
    },
  },
  previewFiles: {
    works: async () => ({ paths: [(await packages()).whole], packagePassphrase }),
    refuses: {},
  },
  mergeFiles: {
    works: async () => ({ paths: [(await packages()).whole], packagePassphrase, acceptSenders: ['any'] }),
    refuses: {},
  },
  listExchanges: { works: () => ({}), refuses: {} },
  getFolder: { works: () => ({}), refuses: {} },
  setFolder: {
    works: ({ place }) => {
      mkdirSync(place('shared'), { recursive: true });
      return { folder: place('shared'), packagePassphrase };
    },
    refuses: {
      FILE_NOT_READABLE: ({ place }) => ({ folder: place('nowhere') }),
      PACKAGE_NOT_SEALED: { packagePassphrase: undefined },
      PASSPHRASE_TOO_SHORT: { packagePassphrase: 'short' },
      RECIPIENT_INVALID: { recipients: ['age1nobody'] },
      SHARED_FOLDER_NOT_APART: ({ test }) => ({ folder: test.folder }),
    },
  },
  leaveFolder: { works: () => ({}), refuses: {} },
  share: {
    works: async (world) => {
      await shareFolder(world);
      return { whole: true };
    },
    refuses: {
      FOLDER_NOT_SET: inFolder('share', async () => {}),
      FILE_NOT_READABLE: inFolder('share', thatWent),
      NOTHING_TO_SEND: inFolder('share', async ({ client }, folder) => {
        value(await client.package.setFolder({ folder, packagePassphrase }));
        value(await client.package.share({}));
      }),
      PACKAGE_NOT_WRITTEN: inFolder('share', chosen, {
        write: async (file) => refuse('PACKAGE_NOT_WRITTEN', { file, problem: 'the disk is full' }),
      }),
      PACKAGE_TOO_LARGE: inFolder('share', chosen, {
        write: async (file) => refuse('PACKAGE_TOO_LARGE', { file }),
      }),
    },
  },
  collect: {
    works: async (world) => {
      await shareFolder(world);
      return {};
    },
    refuses: {
      FOLDER_NOT_SET: inFolder('collect', async () => {}),
      FILE_NOT_READABLE: inFolder('collect', thatWent),
    },
  },
  getKey: { works: () => ({}), refuses: {} },
};
