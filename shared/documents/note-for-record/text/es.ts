import type { NoteForRecordText } from './en.ts';

/** Spanish words of the Note for the Record as a document of its own, signed within the United Nations. */
export const noteForRecordEs: NoteForRecordText = {
  kind: 'Nota para el expediente',
  subject: (instrument) => `${instrument}: nota para el expediente`,
  purpose:
    'Esta nota deja constancia de por qué procede el trabajo con este asociado, qué reduce el riesgo y quién lo aprobó. Cuando la capacidad es baja y el riesgo, por tanto, alto, ningún trabajo procede sin una nota así. Se conserva con el expediente del asociado y no se le entrega.',
  sections: {
    result: 'Resultado',
    decision: 'La decisión',
    why: 'Por qué procede el trabajo',
    mitigation: 'Medidas de mitigación',
    conditions: 'Condiciones fijadas al asociado',
    consequence: 'Después de la determinación final',
    approval: 'Aprobación',
    provenance: 'Acerca de este documento',
  },
  facts: {
    partner: 'Asociado',
    assessment: 'Evaluación',
    result: 'Resultado',
    restsOn: 'Se basa en',
    open: 'Normas no cumplidas',
    window: 'Período de mejora hasta',
    standsFor: 'Quien aprueba, según consta',
    decidedBy: 'Decisión firmada por',
    consequence: 'Qué sigue',
  },
  later: (date) =>
    `Esta nota pertenece a la decisión del ${date}. Desde entonces se ha registrado una decisión posterior.`,
  approvalIntro:
    'Aprobado según consta arriba. Una firma en papel acompaña a lo registrado y no lo reemplaza.',
  approver: 'Quien aprueba',
  signer: 'Por la decisión',
  lines: { name: 'Nombre', function: 'Denominación del cargo', date: 'Fecha', signature: 'Firma' },
};
