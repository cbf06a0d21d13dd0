import 'i18next';
import type { english } from './english.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    returnNull: false;
    interpolationPrefix: '{';
    interpolationSuffix: '}';
    resources: typeof english;
  }
}
