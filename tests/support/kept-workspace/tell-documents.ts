import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import type { Result } from '../../../shared/ground/result.ts';
import { type TestClient, value } from '../app.ts';
import { loadForm } from '../fill-form.ts';
import { paragraphsOf, unzipTexts } from '../unzip.ts';
import type { Told } from './tell-records.ts';

interface File {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Every kept document by the hash of its content, and what each kind of document that is written anew says. */
export async function tellDocuments(client: TestClient, asOf: string): Promise<Told> {
  return { 'documents.json': await tellKept(client), ...(await tellExports(client, asOf)) };
}

async function tellKept(client: TestClient) {
  const kept: Record<string, string> = {};
  for (const { reference: partner } of value(await client.partner.list({ archived: true })).rows) {
    for (const { reference, file } of value(await client.evidence.list({ partner })).rows) {
      if (file === null) continue;
      const read = value(await client.evidence.getFile({ evidence: reference })).file;
      kept[`evidence ${reference}`] = `${sha256(read.bytes)} ${read.name}`;
    }
  }
  for (const { id } of value(await client.agreement.list({})).rows) {
    for (const { reference } of value(await client.agreement.get({ agreement: id })).annexRecords) {
      const { file } = value(await client.annex.getFile({ annex: reference }));
      kept[`annex ${reference}`] = `${sha256(file.bytes)} ${file.name}`;
    }
  }
  return kept;
}

/** Texts of documents that are written anew, by kind and by what they are about. Where one can't be written, none stands. */
async function tellExports(client: TestClient, asOf: string): Promise<Told> {
  const assessments = value(await client.assessment.list({})).rows;
  const partners = value(await client.partner.list({})).rows;
  const agreements = value(await client.agreement.list({})).rows;
  const texts = async <Row extends { readonly reference: string }>(
    rows: readonly Row[],
    write: (row: Row) => Promise<Result<{ readonly file: File }>>,
  ) => {
    const given: Record<string, { text: string }> = {};
    for (const row of rows) {
      const answer = await write(row);
      if (answer.ok) given[row.reference] = { text: await textOf(answer.value.file) };
    }
    return given;
  };
  return {
    'exports/register.json': await tellRegister(client),
    'exports/reports.json': await texts(assessments, ({ id }) =>
      client.assessment.exportWord({ assessment: id }),
    ),
    'exports/partner-copies.json': await texts(assessments, ({ id }) =>
      client.assessment.exportPartnerCopy({ assessment: id }),
    ),
    'exports/plans.json': await texts(partners, ({ id }) => client.plan.exportWord({ partner: id })),
    'exports/letters.json': await texts(partners, ({ id }) => client.plan.exportLetter({ partner: id })),
    'exports/comparisons.json': await texts(agreements, ({ id }) =>
      client.clause.exportComparison({ agreement: id }),
    ),
    'exports/bundles.json': await tellBundles(client, assessments),
    'exports/calendar.json': tellCalendar(value(await client.calendar.export({ asOf })).file),
  };
}

async function textOf({ bytes }: File): Promise<string> {
  const parts = await unzipTexts(bytes);
  return paragraphsOf((parts.get('word/document.xml') ?? '').replaceAll('w:delText', 'w:t')).join('\n');
}

/** What stands in a partner's rows of all sheets. */
async function tellRegister(client: TestClient) {
  const { bytes } = value(await client.register.exportExcel({ archived: true })).file;
  const partners = value(await client.partner.list({ archived: true })).rows;
  const cells = new Map<string, string[]>(partners.map(({ reference }) => [reference, []]));
  (await loadForm(bytes)).eachSheet((sheet) =>
    sheet.eachRow((row) => {
      const values: string[] = [];
      row.eachCell((cell) => {
        values.push(cell.value instanceof Date ? cell.value.toISOString().slice(0, 10) : cell.text);
      });
      cells.get(values.find((each) => cells.has(each)) ?? '')?.push(...values);
    }),
  );
  return Object.fromEntries([...cells].map(([partner, values]) => [partner, { text: values.join('\n') }]));
}

/** Hashes of the documents in the bundle of an assessment's evidence; its index is written anew. */
async function tellBundles(client: TestClient, assessments: readonly { readonly reference: string }[]) {
  const bundles: Record<string, string[]> = {};
  for (const { reference: assessment } of assessments) {
    const kept = value(await client.evidence.list({ assessment })).rows.flatMap(
      ({ file }) => file?.sha256 ?? [],
    );
    const parts = Object.values(
      unzipSync(value(await client.evidence.exportBundle({ assessment })).file.bytes),
    );
    bundles[assessment] = parts
      .map(sha256)
      .filter((each) => kept.includes(each))
      .sort();
  }
  return bundles;
}

/** Events as calendars know them: their name for ever, and their day. */
function tellCalendar({ bytes }: File) {
  const events = new TextDecoder().decode(bytes).replaceAll('\r\n ', '').split('BEGIN:VEVENT').slice(1);
  const member = (event: string, name: string) =>
    new RegExp(`^${name}[^:]*:(.*?)\\r?$`, 'm').exec(event)?.[1];
  return { events: events.map((event) => `${member(event, 'DTSTART')} ${member(event, 'UID')}`).sort() };
}
