import { instrumentContents } from '../../../../assessments/index.ts';
import type { InstrumentContent } from '../../../../shared/content/instrument/load-instrument.ts';
import { loadShippedInstruments } from '../../../../shared/content/instrument/load-instruments.ts';
import { passphrase, startApp, type TestApp, value } from '../../../support/app.ts';
import { head } from '../../../support/desk.ts';
import { madeUpVersion, withContent } from '../../../support/versions.ts';
import { stages } from './stages.ts';
import { recorded } from './words.ts';

const tool = 'un-ip-psea-2020';
const older = madeUpVersion('0.9.0', ({ words }) => {
  words.standards.CS1!.title = 'Made-up older title of the first standard';
});
const stranger = madeUpVersion('1.0.0', ({ facts, words }) => {
  facts.id = 'made-up-tool';
  words.shortTitle = 'Made-up tool';
});

/** What the program of the world has: an older version beside what ships. */
export const worldInstruments = withContent(older);

/** An earlier program of another office: the tool only in its older version, and an instrument that no one else has. */
const earlierInstruments = loadShippedInstruments({
  ...instrumentContents,
  instruments: [
    ...(instrumentContents.instruments as readonly InstrumentContent[]).filter(isOther),
    older,
    stranger,
  ],
});

function isOther({ definition }: InstrumentContent): boolean {
  return (definition as { id: string }).id !== tool;
}

/** What another program recorded in the same workspace: on a version that is behind, and on one that is not here. */
export async function recordInOtherProgram({ client, folder }: TestApp) {
  value(await client.workspace.close({}));
  const other = startApp({ folder, today: recorded, instruments: earlierInstruments });
  value(await other.client.workspace.open({ folder, passphrase }));
  const bring = stages(other.client);
  const onOlder = await bring.started('partner on an older version');
  const partner = await bring.partner('partner of an instrument that is elsewhere');
  const started = await other.client.assessment.start({ partner, instrument: 'made-up-tool' });
  const assessment = value(started).assessment.reference;
  const form = await bring.form(assessment);
  const sighting = { place: 'Fictional office', on: recorded, by: head };
  const evidence = value(await other.client.evidence.add({ partner, sighting })).evidence.reference;
  await other.end();
  value(await client.workspace.open({ folder, passphrase }));
  return { onOlder, elsewhere: { partner, assessment, form, evidence } };
}
