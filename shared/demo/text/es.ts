import type { PartnerTexts, ReviewTexts } from './comment-texts.ts';

export const esPartner: PartnerTexts = {
  answers: {
    policy: {
      met: [
        'Política aprobada por la junta en {year}; las {staff} personas empleadas la firmaron.',
        'Código de conducta de {year}, entregado con cada contrato en {town}.',
        'La política vale también para {volunteers} personas voluntarias y está en las {sites} sedes.',
      ],
      open: [
        'Usamos las normas del donante; la política propia está en borrador.',
        'El reglamento de {year} no trata el tema.',
      ],
    },
    subcontracting: {
      met: [
        'Los contratos con {few} organizaciones aliadas llevan la cláusula.',
        'Proveedores de {town} firman un anexo antes del primer pago.',
        'Desde {year} la cláusula está en nuestro modelo de contrato.',
      ],
      open: ['{few} contratos antiguos no tienen la cláusula.', 'Las órdenes de compra aún no la incluyen.'],
    },
    vetting: {
      met: [
        'Pedimos dos referencias por escrito y una declaración jurada, {staff} hasta ahora.',
        'La entrevista incluye la pregunta sobre conductas anteriores desde {year}.',
        'Los {staff} expedientes en {town} tienen la declaración firmada.',
      ],
      open: [
        'Llamamos por teléfono, pero no queda registro.',
        'No revisamos a las {volunteers} personas voluntarias.',
      ],
    },
    training: {
      met: [
        '{trained} de {staff} personas capacitadas en los últimos doce meses.',
        'Taller anual en las {sites} sedes con listas de asistencia.',
        'Inducción de medio día en {town}; asistieron {trained}.',
      ],
      open: [
        'Solo {trained} de {staff} personas; falta el equipo de campo.',
        'El último taller fue en {year}.',
      ],
    },
    reporting: {
      met: [
        'Línea gratuita, buzón con llave y una persona de enlace en cada una de las {sites} sedes.',
        'Los comités de barrio de {town} eligieron los canales.',
        'Carteles en lenguaje sencillo; denunciar no cuesta nada.',
      ],
      open: ['Hay un buzón en {town}, a la vista de todos.', 'No tenemos un canal para niñas y niños.'],
    },
    assistance: {
      met: [
        'Usamos la ruta interinstitucional, actualizada en {month}.',
        'Convenio con el centro de salud de {town}.',
        '{few} personas de enlace conocen la ruta y llevan la lista de servicios.',
      ],
      open: [
        'La lista de servicios es de {year}.',
        'No hay nada escrito; llamaríamos al hospital de {town}.',
      ],
    },
    investigation: {
      met: [
        'Procedimiento escrito de {year}; la junta nombra a quien investiga.',
        'Acuerdo con un servicio externo de investigación.',
        'Dos gerentes recibieron formación en {town}.',
      ],
      open: [
        'Lo vería la dirección; no hay procedimiento.',
        'El procedimiento está en borrador desde {month}.',
      ],
    },
    correction: {
      met: [
        'La junta da seguimiento a las medidas cada trimestre.',
        'Matriz de riesgos revisada dos veces al año en {sites} sedes.',
        'Cambiamos la supervisión de las entregas en {town}.',
      ],
      open: ['Las medidas no quedan registradas.', 'Falta revisar los riesgos de {few} actividades.'],
    },
  },
  reasons: {
    subcontracting: [
      'No subcontratamos ninguna actividad.',
      'Nuestros proveedores de {town} no tratan con comunidades.',
    ],
    correction: ['No se ha recibido ninguna denuncia.', 'Sin denuncias desde {year} en las {sites} sedes.'],
  },
};

export const esReview: ReviewTexts = {
  answers: {
    policy: {
      met: [
        'Política de {year} revisada: completa y vigente.',
        'El código está firmado en {few} de {few} expedientes de {town}.',
        'El acta de la junta de {year} confirma la aprobación.',
      ],
      open: ['El texto trata solo el acoso laboral.', 'Borrador de {month}, sin aprobar.'],
    },
    subcontracting: {
      met: [
        'La cláusula figura en los {few} contratos revisados.',
        'Modelo y contratos firmados coinciden ({month}).',
        'Consultorías y transporte de {town} incluidos.',
      ],
      open: [
        'Faltan {few} contratos anteriores a {year}.',
        'Una frase sobre ética no equivale a la cláusula.',
      ],
    },
    vetting: {
      met: [
        'Referencias por escrito en los {few} últimos procesos.',
        'Declaraciones firmadas, también en contratos cortos de {town}.',
        'Procedimiento en uso desde {year}.',
      ],
      open: ['Sin registro escrito de referencias en {town}.', 'No se pregunta por conductas anteriores.'],
    },
    training: {
      met: [
        'Listas de asistencia: {trained} de {staff}.',
        'Contenido completo; en {town} se practicó cómo denunciar.',
        'Plan anual cumplido en {sites} sedes, {trained} asistentes.',
      ],
      open: ['Cobertura baja: {trained} de {staff}.', 'El material no explica cómo denunciar.'],
    },
    reporting: {
      met: [
        'Línea probada en {month}: atendieron y registraron.',
        'En {town} la gente conoce al menos un canal.',
        'Canales confidenciales en {sites} sedes, con protección frente a represalias.',
      ],
      open: ['El buzón está junto a la recepción de {town}.', 'No hay canal para la niñez.'],
    },
    assistance: {
      met: [
        'Ruta actualizada en {month}; el personal la explica bien.',
        'Convenio vigente con servicios de {town}.',
        'Formularios de remisión en uso en {sites} sedes.',
      ],
      open: ['La lista de {year} nombra {few} servicios cerrados.', 'Ruta sin servicios para la niñez.'],
    },
    investigation: {
      met: [
        'Procedimiento de {year} con plazos y responsables.',
        'Acuerdo externo vigente este año.',
        'Separación clara entre quien investiga y quien decide en {town}.',
      ],
      open: [
        'Sin procedimiento; recae en la dirección.',
        'El borrador de {month} no prevé informar a la ONU.',
      ],
    },
    correction: {
      met: [
        'Actas con seguimiento de medidas hasta {month}.',
        'Matriz de riesgos vigente para {sites} sedes.',
        'Medidas verificadas en {town}.',
      ],
      open: ['No hay prueba de las medidas anunciadas.', 'Recomendación de {year} sin atender.'],
    },
  },
  closing: {
    policy: ['Política aprobada en {month}; firmas vistas.'],
    subcontracting: ['Contratos completados; {few} revisados en {month}.'],
    vetting: [
      'Formulario en uso desde {month}; {few} expedientes completos.',
      'Declaraciones de {staff} personas recibidas.',
    ],
    training: ['{trained} de {staff} capacitadas en {month}.'],
    reporting: ['Canal para la niñez abierto en {town}.'],
    assistance: ['Lista nueva de {month}, con servicios para la niñez.'],
    investigation: [
      'Procedimiento aprobado en {month}.',
      'Acuerdo firmado con un servicio de investigación.',
    ],
    correction: ['Registro de medidas al día ({month}).'],
  },
  accepted: {
    subcontracting: [
      'Aceptado: el presupuesto no prevé transferencias.',
      'Confirmado con finanzas en {month}.',
    ],
    correction: [
      'Sin denuncias conocidas por la oficina. Aceptado.',
      'Declarado por la junta en {town}; coherente.',
    ],
  },
};
