import { Notifications } from '@mantine/notifications';

/** What is told in passing, in the corner of the window. */
export function Notices() {
  return <Notifications position="bottom-right" autoClose={6000} limit={4} />;
}
