import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startWithWorkspace, value } from '../../../support/app.ts';
import { officer } from '../../../support/desk.ts';
import { anotherOffice, secondLaptop } from '../exchange/offices.ts';
import { type Cases, scene } from './cases.ts';
import { recorded } from './words.ts';
import { newRefusals } from './workspace.ts';
import type { World } from './world.ts';

/** Journals of another office, made once: whole, and such as nobody can take over. */
let made: Promise<Readonly<Record<Kind, string>>> | null = null;
type Kind = 'whole' | 'newer' | 'damaged' | 'cut' | 'nothing' | 'fingerprint';

function journals() {
  made ??= makeJournals();
  return made;
}

async function makeJournals(): Promise<Readonly<Record<Kind, string>>> {
  const folder = mkdtempSync(join(tmpdir(), 'psea-refused-journals-'));
  const at = (name: string) => join(folder, `${name}.ndjson`);
  const office = await startWithWorkspace({ today: recorded });
  const fields = { name: 'Fictional partner of a journal', type: 'national-ngo', country: 'SS' } as const;
  value(await office.client.partner.create({ fields }));
  value(await office.client.journal.export({ path: at('whole') }));
  const { fingerprint } = value(await office.client.package.getKey({}));
  await office.end();
  const text = readFileSync(at('whole'), 'utf8');
  const lines = text.split('\n').slice(0, -1);
  writeFileSync(at('newer'), text.replace('"format":1', '"format":99'));
  writeFileSync(at('damaged'), text.replace('partner of a journal', 'partner of journals'));
  writeFileSync(at('cut'), `${lines.slice(0, -1).join('\n')}\n`);
  writeFileSync(at('nothing'), 'Fictional notes\n');
  return {
    whole: at('whole'),
    newer: at('newer'),
    damaged: at('damaged'),
    cut: at('cut'),
    nothing: at('nothing'),
    fingerprint,
  };
}

const pathOf = (kind: Kind) => async () => ({ path: (await journals())[kind] });
const believed = async () => ({
  path: (await journals()).whole,
  acceptSender: (await journals()).fingerprint,
});
const readRefusals = {
  NOT_A_JOURNAL: pathOf('nothing'),
  JOURNAL_NEWER: pathOf('newer'),
  JOURNAL_DAMAGED: pathOf('damaged'),
  JOURNAL_CUT: pathOf('cut'),
  FILE_NOT_READABLE: ({ place }: World) => ({ path: place('none.ndjson') }),
};

let number = 0;
const place = ({ place }: World, name: string) => {
  number += 1;
  return place(`${name}-${number}`);
};

export const journalCases: Cases<'journal'> = {
  export: {
    works: (world) => ({ path: `${place(world, 'out')}.ndjson` }),
    refuses: {
      JOURNAL_NOT_WRITTEN: (world) => {
        const path = `${place(world, 'taken')}.ndjson`;
        writeFileSync(path, 'somebody’s');
        return { path };
      },
    },
  },
  import: {
    works: believed,
    refuses: {
      ...readRefusals,
      SENDER_UNKNOWN: { acceptSender: undefined },
      MERGE_NOT_BACKED_UP: scene(async () => {
        const receiver = await startWithWorkspace({ ports: { ownCopies: 'always' } });
        try {
          const { copies } = value(await receiver.client.workspace.getStatus({}));
          writeFileSync(copies?.folder ?? '', 'a file in the way');
          return await receiver.client.journal.import(await believed());
        } finally {
          await receiver.end();
        }
      }),
      FINGERPRINT_DIFFERS: { acceptSender: 'AAAA-BBBB-CCCC-DDDD-EEEE' },
      SENDER_KEY_CHANGED: scene(async (world) => {
        const office = await startWithWorkspace();
        const replaced = await secondLaptop(office, officer);
        const receiver = await anotherOffice();
        try {
          const path = place(world, 'known');
          value(await office.client.journal.export({ path }));
          value(await receiver.client.journal.import({ path, acceptSender: 'any' }));
          const other = place(world, 'replaced');
          value(await replaced.client.journal.export({ path: other }));
          return await receiver.client.journal.import({ path: other });
        } finally {
          for (const test of [office, replaced, receiver]) await test.end();
        }
      }),
    },
  },
  createWorkspace: {
    works: async (world) => ({
      path: (await journals()).whole,
      folder: place(world, 'made'),
      passphrase: 'a fictional passphrase',
    }),
    refuses: { ...readRefusals, ...newRefusals },
  },
};
