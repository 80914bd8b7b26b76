import type { Wording } from './wording.js';

const PAID = '(?:comisi(?:ón|ones)|porcentaje de (?:\\S{1,10} )?(?:ventas?|compras?|precio|importe|ingresos))';

export const spanish: Wording = {
  lang: 'es',
  common: 'el la los de y es una un para que con por si esta este las del sin al en algunos',
  stems: ['afilia', 'patrocinad', 'comisi', 'porcentaje', 'pagada', 'adscritas'],
  links: ['(?:enlaces?|links?) (?:[^\\s]{1,30} ){0,2}?(?:de )?afiliad[oa]s?', '(?:enlaces?|links?) de afiliación'],
  ambiguousLinks: ['(?:enlaces?|links?) patrocinados?'],
  claims: [
    '\\best(?:e|a|os|as)\\b',
    '\\bnuestros?\\b',
    '\\b(?:algunos|varios|todos|muchos)(?: de)?(?: (?:los|estos|nuestros))? (?=enlaces?|links?|productos)',
    '\\b(?:artículo|página|web|blog|contenido|texto|guía|entrada)s? (?:puede |pueden )?(?:contien(?:e|en)|contener|inclu(?:ye|yen|ir)|utiliza)\\b',
    '(?:^|[.:;!?(*] ?)(?:contiene|incluye|con)\\b',
    '\\b(?:usamos|uso|utilizamos|utilizo|incluimos)\\b',
    '\\b(?:aquí|abajo) hay\\b',
    '\\b(?:enlaces?|links?) (?:[^\\s]{1,30} ){0,6}?son\\b',
  ],
  claimsAfter: ['\\ben (?:este|esta|nuestro|nuestra|mi)\\b', '\\bestán (?:marcados|señalados|indicados)\\b'],
  names: [
    '\\b(?:enlaces?|links?)\\b…\\bson (?:\\S{1,30} )?de afiliad[oa]s?\\b',
    '\\best[ea] (?:artículo|post|contenido|vídeo|video|entrada) (?:está|es|ha sido|fue) patrocinad[oa]\\b',
    '(?:^|[.:!*] ?)(?:entrada|artículo|contenido|post) patrocinad[oa] por\\b',
    '\\bcolaboración pagada con\\b',
  ],
  hints: [
    '\\bprogramas? de (?:afiliad[oa]s?|afiliación)',
    '\\bafiliad[oa]s? de amazon',
    '\\benlaces?\\b',
    '\\blinks?\\b',
    '\\bsi (?:compras?|compráis|realizas una compra)\\b',
  ],
  earns: [
    `\\b(?:ganamos|gano|recibimos|recibo|obtenemos|obtengo|percibimos|percibo|llevamos|llevo|cobramos|cobro)\\b…\\b${PAID}\\b`,
    `\\b(?:podemos|puedo|podríamos|podría|podremos)\\b…\\b(?:ganar|recibir|obtener|percibir|llevarnos|llevarme|cobrar)\\b…\\b${PAID}\\b`,
    `\\b(?:nos|me) (?:pagan?|dan?|abonan?|reportan?|generan?|dejan?)\\b…\\b${PAID}\\b`,
    `\\b${PAID}\\b…\\b(?:para mí|para nosotros)\\b`,
    `\\b(?:este sitio|esta web|este blog|la redacción|nuestro (?:sitio|equipo)|nuestra (?:web|redacción)|[a-z0-9-]{1,40}\\.(?:es|com|net|org))\\b…\\b(?:recib|gan|obt|percib|llev)[^\\s]{0,30}\\b…\\b${PAID}\\b`,
    `\\benlaces?\\b…\\bgeneran?\\b…\\b${PAID}\\b`,
  ],
  amazon: ['\\bcompras (?:adscritas|que cumplen)', '\\bprograma de afiliad[oa]s\\b[^.!?]{0,200}\\bcomisi'],
  assurances: ['\\b(?:sin|ningún) (?:ningún )?(?:coste|costo|cargo|gasto)s? (?:adicional|extra|añadido)'],
  others: ['tú', 'tu', 'tus', 'puedes', 'podrás', 'cómo', 'usted', 'ganas'],
  denials: ['no', 'sin', 'ningún', 'ninguno', 'ninguna', 'nunca', 'tampoco', 'ni', 'jamás', 'cómo'],
  denialsAfter: [],
  labels: ['publicidad', 'patrocinado', 'contenido patrocinado', 'entrada patrocinada', 'publirreportaje', '#publi'],
};
