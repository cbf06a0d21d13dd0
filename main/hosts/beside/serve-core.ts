import { contract } from '../../../shared/contract/contract.ts';
import type { RequestMeta } from '../../../shared/ground/refusals/request.ts';
import type { CoreApp, RecentWorkspaces } from '../../core/app.ts';
import type { Tell } from '../../core/ports.ts';
import { suggestFolder } from '../recent-workspaces.ts';
import { type Changers, type ChangersParts, createChangers } from './changers.ts';
import type {
  CoreAnswers,
  CoreQuestion,
  CoreStart,
  FromCore,
  Line,
  OpenedWorkspace,
  RecentList,
  RequestAnswer,
  RequestQuestion,
  ToCore,
} from './core-messages.ts';
import { dispatchMessage } from './dispatch-message.ts';
import { type GatheringLine, gatheringLine } from './gathering-line.ts';
import { createNamedCalls, type NamedCalls } from './named-calls.ts';
import { createReaders, type Readers, type ReadersParts } from './readers.ts';
import { givenWith } from './serve-reader.ts';

type Compose = (start: CoreStart, recent: RecentWorkspaces) => CoreApp;

/** How a second reader and a thread for one change are started, and where problems with one are noted. */
export type ReadersOf = (
  start: CoreStart,
) => Pick<ReadersParts, 'run' | 'logBug'> & { readonly runChanger: ChangersParts['run'] };

interface Core {
  readonly app: CoreApp;
  readonly readers: Readers;
  readonly changers: Changers;
  /** What is worked on in this thread under a name. */
  readonly calls: NamedCalls;
}

/** Runs the core at its end of the line: the first message starts it, every later one is a question. */
export function serveCore(own: Line<FromCore, ToCore>, compose: Compose, readersOf: ReadersOf): void {
  const line = gatheringLine(own);
  let core: Promise<Core> | null = null;
  own.listen((message) => {
    if (message.type === 'start') {
      core = startCore(line, message.start, compose, readersOf);
      return;
    }
    if (!core) throw new Error('The core was asked before it was started.');
    if (message.type === 'cancel') {
      void core.then(({ readers, changers, calls }) => {
        readers.cancel(message.call);
        changers.cancel(message.call);
        calls.cancel(message.call);
      });
      return;
    }
    void core
      .then((running) => answer(running, message.ask))
      .then((value) => line.post({ type: 'answer', id: message.id, value }, givenWith(value)));
  });
}

async function startCore(
  line: GatheringLine,
  start: CoreStart,
  compose: Compose,
  readersOf: ReadersOf,
): Promise<Core> {
  const app = compose(start, recentBeside(line, start.recent));
  const { runChanger, ...rest } = readersOf(start);
  const tell = (call: string, ...[step, done, total]: Parameters<Tell>) =>
    line.post({ type: 'event', event: { type: 'progress', call, step, done, total } });
  const parts: Pick<ReadersParts, 'start' | 'tell' | 'logBug'> = {
    start: { dataFolder: start.dataFolder, version: start.version },
    tell,
    logBug: rest.logBug,
  };
  const readers = createReaders({ ...parts, ...rest, beside: app.beside });
  const changers = createChangers({ ...parts, run: runChanger, aside: app.aside });
  // Before anybody hears of the workspace: what is asked now finds it as it was.
  if (start.open) await app.openWithKey(start.open.folder, start.open.key);
  app.subscribe((event) => {
    line.postSoon({ type: 'event', event });
    if (event.type === 'workspace.changed')
      void whatIsOpen(app).then((open) => line.post({ type: 'opened', open }));
  });
  return { app, readers, changers, calls: createNamedCalls(tell) };
}

async function answer(core: Core, ask: CoreQuestion): Promise<CoreAnswers[keyof CoreAnswers]> {
  const { app, readers } = core;
  switch (ask.to) {
    case 'dispatch':
    case 'dispatchMessage':
      return answerRequest(core, ask);
    case 'openWithKey':
      return readers.without(() => app.openWithKey(ask.folder, ask.key, ask.anyway));
    case 'exportKey':
      return app.exportKey();
    case 'close':
      await readers.without(() => app.close());
      return null;
  }
}

/**
 * What reads for long goes to a reader, and what changes for long to a thread of its own; what closes or changes the
 * workspace that is open, first to no reader at all.
 */
async function answerRequest(
  { app, readers, changers, calls }: Core,
  ask: RequestQuestion,
): Promise<RequestAnswer> {
  const dispatch = (input: unknown) =>
    calls.run(ask.call, (progress) => app.dispatch(ask.path, input, progress));
  const here = async () =>
    ask.to === 'dispatch' ? dispatch(ask.input) : dispatchMessage(dispatch, ask.message);
  const meta = metaOf(ask.path);
  if (meta?.readsLong) return (await readers.ask(ask))?.value ?? here();
  if (meta?.changesLong) return (await changers.ask(ask))?.value ?? here();
  return meta?.changes && !meta.needsWorkspace ? readers.without(here) : here();
}

function metaOf([feature = '', verb = '']: readonly string[]): RequestMeta | null {
  const requests = contract as Record<string, Record<string, { '~orpc': { meta: RequestMeta } }>>;
  const found = Object.hasOwn(requests, feature) ? requests[feature] : undefined;
  return found && Object.hasOwn(found, verb) ? (found[verb]?.['~orpc'].meta ?? null) : null;
}

async function whatIsOpen(app: CoreApp): Promise<OpenedWorkspace | null> {
  const key = await app.exportKey();
  const status = await app.dispatch(['workspace', 'getStatus'], {});
  const folder = status.ok ? (status.value as { readonly folder: string | null }).folder : null;
  return key !== null && folder !== null ? { folder, key } : null;
}

/** The host keeps the list; here lies a copy of it, which changes as the host's does. */
function recentBeside(line: GatheringLine, { list, documents }: RecentList): RecentWorkspaces {
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
