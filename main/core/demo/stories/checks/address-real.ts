import type { DemoCheck } from './demo-check.ts';
import { partnersOf } from './places.ts';

const nobodysAddress = /^[^@\s]+@[^@\s]+\.example$/;
const nobodysNumber = /^000\d{7}$/;

export const addressReal: DemoCheck = {
  name: 'address-real',
  description: 'Addresses end in ".example" and vendor numbers begin with zeros, so that nobody has them.',
  find: (demo) =>
    partnersOf(demo).flatMap(({ partner: { fields }, place }) => [
      ...(fields.contacts ?? []).flatMap(({ email }, index) =>
        nobodysAddress.test(email)
          ? []
          : [
              {
                place: `${place}.fields.contacts[${index}].email`,
                what: `"${email}" could be the address of somebody.`,
                fix: 'End it in ".example".',
              },
            ],
      ),
      ...(fields.vendorNumbers ?? []).flatMap(({ number }, index) =>
        nobodysNumber.test(number)
          ? []
          : [
              {
                place: `${place}.fields.vendorNumbers[${index}].number`,
                what: `"${number}" could be the number of somebody.`,
                fix: 'Use ten digits that begin with three zeros.',
              },
            ],
      ),
    ]),
};
