/** The screens have a scheme of their own, so that no page of the network can ever share their origin. */
export const appScheme = 'app';
export const appOrigin = `${appScheme}://psea`;
export const startAddress = `${appOrigin}/`;
/** Shown in the place of screens that ended twice; it runs nothing. */
export const endedPath = '/ended.html';
export const endedAddress = `${appOrigin}${endedPath}`;

/** The two channels between the window and the application. */
export const invokeChannel = 'psea:invoke';
export const eventChannel = 'psea:event';
