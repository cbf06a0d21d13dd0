/**
 * A script for Chromium that runs a preload as Electron's sandbox does: it may require `electron` alone, and
 * gets `contextBridge` and `ipcRenderer` of it. The page sees what the bridge exposes and nothing else.
 */
export function sandboxedPreload(source: string, secret: string): string {
  return `(${runPreload.toString()})(${JSON.stringify(source)}, ${JSON.stringify(secret)});`;
}

/** Runs in the page, so it can use nothing from around it. */
function runPreload(source: string, secret: string): void {
  const page = globalThis as unknown as Record<string, unknown>;
  const invoke = page[secret] as (
    channel: string,
    args: unknown[],
  ) => Promise<{ value?: unknown; problem?: string }>;
  delete page[secret];
  // Preloads run in the main frame only, since nodeIntegrationInSubFrames is off.
  if (window !== window.top) return;

  const listeners = new Map<string, Set<(event: object, ...args: unknown[]) => void>>();
  const ipcRenderer = {
    async invoke(channel: string, ...args: unknown[]) {
      const answer = await invoke(channel, args);
      if (answer.problem !== undefined) {
        throw new Error(`Error invoking remote method '${channel}': Error: ${answer.problem}`);
      }
      return answer.value;
    },
    on(channel: string, listener: (event: object, ...args: unknown[]) => void) {
      listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener));
    },
    removeListener(channel: string, listener: (event: object, ...args: unknown[]) => void) {
      listeners.get(channel)?.delete(listener);
    },
  };
  // Two worlds: what goes from one to the other is copied value by value, both ways; of what was made by a class only
  // fields arrive, functions come as ones that copy what they are given and what they give, and nothing else passes.
  const across = (value: unknown): unknown => {
    if (typeof value === 'function') {
      return (...args: unknown[]) => across((value as (...given: unknown[]) => unknown)(...args.map(across)));
    }
    if (typeof value === 'symbol') throw new TypeError('An object could not be cloned.');
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof Promise) {
      return value.then(across, (error: unknown) => {
        throw new Error((error as Error).message);
      });
    }
    if (Array.isArray(value)) return value.map(across);
    if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer || value instanceof Date)
      return structuredClone(value);
    if (value instanceof Blob) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, across(each)]));
  };
  const contextBridge = {
    exposeInMainWorld(name: string, api: Record<string, unknown>) {
      if (name in page)
        throw new Error(`Cannot bind an API on top of an existing property on the window object.`);
      Object.defineProperty(page, name, { value: Object.freeze(across(api)), enumerable: true });
    },
  };
  // How the test delivers what the main half sends; hidden from the page's own enumeration.
  Object.defineProperty(page, `${secret}:send`, {
    value: (channel: string, args: unknown[]) => {
      for (const listener of listeners.get(channel) ?? []) listener({}, ...args);
    },
  });
  const require = (name: string) => {
    if (name !== 'electron') throw new Error(`module not found: ${name}`);
    return { contextBridge, ipcRenderer };
  };
  const module = { exports: {} };
  new Function('exports', 'require', 'module', source)(module.exports, require, module);
}
