import { buildForm } from '../../../shared/documents/form/build-form.ts';
import { previewSubject } from '../../../shared/documents/form/preview-subject.ts';
import { ok } from '../../../shared/ground/result.ts';
import { documentName } from '../document-context.ts';
import { inWorkspace, os } from '../implement.ts';
import { loadWorkspaceFile } from '../load-file.ts';
import { findDraft, instrumentOf } from './drafts.ts';

export const exportPreview = os.instrument.exportPreview.handler(({ input, context: { session } }) =>
  inWorkspace(session, async (journal) => {
    const found = findDraft(journal, input.draft);
    if (!found.ok) return found;
    const instrument = instrumentOf(found.value, '0.0.0');
    if (!instrument.ok) return instrument;
    const form = buildForm(
      previewSubject(instrument.value, input.language, {
        office: loadWorkspaceFile(journal.store).office,
        author: journal.officer.name,
        producedAt: journal.clock.now(),
        sha256: journal.store.sha256,
      }),
    );
    const bytes = await session.ports.writeForm(form);
    return ok({ file: { name: documentName(['Preview', found.value.content.name], 'xlsx'), bytes } });
  }),
);
