import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../project.mjs';

interface LockedPackage {
  readonly version?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
  readonly license?: string;
}

export interface Notice {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** The licence and notice files of the package, as its makers wrote them. */
  readonly texts: readonly string[];
}

const named = /^(licen[cs]e|copying|notice|copyright)/i;

/** Of every package that the product may carry a part of: what package-lock.json asks for beyond building and testing. */
export function thirdPartyNotices(folder: string = root): Notice[] {
  const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, LockedPackage>;
  };
  const found = new Map<string, Notice>();
  for (const [path, locked] of Object.entries(lock.packages)) {
    if (path === '' || locked.dev || locked.devOptional) continue;
    const at = join(folder, path);
    // What another system would have installed in its place ships with none of its files.
    if (!existsSync(join(at, 'package.json'))) continue;
    const { name, version, license, licenses } = JSON.parse(readFileSync(join(at, 'package.json'), 'utf8'));
    const licence = nameOf(license) ?? nameOf(licenses?.[0]) ?? 'not named';
    found.set(`${name} ${version}`, { name, version, licence, texts: textsIn(at) });
  }
  return [...found.values()].sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1));
}

function textsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && named.test(entry.name))
    .map(({ name }) => name)
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim());
}

function nameOf(license: unknown): string | null {
  if (typeof license === 'string') return license;
  const { type } = (license ?? {}) as { readonly type?: unknown };
  return typeof type === 'string' ? type : null;
}

/** One text of all notices. Packages under word for word the same licence stand together above it. */
export function noticesText(notices: readonly Notice[]): string {
  const groups = new Map<string, Notice[]>();
  for (const notice of notices) {
    const text = notice.texts.join('\n\n');
    groups.set(text, [...(groups.get(text) ?? []), notice]);
  }
  const parts = [...groups].map(([text, group]) => {
    const names = group.map(({ name, version, licence }) => `${name} ${version} (${licence})`);
    return `${names.join('\n')}\n\n${text === '' ? 'The package brings no text of its licence; the licence that it names is meant.' : text}`;
  });
  return `Notices of third parties

PSEA Partner Assessment contains work of others. Their packages are named below, each with the licence that its makers
gave it. Electron and Chromium bring their own notices in LICENSE.electron.txt and LICENSES.chromium.html.

${'='.repeat(80)}

${parts.join(`\n\n${'='.repeat(80)}\n\n`)}
`;
}
