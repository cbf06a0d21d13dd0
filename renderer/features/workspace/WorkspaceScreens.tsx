import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { client, subscribe } from '../../client/client.ts';
import { host } from '../../client/host.ts';
import { lazyPart } from '../../components/lazy/lazy-part.ts';
import { PartHere } from '../../components/lazy/PartHere.tsx';
import { keys } from '../../components/session/requests.ts';
import { useRequest } from '../../components/session/use-request.ts';
import { OpenFolderScreen } from './OpenFolderScreen.tsx';
import { RecoverScreen } from './RecoverScreen.tsx';
import { RecoveryKeyScreen } from './RecoveryKeyScreen.tsx';
import { UnlockScreen } from './UnlockScreen.tsx';
import { WelcomeScreen } from './WelcomeScreen.tsx';
import { WorkspaceFrame } from './WorkspaceFrame.tsx';

// Needed once in the life of a workspace. The recovery key isn't fetched: it is shown a single time.
const CreateScreen = lazyPart('CreateScreen', () => import('./CreateScreen.tsx'));
const RestoreScreen = lazyPart('RestoreScreen', () => import('./RestoreScreen.tsx'));
const SalvageScreen = lazyPart('SalvageScreen', () => import('./SalvageScreen.tsx'));

type Screen =
  | { readonly kind: 'welcome' | 'create' | 'open-folder' }
  | { readonly kind: 'unlock' | 'recover' | 'restore' | 'salvage'; readonly folder: string }
  | {
      readonly kind: 'recovery-key';
      readonly recoveryKey: string;
      readonly office: string;
      readonly folder: string;
    };

interface WorkspaceScreensProps {
  /** True while a workspace is being made or shows its recovery key: it is open, but not entered yet. */
  readonly onStaying: (staying: boolean) => void;
  /** A workspace was opened and can be entered. */
  readonly onEnter: () => void;
}

const mayBeLeft: ReadonlySet<Screen['kind']> = new Set(['welcome', 'open-folder', 'unlock', 'recover']);

/**
 * Another start, handed over to this program, may have named another workspace; and one that was named at the start may
 * be open only now, when the window is there already.
 */
function useAskedFor(isFree: boolean, onAsked: () => void): void {
  const queries = useQueryClient();
  const latest = useRef({ isFree, onAsked });
  latest.current = { isFree, onAsked };
  useEffect(
    () =>
      subscribe((event) => {
        // What can't be seen again, or is under way, stays.
        if (!latest.current.isFree) return;
        if (event.type === 'workspace.changed') void queries.invalidateQueries({ queryKey: keys.status });
        if (event.type !== 'host.command' || event.command !== 'open-workspace') return;
        void queries.invalidateQueries({ queryKey: keys.hostInfo });
        latest.current.onAsked();
      }),
    [queries],
  );
}

/** What is shown while no workspace is open: choose, create, unlock, recover. */
export function WorkspaceScreens({ onStaying, onEnter }: WorkspaceScreensProps) {
  const recent = useRequest(keys.recent, () => client.workspace.listRecent({})).value;
  const info = useRequest(keys.hostInfo, () => host.getInfo()).value;
  const [chosen, setChosen] = useState<Screen | null>(null);
  // A folder that the person named when starting the program comes first.
  const screen: Screen =
    chosen ?? (info?.workspace ? { kind: 'unlock', folder: info.workspace } : { kind: 'welcome' });
  const back = () => setChosen({ kind: 'welcome' });
  const unlock = (folder: string) => setChosen({ kind: 'unlock', folder });
  useAskedFor(chosen === null || mayBeLeft.has(chosen.kind), () => setChosen(null));
  if (!recent || !info) return <WorkspaceFrame>{null}</WorkspaceFrame>;

  return (
    <WorkspaceFrame key={screen.kind}>
      {screen.kind === 'welcome' && (
        <WelcomeScreen
          recent={recent.rows}
          info={info}
          demoFolder={info.demoFolder ?? `${recent.suggestedFolder}-demo`}
          onUnlock={unlock}
          onOpenFolder={() => setChosen({ kind: 'open-folder' })}
          onCreate={() => setChosen({ kind: 'create' })}
          onEnter={onEnter}
        />
      )}
      {screen.kind === 'open-folder' && <OpenFolderScreen onFolder={unlock} onBack={back} />}
      {screen.kind === 'create' && (
        <PartHere>
          <CreateScreen
            suggestedFolder={recent.suggestedFolder}
            onStaying={onStaying}
            onCreated={(made) => setChosen({ kind: 'recovery-key', ...made })}
            onBack={back}
          />
        </PartHere>
      )}
      {screen.kind === 'recovery-key' && <RecoveryKeyScreen {...screen} onKept={onEnter} />}
      {screen.kind === 'unlock' && (
        <UnlockScreen
          folder={screen.folder}
          office={recent.rows.find(({ folder }) => folder === screen.folder)?.office ?? null}
          info={info}
          onEnter={onEnter}
          onRecover={() => setChosen({ kind: 'recover', folder: screen.folder })}
          onRestore={() => {
            // What is restored is open at once, and shown before it is entered.
            onStaying(true);
            setChosen({ kind: 'restore', folder: screen.folder });
          }}
          onSalvage={() => {
            onStaying(true);
            setChosen({ kind: 'salvage', folder: screen.folder });
          }}
          onBack={back}
        />
      )}
      {screen.kind === 'restore' && (
        <PartHere>
          <RestoreScreen
            folder={screen.folder}
            onEnter={onEnter}
            onBack={() => {
              onStaying(false);
              unlock(screen.folder);
            }}
          />
        </PartHere>
      )}
      {screen.kind === 'salvage' && (
        <PartHere>
          <SalvageScreen
            folder={screen.folder}
            onEnter={onEnter}
            onBack={() => {
              onStaying(false);
              unlock(screen.folder);
            }}
          />
        </PartHere>
      )}
      {screen.kind === 'recover' && (
        <RecoverScreen folder={screen.folder} onEnter={onEnter} onBack={() => unlock(screen.folder)} />
      )}
    </WorkspaceFrame>
  );
}
