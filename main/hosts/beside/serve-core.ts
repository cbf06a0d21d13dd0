import type { App, RecentWorkspaces } from '../../core/app.ts';
import { suggestFolder } from '../recent-workspaces.ts';
import type {
  CoreAnswers,
  CoreQuestion,
  CoreStart,
  FromCore,
  Line,
  OpenedWorkspace,
  RecentList,
  ToCore,
} from './core-messages.ts';
import { dispatchMessage } from './dispatch-message.ts';

type Compose = (start: CoreStart, recent: RecentWorkspaces) => App;

/** Runs the core at its end of the line: the first message starts it, every later one is a question. */
export function serveCore(line: Line<FromCore, ToCore>, compose: Compose): void {
  let core: Promise<App> | null = null;
  line.listen((message) => {
    if (message.type === 'start') {
      core = startCore(line, message.start, compose);
      return;
    }
    if (!core) throw new Error('The core was asked before it was started.');
    void core
      .then((app) => answer(app, message.ask))
      .then((value) => line.post({ type: 'answer', id: message.id, value }, givenWith(value)));
  });
}

async function startCore(line: Line<FromCore, ToCore>, start: CoreStart, compose: Compose): Promise<App> {
  const app = compose(start, recentBeside(line, start.recent));
  // Before anybody hears of the workspace: what is asked now finds it as it was.
  if (start.open) await app.openWithKey(start.open.folder, start.open.key);
  app.subscribe((event) => {
    line.post({ type: 'event', event });
    if (event.type === 'workspace.changed')
      void whatIsOpen(app).then((open) => line.post({ type: 'opened', open }));
  });
  return app;
}

async function answer(app: App, ask: CoreQuestion): Promise<CoreAnswers[keyof CoreAnswers]> {
  switch (ask.to) {
    case 'dispatch':
      return app.dispatch(ask.path, ask.input);
    case 'dispatchMessage':
      return dispatchMessage(app, ask.path, ask.message);
    case 'openWithKey':
      return app.openWithKey(ask.folder, ask.key);
    case 'exportKey':
      return app.exportKey();
    case 'close':
      await app.close();
      return null;
  }
}

/** A message that was written for this answer alone is handed over whole. */
function givenWith(value: unknown): ArrayBuffer[] {
  return value instanceof Uint8Array ? [value.buffer as ArrayBuffer] : [];
}

async function whatIsOpen(app: App): Promise<OpenedWorkspace | null> {
  const key = await app.exportKey();
  const status = await app.dispatch(['workspace', 'getStatus'], {});
  const folder = status.ok ? (status.value as { readonly folder: string | null }).folder : null;
  return key !== null && folder !== null ? { folder, key } : null;
}

/** The host keeps the list; here lies a copy of it, which changes as the host's does. */
function recentBeside(line: Line<FromCore, ToCore>, { list, documents }: RecentList): RecentWorkspaces {
  let known = list;
  return {
    list: () => known,
    remember: (workspace) => {
      known = [workspace, ...known.filter(({ folder }) => folder !== workspace.folder)];
      line.post({ type: 'remember', workspace });
    },
    suggestedFolder: () => suggestFolder(documents),
  };
}
