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
    notificationsShown.push(this.#shown);
  }
}
