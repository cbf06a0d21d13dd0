/** A system and a processor that the program is packaged for. */
export interface Target {
  readonly name: string;
  readonly system: 'linux' | 'win32' | 'darwin';
  readonly arch: 'x64' | 'arm64';
}

const systems = ['linux', 'win32', 'darwin'] as const;
const archs = ['x64', 'arm64'] as const;

export const targets: readonly Target[] = systems.flatMap((system) =>
  archs.map((arch) => ({ name: `${system}-${arch}`, system, arch })),
);

/** The name of the engine's file for a target: there is one for each. */
export const engineOf = ({ system, arch }: Target) => `${system}-${arch}.node`;

/** Where in an unpacked package things lie. */
export function placesIn(folder: string, { system }: Target, product: string) {
  const app = system === 'darwin' ? `${folder}/${product}.app/Contents` : folder;
  const resources = system === 'darwin' ? `${app}/Resources` : `${folder}/resources`;
  const program =
    system === 'darwin'
      ? `${app}/Frameworks/Electron Framework.framework/Electron Framework`
      : `${folder}/${system === 'win32' ? `${product}.exe` : 'psea-partner-assessment'}`;
  return { resources, program, archive: `${resources}/app.asar` };
}
