/** Refusals about drafts of instruments. */
export const draftMessages = {
  DRAFT_NOT_FOUND:
    'There is no draft of an instrument “{draft}” in this workspace on this device. Nothing was changed. Look at the list of drafts.',
  DRAFT_INCOMPLETE:
    'The draft “{draft}” can’t be used for this yet: {count} things are missing or wrong. Nothing was made. The first: {place}.',
  INSTRUMENT_VERSION_KNOWN:
    'Version {version} of “{instrument}” is here already, with other content. Nothing was released. Choose another version, such as {suggested}.',
} as const;
