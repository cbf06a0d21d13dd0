import { decideArchive } from '../../../shared/rules/partner/decide/edit.ts';
import { os } from '../implement.ts';
import { changePartner } from './change.ts';

export const archive = os.partner.archive.handler(({ input, context }) =>
  changePartner(context, input.partner, (file) => decideArchive(file, input.reason)),
);
