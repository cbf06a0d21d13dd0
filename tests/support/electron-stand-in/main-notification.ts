import { EventEmitter } from 'node:events';
import type { NotificationConstructorOptions } from 'electron';
import type { ShownNotification } from './messages.ts';
import type { NotificationSlice } from './slice.ts';

/** What the shell let the system show, in order. */
export const notificationsShown: ShownNotification[] = [];

export class Notification extends EventEmitter implements NotificationSlice {
  static isSupported(): boolean {
    return true;
  }

  readonly #shown: ShownNotification;

  constructor({ title = '', body = '' }: NotificationConstructorOptions = {}) {
    super();
    this.#shown = { title, body };
  }

  show(): void {
    // What is shown is told of later, and so is what the system won't show, such as that of an unsigned program.
    setImmediate(() => {
      if (process.env.PSEA_STAND_IN_NOTICES === 'failed') {
        this.emit('failed', {}, 'Notifications are not allowed for this application');
        return;
      }
      notificationsShown.push(this.#shown);
      this.emit('show', {});
    });
  }
}
