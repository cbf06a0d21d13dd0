import { once } from '../../once.ts';
import { anyWord } from '../guard-words.ts';
import type { SignWords } from '../sign-words.ts';

const who =
  'nina|nino|muchacha|muchacho|chica|chico|jovencita|joven|bebe|hija|hijo|sobrina|sobrino|alumna|alumno|estudiante|menor|adolescente|huerfana|huerfano|mujer|senora|senorita|madre|mama|viuda|esposa|hermana|prima|beneficiaria|refugiada|migrante|desplazada|aseadora|cocinera|mesera|empleada|ninera|pasante|aprendiz|voluntaria|promotora|vendedora|denunciante|sobreviviente|victima|paciente|novia';
const staff =
  'bodeguero|vigilante|guardia|conductor|chofer|profesor|maestro|capacitador|tallerista|entrenador|supervisor|jefe|patron|gerente|director|rector|ingeniero|medico|doctor|enfermero|encuestador|contador|oficial|asistente|animador|capataz|albanil|logista|interprete|pastor|lider|presidente|coordinador|colega|companero|empleado|trabajador|facilitador|cajero|hombre|senor|tipo|encargado|funcionario|tecnico';
const det = '(?:una?|la|el|esta|este|esa|ese|nuestra|nuestro|su|mi|otra|otro|de la|del|a la|al)';

export const esSigns = once(
  (): SignWords => ({
    someone: anyWord(
      '(?:nina|nino|mujer|muchacha) de unos \\d{1,2}(?: anos)?|mi (?:mujer|hija|hermana|sobrina)|un pelado|con beneficiarias',
      `${det} (?:joven |pequena |misma |otra |nueva |pobre )?(?:${who})`,
      `(?:mujer|nina|nino|migrante|refugiada|hombre|f)[ ,(/]+(?:unos |de |aprox\\.? )?\\d{1,2}(?: anos)?`,
      'de \\d{1,2} anos|\\d{1,2} anos,|(?:tiene|de|a los) (?:[6-9]|1[0-7])(?! (?:de|personas|meses|dias|horas|a )| ?[/%:])',
      '(?:sra|srta|dona|senora|senorita|hermana)\\.? \\p{Lu}\\p{Ll}+',
      'las (?:dos|tres) (?:ninas|hermanas|mujeres|alumnas|muchachas)',
    ),
    pronoun: anyWord('ella', 'a ella', '(?:la|le) (?=\\p{L}+(?:o|aba|ia|io)(?!\\p{L}))'),
    holder: anyWord(
      `${det} (?:nuevo |joven |antiguo )?(?:${staff})`,
      'uno de (?:los|nuestros) \\p{L}+',
      'tio \\p{L}+',
      '\\p{Lu}\\.\\s?\\p{Lu}\\.',
      '\\p{L}+ (?:de la|de|del) ?(?:ong|logistica|finanzas|bodega|campo|proteccion)',
      'el sr\\.? \\p{Lu}\\p{Ll}+|el(?= (?:la|le|se|no|dice|esper))',
    ),
    close: anyWord(
      'despues de una agresion|(?:dedos|manos?) (?:donde|en|entre|debajo)|se le arrima|cena(?:r)? con el|hijos? con (?:una )?(?:beneficiarias?|refugiadas?)|la requiso un',
      'llorar|en llanto',
      'toc(?:o|aba|a|ando|arla|arle)|manose\\w+|bes(?:o|aba|arla)|acarici\\w+|abraz\\w+|desvist\\w+|desnud\\w+|(?:le |se )?quit\\w+ la ropa|en (?:sus|las) piernas',
      '(?:la|su|debajo de la) (?:falda|blusa|ropa interior|entrepierna)|(?:los|sus) (?:senos|muslos|pechos|nalgas)|mano (?:por debajo|en|debajo|sobre)',
      'se acuesta|se acosto|acostarse|duerme con|durmio con|pas(?:o|ar|a) la noche|noche con|vive con|viviendo en su|en (?:su|la) cama|convive',
      'embarazad\\w*|esta esperando|espera un (?:hijo|bebe)|(?:papa|padre) (?:del|de su|de la) (?:bebe|nino|hijo|criatura)|embarazo|aborto|dio a luz|preñada',
      'se caso|casarse|casada con|novia|amante|segunda esposa|se la llevo a vivir',
      '(?:fotos?|videos?|mensajes?|audios?) (?:intim\\w+|desnud\\w+|de el|suyas|de noche|amorosos|subidos)|cartas? de amor',
      'relacion con|romance|enamorad\\w+|rechaz\\w+|insinu\\w+|proposicion\\w*|pretend\\w+|saliendo con|sale con',
      'prueba de (?:vih|embarazo)|kit pep|sangr\\w+|anticoncepcion de emergencia|ropa rota|moretones',
      '[«"“](?:amable|carinosa|buena|agradecida|simpatica)[»"”]',
      'acosad[ao]|abusad[ao]|violad[ao]|agredid[ao]',
      'no le pago|a cambio de favores|a la fuerza|contra su voluntad|grit(?:o|aba)|la obligo',
    ),
    alone: anyWord(
      '(?:su|la|al|un) (?:cuarto|habitacion|pieza|rancho|carpa|casa|carro|camioneta|cama)(?! de (?:acogida|huespedes|la mujer|justicia))|hotel|habitacion de|rancho de|cuarto de',
      'despues del (?:trabajo|horario|cierre)|por las noches|de noche|cada (?:tarde|noche)|anoche|de madrugada|a oscuras|fines de semana',
      'a solas|sola|detras de|puerta cerrada|cerro la puerta|en privado',
      'lo visita|visitarlo|si iba|la espera|la sigue|la siguio|la llevo|la recoge|la acompan\\w+|su numero|la llama|le escribe|la invit\\w+|la cit\\w+',
    ),
    gain: anyWord(
      'da|dio|dan|daba|dieron|promet\\w+|ofrec\\w+|compr\\w+|pag\\w+|recib\\w+|renov\\w+|renuev\\w+|prest\\w+|regal\\w+|anot\\w+|entreg\\w+',
      'de mas|antes que (?:los demas|las demas|otros)|dos veces en la lista|contrato|ascenso|empleo|dinero|plata|dolares|pesos|tarjeta|racion|kit|carpas?|jabon|recarga',
    ),
    hush: anyWord(
      'no volvio a hablar|no habla mas|respondio por el|solto al hombre',
      'para que no (?:fuera|denunciara|hablara|dijera|contara|llamara|vaya|hable)\\p{L}*',
      'a cambio de(?:l| su)? silencio|guard\\w+ silencio|quedarse call\\w+|se call\\w+|por su silencio',
      '(?:perderia|perder|perdio) (?:el|su|la) (?:puesto|trabajo|empleo|cupo|tarjeta) si',
      '(?:familia|padre|papa|madre|mama|padres|esposo) (?:acept\\w+|recibi\\w+|cogi\\w+|fue\\w* pagad\\w+|agarr\\w+)',
      '(?:se )?(?:arregl|resolv|concili|solucion)\\w+ (?:entre|con|en familia|por las buenas)',
      '(?:vacas|chivos|cabras|gallinas) (?:y|para|a la)',
      '(?:retir|abandon)\\w+ (?:la|su) (?:queja|denuncia)|si (?:hablaba|contaba|denunciaba|decia)',
    ),
    aftermath: anyWord(
      'dejo de ir|se retiro|abandono (?:el colegio|la escuela|los estudios)|no (?:ha vuelto|volvio)|ya no (?:va|asiste|viene)|no quiere volver',
      '(?:se fue|enviada|llevada|mandaron|trasladada|regreso) (?:con|a casa de|donde|al pueblo) (?:su )?|con su (?:tio|tia|abuela)',
      'casa de acogida|(?:atendida|vista|examinada|internada|hospitalizada) (?:en|el)|resultado entregado|prueba hecha|refugio de',
      'no quiere (?:que|ir|seguir)|pide (?:conservar|quedarse|cambiar)|tiene miedo|llora|se esconde',
      '(?:puso|presento|interpuso|retiro) (?:la|una|su) (?:queja|denuncia)|es (?:hijo|hija|esposa|sobrina|hermana) del?',
      'preguntar por (?:la |el )?(?:hermana |sra\\.? )?\\p{Lu}\\p{Ll}+',
      'vive (?:en|con|detras|cerca)|no quiso atender|golpead\\w+|la echaron|la echo',
    ),
    complaint: anyWord(
      '(?:queja|denuncia|acusacion|reporte|rumor)(?:es|s)? (?:de|sobre|contra|por|tras) (?:una?|la|el|nuestr[oa]) (?:\\p{L}+ ){0,2}?(?:nina|joven|mujer|muchacha|madre|alumna|voluntaria|beneficiaria|viuda|senora|menor|chica|pasante|\\p{L}+ador|\\p{L}+dor)',
      '(?:acusacion|denuncia|queja|caso) (?:es contra|involucra|se refiere a|apunta a) (?:el|la|un|una|nuestro)',
      'sospechoso(?: es|:)? (?:nuestro|el|un)|el sospechoso',
      '(?:informe|investigacion) (?:de investigacion )?(?:sobre|contra) (?:el|la) (?:sr|sra|senor)\\.? ?\\p{Lu}?',
      '(?:admite|admitio|reconoce|reconocio) (?:la relacion|los hechos|haber (?:tocado|dormido|estado|tenido))|confeso',
      'la denunciante|el denunciante|incidente (?:anoche|ayer|esta|del)|reportado el',
    ),
    real: anyWord(
      'nuestr[oa]s?|tuvimos',
      '(?:la semana|el mes|el ano) pasad[oa]|ayer|anoche|esta (?:semana|manana)|hoy',
      'caso real|historia real|de verdad',
    ),
  }),
);
