import { z } from 'zod';
import { type Preferences, preferencesSchema } from '../../shared/contract/host.ts';

/** Everything a host keeps about this computer. Never the record of truth: losing it loses convenience only. */
export const storedPreferencesSchema = z.object({
  ...preferencesSchema.shape,
  recent: z.array(z.object({ folder: z.string(), office: z.string(), openedAt: z.string() })),
  window: z
    .object({ x: z.int(), y: z.int(), width: z.int(), height: z.int(), isMaximized: z.boolean() })
    .nullable(),
  /** Workspace folder → its key, encrypted by the system (base64). Electron only. */
  keys: z.record(z.string(), z.string()),
  /** Day on which a notification last told what is due. Electron only. */
  notifiedOn: z.string().nullable(),
  /** Where a dialog last chose or saved something. Electron only. */
  lastFolder: z.string().nullable(),
});
export type StoredPreferences = z.infer<typeof storedPreferencesSchema>;

export const initialPreferences: StoredPreferences = {
  language: null,
  colorScheme: 'auto',
  recent: [],
  window: null,
  keys: {},
  notifiedOn: null,
  lastFolder: null,
};

/** Where a host keeps them: a file of ours for the loopback host, electron-store in Electron. */
export interface PreferenceStore {
  read(): StoredPreferences;
  write(change: Partial<StoredPreferences>): void;
}

/** The part that screens see. */
export function screenPreferences(stored: StoredPreferences): Preferences {
  return { language: stored.language, colorScheme: stored.colorScheme };
}

/** Changes what is given, keeps the rest, and gives all. */
export function changeScreenPreferences(
  store: PreferenceStore,
  { language, colorScheme }: { readonly [Name in keyof Preferences]?: Preferences[Name] | undefined },
): Preferences {
  store.write({ ...(language !== undefined && { language }), ...(colorScheme && { colorScheme }) });
  return screenPreferences(store.read());
}
