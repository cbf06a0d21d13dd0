import { Center, Loader } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { RouterProvider } from 'react-router/dom';
import { RefusalAlert } from '../components/form/RefusalAlert.tsx';
import { keys } from '../components/session/requests.ts';
import { useStatus } from '../components/session/use-status.ts';
import { WorkspaceScreens } from '../features/workspace/WorkspaceScreens.tsx';
import { followGoing } from './going.ts';
import { router } from './routes.tsx';

/** Shows the application when a workspace is open, and else the screens that open or create one. */
export function Gate() {
  const status = useStatus();
  const queries = useQueryClient();
  // While a new workspace's recovery key is on the screen, the workspace is open but not entered yet.
  const [staying, setStaying] = useState(false);
  const workspaceId = status.value?.open ? status.value.workspaceId : null;
  const shown = useRef(workspaceId);
  useEffect(() => followGoing(router), []);

  useEffect(() => {
    if (shown.current === workspaceId) return;
    // Nothing of a workspace stays in memory once it is locked, and no page of one is shown over another.
    if (shown.current !== null) {
      queries.removeQueries({
        predicate: ({ queryKey }) => !['workspace', 'host'].includes(String(queryKey[0])),
      });
      void router.navigate('/', { replace: true });
    }
    shown.current = workspaceId;
  }, [workspaceId, queries]);

  if (status.loading) {
    return (
      <Center h="100%">
        <Loader />
      </Center>
    );
  }
  if (status.refusal) return <RefusalAlert refusal={status.refusal} />;
  if (workspaceId !== null && !staying) return <RouterProvider router={router} />;
  return (
    <WorkspaceScreens
      onStaying={setStaying}
      onEnter={() => {
        void queries.invalidateQueries({ queryKey: keys.status });
        void queries.invalidateQueries({ queryKey: keys.recent });
        setStaying(false);
      }}
    />
  );
}
