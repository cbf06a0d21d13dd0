import { type GuideText, note, picture, steps, text } from '../guide-text.ts';

export const guideEs: GuideText = {
  title: 'Guía para los oficiales de asociaciones',
  forWhom: 'A quién va dirigida',
  lead: 'Para quien evalúa a los asociados y lleva sus expedientes. Cada capítulo puede leerse por separado. Los nombres en negrita, o entre comillas en el papel, son los que figuran en la pantalla.',
  draft: 'Borrador: aún no lo ha revisado una persona de lengua materna española que conozca este ámbito.',
  page: { before: 'Página ', between: ' de ', after: '' },
  ofProgram: 'PSEA Partner Assessment',
  about: 'Acerca de esta guía',
  aboutText: 'Corresponde a esta versión del programa; cada versión trae la suya.',
  chapters: {
    first: {
      title: 'Una primera evaluación en un cuarto de hora',
      parts: [
        text(
          'Basta con este ordenador: el programa funciona sin Internet y no envía nada por sí mismo. Para practicar antes, elija **[[workspace:welcome.demo]]** en la primera pantalla; sus asociados son inventados.',
        ),
        steps(
          'En la primera pantalla pulse **[[workspace:welcome.create]]**, indique la oficina, su nombre, su función, una carpeta y una frase de contraseña de al menos 12 caracteres, y pulse **[[workspace:create.submit]]**.',
          'Pulse **[[workspace:recoveryKey.print]]** o **[[workspace:recoveryKey.copy]]** y guarde la clave lejos de este ordenador. Marque **[[workspace:recoveryKey.kept]]** y pulse **[[workspace:recoveryKey.go]]**.',
          'En **[[shell:today]]** pulse **[[todo:day.first.add]]**. Solo el nombre es obligatorio. Pulse **[[partnerForm:create]]** al final del formulario. Una lista de Excel o CSV se incorpora mediante **[[todo:day.first.import]]**.',
          'En la ficha del asociado pulse **[[partner:next.start.label]]**, elija el instrumento marcado como «[[partner:start.current]]» y pulse **[[partner:start.submit]]**.',
          'Pulse **[[assessment:primary.form.label]]**, elija los idiomas y el tipo de formulario, y pulse **[[assessment:form.submit]]**. Envíe usted el archivo al asociado, por correo electrónico por ejemplo. Si el asociado está a su lado, responda en cambio a cada norma en la pantalla.',
          'Cuando vuelva el formulario, abra **[[shell:forms]]** y pulse **[[form:page.choose]]**. Lea lo que se ha encontrado e incorpore las respuestas. El archivo del asociado se conserva tal como llegó.',
          'En la evaluación pulse **[[assessment:action.submit]]** e indique quién firmó por el asociado. A partir de ese momento, las respuestas del asociado quedan bloqueadas.',
          'Examine las normas una por una: su respuesta y un comentario que diga lo que ha visto. Las teclas 1, 2 y 3 responden; Ctrl y Entrar llevan a la siguiente. Los documentos se añaden debajo de cada norma.',
          'Pulse **[[assessment:action.determine-preliminary]]**. El cuadro de diálogo nombra cada «sí» que no se apoya en nada. Firme.',
          'Pulse **[[assessment:action.decide]]**, elija si el trabajo continúa e indique el motivo.',
        ),
        picture(
          'review',
          'Una evaluación en curso de examen: las normas, y las respuestas del asociado y de las Naciones Unidas una junto a otra',
        ),
        note(
          'Todo se guarda sobre la marcha; la línea superior dice cuándo. No escriba nunca, en ningún lugar, nombres de víctimas, testigos o presuntos autores.',
        ),
      ],
    },
    stages: {
      title: 'Las cinco etapas',
      parts: [
        text(
          'La barra situada sobre cada evaluación recorre sus etapas y dice qué queda pendiente en cada una. El botón azul de la parte superior es lo siguiente que hay que hacer.',
        ),
        steps(
          '**[[common:rail.step.self]]**: responde el asociado. De ahí resulta una puntuación propia, y nunca una calificación.',
          '**[[common:rail.step.review]]**: las Naciones Unidas responden a cada norma. La determinación preliminar da la calificación: capacidad y riesgo.',
          '**[[common:rail.step.decision]]**: una persona con autoridad decide si el trabajo continúa, y con qué condiciones.',
          '**[[common:rail.step.plan]]** y **[[common:rail.step.followUp]]**: a las carencias se les asignan acciones con fechas, y se registran las visitas. Mientras queden carencias corre el período de mejora, por regla general de seis meses. Una norma cuyas acciones se han verificado se vuelve a examinar.',
          '**[[common:rail.step.final]]**: cierra la evaluación sobre la base del examen tal como esté entonces. Un cambio posterior es una revisión vinculada.',
        ),
        picture(
          'plan',
          'El plan de un asociado: carencias, acciones y fechas, con la barra de etapas en la parte superior',
        ),
        text(
          'En el plan pulse **[[plan:add.open]]**: el programa propone acciones para cada carencia, y no se añade nada antes de que usted elija. Una visita o una capacitación se registra mediante **[[followUp:add.open]]**. Lo que vence se muestra en **[[shell:today]]** y en **[[shell:todo]]**.',
        ),
        picture('ledger', 'Cronología y decisión: qué se firmó, quién lo firmó y cuándo'),
      ],
    },
    emergency: {
      title: 'Emergencias',
      parts: [
        text(
          'Cuando un trabajo que salva vidas no puede esperar a una evaluación, una exención lo ampara por un tiempo limitado. No es una puntuación: se presume una capacidad baja.',
        ),
        steps(
          'Abra el asociado y pulse **[[partner:bases.recordEmergency]]**.',
          'Escriba el motivo y quién la aprobó, y elija el último día. El campo dice cuál es el día más tardío posible.',
          'Inicie la evaluación tan pronto como lo permita el trabajo. Su fecha figura en **[[shell:todo]]** desde el primer día.',
        ),
        text(
          'Cuando ha pasado el último día, el asociado se muestra en **[[shell:today]]** bajo «[[todo:day.block.exceptions-over]]». Si varias emergencias seguidas duran más de lo que puede durar una sola, se pide una segunda persona que apruebe.',
        ),
        note(
          'Los asociados cuyo personal nunca tiene contacto con beneficiarios tienen una exención propia: **[[partner:bases.recordNoContact]]**.',
        ),
      ],
    },
    low: {
      title: 'Capacidad baja',
      parts: [
        text(
          'Una capacidad baja significa un riesgo alto, y no que haya que prescindir del asociado. Exige una decisión de la que alguien responda.',
        ),
        steps(
          'Mediante **[[assessment:action.decide]]** elige proceder, proceder con condiciones o no proceder. Si el trabajo va a continuar, el cuadro de diálogo pide una nota para el expediente: por qué debe continuar y qué reduce el riesgo entretanto.',
          'Las condiciones se escriben una en cada línea. El asociado las lee en su carta; las que tienen fecha vuelven a aparecer en **[[shell:todo]]**.',
          'Pulse **[[assessment:primary.plan.label]]** y asigne a cada carencia una acción, una persona y una fecha.',
          'En **[[plan:documents.open]]** puede guardar para el asociado **[[plan:documents.letter]]** y **[[plan:documents.workbook]]**.',
          'Cuando termine el período, pulse **[[assessment:action.determine-final]]**. Si la capacidad sigue siendo baja, el mismo cuadro de diálogo pregunta qué consecuencia tiene.',
        ),
      ],
    },
    annex: {
      title: 'El anexo',
      parts: [
        text(
          'El anexo incorpora a un acuerdo las cláusulas sobre explotación y abusos sexuales, en un idioma o en dos.',
        ),
        steps(
          'En **[[shell:agreements]]** pulse **[[agreement:add.open]]**, indique el asociado y el número, y pulse **[[agreement:form.addSubmit]]**.',
          'En el acuerdo pulse **[[agreement:page.makeAnnex]]**. Se propone el conjunto de cláusulas que corresponde.',
          'Elija los idiomas y cuál de ellos prevalece. Rellene los espacios en blanco; lo que falta figura en una lista que lleva a cada campo.',
          'Pulse **[[annex:draft.action]]** para guardar un borrador y darlo a conocer.',
          'Pulse **[[annex:final.action]]** cuando no quede nada pendiente. El archivo se conserva con el acuerdo, byte por byte.',
          'Cuando el asociado envíe su versión firmada, pulse **[[agreement:page.checkContract]]**: el programa muestra lo que se ha cambiado, omitido o añadido.',
        ),
      ],
    },
    laptops: {
      title: 'Dos ordenadores',
      parts: [
        text(
          'Cada ordenador tiene su propio espacio de trabajo. Se mantienen al día mediante archivos sellados: en una carpeta compartida o en paquetes que usted lleva o envía.',
        ),
        picture('exchange', 'La página de intercambio, con la carpeta compartida y los paquetes'),
        steps(
          'En el segundo ordenador pulse **[[workspace:welcome.create]]** y cree allí un espacio de trabajo. No ponga nunca el propio espacio de trabajo en una carpeta que copie OneDrive o un servicio parecido.',
          'Abra **[[shell:exchange]]** y pulse **[[exchange:shared.choose]]** en los dos ordenadores; elija la misma carpeta y la misma frase de contraseña.',
          'Pulse **[[exchange:shared.share]]** en el primero y **[[exchange:shared.collect]]** en el segundo. La primera vez, coteje por teléfono la huella del remitente.',
          'Sin carpeta compartida, pulse **[[exchange:make.open]]** en uno, lleve el archivo y, en el otro, pulse **[[exchange:open.act]]** junto a él. Lo que traería se muestra antes de **[[exchange:preview.takeAll]]**.',
        ),
        text(
          'Si los dos ordenadores cambiaron el mismo valor, no se pierde nada: se conservan ambos, la página del asociado los muestra y una persona resuelve cuál vale.',
        ),
      ],
    },
    rescue: {
      title: 'Si el ordenador deja de funcionar',
      parts: [
        text(
          'El programa hace por sí mismo copias de seguridad junto al espacio de trabajo. Ayudan en caso de error, pero no si se pierde el ordenador: para eso debe haber una copia en otro lugar.',
        ),
        steps(
          'Hoy mismo: en **[[shell:settings]]** pulse **[[settings:care.backup]]** y elija una carpeta en otro disco. En «[[settings:care.place]]» se indica un lugar al que se lleva también cada copia posterior.',
          'En un ordenador nuevo, abra el programa y pulse **[[workspace:welcome.openFolder]]**. Indique una carpeta nueva en la que vaya a estar el espacio de trabajo y continúe.',
          'Pulse **[[workspace:restore.title]]**, elija «[[workspace:restore.other]]» e indique la carpeta de la copia con su frase de contraseña. Pulse **[[workspace:restore.preview]]**, lea lo que contiene la copia y pulse **[[workspace:restore.restore]]**.',
          'Si se ha olvidado la frase de contraseña, pulse **[[workspace:unlock.forgotten]]** donde se desbloquea el espacio de trabajo y escriba la clave de recuperación. Sin la frase ni la clave nadie puede abrirlo, ni siquiera los autores del programa.',
          'Si el espacio de trabajo está ahí pero dañado, el mismo botón aparece donde se desbloquea. Lo que se perdería se muestra antes de tocar nada.',
          'Si el ordenador se perdió o fue robado, retírelo en «[[settings:devices.title]]», dentro de **[[shell:settings]]**: lo que registre después no se tiene en cuenta.',
        ),
        picture('today', 'La página Hoy: lo que está fuera de plazo, lo que vence pronto y lo que se espera'),
      ],
    },
  },
};
