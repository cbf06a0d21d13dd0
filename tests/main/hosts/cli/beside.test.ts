import { join } from 'node:path';
import { expect, it } from 'vitest';
import { passphrase, startWithWorkspace, value } from '../../../support/app.ts';
import { terminal } from './psea.ts';

// A command beside a program that has the workspace open: it reads and backs up, and changes nothing.

it('backs up, checks and lists what a program has open, and refuses to change it', async () => {
  const test = await startWithWorkspace();
  const desk = terminal();
  try {
    desk.env.PSEA_PASSPHRASE = passphrase;
    value(await test.client.partner.create({ fields: { name: 'Fictional Aid', country: 'SS' } }));
    const psea = (...args: string[]) => desk.run([...args, '--workspace', test.folder]);
    const copy = join(desk.cwd, 'copy');
    const backup = await psea('workspace', 'backup', '--folder', copy);
    expect(backup, backup.stderr).toMatchObject({ exit: 0, value: { complete: true, missing: [] } });
    expect(await psea('workspace', 'check')).toMatchObject({ exit: 0, value: { problems: [] } });
    expect(await psea('partner', 'list')).toMatchObject({ exit: 0, value: { total: 1 } });

    const refused = await psea('partner', 'create', '--name', 'Another one');
    expect(refused).toMatchObject({ refusal: { code: 'WORKSPACE_LOCKED' } });
    // The program that has it open goes on as if nobody had been there.
    value(await test.client.partner.create({ fields: { name: 'Added since', country: 'KE' } }));
    expect(value(await test.client.workspace.check({})).problems).toEqual([]);
    const restored = await test.client.workspace.previewRestore({ folder: test.folder, from: copy });
    expect(value(restored)).toMatchObject({ backup: { partners: 1 }, lost: { partnersTotal: 1 } });
    expect(test.bugs).toEqual([]);
  } finally {
    await test.end();
  }
});
