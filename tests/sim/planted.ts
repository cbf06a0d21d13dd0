/**
 * Plays the simulation with one fault after the other planted into the product, and tells what found each: lines of
 * JSON. `node planted.ts [fault…]`; without a name all of them. Faults are compiled in together and switched on alone.
 */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { faults } from './faults.ts';

registerHooks({
  load(url, context, next) {
    const planted = url.startsWith('file:') ? faults.filter(({ file }) => url.endsWith(`/${file}`)) : [];
    if (planted.length === 0) return next(url, context);
    let source = readFileSync(fileURLToPath(url), 'utf8');
    for (const { name, find, put } of planted) {
      if (source.split(find).length !== 2) throw new Error(`“${name}” has no place in ${url} any more.`);
      source = source.replace(find, () => put);
    }
    return { format: 'module-typescript', source, shortCircuit: true };
  },
});
const { runDecade } = await import('./decade.ts');

const names = process.argv.slice(2);
for (const fault of faults.filter(({ name }) => names.length === 0 || names.includes(name))) {
  Object.assign(globalThis, { plantedFault: fault.name });
  let caught: string | null = null;
  for (let seed = fault.seed; seed < fault.seed + 3 && caught === null; seed += 1) {
    caught = await runDecade({ seed, years: fault.years }).then(
      () => null,
      (error: Error) => error.message,
    );
  }
  process.stdout.write(`${JSON.stringify({ fault: fault.name, caught })}\n`);
}
