import { once } from '../../once.ts';
import { anyWord } from '../guard-words.ts';
import type { StoryWords } from '../story-words.ts';

export const esStory = once(
  (): StoryWords => ({
    kin: anyWord(
      'su propia (?:hermana|hija|esposa|sobrina)|madres solas|chica de \\p{L}+|nuestra (?:cajera|cocinera|secretaria|enfermera)|la aprendiz|la quejosa|del nino|\\p{Lu}\\p{Ll}+, de (?:octavo|septimo|sexto|noveno)|una nina que|una pasante|una jornalera|dos hermanas',
      '(?:una|la|a la|esta) (?:\\p{L}+ )?(?:recien|vendedora|aseadora|jornalera|estudiante|alumna|colegiala|enfermera|pasante|paciente|cantante|secretaria|auxiliar|joven|nieta|maestra|cajera|empleada|contratada)',
      '(?:viudas|ninas|mujeres|alumnas) (?:de|del) (?:la )?(?:hilera|bloque|manzana|carpa|zona|\\p{L}+ \\d+)',
      'dos (?:\\p{L}+ )?(?:muchachos|ninos|ninas|mujeres)',
      '(?:tiene|de) (?:trece|catorce|quince|dieciseis|once|doce)',
      '\\p{Lu}\\p{Ll}+, (?:que|quien) (?:perdio|tiene|vive|trabaja)',
      '(?:su|mi|el|la|a la|al) (?:hermano|hermana|esposa|esposo|marido|sobrina|sobrino|hija|hijo|mama|papa|madre|padre|tia|tio|prima|abuela|familia|mujer)|sus padres',
      '(?:una|un) (?:\\p{L}+ ){0,2}?(?:senora|nina|nino|adolescente|mujer|madre|viuda|senor|vecina|peluquera|costurera|ayudante|sorda|colegiala|joven|muchacha)',
      '\\(?(?:f|mujer|nina),? (?:unos |de )?\\d{1,2}',
      '(?:dos|tres) (?:hermanas|ninas|primas|amigas|muchachos|hermanos)',
      '(?:dona|senorita|senora|tia) \\p{L}+',
      '\\p{Lu}\\. ?\\p{Lu}\\.?',
      'denunciante interna|de primaria',
    ),
    rank: anyWord(
      '(?:un|el|al|del|nuestro|su) (?:\\p{L}+ )?\\p{L}{3,}(?:dor|tor|ero|ista|ario)',
      'logista|pastor|lider del campo|alguien de la sede|el senalado|colega|subdirector|camionero',
      '(?:el|un|al|los|del) (?:\\p{L}+ )?(?:albanil|obreros?|consultor|farmaceuta|lider de equipo|jefe de seguridad|medico|presidente|capitan|registrador|voluntario)|de los obreros',
      '(?:el|senor|la persona|el hombre) que (?:firma|reparte|decide|entrega|da|guarda|maneja|registra)',
      '(?:el|al|del|un|nuestro|antiguo|nuevo) (?:nuevo |antiguo )?(?:tecnico|cocinero|registrador|interprete|cargador|sastre|parroco|imam|pastor|cura|cacique|jefe|dueno|mecanico|carpintero|consultor|farmaceuta|peluquero|portero|celador|secretario|delegado|representante|punto focal|promotor|trabajador|funcionario|monitor|de finanzas|de logistica|director|hombre)',
      'jefe de (?:base|proyecto)|el(?= (?:le|la|se|lo|no|dijo|dice))|con el',
    ),
    body: anyWord(
      'lavarle la espalda|bana (?:el mismo|a)|a medio vestir|golpeo la puerta|de la manana|en su (?:apartamento|oficina)|un anillo|fuera suyo|lesiones|escup\\w+|libro del hostal|sin sus papas|despues de clase|despues de lo de|agradecimientos|no quiere decir|no quiere encontrarse|a dos puertas',
      'camarote|rota|exhibi\\w+|cerveza|graba\\w*|dote|acosto|durmio|sangr\\w+|mas querida|querida con|algo a cambio|casa arrendada|hace con las|se la llevo|arrastr\\w+|compartir|correa|pantalon|blusa|sangre|rasgun\\w+|moretones',
      'rodillas?|hombros?|cabello|labios|mejilla|toalla|desnud\\w+|desvest\\w+|ropa|vestido|falda|sosten|ducha|bano|cama|cuarto|habitacion|colchon|carpa|rancho|solar|hotel|posada|bar|cerveza',
      'noche|nocturno|tarde con|madrugada|medianoche|antes de misa|a los dos dias|fin de semana',
      'corazon(?:es)?|besos?|bes\\w+|fotos?|videos?|peliculas?|mensajes?|amor|amante|novio|novia|coquete\\w+',
      'se case|casarse|matrimonio|boda|embarazad\\w*|espera un hijo|bebe|barriga|virgen|dano a|deshonr\\w+|verguenza|honra',
      'arrincon\\w+|a solas|en secreto|puerta cerrada|perfume|masaje|bail\\w+|menor|parqueadero|abraz\\w+|silb\\w+',
    ),
    trade: anyWord(
      'pastas|pastillas|medicinas?|silla|fichas?|leche|jabon|boletas?|cobijas?|mas rapido|cupo|beca|notas|examen',
      'ofreci\\w+|promet\\w+|dio|dieron|compr\\w+|quedo con|devolv\\w+|pag\\w+|dejaba|multa|novillo|moto|telefono|recarga|regalos?|galletas|jugo|comida|lleno|solo despues|a cambio|de compras|empleo|turnos|ascendi\\w+|cedulas?|tarjetas?|racion|lista|plata|dinero|chivos?',
    ),
    left: anyWord(
      'apagado|no contesta|no se le renovo|despedido|mas rapido si',
      'se fue|renuncio|sacaron|incapacitad\\w*|recortaron|cerro|arregl\\w+|traslad\\w+|desapareci\\w+|dejo de|gritar|llor\\w+|se niega|miedo|desde que|ya no|despidieron|echaron|sin ruido|volvieron|retiro',
    ),
    heard: anyWord(
      'llamo|escribio|comenta|dejaron un papel|papel bajo|investigado|nombro|rogo|se quejo',
      'dice|dicen|dijo|conto|cuenta|segun|rumor\\w*|visto|vieron|oyo|oyeron|inform\\w+|encontr\\w+|pidio|ayer|(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|pasad[oa]|en (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)|hola|vino|va mucho',
    ),
    general: anyWord(
      'debe|deben|deberia|puede|pueden|nunca|cada (?:persona|socio|entrega)|toda persona|quien(?:es)?|si una?|cuando una?|siempre que|politica|codigo|taller|formad\\w+|sesion|afiches?|plan|formulario|norma|evaluacion|evidencia|sugerimos|propusimos|preguntamos|el personal de|tomo \\p{L}+ dias|de vacaciones|contrato escrito',
      '(?:interpretes|conductores|celadores|cocineros|ayudantes|docentes|promotores|voluntarios) (?:\\p{L}+ ){0,2}?(?:son|tienen|viajan|llevan|reciben|firman)',
    ),
  }),
);
