// `npm run format` and `npm run test:watch`: a program of node_modules on Node 24, at the person's own terminal.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { makeReady, runScript } from './make-ready.mjs';
import { Hindrance, node24, root } from './project.mjs';

/** @type {Readonly<Record<string, readonly string[]>>} */
const tools = {
  format: ['@biomejs/biome/bin/biome', 'check', '--write'],
  watch: ['vitest/vitest.mjs', 'watch', '--project=!e2e'],
};

await runScript(async () => {
  const [name = '', ...given] = process.argv.slice(2);
  const [program, ...args] = tools[name] ?? [];
  if (program === undefined)
    throw new Hindrance(`Usage: node scripts/tool.mjs ${Object.keys(tools).join('|')}`);
  await makeReady('check');
  const child = spawn(node24, [join(root, 'node_modules', ...program.split('/')), ...args, ...given], {
    cwd: root,
    stdio: 'inherit',
  });
  // The terminal sends Ctrl C to both; what the tool still has to say is waited for.
  process.on('SIGINT', () => undefined);
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP']))
    process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 1));
});
