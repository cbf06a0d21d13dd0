import type { AnswerFile } from '../../shared/documents/form-page/answer-file.ts';
import { value } from './app.ts';
import { type IssuedForm, issueForm } from './fill-form.ts';

type Given = Partial<AnswerFile['answers'][string]>;

/** The answer file that a partner's page saves, as an object that a test changes before it is written. */
export interface IssuedPage extends IssuedForm {
  readonly head: Pick<AnswerFile, 'format' | 'version' | 'form' | 'assessment' | 'partner' | 'instrument'>;
  readonly answer: (answers: Record<string, Given>, more?: Partial<AnswerFile>) => AnswerFile;
}

/** A workspace with a fictional partner and a page that was handed out, read as a browser would. */
export async function issuePage(instrument?: string): Promise<IssuedPage> {
  const issued = await issueForm(['en'], instrument);
  const { file, form } = value(
    await issued.test.client.form.export({
      assessment: issued.assessment,
      languages: ['en', 'fr'],
      format: 'html',
    }),
  );
  const { head, standards } = factsIn(file.bytes);
  const open = { answer: '', reason: '', evidence: [], comment: '' };
  return {
    ...issued,
    bytes: file.bytes,
    form,
    head,
    answer: (answers, more = {}) => ({
      ...head,
      language: 'en',
      finishedAt: '2026-03-01T10:00:00.000Z',
      completedBy: { name: '', function: '', email: '', date: '' },
      answers: Object.fromEntries(standards.map(({ id }) => [id, { ...open, ...answers[id] }])),
      ...more,
    }),
  };
}

export function factsIn(page: Uint8Array): {
  head: IssuedPage['head'];
  standards: { id: string; evidence: string[] }[];
} {
  const [, facts = ''] = /id="facts">(.*?)<\/script>/s.exec(new TextDecoder().decode(page)) ?? [];
  return JSON.parse(facts);
}

export const asFile = (content: unknown, name = 'PSEA answers.json') => ({
  name,
  bytes: new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content, null, 1)),
});
