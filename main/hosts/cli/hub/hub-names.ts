/** The commands of the hub, which are no requests of the contract: no screen and no other host offers them. */
export const hubCommands = [
  {
    name: 'hub init',
    summary:
      'Make a hub of a PostgreSQL database, or bring its tables up to date: for whoever owns the database.',
    flags: ['--name TEXT', '--entity TEXT'],
  },
  {
    name: 'hub add-office',
    summary: 'Let an office push with a login that the server has, or take back that it was retired.',
    flags: ['--login TEXT', '--name TEXT'],
  },
  {
    name: 'hub retire-office',
    summary: 'End what an office may push and read; what it pushed stays.',
    flags: ['--login TEXT', '--reason TEXT'],
  },
  {
    name: 'hub push',
    summary:
      'Send to the hub what it lacks of this workspace, by what the office chose; nothing is sent twice.',
    flags: ['--workspace DIR', '[--audience full|without-words]', '[--partners TEXT,…]', '[--new-hub]'],
  },
  {
    name: 'hub pull',
    summary:
      'Take over what the hub lets this office see and this workspace lacks, as a package is taken over.',
    flags: ['--workspace DIR', '[--preview]', '[--accept-sender FINGERPRINT|any,…]', '[--new-hub]'],
  },
  {
    name: 'hub project',
    summary:
      'Fold what was pushed into the tables and figures that headquarters reads; any number may run at once.',
    flags: ['[--batch NUMBER]'],
  },
  {
    name: 'hub status',
    summary: 'Tell how far the figures follow the journal, and what each office pushed.',
    flags: [],
  },
  {
    name: 'hub verify',
    summary:
      'Check every chain and signature in the hub, and hold what headquarters reads against the journal.',
    flags: [],
  },
  {
    name: 'hub list-links',
    summary: 'List partners of several offices that look like one organisation and that nobody settled.',
    flags: [],
  },
  {
    name: 'hub link',
    summary: 'Settle that partners are one organisation, or with --apart that they are not, with a reason.',
    flags: ['--partners TEXT,…', '[--apart]', '--reason TEXT'],
  },
  {
    name: 'hub settle-claim',
    summary:
      'Say with a reason which office made a record that two say they made; what the other brought counts for nothing.',
    flags: ['--record ID', '--login TEXT', '--reason TEXT'],
  },
  {
    name: 'hub remove',
    summary:
      'Remove an entry that the law asks to be removed, or with --forged one that its device never signed; a stone with the reason stays in its place.',
    flags: ['--entry ID', '[--forged]', '--reason TEXT'],
  },
] as const;

export type HubCommandName = (typeof hubCommands)[number]['name'];

export const hubSource = `The connection comes from PSEA_HUB_URL or the first line of --url-file FILE, never from an argument:
postgresql://login:password@server:5432/database. Anywhere but on this computer the server has to prove who it is;
?sslrootcert=FILE names the certificate of its authority. See docs/hub.md.
`;
