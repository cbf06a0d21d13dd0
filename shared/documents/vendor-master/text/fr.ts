import type { VendorMasterText } from './en.ts';

export const vendorMasterFr: VendorMasterText = {
  title: 'Extrait pour le fichier fournisseurs',
  subject: 'Mentions de capacité et de risque avec la date de la dernière évaluation PEAS',
  file: 'PEAS extrait fournisseurs',
  fact: { office: 'Bureau', asOf: 'Au', partners: 'Partenaires', reading: 'Comment le lire' },
  reading: [
    'Une ligne par numéro de fournisseur ; un partenaire qui n’en a pas a sa propre ligne.',
    'La mention est celle qui peut être utilisée à ce jour : ce qui a expiré ou pris fin est « Not Assessed », avec la date de la dernière évaluation à côté.',
    'Le barème de 2020 n’a pas de mention dans le fichier fournisseurs : son risque figure comme remarque.',
  ],
  column: {
    agency: 'Numéro de fournisseur de',
    number: 'Numéro de fournisseur',
    name: 'Nom du fournisseur',
    reference: 'Référence',
    country: 'Pays',
    kind: 'Nature du partenaire',
    label: 'Mention de capacité PEAS (risque)',
    date: 'Date de la dernière évaluation PEAS',
    type: 'Évaluation',
    until: 'Valable jusqu’au',
    remark: 'Remarque',
  },
  type: { own: 'Évaluation propre', relied: (entity) => `Évaluation par ${entity}`, none: '' },
  notShown: 'Ce programme ne peut pas montrer le résultat le plus récent : aucune mention n’est donnée',
};
