import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readShellOptions } from '../../../main/hosts/electron/shell-options.ts';
import { readStartOptions } from '../../../main/hosts/start-options.ts';

describe('options at the start', () => {
  it('count folders from where the person stands, which under npm is not the project', () => {
    expect(readStartOptions(['--workspace', 'office'], { INIT_CWD: '/places/amina' }).workspace).toBe(
      resolve('/places/amina/office'),
    );
    expect(readStartOptions([], {})).toMatchObject({ workspace: null, demo: false, open: true, port: 0 });
  });

  it.each([['--dmeo'], ['--port', 'x'], ['--port', '70000'], ['office']])(
    'that are wrong are refused: %s %s',
    (...args) => {
      expect(() => readStartOptions(args.filter((arg) => arg !== undefined))).toThrow(TypeError);
    },
  );

  it('are found among those that Electron adds', () => {
    const argv = ['electron', '--inspect=0', '.', '--demo', '--workspace', 'office', '--enable-features=X'];
    expect(readShellOptions(argv)).toMatchObject({ demo: true, workspace: expect.stringMatching(/office$/) });
    expect(readShellOptions(['electron', '.'])).toMatchObject({ demo: false, workspace: null });
  });
});
