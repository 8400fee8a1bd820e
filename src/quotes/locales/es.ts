import type { SpeechLocale } from './locale.js'

export const es: SpeechLocale = {
  determiners:
    'el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel todo toda todos todas varios varias algunos algunas cada otro otra otros ambos ningún ninguna',
  prepositions: 'de del a al en con por para sin sobre entre desde hasta hacia contra tras ante bajo durante mediante',
  conjunctions: 'y e o u pero ni sino',
  subordinators: 'que si cuando como porque aunque mientras donde cuándo cómo dónde',
  pronouns: 'él=he ella=she ellos=they ellas=they yo=i nosotros=we uno=one',
  relatives: 'quien quienes',
  possessives: 'su sus mi mis nuestro nuestra nuestros tu le les lo se me nos',
  auxiliaries:
    'ha han he hemos había habían habrá habría es son era eran fue fueron será sería está están estaba debe puede va van',
  adverbs:
    'también ya aún todavía siempre nunca más menos muy bien así luego entonces después antes ayer hoy aquí allí no además sin embargo',
  times:
    'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ayer hoy mañana tarde noche semana mes año',
  honorifics: 'sr sr. sra sra. señor señora don doña dr dr. dra dra.',
  said: 'dijo dijeron dice dicen dicho decía declaró declararon declara declarado afirmó afirmaron afirma afirmado aseguró aseguraron asegura asegurado explicó explicaron explica explicado añadió añadieron añade añadido señaló señalaron señala señalado indicó indicaron indica indicado manifestó manifestaron manifiesta manifestado sostuvo sostiene advirtió advirtieron advierte advertido aclaró apuntó comentó comenta contestó respondió responde preguntó pregunta escribió escribe escrito reconoció reconoce reconocido insistió insiste subrayó subraya destacó destaca anunció anuncia anunciado concluyó concluye agregó agrega expresó recordó recuerda lamentó lamenta exigió exige pidió pide prometió promete relató relata contó cuenta confesó admitió admite opinó opina resumió aseveró precisó matizó zanjó',
  judging:
    'calificó califica calificado llamó llama criticó critica denunció denuncia tildó defendió defiende acusó acusa elogió',
  roles:
    'ministro ministra presidente presidenta alcalde alcaldesa portavoz director directora diputado diputada senador senadora secretario secretaria jefe jefa profesor profesora abogado abogada fiscal juez jueza entrenador investigador investigadora economista responsable embajador embajadora comisario comisaria médico médica autor autora periodista vecino vecina testigo hombre mujer madre padre rey reina obispo candidato candidata gobernador gobernadora consejero consejera ingeniero ingeniera líder',
  roleEndings: [],
  voices:
    'gobierno oposición partido policía empresa grupo sindicato asociación ciudad comisión ministerio diario agencia informe estudio comunicado expertos vecinos autoridades fuentes tribunal fiscalía ayuntamiento',
  speech: 'palabras frase pregunta respuesta advertencia',
  sources: 'según',
  sourcesBehind: '',
  sourcesAfter: '',
  joined: null,
  incises: false,
}
