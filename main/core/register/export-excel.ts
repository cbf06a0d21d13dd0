import { inWorkspace, os } from '../implement.ts';

export const exportExcel = os.register.exportExcel.handler(({ context: { session } }) =>
  inWorkspace(session, () => {
    throw new Error('The register report is being written.');
  }),
);
