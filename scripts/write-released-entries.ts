// `npm run entries:release`: adds the fingerprints of stored schemas and frozen files that are new to
// tests/shared/record/entries/released.json. What is in there already is never touched: entries lie on disks of offices.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileFingerprints, schemaFingerprints } from '../tests/shared/record/entries/fingerprints.ts';

type Prints = Readonly<Record<string, string>>;

const path = join(import.meta.dirname, '..', 'tests', 'shared', 'record', 'entries', 'released.json');
const released = JSON.parse(readFileSync(path, 'utf8')) as { schemas: Prints; files: Prints };
const now = { schemas: schemaFingerprints(), files: fileFingerprints() };

const changed = [...changedIn(released.schemas, now.schemas), ...changedIn(released.files, now.files)];
for (const name of changed)
  console.error(`${name} is not as it was released. Take the change back, and put it into a next version.`);
if (changed.length > 0) process.exitCode = 1;
else {
  const all = {
    schemas: { ...released.schemas, ...now.schemas },
    files: { ...released.files, ...now.files },
  };
  writeFileSync(path, `${JSON.stringify(all, null, 2)}\n`);
  console.log(`${count(all) - count(released)} new fingerprints were added.`);
}

function changedIn(before: Prints, after: Prints): string[] {
  return Object.entries(before)
    .filter(([name, print]) => after[name] !== print)
    .map(([name]) => name);
}

function count({ schemas, files }: { readonly schemas: Prints; readonly files: Prints }): number {
  return Object.keys(schemas).length + Object.keys(files).length;
}
