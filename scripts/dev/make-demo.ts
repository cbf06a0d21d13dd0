// Makes the fictional workspace that the editor's launch configuration of the command line works on. It is not
// that of `npm run dev`, which holds its own open.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { composeApp } from '../../main/hosts/compose.ts';
import { openDemo } from '../../main/hosts/demo-workspace.ts';
import { noRecentWorkspaces } from '../../main/hosts/recent-workspaces.ts';
import { root } from '../project.mjs';

const folder = join(root, 'node_modules', '.psea', 'command-line-demo');

if (!existsSync(folder)) {
  const app = composeApp({
    recent: noRecentWorkspaces(root),
    logBug: (_reference, error) => console.error(error),
  });
  const made = await openDemo(app, folder);
  await app.close();
  if (!made.ok) {
    process.stderr.write(`${made.error.message}\n`);
    process.exitCode = 1;
  }
}
