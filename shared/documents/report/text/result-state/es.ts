import type { ResultStateText } from './en.ts';

export const resultStateEs: ResultStateText = {
  'in-force': 'En vigor hasta el {date}',
  preliminary: 'Preliminar; determinación final a más tardar el {date}',
  expiring: 'Caduca el {date}',
  'evidence-expired': 'Se basa en documentación caducada ({standards})',
  'window-over': 'Preliminar; determinación final pendiente desde el {date}',
  expired: 'Caducó el {date}',
  'not-proceed': 'El {date} se decidió no proceder',
  suspended: 'Trabajo suspendido el {date}',
  ended: 'Fin del trabajo el {date}',
  superseded: 'Reemplazada el {date}',
  reliance: 'Se apoya en el resultado de otra entidad de las Naciones Unidas hasta el {date}',
  'reliance-over': 'Sin evaluar (el resultado aceptado de otra entidad terminó el {date})',
  emergency: 'Exención por emergencia hasta el {date}',
  'no-contact': 'Exención por falta de contacto hasta el {date}',
  'emergency-over': 'Sin evaluar (la emergencia terminó el {date})',
  'no-contact-over': 'Sin evaluar (la exención por falta de contacto terminó el {date})',
  'not-shown': 'Aquí no se puede mostrar un resultado más reciente del {date}',
  'not-accepted': 'Evaluado por {entity}, no aceptado aquí',
  'not-assessed': 'Sin evaluar',
};
