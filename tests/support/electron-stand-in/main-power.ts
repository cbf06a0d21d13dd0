import { EventEmitter } from 'node:events';
import type { NativeThemeSlice } from './slice.ts';

/** Tells when the computer sleeps and when its screen is locked. */
export const powerMonitor = new EventEmitter();

const theme: NativeThemeSlice = { themeSource: 'system' };
export const nativeTheme = theme;
