import { describe, expect, test } from 'vitest'
import { names, said } from './support.js'

const fr = (text: string): string | undefined => names(text, [], 'fr').at(-1)
const es = (text: string): string | undefined => names(text, [], 'es').at(-1)
const mention = (text: string, language: string): string | undefined => said(text, language).at(-1)?.split(' | ')[1]

describe('clauses around the words', () => {
  test.each([
    ['Ana Ponzo, qui dénonce un « pont de la honte », a quitté la salle.', 'Ana Ponzo'],
    [
      '« Le pont est sûr », dit Ana Ponzo.\n\nMême constat pour le syndicat : « Le pont de Lorme est sûr. »',
      'le syndicat',
    ],
    [
      '« Le pont est sûr », dit Ana Ponzo.\n\nEt la préfecture d’ajouter : « Le pont de Lorme est sûr. »',
      'la préfecture',
    ],
    ['Le pont est « une blessure », pour reprendre le mot de Ana Ponzo.', 'Ana Ponzo'],
    ['La maire a rendu hommage à « une conscience ».', 'La maire'],
  ])('%s', (text, name) => expect(fr(text)).toBe(name))
})

describe('of several people the one who fits best is meant', () => {
  const village = 'À Lorme, Ana Ponzo dirige la chorale depuis dix ans. « On répète le jeudi », dit Ana Ponzo.\n\n'
  test('a pronoun goes on about whom the paragraph is about, not about a relative of the one before', () =>
    expect(
      fr(
        `${village}Sa sœur, Léa Ponzo, tient la caisse. « Les comptes sont bons », dit-elle.\n\nAna Ponzo, elle, prépare la tournée. Un bus, trois villes. « On chantera dehors », prévient-elle.`,
      ),
    ).toBe('Ana Ponzo'))
  test('who asks is not who answers', () => {
    expect(
      fr(
        'Luc Serra est jugé à Lorme. « Vous l’aimiez ? », demande le président, Paul Aubin. « Oui », répond l’accusé.',
      ),
    ).toBe('Luc Serra')
    expect(
      es('Ana Ponzo declaró ayer en Lorme. «¿Lo vio usted?», preguntó el letrado Hugo Vidal. «Lo vi», contestó.'),
    ).toBe('Ana Ponzo')
  })
  test('a verb of one has no group for its subject', () =>
    expect(
      es(
        'Agentes de la comisaría detuvieron ayer a un hombre en Lorme, informó la fiscal Ana Ponzo. «Nadie disparó», presumió.',
      ),
    ).toBe('Ana Ponzo'))
  test('a description that nobody told of can stand for stays what it says', () =>
    expect(fr(`${village}« Je n’ai pas signé », assure le préfet.`)).toBe('le préfet'))
})

describe('a description is whoever the sentence before names', () => {
  test.each([
    [
      'Le vélo attend dans la cour de Maëlle Corvin. « Je pars lundi », souffle cette mère de trois enfants.',
      'Maëlle Corvin',
    ],
    ['La course a souri à Ilan Morvel. « J’ai tout donné », jure l’ailier de 19 ans.', 'Ilan Morvel'],
    ['Dans le car, Ilan Morvel n’a rien dit. « C’est dur », lâche le directeur sportif.', 'Ilan Morvel'],
    ['En défense, Me Ilan Morvel plaide le doute. « Rien ne tient », soutient l’avocat.', 'Ilan Morvel'],
    ['Le général Ilan Morvel a salué. Il sourit peu. « Tout est calme », assure le militaire.', 'Ilan Morvel'],
  ])('%s', (text, name) => expect(fr(text)).toBe(name))
  test.each([
    ['Juan Salcedo colgó los guantes. «Estamos en paz», señaló el pugilista de 38 años.', 'Juan Salcedo'],
    ['El crítico Hugo Salcedo cambió de idea. Nadie lo esperaba. «Fui injusto», escribió el crítico.', 'Hugo Salcedo'],
    ['En la esquina, don Hugo Salcedo callaba. A juicio del veterano, su alumno «merecía otra cosa».', 'Hugo Salcedo'],
    [
      'La delegada municipal, Graciela Ponzo, los apoya. «No los voy a sacar», promete la funcionaria.',
      'Graciela Ponzo',
    ],
    ['Un juez procesó al exalcalde Hugo Salcedo. «Es una venganza», clamó el exedil.', 'Hugo Salcedo'],
  ])('%s', (text, name) => expect(es(text)).toBe(name))
  test('not what an office is for, nor what has an article', () => {
    const office =
      'El ministro de Asuntos Exteriores, Hugo Salcedo, llegó. El ministro de Exteriores habló poco. La fiscal Ana Ponzo calló.'
    expect(es(`${office} El jefe de la diplomacia recalcó que es «una farsa».`)).not.toBe('Asuntos Exteriores')
    const house = 'La carta llegó al corazón de la Casa Rosada.'
    expect(es(`${house} «Todo sigue igual», apuntó la vicepresidenta.`)).toBe('la vicepresidenta')
  })
  test('not one of another gender, nor another’s relation', () => {
    expect(fr('Julien Morvel est parti. « C’est dur », dit la ministre.')).toBe('la ministre')
    expect(fr('Julien Morvel est parti. « C’est dur », dit la mère de la victime.')).toBe('la mère de la victime')
  })
})

describe('a subject that Spanish leaves out', () => {
  test.each([
    ['Llegó ayer Hugo Salcedo. Según contó luego, el camino «no se acababa nunca».', 'Hugo Salcedo'],
    [
      'Hugo Salcedo llegó tarde. Dijo que la sierra respeta la lluvia, pero que el río «no perdona a nadie».',
      'Hugo Salcedo',
    ],
    ['Hugo Salcedo habló de la tregua, que calificó de «cuento para niños».', 'Hugo Salcedo'],
    ['Más dura estuvo la portavoz, Ana Ponzo. «Nos han mentido», repitió.', 'Ana Ponzo'],
    [
      'Nos abrió una mujer de unos cuarenta años. «Pasen, hace frío», dijo desde el pasillo.',
      'una mujer de unos cuarenta años',
    ],
    ['Ana Ponzo ganó la carrera. «No sé explicarlo», acertó a decir en la meta.', 'Ana Ponzo'],
    ['Hugo Salcedo salió al balcón. «No me rindo», respondió a la jueza.', 'Hugo Salcedo'],
    ['Hugo Salcedo estudia el río. «El agua vuelve siempre», describió al explicar el mapa.', 'Hugo Salcedo'],
  ])('%s', (text, name) => expect(es(text)).toBe(name))
})

describe('a subject behind its verb', () => {
  test.each([
    ['«Lo hizo la gente», dice con orgullo Dagoberto Salcedo, presidente de la junta.', 'Dagoberto Salcedo'],
    ['«No hay relevo», bromeaba detrás de la barra Andrés Salcedo, de 67 años.', 'Andrés Salcedo'],
    ['«Cae el caudal», avisó anoche en la televisión pública la ministra.', 'la ministra'],
    ['«No hay secreto que guardar», afirma la sentencia, de la que es ponente Ana Ponzo.', 'la sentencia'],
    ['«Nadie sabe nada», respondieron a EL FARO los abogados del club.', 'los abogados del club'],
    ['«Nadie sabe nada», dijo al diario El Faro la alcaldesa.', 'la alcaldesa'],
    ['«Nadie sabe nada», contestaron al semanario La Voz dos vecinos del puerto.', 'dos vecinos del puerto'],
  ])('%s', (text, words) => expect(mention(text, 'es')).toBe(words))
})

describe('whose words they are', () => {
  test.each([
    ['Réponse de Lucie Bruyard, à la sortie : « C’est leur droit. »', 'Lucie Bruyard'],
    ['« Qui a fermé les vannes ? » La question de Lucie Bruyard, riveraine, a été applaudie.', 'Lucie Bruyard'],
    ['Le texte est, selon la formule du sénateur Ilan Morvel, « un hold-up en bottes de pluie ».', 'Ilan Morvel'],
    ['Une accusation que réfute Ilan Morvel, l’adjoint. « Les vannes étaient ouvertes. »', 'Ilan Morvel'],
    [
      'Un cadre de l’Union pour le progrès reconnaît que le parti « ne sait plus où il va ».',
      'Un cadre de l’Union pour le progrès',
    ],
    [
      'La coulée, « large de 200 mètres », s’est arrêtée peu après, a expliqué le capitaine Lucie Bruyard.',
      'Lucie Bruyard',
    ],
  ])('%s', (text, name) => expect(fr(text)).toBe(name))
})

describe('what stands between subject and verb', () => {
  test.each([
    ['Un guarda que prefiere el anonimato afirma que la puerta se abrió «tres veces seguidas».', 'Un guarda'],
    ['El párroco, un joven llegado hace dos años, asegura que le debe «el reloj y la paciencia».', 'El párroco'],
    ['Una técnica en enfermería, que pide reserva, lo describe así: «No damos más».', 'Una técnica en enfermería'],
    ['El jefe dirige la obra y asegura por el megáfono que la grúa «está firme».', 'El jefe'],
    ['«No damos más», dijo Hugo Salcedo a la radio, y advirtió que volverán «con más gente».', 'Hugo Salcedo'],
    ['«Que venga», respondió desde la sala de espera el hijo de un paciente.', 'el hijo de un paciente'],
    ['—¿Y los pollos? —pregunta alguien desde el fondo.', 'alguien'],
  ])('%s', (text, words) => expect(mention(text, 'es')).toBe(words))
  test('a participle with what hangs on it', () =>
    expect(mention('Un marin croisé sur la passerelle croit savoir que la barge est « partie lundi ».', 'fr')).toBe(
      'Un marin',
    ))
})

describe('whom the sentences before are about, without a name', () => {
  test.each([
    ['Une voisine a tout entendu. Elle s’est rendormie. « Je m’en veux », soupire la retraitée.', 'Une voisine'],
    ['Un négociateur a quitté la salle. « Rien n’avance », a glissé ce participant.', 'Un négociateur'],
  ])('%s', (text, name) => expect(fr(text)).toBe(name))
  test.each([
    ['Hubo abrazo de Hugo Salcedo con el portero Pedro Ponzo. «Ganamos», dijo el primero.', 'Hugo Salcedo'],
    ['Hubo abrazo de Hugo Salcedo con el portero Pedro Ponzo. «Perdimos», dijo el otro.', 'Pedro Ponzo'],
    ['Los vecinos aplaudieron y Salcedo amenazó con irse. «Esto no es un circo», advirtió.', 'Salcedo'],
    ['Fue un día duro para el capitán local, Wilmer Salcedo. «Me duele», escribió en su página.', 'Wilmer Salcedo'],
    ['Hugo Salcedo escribe de noche. ¿Tiene miedo? «Ninguno».', 'Hugo Salcedo'],
    ['Hugo Salcedo escribe de noche. Dice que no y luego que sí. «Cambio de idea».', 'Hugo Salcedo'],
  ])('%s', (text, name) => expect(es(text)).toBe(name))
})

describe('an office first, its holder’s name in the sentence behind', () => {
  test('one who speaks there', () =>
    expect(
      names('El ministro de Obras ve «poco dato y mucho ruido». En la radio, Wilmer Salcedo negó todo.', [], 'es'),
    ).toEqual(['Wilmer Salcedo']))
  test('not one whom it only tells of', () =>
    expect(fr('L’avocate générale est sortie. « Douze ans », a soufflé le greffier à Lucie Bruyard.')).toBe(
      'le greffier',
    ))
})

test('a few words that tell somebody without a name from others', () => {
  expect(es('«Es de verdad», comenta una turista con sombrero de paja.')).toBe('una turista con sombrero de paja')
  expect(fr('« C’est long », jure la plus jeune en riant.')).toBe('la plus jeune')
})

describe('a quotation alone behind what tells of somebody', () => {
  test.each([
    ['C’est Lucie Bruyard, mère de deux enfants, qui a ouvert le bal. « Le puits est vide. »', 'Lucie Bruyard'],
    ['Lucie Bruyard n’ira pas. Dimanche non plus. « Je ne sais plus quel jour on est. »', 'Lucie Bruyard'],
    ['Pas de quoi rassurer Lucie Bruyard, maman de jumelles. « Cela fait loin pour elles. »', 'Lucie Bruyard'],
  ])('%s', (text, name) => expect(fr(text)).toBe(name))
  test('with a gerund before whoever speaks', () =>
    expect(mention('«Se acabó el pan antes del tren», se quejaba riendo Conchi Salcedo.', 'es')).toBe('Conchi Salcedo'))
  test('whose view stands behind where he is', () =>
    expect(
      fr(
        'Le vieux luthier Ilan Morvel, installé de l’autre côté du lac, pour qui ce bois valait « tout l’or du monde ».',
      ),
    ).toBe('Ilan Morvel'))
})

test('two who talk take turns', () => {
  const talk =
    '— Tu entends ? demande Ilan.\n\n— C’est une mouette, lui répond Lucie.\n\n— Une mouette qui crie, alors.'
  expect(names(talk, [], 'fr')).toEqual(['Ilan', 'Lucie', 'Ilan'])
})

test('a quotation whose speaker a later paragraph names', () => {
  const text = '“El pozo se secó y nadie vino.\n\n“Si no hay agua, cerramos”, lanzó Hugo Salcedo, agricultor.'
  expect(names(text, [], 'es')).toEqual(['Hugo Salcedo'])
})

test('a number is no name', () => {
  expect(es('Dos declaran que es «una farsa».')).toBe('–')
  expect(fr('Trois assurent que c’est « une farce ».')).toBe('–')
})

describe('what opens a sentence and what stands between a subject and its verb', () => {
  test.each([
    ['Contacté, le groupe Morvelis, qui gère le quai, dit « regretter la fin du contrat ».', 'le groupe Morvelis'],
    ['Chez Corvélia, on loue « une discipline rare » et on attend.', 'Corvélia'],
    ['Du côté de la préfecture, on évoque « une simple erreur de plume ».', 'la préfecture'],
    [
      'Interrogé par la présidente du groupe, Lucie Bruyard, le ministre des Ports, Ilan Morvel, a évoqué « un texte parmi d’autres ».',
      'Ilan Morvel',
    ],
    ['« Rien n’est joué », sourit Lucie Bruyard. Puis, plus grave : « Nous attendrons. »', 'Lucie Bruyard'],
    [
      'L’entrée de Thibault Arral a tout changé, puis Ilan Morvel a marqué. « J’ai fermé les yeux », a raconté ce dernier.',
      'Ilan Morvel',
    ],
    ['Un plan jugé « plausible, mais mal compté » par la géographe Lucie Bruyard. On attend.', 'Lucie Bruyard'],
    [
      '« Enfin », s’est félicité Ilan Morvel, secrétaire de la section, dénonçant « dix ans de retard ».',
      'Ilan Morvel',
    ],
    ['« Le quai attendra », dit son président, Ilan Morvel, « même si le temps presse ».', 'Ilan Morvel'],
  ])('%s', (text, name) => expect(fr(text)).toBe(name))
  test.each([
    ['Fuentes del consejo consultadas por esta agencia indicaron que el plan «sigue vivo».', 'Fuentes del consejo'],
    ['Hugo Salcedo guarda la tabla. Pasó por un anticuario, donde, explica, «nadie la vio».', 'Hugo Salcedo'],
  ])('%s', (text, name) => expect(es(text)).toBe(name))
  test('two halves with a relative clause between them are one quotation', () => {
    expect(names('“The roof held,” said Bo Lee, who lost his house, “and the rain stopped.”')).toEqual(['Bo Lee'])
  })
})

test('nicknames and titles that a verb gives are said by nobody', () => {
  expect(said('Todos lo llaman “el Zorro”. El libro se titula “Noches de sal”.', 'es')).toEqual([])
  expect(said('Tout le monde l’appelle « le Zèbre ». Son atelier, baptisé « La Roue », a fermé.', 'fr')).toEqual([])
})

describe('what stands about a verb of saying', () => {
  test.each([
    ['La direction a pour sa part regretté un choix « hors de propos ».', 'La direction'],
    ['La direction du port a, de son côté, regretté un choix « hors de propos ».', 'La direction du port'],
    ['Un projet que beaucoup jugent « hors de prix » dans la vallée.', 'beaucoup'],
    ['Le texte, jugé « illisible » par Ilan Morvel, sera réécrit.', 'Ilan Morvel'],
    ['Le nombre de canots a doublé à Brévolles, selon la mairie, qui évoque « une saison inédite ».', 'la mairie'],
    ['« C’est une chance », observe celui qui fut son second.', 'celui qui fut son second'],
    ['Les dockers ont défilé aux cris de « rendez-nous nos quais ».', 'Les dockers'],
    ['Ilan Morvel tient le phare. Son verdict : « Tout était écrit depuis longtemps. »', 'Ilan Morvel'],
    ['Une femme accepte la soupe. Elle s’appelle Maëlle. « J’attends une place », murmure-t-elle.', 'Maëlle'],
  ])('%s', (text, name) => expect(fr(text)).toBe(name))
  test.each([
    ['Ana Ponzo pidió tiempo. Prometió «resultados rápidos».', 'Ana Ponzo'],
    ['Hugo Salcedo fue detenido. Ante los agentes negó «con rotundidad» los hechos.', 'Hugo Salcedo'],
    ['Hugo Salcedo callaba. «No se veía un alma», repetía cada vez que le preguntaban.', 'Hugo Salcedo'],
    ['Hugo Salcedo tejía. «Veneno es irse», dice sin levantar la vista del telar.', 'Hugo Salcedo'],
    ['«No queda nadie», acabó reconociendo Hugo Salcedo.', 'Hugo Salcedo'],
    ['«No queda nadie», apuntan desde el Ayuntamiento.', 'el Ayuntamiento'],
    ['A Hugo Salcedo le parece «un disparate».', 'Hugo Salcedo'],
    ['Según palabras de Hugo Salcedo, la subida es «un mal menor».', 'Hugo Salcedo'],
    ['Hugo Salcedo lleva la botica. Su temor: que el valle sea «un dormitorio».', 'Hugo Salcedo'],
  ])('%s', (text, name) => expect(es(text)).toBe(name))
})

describe('whom a text goes on about', () => {
  test.each([
    ['Le président Ilan Morvel a parlé lundi. « Le peuple tranchera », a déclaré le chef de l’État.', 'Ilan Morvel'],
    ['« C’est une chance », dit-elle. Lucie Bruyard a repris la ferme.', 'Lucie Bruyard'],
    [
      'Paul Morvel chante. Il vit seul.\n\nSon arrangeur, Jean Corvin, se tait. « Il coupe tout », dit-il.\n\nIl sourit. « J’aime le silence », répond-il.',
      'Paul Morvel',
    ],
    ['Le maire se tait. Lucie Bruyard n’en croit pas un mot et parle de « fable ».', 'Lucie Bruyard'],
    ['Le maire se tait. Et Lucie Bruyard d’ajouter, cinglante, que « tout le quai savait ».', 'Lucie Bruyard'],
    ['Le maire se tait. Réplique immédiate de Lucie Bruyard : « Il ment comme il respire. »', 'Lucie Bruyard'],
    ['Décrit par ses proches comme « un garçon sans histoires », Ilan Morvel a été écroué.', 'ses proches'],
    ['Là où la préfecture voit « une mesure de bon sens », les éleveurs ne voient rien.', 'la préfecture'],
    ['La direction, qui assure « comprendre l’émotion », recevra les délégués jeudi.', 'La direction'],
  ])('%s', (text, name) => expect(fr(text)).toBe(name))
  test.each([
    ['La ganadora fue Ana Ponzo. «Se lo debo a mi abuelo», dijo al cruzar la meta.', 'Ana Ponzo'],
    ['«Es una suerte», solía decir. Hugo Salcedo murió el lunes.', 'Hugo Salcedo'],
    ['El alcalde Hugo Salcedo escuchó. «Es tarde», zanjó el jefe comunal.', 'Hugo Salcedo'],
    ['«No queda nadie», relató uno de los afectados.', 'uno de los afectados'],
    ['Ana Ponzo no quiere «bajar la persiana».', 'Ana Ponzo'],
    ['Similar es la opinión de Ana Ponzo: «El plan es un brindis al sol y lo saben todos».', 'Ana Ponzo'],
    [
      'Hugo Salcedo vive solo y canta desde niño.\n\nSu hijo, Bruno Salcedo, lo admira. «Nunca se rinde», asegura su hijo.\n\n«Empecé tarde», dice.',
      'Hugo Salcedo',
    ],
  ])('%s', (text, name) => expect(es(text)).toBe(name))
})

describe('those who have no name', () => {
  test.each([
    ['« C’est joli », grince un sénateur qui préfère garder l’anonymat.', 'un sénateur qui préfère garder l’anonymat'],
    ['L’opérateur Maréval a regretté un retard. « Aucun départ n’est prévu », assure le groupe.', 'Maréval'],
    ['Selon un diplomate en poste à Brévolles, on joue gros. « Il le sait », estime cette source.', 'un diplomate'],
    ['Au coin de la rue, deux lycéens poussent une brouette. « On n’a pas cours », disent-ils.', 'deux lycéens'],
    [
      'Odette Rambert écoute. Elle a tout vu.\n\nMe Djimla Ouzzi a insisté. « Rien ne tient », a-t-elle plaidé.',
      'Djimla Ouzzi',
    ],
  ])('%s', (text, name) => expect(fr(text)).toContain(name))
  test.each([
    ['«Nos podía pasar», resumió un enfermero que trabajó con ella.', 'un enfermero que trabajó con ella'],
    ['La concesionaria Metroluz se defendió. En una nota, la empresa ve «una extorsión».', 'Metroluz'],
    ['Ana Ponzo llegó. Los reunidos abandonaron la sala. «Volveremos», corearon.', 'Los reunidos'],
  ])('%s', (text, name) => expect(es(text)).toContain(name))
})

describe('those whom words between marks name are known further on', () => {
  test.each([
    [
      '« Tout est perdu, raconte Maëlle Corvin. Il ne reste rien. » Elle espère « rouvrir avant Noël ».',
      'Maëlle Corvin',
    ],
    [
      'Le maire, venu sur place, a promis de se battre « jusqu’au bout ». « La ville a investi, souligne Paul Morvel. C’est dit. »',
      'Paul Morvel',
    ],
  ])('%s', (text, name) => expect(fr(text)).toBe(name))
})

describe('whose view it is', () => {
  test.each([
    ['Le président du club, Paul Morvel, reste calme. L’objectif est selon lui « le maintien ».', 'Paul Morvel'],
    ['Son éditrice, Lucie Bruyard, l’a lu. Pour elle, Morvel a écrit là « son livre le plus nu ».', 'Lucie Bruyard'],
    ['L’échange a été « franc », de l’aveu de Paul Morvel.', 'Paul Morvel'],
    ['Lucie Bruyard, elle, rend hommage à un comédien qui « aura donné une voix aux humbles ».', 'Lucie Bruyard'],
    ['Les coureurs ont critiqué la route, que Paul Morvel a qualifiée de « patinoire ».', 'Paul Morvel'],
    ['Le romancier Paul Morvel fuyait les prix, qu’il tenait pour « une loterie ».', 'Paul Morvel'],
  ])('%s', (text, name) => expect(fr(text)).toBe(name))
  test.each([
    ['La alcaldesa, Ana Ponzo, cerró el acto. De acuerdo con sus cálculos, costará «tres veces más».', 'Ana Ponzo'],
    ['Ana Ponzo se fue. También cuestionó a la empresa, a la que le reprochó que «cobra de más».', 'Ana Ponzo'],
    ['El delegado Hugo Salcedo dijo no recordar «los detalles».', 'Hugo Salcedo'],
  ])('%s', (text, name) => expect(es(text)).toBe(name))
})

describe('who is brought in', () => {
  test.each([
    ['Des députés menacent. « C’est non », tranche l’un d’eux, Paul Morvel.', 'Paul Morvel'],
    ['Des voisines parlent. « C’est non », dit l’une d’entre elles, Lucie Bruyard, institutrice.', 'Lucie Bruyard'],
    ['« C’est non », lui a sèchement répondu Lucie Bruyard.', 'Lucie Bruyard'],
  ])('%s', (text, name) => expect(fr(text)).toBe(name))
  test.each([
    ['Catorce docentes ensayan. La idea fue de la directora, Ana Ponzo. «Nadie entendía», explicó.', 'Ana Ponzo'],
    ['El técnico calló. Más optimista se mostró el capitán, Hugo Salcedo. «Lo firmo», señaló.', 'Hugo Salcedo'],
    ['La frase es de Ana Ponzo, historiadora de Lima: «El archivo es memoria».', 'Ana Ponzo'],
    ['El viceministro Hugo Salcedo respondió. «Sí hay control», aseguró la autoridad.', 'Hugo Salcedo'],
    ['Cuenta la viuda, Ana Ponzo, que el pintor se levantaba «para ver llegar la luz».', 'Ana Ponzo'],
    ['«Es hora», escribió en su cuenta de X el senador Hugo Salcedo.', 'Hugo Salcedo'],
  ])('%s', (text, name) => expect(es(text)).toBe(name))
})

describe('whom a sentence opens with has nothing to say', () => {
  test.each([
    'Ana Ponzo toute seule au bal : « Il en avait après moi »',
    'Les autorités de Lima sont toujours sans nouvelles « d’encore plus de deux cents » marins.',
    'La reine Ana Ponzo « contrariée » : son fils s’en va',
    'Comme tous les mots du port, ils alimentent une « rhétorique de la mer ».',
  ])('%s', (text) => expect(said(text, 'fr').at(-1)).toMatch(/\| – \| –$/u))
  test.each([
    'Ayer habló Ana Ponzo. Estaba sustentada en «salvar la vida de los pescadores» del puerto.',
    'El Gobierno amparó su plan en el artículo de la ley que permite cerrar el puerto en caso de «guerra, peste u otra calamidad».',
  ])('%s', (text) => expect(said(text, 'es').at(-1)).toMatch(/\| – \| –$/u))
})

describe('where a sentence ends', () => {
  test('no abbreviation of another language goes on with it', () => {
    expect(fr('Lucie Bruyard n’a rien dit. Paul Morvel va dans le même sens. « C’est dit », a-t-il lâché.')).toBe(
      'Paul Morvel',
    )
    expect(es('Le preguntaron a Ana Ponzo y dijo que no. Hugo Salcedo calló. «Es tarde», soltó.')).toBe('Hugo Salcedo')
  })
})

describe('a pronoun ahead of its noun, and somebody set off', () => {
  test.each([
    ['S’il salue « des avancées notables », Paul Morvel réclame des garanties.', 'Paul Morvel'],
    ['Paul Morvel se tait. Si elle salue « des avancées », la ministre veut plus.', 'la ministre'],
    ['Paul Morvel parle « d’usure ». Le maire, lui, baisse les yeux. « Je ne sais plus », répète-t-il.', 'Le maire'],
  ])('%s', (text, name) => expect(fr(text)).toBe(name))
})

describe('who is told of without a name of his own', () => {
  test.each([
    [
      'Le Belge Paul Morvel a gagné. Parti à trois kilomètres du sommet, le grimpeur de 25 ans a devancé le Français Ilan Corvin. « Quel jour », a dit le vainqueur du jour.',
      'Paul Morvel',
    ],
    ['L’une des victimes, une étudiante, voit autre chose. « Je marchais », explique-t-elle.', 'une étudiante'],
    ['Paul Morvel reste calme. La procureure l’interrompt : « Tout, vraiment ? »', 'La procureure'],
    [
      'Avant de partir, Paul Morvel parle. « Un hiver », admet-il. Avant de reconnaître, un brin ému, que sa nièce a « plus de cran ».',
      'Paul Morvel',
    ],
  ])('%s', (text, name) => expect(fr(text)).toContain(name))
  test.each([
    [
      '«Es tarde», lamentó Ana Ponzo, de la comunidad de Salar Chico. «Ya se fueron», dijo la agricultora.',
      'Ana Ponzo',
    ],
    ['Seguían «en punto muerto», según uno de los participantes.', 'uno de los participantes'],
  ])('%s', (text, name) => expect(es(text)).toContain(name))
})

describe('who has the words in French, whatever stands beside them', () => {
  const minister = '« Des notes, j’en ai cent », ironise le ministre des Comptes, Paul Morvel.'
  const maker = 'Le jury de la cinéaste Lucie Corvin a choisi. « Tant pis », a lancé Julie Berthod.'
  const director = '« Nous ralentissons », dit la directrice, Lucie Corvin. Le marché a reculé.'
  test.each([
    [
      'Me Paul Morvel a décrit un club « au bord de la ruine », contraint de supprimer ses équipes de jeunes.',
      'Paul Morvel',
    ],
    ['Lucie Corvin a demandé à être reçue « dans les meilleurs délais » par les patrons du groupe.', 'Lucie Corvin'],
    [
      `${minister} Le vote suit.\n\nLe premier ministre doit parler jeudi. Il a déjà prévenu que « chacun devra payer ».`,
      'Le premier ministre',
    ],
    [`${minister} « Nous verrons », répond le premier ministre.`, 'le premier ministre'],
    [`${director} « Le creux est passé », assure la cheffe d’entreprise.`, 'Lucie Corvin'],
    [`${maker} La réalisatrice de 31 ans a remercié « les gens du quai, qui prêtent leurs bottes ».`, 'Julie Berthod'],
    [
      'Le prix va à Paul Morvel. Absent, le comédien a envoyé un mot, filmé chez lui : « Je fais des crêpes. »',
      'Paul Morvel',
    ],
    [
      'Le maire, Paul Morvel, se tait.\n\nLe cabinet de la ministre n’a pas voulu d’entrevue. Dans un communiqué, il évoque « une situation passagère ».',
      'Le cabinet de la ministre',
    ],
    [
      'Paul Morvel a gagné. « Quel jour », a soufflé le vainqueur. Victime d’une chute lundi, il doutait encore. « Je ne pouvais plus lever le bras. »',
      'Paul Morvel',
    ],
    [
      '« L’eau montait », raconte Lucie Corvin. Un peu plus loin, un retraité ne décolère pas. « On attend depuis dix ans ! »',
      'un retraité',
    ],
    [
      'La maire, Lucie Corvin, se tait. Pour le moment, l’élue se consacre à « l’urgence, rien que l’urgence ».',
      'Lucie Corvin',
    ],
    ['« Rien ne tient », a fait valoir Me Lucie Corvin. Le verdict suit.', 'Lucie Corvin'],
    [
      'L’une de ses collègues, proche de la retraite, se montre plus directe : « J’ai connu trois fermetures. »',
      'L’une de ses collègues',
    ],
  ])('%s', (text, name) => expect(fr(text)).toBe(name))
})

describe('what a Spanish sentence has beside who speaks', () => {
  test.each([
    ['«Es un paso», defendió el alcalde Hugo Salcedo al presentar el plan.', 'Hugo Salcedo'],
    ['«Es un paso», defendió Ana Ponzo en la sesión de ayer.', 'Ana Ponzo'],
    ['Hugo Salcedo calló. «Yo firmaba». Con esa frase, repetida tres veces, se despidió ayer Ana Ponzo.', 'Ana Ponzo'],
    [
      'La jefa de Obras, Ana Ponzo, llamó a la calma. «Falta poco», planteó en conversación con radio Umbral.',
      'Ana Ponzo',
    ],
  ])('%s', (text, name) => expect(es(text)).toBe(name))
  test.each([
    [
      'La edil Ana Ponzo salió tarde. Antes de irse, un periodista le preguntó si dimitía. «Ni hablar», respondió.',
      'Ana Ponzo',
    ],
    ['La edil Ana Ponzo salió tarde. Una reportera le preguntó por el plan. «Ni hablar», respondió.', 'Ana Ponzo'],
  ])('who asks without a name does not answer: %s', (text, name) => expect(es(text)).toBe(name))
  test('somebody behind what he is and how he is called', () => {
    expect(
      es('«Fue él», dice Hugo Salcedo. El vecino, un albañil belga llamado Vidal, sonríe. «No es nada», dice.'),
    ).toBe('Vidal')
    expect(es('«Nadie vino», afirmó Ana Ponzo. La dirigenta, que está harta, lo repite. «Nadie».')).toBe('Ana Ponzo')
  })
  test('a bracket between a body and the clause on it', () => {
    const text = 'Cayeron cien litros, según la Oficina de Aguas (OFA), que califica la lluvia de «rara por su fuerza».'
    expect(es(text)).toBe('la Oficina de Aguas')
  })
  test('the one just named, where the sentence says that he does something himself', () => {
    const named = 'Según el informe, el centro contrató a Hugo Salcedo.'
    expect(es(`${named} Este se negó a hablar. A su abogada le dijo que no pidió «ningún favor raro».`)).toBe(
      'Hugo Salcedo',
    )
  })
})

describe('whom the sentences before a verb alone tell of', () => {
  test.each([
    // Whom the words themselves name does not say them
    [
      'El actor Hugo Salcedo contó la cena. «Fue larga», afirmó. Por eso Ana Ponzo se enfadó. «Llegó Ana Ponzo y gritó a todos», añadió.',
      'Hugo Salcedo',
    ],
    // A family name with its particle
    [
      '«Habrá dos pruebas», explicó Silvia del Pozo. El Arbo medirá a todos. «Será en junio», detalló del Pozo.',
      'Silvia del Pozo',
    ],
    // How somebody is
    [
      'Visiblemente cansada, la alcaldesa de Arbo, Ana Ponzo, no hallaba palabras. «Lo intentamos», relató.',
      'Ana Ponzo',
    ],
    // What has a verb of its own leads up to no subject
    [
      'La edil, Ana Ponzo, explicó que el aviso «llegó a todos». A los mensajes se sumó el trabajo de Protección Civil, Policía Local, Guardia Civil y bomberos, que fueron casa por casa. «Todos ayudaron», resumió.',
      'Ana Ponzo',
    ],
    // Whose it is
    [
      'El piloto Hugo Salcedo corrió bien. A Salcedo, cuarto en la meta, no le queda otra que esperar. «Se lo pusimos fácil», recordó.',
      'Hugo Salcedo',
    ],
    [
      'Ana Ponzo habló primero. Había sido antes Hugo Salcedo, hoy edil, el que salió en su defensa: "Los ataques son a todos", dijo.',
      'Hugo Salcedo',
    ],
  ])('%s', (text, name) => expect(es(text)).toBe(name))
  test.each([
    // Several do not go on with one
    'Hugo Salcedo no volvió a llamar. Las palabras cayeron mal. «La idea es repulsiva», explicaron entrada la tarde.',
    // Two who may each be meant
    'El campeón llegó tarde. Le preguntaron a Hugo Salcedo si hablaría con él y él contestó que no. «Es muy educado», zanjó.',
  ])('nobody: %s', (text) => expect(es(text)).toBe('–'))
  test('several behind whom it is told to', () => {
    expect(
      es('Hugo Salcedo calla. «No es verdad», explicaron a La Voz desde el entorno presidencial entrada la tarde.'),
    ).toBe('el entorno presidencial')
  })
})

describe('a description that is nobody’s whom the sentence names', () => {
  test('not a body with the capital of a nation', () => {
    const text =
      'Las Fuerzas y Cuerpos de Seguridad del Estado acudieron. La presidenta de la Comisión Europea, Ursula Ponzo, aseguró que sigue «con pena» el caso.'
    expect(es(text)).toBe('Ursula Ponzo')
  })
  test('not another’s friend whom a preposition hangs on something', () => {
    const text =
      'La actriz fue al juicio de su amigo Hugo Salcedo, y el periodista lo recordó. «Es despistada», afirmó el comunicador.'
    expect(es(text)).toBe('el comunicador')
  })
  test('one of several things', () => {
    expect(fr('Une des dispositions les plus dures du texte prévoit de « détecter une menace partout ».')).toBe('–')
  })
})

test('what somebody calls a thing is not the thing’s', () => {
  const text = 'Le maire Hugo Morvel est venu. « Un choc », c’est ainsi qu’il a qualifié les révélations du jour.'
  expect(fr(text)).toBe('Hugo Morvel')
})

describe('whom a pronoun between the marks stands for', () => {
  test.each([
    [
      'Ida Kell, professeure, défend la loi. Plus loin, on finit en discutant avec Pasine. Cette jeune fille de 20 ans étudie à Arbo. « C’est la fin, soupire-t-elle. Rien ne va. »',
      'Pasine',
    ],
    [
      'Le livre de Hugo Morvel dénonçait un mot. Il est court. La langue se fige. Les mots se figent aussi. « Il faudrait rendre grâce, observe-t-il. C’est ainsi. »',
      'Hugo Morvel',
    ],
  ])('%s', (text, name) => expect(fr(text)).toBe(name))
  test('where somebody says it is no part of who', () => {
    expect(names('«L’orologio – spiegano gli attivisti sul sito – mostra due numeri»', [], 'it')).toEqual([
      'gli attivisti',
    ])
  })
})

describe('whom a sentence is about', () => {
  test.each([
    // One of several by a pronoun
    [
      '« Rien ne va », dit Ana Ponzo.\n\nL’une d’elles, Léa Morvel, en rit encore : « On a tous été dans le livre. »',
      'Léa Morvel',
    ],
    // The clause that a sentence opens with has another subject
    ['Quand on lui demande si elle partira, Léa Morvel éclate de rire : « Partir où ? Tout est ici. »', 'Léa Morvel'],
  ])('%s', (text, name) => expect(fr(text)).toBe(name))
  test.each([
    // A word before the name
    [
      'Iker Salcedo jugó bien. El técnico Hugo Vidal pidió calma. El propio Salcedo, sin embargo, restó hierro al asunto. «Ya me iba», reconoció con una sonrisa.',
      'Iker Salcedo',
    ],
    // To whom it is done
    [
      'El alcalde Hugo Vidal lo negó. La idea no le gustó a Ana Ponzo, vecina y también ciclista: «El puente sobra», escribió en sus redes.',
      'Ana Ponzo',
    ],
    // What the verb before has for its object says nothing
    ['El alcalde la escuchó, bajó la mirada y prometió pensarlo «con calma y a solas».', 'El alcalde'],
  ])('%s', (text, name) => expect(es(text)).toBe(name))
  test('an expert is whoever gives his opinion by trade', () => {
    const text =
      'La fiscal Ana Ponzo calló. El perito contable Hugo Vidal fijó el daño. El dinero voló. «Nada quedó», graficó el experto.'
    expect(es(text)).toBe('Hugo Vidal')
  })
  test('who interrupts says the words', () => {
    const text = 'La présidente Léa Morvel écoute. « Et le fusil, dans tout ça ? », l’interrompt la présidente.'
    expect(fr(text)).toBe('Léa Morvel')
  })
  test('a verb that the sentence opens with is no part of a name', () => {
    const text = 'Sacó Toñito, peinó Urbina. El central Hugo Vidal marcó. «Lo vi claro», comentó el central.'
    expect(es(text)).toBe('Hugo Vidal')
  })
})
