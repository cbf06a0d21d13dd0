import { diligenceEs } from './diligence/es.ts';
import type { ReportText } from './en.ts';
import { evidenceEs } from './evidence/es.ts';
import { followThroughEs } from './follow-through/es.ts';
import { resultStateEs } from './result-state/es.ts';

function column(title: string, meaning: string) {
  return { title, meaning };
}

/** Spanish words of the Word report and of the Excel register. Terms follow assessments/glossary. */
export const es: ReportText = {
  language: 'es',
  direction: 'ltr',
  months: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  listSeparator: ', ',
  colon: ': ',
  yes: 'Sí',
  no: 'No',
  noData: 'sin datos',
  notRecorded: 'No consta',
  notKnown: 'No se sabe',
  none: 'Ninguno',
  unanswered: 'Sin responder',
  shareOf: (part, whole, percent) => `${part} de ${whole} (${percent}\u00a0%)`,
  countOf: (part, whole) => `${part} de ${whole}`,

  marking: {
    unOnly: 'Compartir solo dentro de las Naciones Unidas',
    fictional: 'Datos de ejemplo ficticios',
    unfinished: 'Inconcluso: sin determinación firmada',
    preliminary: 'Preliminar: la determinación final está pendiente',
    cancelled: 'Cancelada',
    revisedBy: (reference) => `Revisada con ${reference}`,
    conflict: 'Hay cambios simultáneos por resolver',
  },
  watermark: { fictional: 'FICTICIO', unfinished: 'INCONCLUSO', cancelled: 'CANCELADO' },
  page: { before: 'Página ', between: ' de ', after: '' },

  partnerType: {
    'national-ngo': 'ONG nacional',
    'international-ngo': 'ONG internacional',
    'community-based-organisation': 'Organización comunitaria',
    'red-cross-red-crescent': 'Sociedad de la Cruz Roja o de la Media Luna Roja',
    'civil-society-other': 'Otra organización de la sociedad civil',
    government: 'Gobierno',
    'un-entity': 'Entidad de las Naciones Unidas',
    intergovernmental: 'Organización intergubernamental',
    academic: 'Institución académica',
    'private-sector': 'Sector privado',
    other: 'Otro',
  },
  status: {
    draft: 'Borrador',
    'in-progress': 'En curso',
    submitted: 'Presentada',
    returned: 'Devuelta',
    final: 'Final',
    cancelled: 'Cancelada',
  },
  stage: {
    'self-assessment': 'Autoevaluación',
    review: 'Examen de las Naciones Unidas y determinación preliminar',
    decision: 'Decisión y plan de ejecución para el fortalecimiento de la capacidad',
    monitoring: 'Seguimiento y apoyo',
    'final-determination': 'Determinación final',
  },
  stageState: { done: 'Hecha', current: 'En curso', ahead: 'Más adelante' },
  determination: {
    self: 'Autoevaluación',
    preliminary: 'Determinación preliminar',
    final: 'Determinación final',
  },
  decision: {
    proceed: 'Proceder',
    'proceed-with-conditions': 'Proceder con condiciones',
    'do-not-proceed': 'No proceder',
  },
  assessAgain: 'Terminado: evaluar de nuevo',
  deadline: {
    'improvement-ends': 'Termina el período de mejora',
    'final-determination-due': 'Corresponde la determinación final',
    'expiry-warning': 'Se acerca la caducidad',
    'validity-ends': 'Termina la validez de la determinación final',
    'basis-ends': 'Termina la exención temporal',
    'agreement-ends': 'Termina el acuerdo',
    'condition-due': 'Vence una condición de la decisión',
    'action-due': 'Vence una acción del plan',
    'visit-due': 'Corresponde una visita',
    'follow-up-planned': 'Hay previsto un seguimiento',
    'evidence-expires': 'Caduca documentación',
  },
  diligence: diligenceEs,
  resultState: resultStateEs,
  notInForce:
    'Caducada, reemplazada o basada en una exención terminada: la calificación que sigue es la que se firmó y no está en vigor.',
  restsOn: {
    nothing: 'Nada todavía: sin evaluar',
    self: 'Solo la autoevaluación',
    'un-review': 'Examen de las Naciones Unidas',
    reliance: 'Resultado de otra entidad de las Naciones Unidas',
    emergency: 'Exención por emergencia',
    'no-contact': 'Sin contacto con beneficiarios',
  },
  agreementGate: {
    'never-assessed':
      'El asociado nunca se evaluó aquí y nadie aceptó el resultado de otra entidad de las Naciones Unidas.',
    'result-expired': 'La evaluación del asociado ha caducado.',
    'basis-over': 'La exención de la evaluación ha terminado.',
    'not-proceed': 'Se decidió no proceder con el asociado.',
    suspended: 'El trabajo con el asociado se suspendió.',
    ended: 'Se puso fin al trabajo con el asociado.',
    'not-shown': 'Este programa no puede mostrar el resultado más reciente del asociado.',
  },
  basis: {
    emergency: 'Se presume capacidad baja - Emergencia',
    'no-contact': 'Sin contacto con beneficiarios',
  },
  risk: { low: 'Riesgo bajo', moderate: 'Riesgo moderado', high: 'Riesgo alto' },
  rating: {
    full: 'Capacidad plena',
    medium: 'Capacidad media',
    low: 'Capacidad baja',
    moderate: 'Riesgo moderado',
    high: 'Riesgo alto',
  },
  naPolicy: {
    'counts-as-met': '«No se aplica» se cuenta como cumplida.',
    excluded:
      'Las normas que no se aplican se dejan fuera: la calificación resulta de cumplidas ÷ aplicables.',
    none: 'Este instrumento no tiene la respuesta «no se aplica».',
  },

  evidence: evidenceEs,
  followThrough: followThroughEs,

  assessment: {
    kind: 'Informe de evaluación',
    subject: (instrument) => `${instrument}: informe de una evaluación`,
    standard: 'Norma',
    partner: 'Asociado',
    unEntity: 'Examen de las Naciones Unidas',
    sections: {
      result: 'Resultado',
      partner: 'Asociado',
      overview: 'Autoevaluación y examen de las Naciones Unidas, uno junto a otro',
      standards: 'Norma por norma',
      determinations: 'Determinaciones',
      decision: 'Decisión',
      dates: 'Etapas y fechas',
      history: 'Devoluciones, revisiones, reevaluaciones y exenciones',
      provenance: 'Procedencia de este documento',
    },
    result: {
      noRating: 'Todavía sin calificación',
      stillOpen: (open) =>
        open === 1
          ? '1 norma aún abierta en el examen de las Naciones Unidas'
          : `${open} normas aún abiertas en el examen de las Naciones Unidas`,
      whyOpen:
        'Solo se da una calificación cuando el examen de las Naciones Unidas ha respondido a todas las normas.',
      nothingApplies: 'No se aplica ninguna norma, de modo que no hay nada que calificar.',
      notSigned:
        'El examen de las Naciones Unidas está completo; la determinación todavía no está firmada.',
      cancelled: 'Esta evaluación se canceló. No da ninguna calificación.',
      vendorMasterLabel: 'Etiqueta del maestro de proveedores',
      stateToday: 'Estado en la fecha de este documento',
      restsOn: 'Se basa en',
      restsOnDetermination: (kind, date, signer) => `${kind} del ${date}, firmada por ${signer}`,
      restsOnReview: 'El examen de las Naciones Unidas completo, sin firmar',
      met: 'Cumplidas',
      notMet: 'No cumplidas',
      notApplicable: 'No se aplican',
      open: 'Abiertas',
      atHighest: 'En el nivel más alto',
      belowHighest: 'Por debajo de él',
      countedAsMet: 'Normas contadas como cumplidas',
      metOfApplicable: 'Normas cumplidas de las que se aplican',
      points: 'Suma de puntos',
      rule: 'Regla',
      naPolicy: 'No se aplica',
      gaps: 'Carencias',
      gapsIntro: 'Normas que no se cumplen, con la sección que da el motivo:',
      gapsBelow: 'Normas por debajo del nivel más alto, con la sección que da el motivo:',
      noGaps: 'Sin carencias: todas las normas se cumplen o no se aplican.',
      gapsUnknown:
        'Las carencias se enumeran a medida que el examen de las Naciones Unidas las constata; hasta ahora, ninguna.',
      section: 'Sección',
      nextDate: 'Próxima fecha',
      noDate: 'No hay ninguna fecha fijada',
      overdue: (date) => `${date} (ya pasó)`,
      changedSince: (standards, date) =>
        `El examen se modificó después de la determinación del ${date}: ${standards}. La calificación anterior se mantiene como se firmó; sección por sección, este informe muestra ambas cosas.`,
      legacy: 'Este sistema mide el riesgo. Nunca se convierte en una calificación de la capacidad.',
      basisInForce: (label) => `En vigor junto a la evaluación: ${label}.`,
      bandCount: (from, to) => (from === to ? `${from} cumplidas` : `de ${from} a ${to} cumplidas`),
      bandPoints: (from, to) => `de ${from} a ${to} puntos`,
      bandShare: (from) => `desde el ${from} % de las que se aplican`,
    },
    partnerFacts: {
      government:
        'Un gobierno está obligado por la cláusula sobre explotación y abusos sexuales del Marco de Cooperación de las Naciones Unidas para el Desarrollo Sostenible (cláusula modelo de 2024), no por esta evaluación.',
      name: 'Nombre',
      acronym: 'Sigla',
      aliases: 'Otros nombres',
      reference: 'Referencia en este registro',
      type: 'Tipo',
      country: 'País',
      scope: 'Alcance',
      inScope: 'Dentro del alcance',
      outOfScope: 'Fuera del alcance',
      directContact: 'Contacto directo con beneficiarios',
      headquarters: 'Sede',
      vendorNumbers: 'Números de proveedor',
      iati: 'Identificador de la IATI',
      unpp: 'Número del Portal de Socios de las Naciones Unidas',
      contacts: 'Contactos de la organización',
      archived: 'Archivado',
      completedBy: 'Autoevaluación cumplimentada por',
      entities: 'Entidades de las Naciones Unidas asociadas',
      reviewer: 'Quien examina',
      started: 'Iniciada',
    },
    overview: {
      section: 'Sección',
      same: 'El asociado y el examen de las Naciones Unidas dan la misma respuesta',
      difference: 'Difiere',
      gap: 'Carencia',
      remark: 'Observación',
    },
    standardFacts: {
      item: 'Punto',
      requirement: 'Requisito',
      reference: (text) => `Protocolo de las Naciones Unidas de 21 de marzo de 2018: ${text}`,
      answer: 'Respuesta',
      explanation: 'Explicación o comentario',
      reason: 'Por qué no se aplica',
      atDetermination: (kind, date) => `${kind}, ${date}`,
      copied: 'Incorporado de la evaluación anterior',
      conflict: 'Otro valor espera que se resuelva',
      gap: 'Carencia',
    },
    ledger: {
      intro: 'Tres entradas fechadas y firmadas que nunca se sobrescriben unas a otras.',
      entry: 'Entrada',
      date: 'Fecha',
      result: 'Resultado',
      signedBy: 'Firmado por',
      onBehalf: 'Introducido por las Naciones Unidas en nombre del asociado',
      noRatingFromSelf: 'Una autoevaluación no da ninguna calificación',
      statement: 'Declaración',
      empty: 'Todavía no se ha firmado nada.',
    },
    decisionFacts: {
      decision: 'Decisión',
      date: 'Fecha',
      justification: 'Justificación',
      conditions: 'Condiciones',
      conditionBy: (date) => `(a más tardar el ${date})`,
      signedBy: 'Firmado por',
      none: 'No consta ninguna decisión.',
      replaced: 'Reemplazada por una decisión posterior',
      noteTitle: 'Nota para el expediente',
      noteJustification: 'Por qué puede proceder el trabajo',
      mitigation: 'Medidas de mitigación',
      approver: 'Aprobado por',
      noteDate: 'Fecha de la nota',
    },
    dates: {
      stage: 'Etapa',
      state: 'Estado',
      completed: 'Fecha de conclusión',
      what: 'Qué',
      when: 'Cuándo',
      deadlines: 'Fechas por venir',
    },
    history: {
      revises: (reference) => `Revisión de ${reference}`,
      revisedBy: (reference) => `Revisada con ${reference}`,
      returned: 'Devuelta al asociado',
      cancelled: 'Cancelada',
      basis: 'Exención',
      basisFrom: (from, until) => `del ${from} al ${until}`,
      basisEnded: (on, reason) => `Terminó el ${on}: ${reason}`,
      basisInForce: 'En vigor',
      reliance: (entity, on) => `Se apoya en ${entity}, ${on}`,
      relianceResult: (result, number) => (number === '' ? result : `${result}, número ${number}`),
      reliancePoints: (points) => `${points} de 18 puntos (sistema de 2020)`,
      relianceUntil: (from, until) => `Aceptado el ${from}, hasta el ${until}`,
      relianceAcceptedBy: 'Aceptado por',
      relianceCopies: (references) => `Copia: ${references}`,
      relianceNoCopy: 'No se conserva ninguna copia.',
      relianceReplaced: (on, reason) => `Reemplazado por una evaluación propia el ${on}: ${reason}`,
      event: 'Hecho',
      details: 'Detalles',
      empty:
        'No consta ninguna devolución, revisión, reevaluación, exención ni resultado de otra entidad.',
    },
    provenance: {
      assessment: 'Evaluación',
      instrument: 'Instrumento',
      version: (id, version) => `${id}, versión ${version}`,
      modelText: 'Texto modelo',
      modelTextMeaning:
        'La redacción de las normas se hizo para este programa a partir de lo que pide el instrumento. No es la redacción oficial de las Naciones Unidas.',
      loadedText: 'Redacción cargada por la organización.',
      naPolicy: 'No se aplica',
      office: 'Oficina',
      workspace: 'Espacio de trabajo y dispositivo',
      deviceCode: (code) => `dispositivo ${code}`,
      entries: 'Entradas del diario de las determinaciones',
      recordedAt: (date) => `registrado: ${date}`,
      textHash: 'SHA-256 del texto de este informe',
      textHashMeaning: 'Abarca todas las líneas desde el título hasta el final de la sección anterior a esta.',
      producedBy: 'Elaborado por',
      producedAt: 'Fecha y hora de elaboración',
      program: 'Programa',
      programVersion: (version) => `PSEA Partner Assessment ${version}`,
      sharing: 'Difusión',
    },
  },

  notShown: {
    newer: (reference, instrument, version, on) =>
      `Se conserva un resultado más reciente que este programa no puede leer: ${reference} del ${on}, hecho con el instrumento ${instrument} ${version}.`,
    assessments: (count) =>
      count === 1
        ? '1 evaluación se hizo con un instrumento que este programa no tiene: se conserva, no se muestra aquí.'
        : `${count} evaluaciones se hicieron con un instrumento que este programa no tiene: se conservan, no se muestran aquí.`,
    entries: (count) =>
      count === 1
        ? '1 entrada se hizo con un programa más reciente: se conserva, no se muestra aquí.'
        : `${count} entradas se hicieron con un programa más reciente: se conservan, no se muestran aquí.`,
    unreadable: (count) =>
      count === 1
        ? '1 entrada no se puede leer: se conserva, no se muestra aquí. La comprobación del espacio de trabajo dice cuál es.'
        : `${count} entradas no se pueden leer: se conservan, no se muestran aquí. La comprobación del espacio de trabajo dice cuáles son.`,
    nothing: 'No se deja nada fuera.',
  },
  register: {
    title: 'Registro de asociados',
    subject: 'Evaluaciones de la capacidad en materia de PEAS de los asociados en la ejecución',
    sheets: {
      register: 'Registro',
      standards: 'Normas',
      training: 'Capacitación',
      explanations: 'Explicaciones',
    },
    training: {
      period: 'Constancias contadas',
      fromTo: (from, to) => `Del ${from} al ${to}`,
      asked: 'Asociados de este libro dentro del alcance',
      withoutRecord: 'De ellos, sin constancia',
      apart: 'No se suman',
      apartMeaning:
        'Quien hizo dos cursos figura en ambos. Una constancia más antigua no dice nada del presente y se cuenta aparte.',
      any: 'Cualquier curso (la constancia más reciente de cada asociado)',
      columns: {
        course: column('Curso', 'El curso, tal como lo registra el seguimiento.'),
        partners: column('Asociados', 'Asociados con una constancia de los últimos doce meses.'),
        trained: column('Capacitados', 'Numerador: personal capacitado, en estos asociados.'),
        total: column(
          'Del personal',
          'Denominador: todo el personal que debía capacitarse, en estos asociados.',
        ),
        percent: column(
          'Por ciento',
          'Capacitados sobre el personal; vacío cuando no hay nadie en el total.',
        ),
        older: column(
          'Solo constancias más antiguas',
          'Asociados cuya constancia más reciente de este curso es más antigua.',
        ),
      },
    },
    answers: { gap: 'Carencia', differs: 'Difiere' },
    assigneeLeft: (name) => `${name} (se fue)`,
    standing: { inForce: 'En vigor', underWay: 'En curso' },
    instrumentName: (title, version) => `${title}, versión ${version}`,
    backToRegister: 'Volver al registro',
    columns: {
      reference: column(
        'Referencia',
        'Referencia del asociado en este registro. Si el libro contiene una hoja propia del asociado, esta celda lleva a ella.',
      ),
      name: column('Asociado', 'Nombre de la organización, tal como consta.'),
      acronym: column('Sigla', 'Sigla de la organización.'),
      type: column(
        'Tipo',
        'Tipo de asociado. Los tipos de la sociedad civil están dentro del alcance salvo decisión en contrario; los demás se cuentan aparte.',
      ),
      countryCode: column('Código de país', 'ISO 3166-1, dos letras.'),
      country: column('País', 'Nombre del país, como lo escriben las Naciones Unidas.'),
      inScope: column('Dentro del alcance', 'Si el asociado cuenta en las cifras de la oficina.'),
      scopeReason: column(
        'Motivo del alcance',
        'Por qué el asociado está dentro o fuera del alcance de un modo distinto al que dice su tipo.',
      ),
      capacityLabel: column(
        'Etiqueta de capacidad',
        'Etiqueta del maestro de proveedores, exactamente: la calificación y su riesgo en una. «Not Assessed» cuando no hay nada en vigor.',
      ),
      rating: column(
        'Calificación',
        'Capacidad o, en el sistema antiguo, riesgo, de la última determinación de las Naciones Unidas. Una autoevaluación no da ninguna.',
      ),
      risk: column('Riesgo', 'Riesgo que acompaña a la calificación. Una capacidad alta es un riesgo bajo.'),
      state: column(
        'Estado actual',
        'Lo que vale la calificación en la fecha de este libro: en vigor, preliminar, próxima a caducar, basada en documentación caducada, caducada, cerrada por una decisión o basada en una exención que terminó.',
      ),
      stateOn: column(
        'Estado: fecha',
        'El día que corresponde al estado: el último cuando dura o ha terminado; si no, el de la decisión.',
      ),
      consequence: column(
        'Consecuencia',
        'Lo que se decidió después de una determinación final de capacidad baja. Continuar es una excepción al párrafo 3 del Protocolo.',
      ),
      consequenceOn: column('Fecha de la consecuencia', 'Fecha de esa consecuencia.'),
      restsOn: column(
        'Se basa en',
        'Lo que respalda la etiqueta: un examen de las Naciones Unidas, el resultado de otra entidad de las Naciones Unidas, una exención temporal, solo la autoevaluación, o nada.',
      ),
      determination: column(
        'Determinación',
        'Última entrada firmada: autoevaluación, preliminar o final.',
      ),
      determinedOn: column('Fecha de la determinación', 'Fecha de esa entrada.'),
      gaps: column('Carencias', 'Normas que el examen de las Naciones Unidas considera no cumplidas.'),
      nextDate: column('Próxima fecha', 'Primera fecha que pide algo.'),
      nextKind: column('Qué vence', 'Qué ocurre en la próxima fecha.'),
      marking: column('Marca', 'Cómo se puede compartir esta fila y si es real.'),
      notShown: column(
        'No mostrado aquí',
        'Lo que se conserva del asociado y este programa no puede mostrar: evaluaciones con un instrumento que no tiene, entradas de un programa más reciente y entradas que no se pueden leer. Un resultado más reciente entre ello significa que la calificación de al lado no es la última palabra.',
      ),
      assessment: column(
        'Evaluación',
        'Referencia de la evaluación de la que vienen la calificación, los recuentos y las respuestas de la fila: la del resultado en vigor, o la más reciente cuando no hay nada en vigor.',
      ),
      instrument: column(
        'Instrumento',
        'Instrumento de esa evaluación, con su versión. Las puntuaciones de instrumentos distintos nunca se convierten.',
      ),
      underWay: column(
        'En curso',
        'Referencia de otra evaluación que está en curso al lado, por ejemplo una revisión abierta. Nada de ella está en las columnas del resultado.',
      ),
      underWayInstrument: column(
        'Instrumento en curso',
        'Instrumento de la evaluación en curso, con su versión.',
      ),
      standing: column(
        'Situación',
        'Si la fila pertenece al resultado en vigor o a lo que está en curso.',
      ),
      status: column('Estado', 'Estado de la evaluación más reciente que no se canceló.'),
      stage: column('Etapa', 'Etapa de la evaluación más reciente que no se canceló.'),
      met: column(
        'Cumplidas',
        'Normas que el examen de las Naciones Unidas considera cumplidas. En un sistema de niveles: en el nivel más alto.',
      ),
      notMet: column(
        'No cumplidas',
        'Normas que el examen considera no cumplidas. En un sistema de niveles: por debajo del nivel más alto.',
      ),
      notApplicable: column('No se aplican', 'Normas que según el examen no se aplican.'),
      open: column(
        'Abiertas',
        'Normas a las que el examen no ha respondido. Mientras haya una abierta, este examen no da calificación.',
      ),
      ungrounded: column(
        'Sin documentación suficiente',
        'Normas que el examen en que se basa la calificación considera cumplidas sin documentación o con documentación insuficiente.',
      ),
      groundEnds: column(
        'Caducidad de la documentación',
        'Primer día en que caduca la documentación de una norma que el examen considera cumplida.',
      ),
      groundOver: column(
        'La documentación ha caducado',
        'Si ese día ya había pasado cuando se elaboró este libro. La calificación se basa entonces en parte en documentación caducada.',
      ),
      expiredGrounds: column(
        'Normas con documentación caducada',
        'Normas cuya documentación había caducado cuando se elaboró este libro.',
      ),
      evidence: column(
        'Documentación',
        'Documentos del asociado, sin los que se retiraron o reemplazaron con una versión posterior.',
      ),
      naPolicy: column('Regla para «no se aplica»', 'Cómo entra «no se aplica» en la calificación.'),
      standard: (id, instrument) =>
        column(
          instrument === null ? id : `${id} · ${instrument}`,
          `Respuesta del examen de las Naciones Unidas a ${id}${instrument === null ? '' : ` de este instrumento: ${instrument}`}. Vacío cuando la fila pertenece a otro instrumento.`,
        ),
      basisUntil: column('Exención hasta', 'Último día de la exención temporal en vigor.'),
      reliedOn: column(
        'Se apoya en',
        'Resultado de otra entidad de las Naciones Unidas aceptado por esta oficina: entidad, fecha, resultado y su número.',
      ),
      reliedUntil: column('Aceptado hasta', 'Último día en que ese resultado está aceptado.'),
      ratedBy: column(
        'Constatado por',
        'La otra entidad de las Naciones Unidas que determinó en último lugar, según trajo un paquete. Si esta oficina no lo aceptó, lo dice el estado, o se mantiene nuestro resultado anterior. Vacío: ninguna.',
      ),
      registeredBy: column(
        'Registrado por',
        'La oficina desde cuyo dispositivo se añadió el asociado, con su entidad de las Naciones Unidas. Vacío: no se sabe.',
      ),
      flags: column(
        'Alertas',
        'Diligencia debida: alertas que nadie resolvió y lo que impide continuar.',
      ),
      screening: column(
        'Cotejo con las listas de sanciones',
        'El peor de los últimos cotejos con cada lista.',
      ),
      screenedOn: column(
        'Fecha del cotejo',
        'Fecha del último cotejo; vacío cuando no consta ninguno.',
      ),
      disclosureScheme: column(
        'Sistema de divulgación de faltas de conducta',
        'Si el asociado es una organización que lo aplica.',
      ),
      validUntil: column('Válida hasta', 'Día en que la determinación final deja de ser válida.'),
      decision: column('Decisión', 'Última decisión sobre la asociación.'),
      decidedOn: column('Fecha de la decisión', 'Fecha de esa decisión.'),
      activeAgreements: column(
        'Acuerdos activos',
        'Acuerdos del asociado cuyo estado es activo. Vacío cuando no consta ningún acuerdo.',
      ),
      agreementEnds: column(
        'Fin del próximo acuerdo',
        'Primer último día entre sus acuerdos activos.',
      ),
      agreementGate: column(
        'Activo sin evaluación',
        'Por qué sus acuerdos activos continúan sin evaluación válida en la fecha de este registro. Vacío cuando hay una evaluación o exención válida, o cuando no hay ninguno activo.',
      ),
      missingElements: column(
        'Elementos de las cláusulas que faltan',
        'Elementos de las cláusulas sobre EAS que se buscaron y no se encontraron, en sus acuerdos activos. Vacío cuando no hay ninguno activo.',
      ),
      uncheckedElements: column(
        'Elementos de las cláusulas sin buscar',
        'Elementos de las cláusulas sobre EAS que nadie ha buscado todavía, en sus acuerdos activos. Vacío cuando no hay ninguno activo.',
      ),
      assignedTo: column(
        'Asignado a',
        'Quién de la oficina lleva el asociado; una evaluación que lleva otra persona sigue con su referencia. Vacío cuando no se eligió a nadie.',
      ),
      directContact: column(
        'Contacto directo',
        'Si el personal del asociado se encuentra con beneficiarios.',
      ),
      vendorNumbers: column(
        'Números de proveedor',
        'Número de cada entidad de las Naciones Unidas, como texto: los ceros iniciales cuentan.',
      ),
      iati: column(
        'Identificador de la IATI',
        'Identificador de organización de la Iniciativa Internacional para la Transparencia de la Ayuda.',
      ),
      unpp: column(
        'Portal de Socios de las Naciones Unidas',
        'Número en el Portal de Socios de las Naciones Unidas.',
      ),
      archived: column('Archivado', 'Fuera de las listas; no se elimina nada.'),
      conflicts: column('Por resolver', 'Valores de cambios simultáneos que esperan una decisión.'),
      updated: column('Actualizado', 'Cuándo se modificó por última vez el expediente del asociado (UTC).'),
      standardId: column('Norma', 'Número de la norma en su instrumento.'),
      standardTitle: column('Título', 'Título de la norma.'),
      selfAnswer: column('Respuesta del asociado', 'Autoevaluación del asociado.'),
      selfComment: column('Explicación del asociado', 'Lo que escribió el asociado.'),
      selfReason: column(
        'Asociado: por qué no se aplica',
        'Motivo del asociado cuando dice que la norma no se aplica.',
      ),
      reviewAnswer: column(
        'Examen de las Naciones Unidas',
        'Respuesta del examen de las Naciones Unidas.',
      ),
      reviewComment: column('Comentario de las Naciones Unidas', 'Lo que escribió quien examinó.'),
      reviewReason: column(
        'Naciones Unidas: por qué no se aplica',
        'Motivo de quien examinó cuando la norma no se aplica.',
      ),
      ground: column(
        'Documentación que lo respalda',
        'Lo que respalda la respuesta del examen de las Naciones Unidas cuando considera cumplida la norma; caducidad a la fecha en que se elaboró el libro.',
      ),
      evidenceTitles: column(
        'Documentación vinculada',
        'Títulos de la documentación vinculada a la norma, con su estado.',
      ),
      difference: column(
        'Por qué difieren',
        'Motivo de quien examinó cuando el asociado y el examen responden de forma distinta.',
      ),
      result: column(
        'Señal',
        '«Carencia» cuando el examen considera no cumplida la norma; «Difiere» cuando el asociado y el examen responden de forma distinta.',
      ),
    },
    partnerSheet: {
      partner: 'Asociado',
      reference: 'Referencia',
      assessment: 'Evaluación',
      label: 'Etiqueta de capacidad',
      determination: 'Última entrada',
    },
    noAssessment: 'Sin evaluación',
    explanations: {
      topic: 'Tema',
      subject: 'Asunto',
      meaning: 'Significado',
      about: 'Acerca de este libro',
      sheets: 'Hojas',
      trainingSheet:
        'Personal capacitado en los últimos doce meses, en los asociados de este libro que están dentro del alcance y no archivados: por curso y en todos los cursos.',
      columns: 'Columnas',
      rules: 'Reglas',
      sources: 'Fuentes',
      office: 'Oficina',
      entity: 'Entidad de las Naciones Unidas',
      producedAt: 'Fecha y hora de elaboración',
      producedBy: 'Elaborado por',
      program: 'Programa',
      device: 'Espacio de trabajo y dispositivo',
      sharing: 'Difusión',
      sharingMeaning:
        'Las evaluaciones de los asociados se comparten solo dentro de las Naciones Unidas.',
      fictional: 'Datos ficticios',
      fictionalMeaning:
        'Todas las organizaciones, personas y resultados de este libro son inventados, con fines de demostración.',
      filters: 'Selección',
      filterAll: 'Todos los asociados del registro que no están archivados.',
      filterArchived: 'Todos los asociados del registro, incluidos los archivados.',
      filterSelected: (count) =>
        count === 1 ? '1 asociado, seleccionado.' : `${count} asociados, seleccionados.`,
      partners: 'Asociados en este libro',
      noData: 'Celdas vacías',
      noDataMeaning: 'Una celda vacía significa que no consta nada. Nunca significa no y nunca significa cero.',
      printed: 'Impresión',
      printedMeaning:
        'En papel, el registro muestra sus primeras columnas, hasta «Marca»; las demás están en la pantalla.',
      registerSheet: 'Una fila por asociado.',
      standardsSheet:
        'Una fila por asociado y norma: del resultado en vigor, y de lo que está en curso al lado.',
      partnerSheets: (limit) =>
        `Cuando un libro contiene como máximo ${limit} asociados, cada asociado evaluado tiene además una hoja propia, con su referencia por nombre. Este libro las tiene.`,
      noPartnerSheets: (limit) =>
        `Cuando un libro contiene como máximo ${limit} asociados, cada asociado evaluado tiene además una hoja propia. Este libro contiene más, de modo que sus normas están solo en la hoja «Normas»: fíltrela por referencia.`,
      ratingRule: 'Calificación',
      ratingMeaning:
        'La calificación procede solo del examen de las Naciones Unidas y se da cuando todas las normas están respondidas. La calificación y el riesgo aparecen siempre juntos.',
      bands: (instrument) => `Límites: ${instrument}`,
      clocks: (instrument) => `Plazos: ${instrument}`,
      clocksMeaning: (improvement, extension, validity, warnings, emergency) =>
        `Período de mejora, en meses desde la determinación preliminar: ${improvement}; una prórroga, en meses: ${extension}; validez, en meses desde la determinación final: ${validity}, con avisos estos meses antes: ${warnings}; exención por emergencia, en meses como máximo: ${emergency}. Meses naturales; un día que no existe pasa a ser el último de su mes.`,
      naPolicyOf: (instrument) => `No se aplica: ${instrument}`,
      naAllowed: (standards) => `Posible en ${standards}, con un motivo.`,
      bases: 'Exenciones',
      basesMeaning:
        '«Low Capacity Assumed - Emergency», «No Contact with Beneficiaries» y «Not Assessed» no son puntuaciones.',
      wording: (instrument) => `Redacción: ${instrument}`,
      percent: 'Porcentajes',
      percentMeaning:
        'Este libro no calcula ni imprime ningún porcentaje; donde el programa imprime uno, da numerador y denominador, y «sin datos» cuando el denominador está vacío.',
      protocol:
        'Protocolo de las Naciones Unidas sobre denuncias de explotación y abusos sexuales que involucran a asociados en la ejecución, 21 de marzo de 2018.',
      tool: 'UN Implementing Partner PSEA Capacity Assessment, herramienta armonizada provisional, septiembre de 2020.',
      labels: 'Etiquetas de capacidad y riesgo: maestro de proveedores, noviembre de 2022.',
    },
  },
};
