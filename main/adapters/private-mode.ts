/** Rights of every file and every folder that this program makes for itself or seals: its owner's alone. */
export const privateMode = { file: 0o600, folder: 0o700 } as const;
