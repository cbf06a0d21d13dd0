/** Words of the vendor-master extract. Labels of capacity and risk are the vendor master's own and are in no language. */
export const vendorMasterEn = {
  title: 'Vendor-master extract',
  subject: 'Capacity and risk labels with the date of the last PSEA assessment',
  file: 'PSEA vendor-master extract',
  fact: { office: 'Office', asOf: 'As of', partners: 'Partners', reading: 'How to read it' },
  reading: [
    'One line for each vendor number; a partner without one has a line of its own.',
    'The label is the one that may be used on the day: what has expired or ended is “Not Assessed”, with the date of the last assessment beside it.',
    'The scheme of 2020 has no label in the vendor master: its risk stands as a remark.',
  ],
  column: {
    agency: 'Vendor number of',
    number: 'Vendor number',
    name: 'Vendor name',
    reference: 'Reference',
    country: 'Country',
    kind: 'Kind of partner',
    label: 'PSEA capacity (risk) label',
    date: 'Last PSEA assessment date',
    type: 'Assessment',
    until: 'Valid until',
    remark: 'Remark',
  },
  type: { own: 'Own assessment', relied: (entity: string) => `Assessment by ${entity}`, none: '' },
  notShown: 'The newest result can’t be shown by this program: no label is given',
};

export type VendorMasterText = typeof vendorMasterEn;
