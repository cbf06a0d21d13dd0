import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { Hindrance } from '../project.mjs';
import { runNpm } from '../run-program.mjs';

/** Writes what ships as a list in the form of CycloneDX, the same for the same packages: without a clock, named by its content. */
export async function writeSbom(file: string): Promise<void> {
  const made = await runNpm(['sbom', '--omit=dev', '--sbom-format=cyclonedx']);
  if (!made.ok) throw new Hindrance(made.output);
  writeFileSync(file, steadySbom(made.stdout));
}

interface Part {
  readonly 'bom-ref': string;
  readonly name: string;
}

interface Sbom {
  readonly serialNumber?: string;
  readonly metadata: { readonly timestamp?: string; readonly component: Part };
  readonly components: readonly Part[];
}

/**
 * npm gives each list a number by chance and the time of day, calls the program by the folder that it lies in, and orders by
 * the language of the computer.
 */
export function steadySbom(text: string): string {
  const { serialNumber: _by, ...sbom } = JSON.parse(text) as Sbom;
  const { timestamp: _at, ...metadata } = sbom.metadata;
  const { component } = metadata;
  const name = component['bom-ref'].replace(/@[^@]*$/, '');
  const order = (a: Part, b: Part) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1);
  const steady = {
    ...sbom,
    metadata: { ...metadata, component: { ...component, name } },
    components: [...sbom.components].sort(order),
  };
  const digest = createHash('sha256').update(JSON.stringify(steady)).digest('hex');
  // As a number by chance is written (RFC 9562, version 8: of one's own making).
  const parts = [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `8${digest.slice(17, 20)}`,
  ];
  const serialNumber = `urn:uuid:${[...parts, digest.slice(20, 32)].join('-')}`;
  return `${JSON.stringify({ ...steady, serialNumber }, null, 2)}\n`;
}
