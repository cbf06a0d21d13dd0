import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { demoPassphrase } from '../../shared/contract/host-constants.ts';
import { isThere, root } from './pages.ts';

interface Launch {
  readonly configurations: readonly {
    readonly name: string;
    readonly preLaunchTask?: string;
    readonly program?: string;
    readonly runtimeArgs?: readonly string[];
    readonly env?: Readonly<Record<string, string>>;
    readonly serverReadyAction?: { readonly pattern: string };
  }[];
  readonly compounds: readonly { readonly configurations: readonly string[] }[];
}
interface Tasks {
  readonly tasks: readonly { readonly label: string; readonly command?: string; readonly script?: string }[];
}

const read = (name: string) => readFileSync(join(root, '.vscode', name), 'utf8');
const launch: Launch = JSON.parse(read('launch.json'));
const { tasks }: Tasks = JSON.parse(read('tasks.json'));
const names = launch.configurations.map(({ name }) => name);

describe('the editor’s configurations', () => {
  it.each(launch.configurations)('$name starts what is there', ({ program, preLaunchTask, runtimeArgs }) => {
    const file = program?.replace(`\${workspaceFolder}/`, '');
    expect([file, file === undefined || isThere(file)]).toEqual([file, true]);
    if (preLaunchTask) expect(tasks.map(({ label }) => label)).toContain(preLaunchTask);
    if (runtimeArgs?.[0] === 'run') expect(Object.keys(manifest.scripts)).toContain(runtimeArgs[1]);
  });

  it('put together only what is among them', () => {
    const parts = launch.compounds.flatMap(({ configurations }) => configurations);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.filter((name) => !names.includes(name))).toEqual([]);
  });

  it.each(tasks)('run $label from scripts that are there', ({ command = '', script }) => {
    if (script) expect(Object.keys(manifest.scripts)).toContain(script);
    const files = [...command.matchAll(/scripts\/[\w/.-]+/g)].map(([file]) => file);
    expect(files.filter((file) => !isThere(file))).toEqual([]);
  });

  it('open the demo by its passphrase, and the browser at the address as the hosts tell it', () => {
    const command = launch.configurations.find(({ program }) => program?.includes('hosts/cli'));
    expect(command?.env?.PSEA_PASSPHRASE).toBe(demoPassphrase);
    const told = 'PSEA Partner Assessment is ready: http://127.0.0.1:40123/?token=aB3-_x';
    const patterns = launch.configurations.flatMap(
      ({ serverReadyAction }) => serverReadyAction?.pattern ?? [],
    );
    expect(patterns.length).toBeGreaterThan(0);
    for (const pattern of patterns)
      expect(new RegExp(pattern).exec(told)?.[1]).toBe('http://127.0.0.1:40123/?token=aB3-_x');
  });

  it('recommend the formatter that the checks use', () => {
    expect(JSON.parse(read('extensions.json')).recommendations).toContain('biomejs.biome');
  });
});
