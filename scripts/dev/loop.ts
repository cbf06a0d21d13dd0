import { join, sep } from 'node:path';
import { optionsOrExit } from '../../main/hosts/loopback/options-or-exit.ts';
import { root } from '../project.mjs';
import { createCoreProcess } from './core-process.ts';
import { serveScreens } from './screens.ts';

/** Where the core's sources lie. */
const coreFolders = ['main', 'shared', 'assessments'].map((name) => join(root, name));
// Editors save several files at once, and some of them twice.
const GATHER_MS = 80;

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Serves the screens hot and keeps a core running beside them, until the person ends it. */
export async function runLoop(args: readonly string[]): Promise<void> {
  // Whatever the person's shell says: React's own build for development is what changes in place.
  process.env.NODE_ENV = 'development';
  const nodeArgs = args.filter((arg) => /^--inspect(-brk)?(=|$)/.test(arg));
  const others = args.filter((arg) => !nodeArgs.includes(arg));
  const options = optionsOrExit(others);
  const dataFolder = process.env.PSEA_DATA_FOLDER ?? join(root, 'node_modules', '.psea', 'dev');
  const screens = await serveScreens(join(dataFolder, 'vite'));

  let startedAt = performance.now();
  let isFirst = true;
  const core = createCoreProcess({
    args: options.workspace === null ? ['--demo', ...others] : others,
    nodeArgs,
    dataFolder,
    screens: screens.address,
    onReady: (address) => {
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
      say(isFirst ? `PSEA Partner Assessment is ready: ${address}` : `The core runs again (${seconds} s).`);
      isFirst = false;
    },
    onEnd: () => say('The core ended. It starts again when one of its sources is saved.'),
  });

  let work: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const restart = (file: string) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      say(`${file.slice(root.length + 1)} was saved. The core starts again …`);
      work = work.then(() => {
        startedAt = performance.now();
        return core.restart();
      });
    }, GATHER_MS);
  };
  screens.vite.watcher.add(coreFolders);
  screens.vite.watcher.on('all', (event, file) => {
    const isOfCore = coreFolders.some((folder) => file.startsWith(folder + sep)) && /\.(ts|json)$/.test(file);
    if (isOfCore && !event.endsWith('Dir')) restart(file);
  });

  let isEnding = false;
  const end = async () => {
    if (isEnding) return;
    isEnding = true;
    clearTimeout(timer);
    await work;
    await core.stop();
    await screens.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end());
  await core.restart();
}
