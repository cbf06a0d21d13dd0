import type { IconName } from '../components/status/icon-paths.ts';

/** Something that the palette finds or does. */
export interface PaletteChoice {
  readonly id: string;
  readonly group: 'partners' | 'contacts' | 'agreements' | 'library' | 'help' | 'actions';
  readonly label: string;
  readonly detail?: string;
  readonly icon: IconName;
  readonly act: () => void;
}
