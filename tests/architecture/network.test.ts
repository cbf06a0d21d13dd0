import { describe, expect, it } from 'vitest';
import type { Rule } from './read-code.ts';
import { breaches, importsOf } from './read-code.ts';
import { typeScript } from './source-files.ts';

const MODULES =
  /^(node:)?(https?|http2|net|tls|dgram|dns|inspector)(\/.*)?$|^(undici|ws|axios|got|node-fetch)$/;

const calls: Rule[] = [
  { pattern: /(?<![.\w])fetch\(/, reason: 'calls fetch' },
  {
    pattern: /\bnew (XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection)\b/,
    reason: 'connects',
  },
  { pattern: /\bsendBeacon\b/, reason: 'sends a beacon' },
];

const everything = ['assessments', 'main', 'renderer', 'shared'];

describe('network', () => {
  it('is reached through Node by the loopback host alone, and the hub’s adapter looks at its server’s certificate', () => {
    const isHubs = (path: string, name: string) =>
      path === 'main/adapters/hub/connect.ts' && name === 'node:tls';
    const wrong = typeScript(...everything)
      .filter((file) => !file.path.startsWith('main/hosts/loopback/'))
      .flatMap((file) =>
        importsOf(file)
          .filter((name) => MODULES.test(name) && !isHubs(file.path, name))
          .map((name) => `${file.path} imports ${name}`),
      );
    expect(wrong).toEqual([]);
  });

  it('is reached at headquarters by the adapter of the hub alone, which only its own commands load', () => {
    const files = typeScript(...everything);
    const speaks = (name: string) => /^pg(-copy-streams)?$/.test(name);
    const wrong = files
      .filter(({ path }) => !path.startsWith('main/adapters/hub/'))
      .flatMap((file) =>
        importsOf(file)
          .filter(speaks)
          .map((name) => `${file.path} imports ${name}`),
      );
    expect(wrong).toEqual([]);
    const loads = files
      .filter(({ path }) => !/^main\/(adapters\/hub|core\/hub|core\/ports-hub)/.test(path))
      .filter((file) => importsOf(file).some((name) => /\/(adapters|core)\/hub\//.test(name)))
      .map(({ path }) => path);
    expect(
      loads.every((path) => /^main\/hosts\/(cli\/hub\/|compose-hub\.ts$)/.test(path)),
      String(loads),
    ).toBe(true);
    expect(loads.length).toBeGreaterThan(0);
  });

  it("is reached from a page by the renderer's client alone, and the Electron host serves that page", () => {
    const files = typeScript(...everything).filter(
      (file) => !/^(renderer\/client|main\/hosts\/electron)\//.test(file.path),
    );
    expect(breaches(files, calls)).toEqual([]);
  });
});
