import { type TestClient, value } from '../../../support/app.ts';
import { answersFrom, head } from '../../../support/desk.ts';
import { fillForm } from '../../../support/fill-form.ts';
import { fillPlan } from '../../../support/fill-plan.ts';
import { reason, recorded, text } from './words.ts';

/** Brings fictional partners to a stage, as a person does it, request by request. */
export function stages(client: TestClient) {
  const comment = 'Fictional comment of the reviewer.';
  const note = { justification: reason, mitigation: 'Fictional mitigation.', approver: head, on: recorded };

  async function partner(name: string, fields: object = {}): Promise<string> {
    const created = await client.partner.create({
      fields: { name: `Fictional ${name}`, country: 'SS', ...fields },
    });
    return value(created).reference;
  }
  async function started(name: string): Promise<string> {
    return value(await client.assessment.start({ partner: await partner(name) })).assessment.reference;
  }
  async function answered(name: string, letters: string): Promise<string> {
    const assessment = await started(name);
    value(await client.assessment.recordAnswers({ assessment, answers: answersFrom(letters) }));
    return assessment;
  }
  async function submitted(name: string, letters: string): Promise<string> {
    const assessment = await answered(name, letters);
    value(await client.assessment.submit({ assessment }));
    return assessment;
  }
  async function reviewed(name: string, letters: string): Promise<string> {
    const assessment = await submitted(name, letters);
    value(await client.assessment.recordReviews({ assessment, reviews: answersFrom(letters, comment) }));
    return assessment;
  }
  async function determined(name: string, letters: string): Promise<string> {
    const assessment = await reviewed(name, letters);
    value(await client.assessment.determine({ assessment }));
    return assessment;
  }
  async function decided(name: string, letters: string): Promise<string> {
    const assessment = await determined(name, letters);
    value(
      await client.assessment.decide({
        assessment,
        decision: 'proceed-with-conditions',
        justification: reason,
        conditions: 'Close the gaps.',
        noteForRecord: note,
      }),
    );
    return assessment;
  }
  /** The form of an open assessment, filled in a little. */
  async function form(assessment: string): Promise<Uint8Array> {
    const { file } = value(await client.form.export({ assessment }));
    return fillForm(file.bytes, 'en', { 'CS1.answer': 'Yes', 'CS2.answer': 'No' });
  }
  /** A partner with one or two of everything that can be recorded of it. */
  async function everything(name: string) {
    const assessment = await decided(name, 'YYNYYYNY');
    const { partner: of } = value(await client.assessment.get({ assessment }));
    const reference = of.reference;
    const other = value(await client.assessment.start({ partner: reference, instrument: 'unicef-sea-2020' }))
      .assessment.reference;
    const returned = await form(other);
    const sighting = { place: 'Fictional office', on: recorded, by: head };
    const seen = value(await client.evidence.add({ partner: reference, sighting })).evidence.reference;
    const file = text('policy.txt', `Fictional policy of ${name}.`);
    const document = value(await client.evidence.add({ partner: reference, file })).evidence.reference;
    const action = (standard: string, title: string) => ({
      standard,
      title,
      verification: 'A fictional form.',
      dueOn: '2026-06-15',
    });
    const actions = [action('CS3', 'Check references'), action('CS7', 'Agree on a service')];
    value(await client.plan.add({ partner: reference, actions }));
    const activity = value(
      await client.followUp.add({
        partner: reference,
        activity: { kind: 'call', summary: 'A fictional call.' },
      }),
    ).activity.reference;
    const agreement = await agreementOf(reference, `AOC-${name}`);
    const plan = value(await client.plan.exportExcel({ partner: reference })).file.bytes;
    const workbook = await fillPlan(plan, { [`${reference}/A1`]: { status: 'In progress' } });
    return {
      partner: reference,
      assessment,
      other,
      form: returned,
      seen,
      document,
      action: `${reference}/A1`,
      secondAction: `${reference}/A2`,
      activity,
      agreement,
      workbook,
    };
  }
  async function agreementOf(of: string, reference: string): Promise<string> {
    const fields = {
      reference,
      type: 'agreement-of-cooperation' as const,
      startsOn: '2026-01-01',
      endsOn: '2027-12-31',
      languages: ['en'],
      prevailing: 'en',
    };
    return value(await client.agreement.add({ partner: of, fields })).agreement.reference;
  }
  /** A list of people: one to name, another, two of one name, one who left, and one who left and came anew. */
  async function people() {
    const add = async (name: string, title = 'Programme officer') =>
      value(await client.people.add({ fields: { name: `Fictional ${name}`, function: title } }));
    const leave = async (person: string) => value(await client.people.leave({ person }));
    const listed = await add('colleague');
    const other = await add('other colleague');
    const namesake = await add('namesake');
    await add('namesake', 'Head of office');
    const former = await leave((await add('former colleague')).id);
    const replaced = await leave((await add('returning colleague')).id);
    await add('returning colleague');
    const { name, function: title, id } = listed;
    return {
      listed: id,
      named: { name, function: title },
      other: other.id,
      namesake: namesake.name,
      former: former.id,
      replaced: replaced.id,
    };
  }
  return {
    people,
    partner,
    started,
    answered,
    submitted,
    reviewed,
    determined,
    decided,
    form,
    everything,
    agreementOf,
  };
}
