import type { Wording } from './wording.js';

const PAID = 'comiss(?:ão|ões)';

export const portuguese: Wording = {
  lang: 'pt',
  common: 'o a os de e é uma um para que com por se este esta são alguns sem não do da em você',
  stems: ['afilia', 'patrocinad', 'comiss', 'parceria paga', 'qualificadas', 'elegíveis'],
  links: ['(?:links?|ligações) (?:[^\\s]{1,30} ){0,2}?(?:de )?afiliad[oa]s?', 'links? de afiliação'],
  ambiguousLinks: ['links? patrocinados?'],
  claims: [
    '\\b(?:n?este|n?esta|n?estes|n?estas|n?esse|n?essa|d?esta|d?este)\\b',
    '\\bnossos?\\b',
    '\\b(?:alguns|vários|muitos|todos os)(?: dos)?(?: nossos)? (?=links?|produtos)',
    '\\b(?:artigo|página|site|blog|texto|conteúdo|guia|post)s? (?:pode |podem )?(?:cont[eéê]m|conter|inclui|incluir|usa|tem)\\b',
    '(?:^|[.:;!?(*] ?)(?:contém|inclui|com)\\b',
    '\\b(?:usamos|uso|utilizamos|utilizo|incluímos)\\b',
    '\\b(?:aqui|abaixo) há\\b',
    '\\blinks? (?:[^\\s]{1,30} ){0,6}?são\\b',
  ],
  claimsAfter: [
    '\\b(?:neste|nesta|nesse|nessa|no nosso|na nossa)\\b',
    '\\bestão (?:marcados|assinalados|indicados)\\b',
  ],
  names: [
    '\\blinks?\\b…\\bsão (?:\\S{1,30} )?de afiliad[oa]s?\\b',
    '\\beste (?:artigo|post|conteúdo|vídeo|texto) (?:é|foi) patrocinado\\b',
    '\\bparceria paga com\\b',
  ],
  hints: [
    '\\bprogramas? de (?:afiliad[oa]s?|afiliação|associados)',
    '\\bassociado (?:da )?amazon',
    '\\blinks?\\b',
    '\\b(?:se|ao|quando) (?:você )?compra[r]?\\b',
  ],
  earns: [
    `\\b(?:ganhamos|ganho|recebemos|recebo|obtemos|obtenho)\\b…\\b${PAID}\\b`,
    `\\b(?:podemos|posso|poderemos|poderei)\\b…\\b(?:ganhar|receber|obter)\\b…\\b${PAID}\\b`,
    `\\b(?:nos|me) (?:paga|pagam|dá|dão|rende|rendem|gera|geram)\\b…\\b${PAID}\\b`,
    `\\b${PAID}\\b…\\b(?:para mim|para nós)\\b`,
    `\\b(?:este site|este blog|a redação|o nosso site|nosso site)\\b…\\b(?:receb|ganh|obt)[^\\s]{0,30}\\b…\\b${PAID}\\b`,
  ],
  amazon: [
    '\\bcompras (?:qualificadas|elegíveis)\\b',
    '\\bprograma de (?:associados|afiliados)\\b[^.!?]{0,200}\\b(?:comiss|taxas)',
  ],
  assurances: [
    '\\bsem (?:nenhum |qualquer )?(?:custos?|encargos?) (?:adiciona(?:l|is)|extras?)\\b',
    '\\bnão (?:gasta|paga) nada a mais\\b',
  ],
  others: ['você', 'vocês', 'como', 'seu', 'seus', 'teu'],
  denials: ['não', 'sem', 'nenhum', 'nenhuma', 'nunca', 'nem', 'jamais', 'como ganhar'],
  denialsAfter: [],
  labels: ['publicidade', 'publi', '#publi', 'patrocinado', 'conteúdo patrocinado', 'post patrocinado'],
};
