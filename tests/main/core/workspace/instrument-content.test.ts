import { expect, it, onTestFinished } from 'vitest';
import { instrumentContents } from '../../../../assessments/index.ts';
import type { Instruments } from '../../../../shared/content/instrument/instruments.ts';
import { loadShippedInstruments } from '../../../../shared/content/instrument/load-instruments.ts';
import { passphrase, startApp, startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { instruments } from '../../../support/desk.ts';
import {
  laterVersion,
  type MadeUp,
  madeUpVersion,
  offeredVersion,
  versionToCome,
  withContent,
} from '../../../support/versions.ts';

// A record names its instrument by the hash of its content. A program whose content of that very version is another
// says so in the check.

const isOffered = (definition: unknown) => {
  const { id, version } = definition as { id: string; version: string };
  return id === 'un-ip-psea-2020' && version === offeredVersion;
};

/** The instruments of a program in which a version was changed instead of another one put beside it. */
function meddled(change: (content: MadeUp) => void): Instruments {
  const changed = madeUpVersion(offeredVersion, change);
  return loadShippedInstruments({
    ...instrumentContents,
    instruments: instrumentContents.instruments.map((content) =>
      isOffered(content.definition) ? { ...changed, place: content.place } : content,
    ),
  });
}

const longer = meddled(({ facts }) => Object.assign(facts.clocks, { validityMonths: 61 }));
const reworded = meddled(({ words }) => {
  if (words.standards.CS1) words.standards.CS1.title = 'A title that nobody released';
});

async function begun(known: Instruments = instruments) {
  const test = await startWithWorkspace({ instruments: known });
  onTestFinished(() => test.end());
  const partner = value(await test.client.partner.create({ fields: { name: 'Fictional', country: 'SS' } }));
  const { assessment } = value(await test.client.assessment.start({ partner: partner.reference }));
  return { test, partner, assessment: assessment.reference };
}

async function checkedIn(known: Instruments, { client, folder }: TestApp) {
  value(await client.workspace.close({}));
  const other = startApp({ folder, instruments: known });
  value(await other.client.workspace.open({ folder, passphrase }));
  const { problems } = value(await other.client.workspace.check({}));
  await other.end();
  return problems;
}

it('names each assessment whose instrument has other content here, with its partner', async () => {
  const { test, partner, assessment } = await begun();
  const [found, ...others] = await checkedIn(longer, test);
  expect(others).toEqual([]);
  expect(found).toMatchObject({
    code: 'INSTRUMENT_DIFFERS',
    details: { reference: assessment, instrument: 'un-ip-psea-2020', version: offeredVersion },
    partner: { id: partner.id },
  });
  expect(found?.message).toContain('with other content than this program has');
});

it('notices a word as it notices a clock, and says nothing where the content is the same', async () => {
  const { test } = await begun();
  expect((await checkedIn(reworded, test)).map(({ code }) => code)).toEqual(['INSTRUMENT_DIFFERS']);
  expect(await checkedIn(withContent(versionToCome), test)).toEqual([]);
});

it('looks at the instrument to which an assessment was moved as well', async () => {
  const { test, assessment } = await begun();
  value(await test.client.workspace.close({}));
  const newer = startApp({ folder: test.folder, instruments: withContent(versionToCome) });
  value(await newer.client.workspace.open({ folder: test.folder, passphrase }));
  const asked = { assessment, version: laterVersion };
  value(await newer.client.assessment.moveInstrument(asked));
  await newer.end();
  const other = madeUpVersion(laterVersion, ({ facts }) =>
    Object.assign(facts.clocks, { validityMonths: 48 }),
  );
  const found = await checkedIn(withContent(other), test);
  expect(found.map(({ code, details }) => [code, details.version])).toEqual([
    ['INSTRUMENT_DIFFERS', laterVersion],
  ]);
});

it('has nothing to compare where the instrument is not here; that is told beside the partner', async () => {
  const { test } = await begun(withContent(versionToCome));
  expect(await checkedIn(instruments, test)).toEqual([]);
});
