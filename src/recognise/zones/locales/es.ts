import type { FurnitureWords } from './words.js'

export const es: FurnitureWords = {
  lines: {
    navigation:
      'saltar al contenido|ir al contenido|ir al contenido principal|menú|menu|menú principal|inicio|portada|navegación|volver arriba|subir|ir arriba|secciones|anterior|siguiente|artículo anterior|artículo siguiente|volver|entrada anterior|entrada siguiente|cerrar menú|abrir menú|navegación de entradas',
    search: 'buscar|búsqueda|buscador|buscar en el sitio',
    login:
      'iniciar sesión|inicia sesión|cerrar sesión|regístrate|registrarse|mi cuenta|contraseña|olvidó su contraseña|crear cuenta|ingresar|ingresa|entrar|salir|acceder|mi perfil|iniciar sesion',
    'share-bar':
      'seguir|compartir|compartir en facebook|compartir en twitter|compartir en whatsapp|compartir artículo|compartir nota|comparte|compártelo|comparte esta noticia|comparte este artículo|enviar|enviar por correo|enviar por email|correo electrónico|correo|copiar enlace|copiar link|síguenos|síguenos en|seguinos|síguenos en redes|en las redes|redes sociales|tuitear|me gusta|guardar|tweet|seguir',
    tools:
      'imprimir|escuchar|escuchar artículo|tamaño de letra|ampliar|reducir|cerrar|ver galería|ampliar foto|reportar error|escucha esta noticia',
    counter:
      '0 comentarios|0 comentario|comentarios 0|0 min de lectura|tiempo de lectura 0 min|0 compartidos|lectura 0 min|0 minutos de lectura',
    'media-player': 'ver video|ver vídeo|reproducir|en vivo|en directo|escuchar ahora|video|vídeo',
    advertisement:
      'publicidad|anuncio|anuncios|contenido patrocinado|patrocinado|continúa leyendo|sigue leyendo|la nota continúa debajo|continúa después de la publicidad|pauta|contenido exclusivo|advertisement|publicite aquí',
    'related-links':
      'te puede interesar|le puede interesar|te podría interesar|también te puede interesar|te recomendamos|le recomendamos|te sugerimos|lea también|lee también|lea además|leer también|lee además|ver también|vea también|además|relacionado|relacionados|relacionadas|noticias relacionadas|artículos relacionados|temas relacionados|notas relacionadas|contenido relacionado|más noticias|más información|más leídas|más leídos|las más leídas|lo más leído|lo más visto|lo más reciente|lo último|últimas noticias|última hora|las más vistas|más vistas|entradas recientes|recomendados|recomendado|recomendaciones|más sobre este tema|más de esta sección|ver más|leer más|seguir leyendo|más|ver todo|tendencias|temas del día|destacados|destacadas|noticias destacadas|en portada|más en|archivado en|no te pierdas|otras noticias|no se pierda|temas',
    newsletter:
      'newsletter|newsletters|boletín|boletines|suscríbete a nuestro boletín|suscríbete al boletín|suscríbase a nuestro boletín|recibe nuestro boletín|tu correo electrónico|suscribirse',
    subscription:
      'suscríbete|suscríbase|suscribirme|suscripción|suscripciones|hazte socio|solo para suscriptores|exclusivo para suscriptores|ya soy suscriptor|edición impresa|dona|apóyanos|hazte premium|club de suscriptores',
    comments:
      'comentarios|comentario|deja un comentario|deja una respuesta|dejar un comentario|escribe un comentario|ver comentarios|agregar comentario|responder|cancelar respuesta|publicar comentario|reportar|todos los comentarios|comentar|denunciar|haz un comentario|tu dirección de correo electrónico no será publicada|los campos obligatorios están marcados con|normas de participación|normas',
    'cookie-notice':
      'política de cookies|cookies|aceptar|aceptar todo|rechazar|configurar cookies|aviso de cookies|configuración de cookies|acepto|preferencias de cookies',
    footer:
      'política de privacidad|términos y condiciones|aviso legal|contacto|contáctenos|contáctanos|quiénes somos|mapa del sitio|todos los derechos reservados|trabaja con nosotros|publicidad y tarifas|cómo anunciar|anúnciate|acerca de|sobre nosotros|rss|privacidad|condiciones de uso|términos de uso|aviso de privacidad|staff|hemeroteca|clasificados|protección de datos|tarifas|archivo|archivos|categorías|etiquetas|servicios|ayuda|nosotros|aviso',
    'live-blog-frame': 'en directo|minuto a minuto',
  },
  starts: {
    navigation: 'saltar al|ir al|volver a',
    'share-bar': 'compartir en|comparte en|síguenos en|haz clic para|seguinos en|sigue a',
    tools: 'haga clic|haz clic',
    counter: '0 comentarios|tiempo de lectura',
    'media-player': 'tu navegador|su navegador|ver video',
    advertisement: 'publicidad|la nota continúa|continúa después|anuncio',
    'read-more':
      'lea también|lee también|lea además|lee además|leer también|lea más|lee más|vea también|ver también|te puede interesar|le puede interesar|además lea|le recomendamos|te recomendamos|más información|también lea|puede leer|mira también|mirá también|también puedes leer',
    'related-links':
      'más de|más noticias|más en|últimas noticias|las más|lo más|ver más|ver todas|ver todos|noticias de|temas de',
    newsletter: 'suscríbete|suscríbase|recibe|reciba|recibí|newsletter|regístrate|únete',
    subscription:
      'suscríbete|suscríbase|este contenido es|este artículo es|hazte|si eres suscriptor|apoya|ya eres suscriptor',
    comments:
      'deja un|deja tu|tu dirección de|los campos obligatorios|para comentar|debes estar|inicia sesión|escribe un comentario|los comentarios|recibir un email|guarda mi nombre',
    'cookie-notice':
      'utilizamos cookies|usamos cookies|este sitio|esta web|al continuar|al navegar|esta página utiliza',
    footer:
      'copyright|todos los derechos|derechos reservados|c 0|prohibida la reproducción|prohibida su|queda prohibida|aviso legal|diseñado por|publicado en|etiquetas|categorías|funciona gracias|propiedad intelectual|registro de|director|edición no',
  },
  menu: 'deportes|economía|opinión|mundo|política|noticias|sociedad|especiales|tecnología|internacional|internacionales|cultura|entretenimiento|espectáculos|salud|ciencia|columnistas|turismo|fútbol|colombia|méxico|argentina|chile|perú|españa|negocios|educación|sociales|clima|el tiempo|horóscopo|estilo de vida|sucesos|medio oriente|análisis|blogs|europa|nacional|nacionales|multimedia|antioquia|vida|gente|viajes|motor|tenis|baloncesto|loterías|juegos|podcast|podcasts|videos|vídeos|fotos|galerías|estados unidos|américa|latinoamérica|ee uu|judicial|policiales|locales|ciudad|ciudades|región|regiones|provincia|madrid|barcelona|finanzas|empresas|empleo|cine|música|televisión|libros|moda|belleza|gastronomía|recetas|familia|ciencia y tecnología|tecno|editorial|editoriales|caricaturas|crónica|reportajes|entrevistas|investigación|elecciones|campo|autos|mascotas|virales|viral|redes|radio|tv',
  common:
    'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué sólo han yo hay vez puede todos así nos ni parte tiene él uno donde bien tiempo mismo ese ahora cada vida otro después te otros aunque esa eso hace otra gobierno tan durante siempre día tanto ella tres sí dijo gran según menos',
}
