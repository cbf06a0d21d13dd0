/** The language of Windows, whose environment names none; elsewhere the environment says it. */
export const systemLanguage = (): string | undefined =>
  process.platform === 'win32' ? Intl.DateTimeFormat().resolvedOptions().locale : undefined;
