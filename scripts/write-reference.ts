// `npm run docs:reference`: writes the pages of docs/ that come from the code. Runs on Node 24, which reads
// TypeScript as it is.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedPages } from './reference/pages.ts';

const root = join(import.meta.dirname, '..');

for (const [path, write] of Object.entries(generatedPages)) {
  writeFileSync(join(root, path), write());
  console.log(`${path} was written.`);
}
