import packageJson from '../../../package.json' with { type: 'json' };
import { stopOnOldNode } from '../required-node.ts';
import { earlyAnswer } from './early-answer.ts';
import { exitCodes } from './exit-codes.ts';
import { systemLanguage } from './system-language.ts';

stopOnOldNode(exitCodes.usage);

// A reader that went away, such as `head`, wants nothing more.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// Who asks for a list of commands doesn't wait until the contract with its schemas is made.
const { version } = packageJson;
const early = await earlyAnswer(process.argv.slice(2), {
  version,
  env: process.env,
  systemLanguage: systemLanguage(),
});
if (early === null) await import('./run-program.ts');
else process.stdout.write(early);
