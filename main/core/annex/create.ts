import { viewChanged } from '../agreement/change.ts';
import { inWorkspace, os } from '../implement.ts';
import { makeAnnex } from './make-annex.ts';

export const create = os.annex.create.handler(({ input, context }) =>
  inWorkspace(context.session, (journal) => {
    const { agreement, subAgreement, final, template, ...options } = input;
    return makeAnnex(context, journal, { agreement, subAgreement, options, final, template }, (made) => ({
      file: made.file,
      preview: made.preview,
      annex: made.annex,
      ...viewChanged(journal, made.partner, made.agreement),
    }));
  }),
);
