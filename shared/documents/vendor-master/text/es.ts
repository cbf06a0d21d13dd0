import type { VendorMasterText } from './en.ts';

export const vendorMasterEs: VendorMasterText = {
  title: 'Extracto para el maestro de proveedores',
  subject: 'Etiquetas de capacidad y riesgo con la fecha de la última evaluación en materia de PEAS',
  file: 'PSEA extracto de proveedores',
  fact: { office: 'Oficina', asOf: 'A fecha de', partners: 'Asociados', reading: 'Cómo leerlo' },
  reading: [
    'Una línea por número de proveedor; un asociado que no tiene ninguno figura en una línea propia.',
    'La etiqueta es la que se puede usar ese día: lo que ha caducado o terminado figura como «Not Assessed», con la fecha de la última evaluación al lado.',
    'El sistema de 2020 no tiene etiqueta en el maestro de proveedores: su riesgo figura como observación.',
  ],
  column: {
    agency: 'Número de proveedor de',
    number: 'Número de proveedor',
    name: 'Nombre del proveedor',
    reference: 'Referencia',
    country: 'País',
    kind: 'Tipo de asociado',
    label: 'Etiqueta de capacidad (riesgo) en materia de PEAS',
    date: 'Fecha de la última evaluación en materia de PEAS',
    type: 'Evaluación',
    until: 'Válida hasta',
    remark: 'Observación',
  },
  type: { own: 'Evaluación propia', relied: (entity) => `Evaluación de ${entity}`, none: '' },
  notShown: 'Este programa no puede mostrar el resultado más reciente: no se da ninguna etiqueta',
};
