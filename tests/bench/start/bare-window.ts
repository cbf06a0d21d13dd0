// A main process with nothing behind it: it shows the same screens and gives them answers that were written down before.
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { deserialize } from 'node:v8';
import { app, BrowserWindow, ipcMain, protocol, session } from 'electron';

const [out = '', answersFile = ''] = [process.env.PSEA_BENCH_OUT, process.env.PSEA_BENCH_ANSWERS];
const answers = deserialize(readFileSync(answersFile)) as Readonly<Record<string, unknown>>;
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);

void app.whenReady().then(() => {
  const own = session.fromPartition('bare');
  own.webRequest.onBeforeRequest((_details, answer) => answer({}));
  own.protocol.handle('app', (request) => {
    const { pathname } = new URL(request.url);
    const name = pathname === '/' ? '/index.html' : pathname;
    const headers = { 'content-type': types[extname(name)] ?? 'application/octet-stream' };
    return new Response(new Uint8Array(readFileSync(join(out, 'renderer', name))), { headers });
  });
  ipcMain.handle('psea:invoke', (_event, path: readonly string[]) => answers[path.join('.')]);
  const preload = join(out, 'preload', 'preload.cjs');
  const walls = { sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true };
  const window = new BrowserWindow({ show: false, webPreferences: { preload, session: own, ...walls } });
  void window.loadURL('app://psea/');
});
