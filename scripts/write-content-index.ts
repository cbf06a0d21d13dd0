// `npm run content:index`: writes assessments/index.ts from the folders there. Runs on Node 24, which reads TypeScript
// as it is.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentIndex } from './reference/content-index.ts';

writeFileSync(join(import.meta.dirname, '..', 'assessments', 'index.ts'), contentIndex());
console.log('assessments/index.ts was written.');
