import type { App } from '../../main/core/app.ts';
import { type AppOfMessages, dispatchMessage } from '../../main/hosts/beside/dispatch-message.ts';

/** An application of this process as a host is given one that runs beside it. */
export function withMessages<Given extends Pick<App, 'dispatch'>>(
  app: Given,
): Given & Pick<AppOfMessages, 'dispatchMessage' | 'cancel'> {
  return {
    ...app,
    dispatchMessage: (path, message) => dispatchMessage((input) => app.dispatch(path, input), message),
    cancel: () => {},
  };
}
