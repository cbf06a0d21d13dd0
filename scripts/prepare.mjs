// npm runs this before `npm start`, `npm run dev`, `npm test`, `npm run psea` and whatever else a fresh clone may
// be asked for first.
import { makeReady, purposes, runScript } from './make-ready.mjs';
import { Hindrance } from './project.mjs';

await runScript(async () => {
  const purpose = purposes.find((name) => name === process.argv[2]);
  if (!purpose) throw new Hindrance(`Usage: node scripts/prepare.mjs ${purposes.join('|')}`);
  await makeReady(purpose);
});
