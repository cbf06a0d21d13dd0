import type { GlossaryText } from './term-text.ts';

export const termsEs: GlossaryText = {
  title: 'Términos de las pantallas',
  terms: {
    'core-standard': {
      name: 'Norma básica',
      meaning:
        'Una de las normas por las que pregunta un instrumento, como CS3. Cada una se cumple, no se cumple o, si el instrumento lo permite, no se aplica.',
    },
    'not-applicable': {
      name: 'No se aplica (N/A)',
      meaning:
        'La norma no corresponde a este asociado, como la relativa a los subasociados si no tiene ninguno. El instrumento dice qué normas admiten esa respuesta y cómo se cuentan.',
    },
    ground: {
      name: 'En qué se apoya un «sí»',
      meaning:
        'Los documentos o las visitas que lo demuestran. Un «sí» sin apoyo alguno sigue contando como «sí» en la puntuación, y se nombra allí donde alguien firma.',
    },
    'self-score': {
      name: 'Puntuación propia',
      meaning: 'Lo que suman las respuestas del propio asociado. Nunca es una calificación.',
    },
    preliminary: {
      name: 'Determinación preliminar',
      meaning:
        'La calificación resultante del primer examen completo de las Naciones Unidas, firmada por una persona. Si quedan carencias, inicia el período de mejora.',
    },
    final: {
      name: 'Determinación final',
      meaning:
        'La calificación tras el período de mejora, firmada por una persona. Cierra la evaluación e inicia su validez.',
    },
    capacity: {
      name: 'Capacidad',
      meaning:
        'En qué medida el asociado puede prevenir la explotación y los abusos sexuales y responder a ellos: plena, media o baja, según las normas que se cumplen.',
    },
    risk: {
      name: 'Riesgo de EAS',
      meaning:
        'La otra cara de la capacidad: si es plena, el riesgo es bajo; si es media, moderado; si es baja, alto. Ambos se indican juntos.',
    },
    decision: {
      name: 'Decisión',
      meaning:
        'Si el trabajo continúa, con condiciones o sin ellas, o no; se firma con un motivo tras la determinación preliminar.',
    },
    'note-for-record': {
      name: 'Nota para el expediente',
      meaning:
        'Por qué continúa el trabajo con un asociado de alto riesgo, qué reduce el riesgo entretanto y quién lo aprobó.',
    },
    'improvement-window': {
      name: 'Período de mejora',
      meaning:
        'El tiempo en que el asociado subsana sus carencias, contado desde la determinación preliminar. Puede prorrogarse indicando el motivo.',
    },
    're-review': {
      name: 'Nuevo examen',
      meaning:
        'Se vuelve a responder a una norma una vez que se ha trabajado en su carencia. Lo que se firmó en la determinación preliminar queda como estaba.',
    },
    consequence: {
      name: 'Consecuencia',
      meaning:
        'Lo que sigue a una determinación final de capacidad baja: el trabajo continúa con salvaguardias, se suspende o termina.',
    },
    validity: {
      name: 'Validez',
      meaning:
        'Por cuánto tiempo puede uno apoyarse en una determinación final. Antes de que termine hay un aviso; después, el asociado cuenta como no evaluado.',
    },
    emergency: {
      name: 'Exención por emergencia',
      meaning:
        'Un trabajo que salva vidas comienza antes de la evaluación, por un tiempo limitado y con una capacidad que se presume baja. No es una puntuación.',
    },
    'no-contact': {
      name: 'Exención por falta de contacto',
      meaning:
        'El personal del asociado nunca tiene contacto con beneficiarios, por lo que no se pide una evaluación. La acompañan un motivo y la persona que aprueba.',
    },
    reliance: {
      name: 'Aceptación del resultado de otra entidad',
      meaning:
        'Esta oficina acepta el resultado de otra entidad de las Naciones Unidas en lugar de evaluar ella misma al asociado. Hasta entonces, el resultado es de esa entidad y aquí no cuenta en ninguna parte.',
    },
    gate: {
      name: 'Condición para la vigencia',
      meaning:
        'Un acuerdo pasa a estar activo con un resultado válido, una exención o un resultado aceptado de otra entidad, o bien con una excepción por escrito.',
    },
    'practice-check': {
      name: 'Comprobación de la práctica',
      meaning:
        'Algo que se observa en una visita, como cuántas personas del personal saben cómo denunciar. Muestra si lo que está escrito se cumple.',
    },
    scope: {
      name: 'Dentro del alcance',
      meaning:
        'Si un asociado cuenta en las cifras de la oficina. Lo dice su tipo, y una persona puede decidir otra cosa indicando el motivo.',
    },
  },
};
