import type { Locale } from './locale.js'

export const es: Locale = {
  language: 'es',
  months: [
    'enero ene', 'febrero feb', 'marzo mar', 'abril abr', 'mayo may', 'junio jun',
    'julio jul', 'agosto ago', 'septiembre setiembre sept sep set', 'octubre oct', 'noviembre nov', 'diciembre dic',
  ],
  weekdays: ['domingo dom', 'lunes lun', 'martes', 'miércoles miercoles mié', 'jueves jue', 'viernes vie', 'sábado sabado sáb'],
  byline: `
    por, por:, escrito por, publicado por, autor:, autora:, autores:, autor, texto:, texto de, redacción:,
    redactor:, redactora:, texto por, redactado por, una nota de`,
  and: 'y, e, con',
  published: `
    publicado, publicado el, publicada el, publicado en, fecha, el, actualidad, fecha de publicación, creado,
    publicado por primera vez`,
  updated: `
    actualizado, actualizado el, actualizado a, actualizada, última actualización, ultima actualizacion,
    modificado, actualización, act, actualizado en, última modificación`,
  roles: `
    periodista, corresponsal, enviado, enviada, redactor, redactora, columnista, editor, editora, reportero,
    reportera, colaborador, colaboradora, editorialista`,
  desks: 'redacción, agencia, agencias, equipo, diario, prensa, web, digital, revista',
  sections: 'política, economía, sociedad, cultura, deportes, mundo, publicado, actualizado, actualidad, compartir',
  common: 'el, la, los, las, y, del, que, en, una, por, con, para, se, un, su, al, es',
}
