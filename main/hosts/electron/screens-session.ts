import { type Session, session } from 'electron';

/**
 * The session of the screens. Its name begins without "persist:", so that Chromium keeps it in memory alone: no cache,
 * cookie or database of the screens reaches the disk. Not before the program is ready.
 */
export function screensSession(): Session {
  return session.fromPartition('screens');
}
