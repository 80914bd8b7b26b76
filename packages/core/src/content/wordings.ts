/**
 * How writers of eighteen languages say that they are paid: data for `disclosure.ts`, one entry a language.
 *
 * Patterns are pieces of regular expressions over one block of NFKC text in lower case. In them `\b` is a boundary of
 * words also beside accented letters, and `…` is up to 80 characters of one sentence without a word of `others`. They hold no
 * groups that capture. The terms are those of regulators' guidance and of networks' sample texts; the wording of
 * languages other than English awaits a native reader.
 */
export interface Wording {
  /** ISO 639-1. */
  lang: string;
  /**
   * Words that every sentence of the language is full of: the language of a sentence is the one whose words it has most.
   * Parted by spaces; '' where the script tells.
   */
  common: string;
  /** Pieces of text of which at least one stands in all that `names` and `earns` find: a cheap first test. */
  stems: string[];
  /** Names a paid link or a paid text: a disclosure by itself. */
  names: string[];
  /** Speaks of links or of a programme: only where `earns` stands nearby. */
  hints: string[];
  /** Says that the writer is paid. Advice on how the reader may earn is not meant. */
  earns: string[];
  /** Says that the reader pays no more. Shops say so too: it explains only where `names` stands nearby. */
  assurances: string[];
  /** Words that give a sentence to somebody else, or take it back. */
  others: string[];
  /** Up to three words before the signal, or inside it: takes it back. */
  denials: string[];
  /** Directly behind the signal: takes it back. */
  denialsAfter: string[];
  /** Words that stand alone as the label of a whole text. */
  labels: string[];
}

/** Words of English that soften "we earn" and change nothing. */
const MAYBE = '(?:(?:may|might|can|could|will|do|also|often|sometimes) ){0,3}';

const english: Wording = {
  lang: 'en',
  common: 'the and of to this you we are is if for that my our i at no',
  stems: [
    'affiliate',
    'partner link',
    'paid link',
    'paid partnership',
    'sponsored',
    'commission',
    'compensat',
    ' fee ',
    ' fees',
    'percentage',
    'share of',
    'qualifying',
    'earn money',
    'make money',
    'kickback',
    'kick back',
    'kick-back',
  ],
  names: [
    '\\b(?:this|these|our|my|we|i|some|all|most|any|following|links?|products?)\\b…\\baffiliate[ -](?:\\w+ )?links?\\b',
    '(?:^|[.:;!?(*†–-] ?)(?:may |might )?(?:contains?|includes?|with|uses?) (?:\\w+ ){0,3}affiliate[ -]links?\\b',
    '[([*†:] ?affiliate[ -]links?\\b',
    '^[^\\p{L}]*affiliate[ -]links?[^\\p{L}]*$',
    '\\bcommissionable links?\\b',
    '\\b(?:contains?|includes?|are|these|our) (?:\\w+ ){0,2}(?:partner|paid|sponsored) links?\\b',
    '\\bthis (?:post|article|page|video|review|content|story|episode) (?:is|was|has been) (?:\\w+ )?sponsored\\b',
    '(?:\\b(?:in|a) |^[^\\p{L}]*)paid partnership with\\b',
    '\\baffiliate links?(?: (?:and|or|and/or) codes?)? (?:below|above|(?:in|on) this (?:post|article|page|video|review|story|guide|blog|site|website|newsletter))\\b',
    `\\b(?:we|i) ${MAYBE}(?:earn|receive|get) (?:\\w+ ){0,3}?(?:commissions?|compensation) (?:\\w+ ){0,8}?(?:your purchases?|(?:you|readers) (?:\\w+ ){0,3}?(?:buy|purchase|order|click))\\b`,
    `\\b(?:we|i) ${MAYBE}(?:earn|receive|get) (?:\\w+ ){0,3}?(?:commissions?|compensation) from (?:\\w+ ){0,3}?(?:providers?|companies|brands|merchants|retailers|advertisers|partners)\\b`,
  ],
  hints: [
    'affiliate',
    '\\bassociates?\\b',
    '\\blinks?\\b',
    '\\b(?:our|advertising) (?:partners?|advertisers?|sponsors?)\\b',
    '\\b(?:partner|paid|sponsored) links?\\b',
    '\\b(?:through|via|from) (?:our|my|this|these) (?:posts?|pages?|articles?|guides?|blog|site|website)\\b',
  ],
  earns: [
    "(?<!\\b(?:how|why|where|whether) )\\b(?:we|i)(?:['’](?:ll|d))? (?:(?:may|might|can|could|will|would|do|also|often|sometimes|then|usually|both|each|only|get|be|are|am) ){0,4}(?:earn|receive|get|make|collect|paid)\\b…\\b(?:commissions?|compensation|fees?|percentage|share of|kick[ -]?backs?|money (?:when|if|from|for|through|on) (?:you|links?|purchases?|our|the|some))\\b",
    '\\b(?:site|page|blog|website|post|article|author|publisher|team|company|channel) (?:(?:may|might|can|could|will|also|often|sometimes) ){0,3}(?:earns?|receives?|gets?|makes?|collects?)\\b…\\b(?:commissions?|compensation|fees?|percentage|share of)\\b',
    '(?<!\\b(?:you|they|who|affiliates?|partners?|members?|publishers?|bloggers?|creators?|influencers?|people|users?) )\\b(?:may|might|could) (?:also |then |sometimes )?(?:earn|receive|get)\\b…\\b(?:commissions?|compensation|fees?)\\b',
    '\\b(?:pays?|gives?|earns?|gets?) (?:us|me)\\b…\\b(?:commissions?|compensation|fees?|percentage)\\b',
    '\\bearns? (?:\\w+ )?(?:from|on|through|for) qualifying purchases',
    "\\b(?:i|we)(?: (?:may|might|will|can|could|are|am)|['’](?:re|m|ll))? (?:be |also |get )*compensated\\b",
    '\\bearn (?:advertising |referral )?fees by\\b',
    '\\b(?:earns|receives|gets|earning|receiving) (?:an? )?(?:\\w+ ){0,2}commissions? (?:when|if) (?:you|readers)\\b',
    '\\blinks?\\b…\\bgenerates?\\b…\\bcommissions?\\b',
  ],
  assurances: [
    '\\bat no (?:extra |additional |added )?(?:cost|charge)\\b',
    '\\b(?:no|without) (?:any )?(?:extra|additional|added) (?:cost|charge)s?\\b',
  ],
  others: ['how', 'what', 'explains?', 'about', 'not', 'never', 'nothing', "don['’]t"],
  denials: ['no', 'not', 'non', 'never', 'without', 'zero', 'removed', 'free of', 'nor', "\\w+n['’]t"],
  denialsAfter: ['[ -]free\\b'],
  labels: [
    'ad',
    'advert',
    'advertisement',
    'advertorial',
    'sponsored',
    'sponsored post',
    'sponsored content',
    'paid partnership',
    'paid promotion',
    '#ad',
    '#sponsored',
  ],
};

const german: Wording = {
  lang: 'de',
  common: 'der die das und ist wir ich du sie für ein eine auf mit sind wenn über diese dieser keine',
  stems: [
    'affiliate',
    'partnerlink',
    'partner-link',
    'werbelink',
    'werbe-link',
    'werbung',
    'werbekosten',
    'provision',
    'vergütung',
    'bezahlte',
    'gesponsert',
    'qualifiziert',
  ],
  names: [
    '\\baffiliate[- ]?(?:links?|verweisen?)\\b',
    '\\bpartner-?links?\\b',
    '\\bwerbe-?links?\\b',
    '\\bprovisions-?links?\\b',
    '\\b(?:enthält|beinhaltet) werbung\\b',
    '\\bbezahlte (?:werbung|partnerschaft|kooperation)\\b',
    '\\bdieser (?:beitrag|artikel|text) (?:ist|wurde|wird) (?:[^\\s]+ ){0,3}gesponsert\\b',
  ],
  hints: ['\\b(?:affiliate|partner)-?(?:programm|netzwerk)', 'amazon-partner', 'links?\\b'],
  earns: [
    '\\b(?:erhalten|bekommen|verdienen|beziehen|kassieren) wir\\b[^.!?]{0,80}?(?:provision|vergütung|werbekostenerstattung)',
    '\\b(?:erhalte|bekomme|verdiene|beziehe|kassiere) ich\\b[^.!?]{0,80}?(?:provision|vergütung|werbekostenerstattung)',
    '\\b(?:wir|ich|mir|uns)\\b…(?:provision|vergütung|werbekostenerstattung)',
    '(?:provision|vergütung)…\\b(?:uns|mir)\\b',
    '\\b(?:erhält|bekommt|verdient|erhalten|bekommen) (?:der|die|das|diese|unsere?|dieser) (?:[^\\s]+ ){0,4}?(?:provision|vergütung)',
    '\\b(?:redaktion|seite|website|blog|portal|magazin|betreiber(?:in)?|autor(?:in)?) (?:erhält|bekommt|verdient|kassiert)\\b…(?:provision|vergütung)',
    '\\bqualifizierten? (?:verkäufe|käufe)',
  ],
  assurances: [
    '\\b(?:ohne|keine|keinerlei) (?:[^\\s]+ )?(?:mehrkosten|zusatzkosten|zusätzlichen? kosten|weiteren? kosten)\\b',
    '\\bpreis (?:ändert sich|bleibt|verändert sich|erhöht sich)\\b',
    '\\b(?:ändert|verändert|erhöht) sich (?:[^\\s]+ ){0,3}preis\\b',
  ],
  others: ['du', 'wie', 'ihr', 'nicht', 'keine', 'nie'],
  denials: [
    'keine',
    'keinen',
    'keinerlei',
    'kein',
    'nicht',
    'ohne',
    'nie',
    'niemals',
    'weder',
    '(?:so|wie) funktionieren',
  ],
  denialsAfter: ['-?frei\\b'],
  labels: [
    'anzeige',
    'werbung',
    'advertorial',
    'gesponsert',
    'sponsored',
    'sponsored post',
    'unbezahlte werbung',
    'dauerwerbesendung',
  ],
};

const french: Wording = {
  lang: 'fr',
  common: 'le la les et des est nous je vous pour une un sur ce sont si par du cet pas',
  stems: [
    'affili',
    'liens partenaire',
    'lien partenaire',
    'rémunér',
    'sponsoris',
    'commission',
    'commercia',
    'pourcentage',
    'remplissant',
    'éligibles',
    'admissibles',
  ],
  names: [
    '\\bliens? (?:[^\\s]+ ){0,2}?affiliés?\\b',
    "\\bliens? (?:d['’])?affiliation\\b",
    '\\bliens? (?:partenaires?|rémunérés?|sponsorisés?|commerciaux)\\b',
    '\\bpartenaires rémunérés\\b',
    '\\b(?:cet article|ce billet|ce contenu|cette vidéo) (?:est|a été) sponsorisée?\\b',
    '\\b(?:partenariat rémunéré|collaboration commerciale)\\b',
  ],
  hints: ["\\bprogrammes? (?:d['’]affiliation|partenaires?)", "\\bpartenaire (?:d['’])?amazon", '\\bliens?\\b'],
  earns: [
    "\\b(?:nous|je|j['’]|me|m['’]|ce site|ce blog|notre site|la rédaction)…\\b(?:commissions?|rémunération|rémunérée?s?|pourcentage)\\b",
    '\\bachats (?:remplissant les conditions|éligibles|admissibles)',
  ],
  assurances: [
    '\\bsans (?:aucun |aucuns )?(?:coûts?|frais|surcoûts?)(?: pour vous)? (?:supplémentaires?|additionnels?)',
    '\\bsans surcoût\\b',
  ],
  others: ['vous', 'votre', 'comment', 'pas', 'jamais', 'aucune'],
  denials: ['aucun', 'aucune', 'pas', 'sans', 'ni', 'jamais', 'non', 'zéro'],
  denialsAfter: [],
  labels: ['publicité', 'sponsorisé', 'article sponsorisé', 'contenu sponsorisé', 'publireportage', 'publi-reportage'],
};

const spanish: Wording = {
  lang: 'es',
  common: 'el la los y es una un para que con por si esta este las del sin al en algunos',
  stems: ['afilia', 'patrocinad', 'comisi', 'pagada', 'adscritas'],
  names: [
    '\\b(?:enlaces?|links?) (?:[^\\s]+ ){0,2}?(?:de )?afiliad[oa]s?\\b',
    '\\b(?:enlaces?|links?) de afiliación\\b',
    '\\benlaces? patrocinados?\\b',
    '\\best[ea] (?:artículo|post|contenido|vídeo|video|entrada) (?:está|es|ha sido) patrocinad[oa]\\b',
    '\\bcolaboración pagada\\b',
  ],
  hints: [
    '\\bprogramas? de (?:afiliad[oa]s?|afiliación)',
    '\\bafiliad[oa]s? de amazon',
    '\\benlaces?\\b',
    '\\blinks?\\b',
  ],
  earns: [
    '(?<!cómo )\\b(?:ganamos|gano|ganar|recibimos|recibo|recibir|obtenemos|obtengo|obtener|percibimos|percibo|llevamos|llevo|genera)\\b…\\bcomisi(?:ón|ones)\\b',
    '\\bcomisi(?:ón|ones)\\b…\\b(?:para mí|para nosotros)\\b',
    '\\bcompras adscritas\\b',
  ],
  assurances: ['\\b(?:sin|ningún) (?:ningún )?(?:coste|costo|cargo|gasto)s? (?:adicional|extra|añadido)'],
  others: ['tú', 'tu', 'puedes', 'podrás', 'cómo', 'no', 'nunca', 'usted', 'tus'],
  denials: ['no', 'sin', 'ningún', 'ninguno', 'nunca', 'tampoco', 'ni'],
  denialsAfter: [],
  labels: ['publicidad', 'patrocinado', 'contenido patrocinado', 'publirreportaje', '#publi'],
};

const italian: Wording = {
  lang: 'it',
  common: 'il la gli e di è una un per che con se questo questa sono alcuni senza non al sito',
  stems: ['affilia', 'sponsorizzat', 'commission', 'provvigion', 'percentuale', 'idonei'],
  names: [
    '\\blinks? (?:[^\\s]+ ){0,2}?(?:di )?affiliazion[ei]\\b',
    '\\blinks? (?:[^\\s]+ ){0,2}?affiliat[oi]\\b',
    '\\bcollegament[oi] (?:di )?affiliazione\\b',
    '\\blinks? sponsorizzat[oi]\\b',
    '\\bquesto (?:articolo|post|contenuto|video) è (?:stato )?sponsorizzato\\b',
  ],
  hints: ['\\bprogramm[ai] (?:di )?affiliazione', '\\baffiliat[oi] (?:di )?amazon', '\\blinks?\\b'],
  earns: [
    '(?<!come )\\b(?:riceviamo|ricevo|ricevere|riceve|guadagniamo|guadagno|guadagnare|percepiamo|percepisco|percepire|otteniamo|ottengo|ottenere)\\b…\\b(?:commission[ei]|provvigion[ei]|percentuale)\\b',
    '\\bacquisti idonei\\b',
  ],
  assurances: [
    '\\bsenza (?:alcun |alcuna )?(?:cost[oi]|spes[ae]) (?:aggiuntiv[oie]|extra|supplementar[ei])',
    '\\bsenza (?:alcun )?sovrapprezzo\\b',
  ],
  others: ['tu', 'puoi', 'potrai', 'come', 'non', 'mai', 'nessuna'],
  denials: ['come funzionano', 'nessun', 'nessuno', 'non', 'senza', 'mai', 'né'],
  denialsAfter: [],
  labels: [
    'pubblicità',
    'sponsorizzato',
    'contenuto sponsorizzato',
    'inserzione',
    '#adv',
    'adv',
    'annuncio pubblicitario',
  ],
};

const portuguese: Wording = {
  lang: 'pt',
  common: 'o a os e é uma um para que com por se este esta são alguns sem não do você',
  stems: ['afilia', 'patrocinad', 'comiss', 'parceria paga', 'qualificadas', 'elegíveis'],
  names: [
    '\\blinks? (?:[^\\s]+ ){0,2}?(?:de )?afiliad[oa]s?\\b',
    '\\blinks? de afiliação\\b',
    '\\blinks? patrocinados?\\b',
    '\\beste (?:artigo|post|conteúdo|vídeo|texto) (?:é|foi) patrocinado\\b',
    '\\bparceria paga\\b',
  ],
  hints: ['\\bprogramas? de (?:afiliad[oa]s?|afiliação|associados)', '\\bassociado (?:da )?amazon', '\\blinks?\\b'],
  earns: [
    '(?<!como )\\b(?:ganhamos|ganho|ganhar|ganha|recebemos|recebo|receber|recebe|obtemos|obtenho)\\b…\\bcomiss(?:ão|ões)\\b',
    '\\bcomiss(?:ão|ões)\\b…\\b(?:para mim|para nós)\\b',
    '\\bcompras (?:qualificadas|elegíveis)\\b',
  ],
  assurances: ['\\bsem (?:nenhum |qualquer )?(?:custos?|encargos?) (?:adiciona(?:l|is)|extras?)\\b'],
  others: ['você', 'vocês', 'pode', 'como', 'não', 'nunca', 'seu'],
  denials: ['não', 'sem', 'nenhum', 'nunca', 'nem'],
  denialsAfter: [],
  labels: ['publicidade', 'publi', '#publi', 'patrocinado', 'conteúdo patrocinado'],
};

const dutch: Wording = {
  lang: 'nl',
  common: 'de het een en van is wij we ik je voor op met zijn als deze dit via geen bevat',
  stems: [
    'affiliate',
    'partnerlink',
    'partner-link',
    'gesponsord',
    'betaalde',
    'commissie',
    'vergoeding',
    'percentage',
    'aanmerking',
  ],
  names: [
    '\\baffiliate[- ]?links?\\b',
    '\\bpartner-?links?\\b',
    '\\bgesponsorde links?\\b',
    '\\bdit (?:artikel|bericht|blog) (?:is|werd|wordt) (?:[^\\s]+ ){0,3}gesponsord\\b',
    '\\bbetaalde (?:samenwerking|partnerschap)\\b',
  ],
  hints: ['\\b(?:affiliate|partner)-?programma', '\\bamazon-partner', '\\blinks?\\b'],
  earns: [
    '\\b(?:we|wij|ik|ons|mij|deze site|deze website|deze blog)\\b…\\b(?:commissie|vergoeding|percentage)\\b',
    '\\bin aanmerking komende aankopen\\b',
  ],
  assurances: ['\\bzonder (?:[^\\s]+ )?(?:extra|bijkomende|meer)[ -]?kosten\\b'],
  others: ['jij', 'hoe', 'niet', 'geen', 'nooit', 'u'],
  denials: ['geen', 'niet', 'zonder', 'nooit', 'noch'],
  denialsAfter: ['-?vrij\\b'],
  labels: ['advertentie', 'advertorial', 'reclame', 'gesponsord'],
};

const swedish: Wording = {
  lang: 'sv',
  common: 'och det att i en som på är av för med till den har inte om ett vi du jag via denna detta kan',
  stems: ['annonslänk', 'reklamlänk', 'affiliate', 'adlink', 'provision', 'ersättning', 'sponsra', 'betalt samarbete'],
  names: [
    '\\b(?:annons|reklam|affiliate)-?länk(?:ar|en|arna)?\\b',
    '\\baffiliate[ -]?links?\\b',
    '\\binnehåller (?:adlinks|reklam)',
    '\\b(?:inlägget|artikeln|texten) är (?:ett |en )?(?:sponsra|betalt samarbete)',
    '\\bbetalt samarbete med\\b',
  ],
  hints: ['länk', '\\baffiliate'],
  earns: ['\\b(?:vi|jag|sajten|webbplatsen|redaktionen)\\b…\\b(?:provision|ersättning)'],
  assurances: ['\\butan (?:extra |någon extra )?kostnad', '\\b(?:ingen|inga) extra kostnad'],
  others: ['du', 'hur', 'inte', 'aldrig', 'ingen'],
  denials: ['inga', 'ingen', 'inte', 'utan', 'aldrig', 'vad är', 'så fungerar', 'hur fungerar'],
  denialsAfter: ['-?fri(?:tt|a)?\\b'],
  labels: ['annons', 'reklam', 'sponsrat inlägg', 'sponsrat', 'betalt samarbete', 'i betalt samarbete'],
};

const danish: Wording = {
  lang: 'da',
  common: 'og det at i en som på er af for med til den har ikke om et vi du jeg via dette kan der indeholder hvis',
  stems: ['reklamelink', 'annoncelink', 'affiliate', 'provision', 'kommission', 'sponsor', 'betalt'],
  names: [
    '\\b(?:reklame|annonce|affiliate)[- ]?links?\\b',
    '\\b(?:indlægget|artiklen|opslaget) (?:er|indeholder) (?:et )?(?:sponsoreret|reklame|betalt)',
    '\\bbetalt samarbejde med\\b',
  ],
  hints: ['\\blinks?\\b', '\\baffiliate'],
  earns: ['\\b(?:vi|jeg|siden|redaktionen)\\b…\\b(?:provision|kommission)'],
  assurances: ['\\buden (?:ekstra )?(?:omkostning|beregning)'],
  others: ['du', 'hvordan', 'ikke', 'aldrig', 'ingen'],
  denials: ['ingen', 'ikke', 'uden', 'aldrig', 'hvad er', 'sådan virker'],
  denialsAfter: ['-?frit?\\b'],
  labels: ['reklame', 'annonce', 'sponsoreret', 'sponsoreret indlæg', 'betalt samarbejde'],
};

const norwegian: Wording = {
  lang: 'no',
  common: 'og det at i en som på er av for med til den har ikke om et vi du jeg via dette kan der inneholder hvis',
  stems: ['annonselenk', 'reklamelenk', 'affiliate', 'provisjon', 'sponse', 'betalt'],
  names: [
    '\\b(?:annonse|reklame|affiliate)[- ]?(?:lenke[rn]?|links?)\\b',
    '\\b(?:innlegget|artikkelen|saken) (?:er|inneholder) (?:et )?(?:sponset|reklame|betalt)',
    '\\bbetalt samarbeid med\\b',
  ],
  hints: ['lenke', '\\blinks?\\b', '\\baffiliate'],
  earns: ['\\b(?:vi|jeg|nettstedet|redaksjonen)\\b…\\bprovisjon'],
  assurances: ['\\buten (?:ekstra )?kostnad'],
  others: ['du', 'hvordan', 'ikke', 'aldri', 'ingen'],
  denials: ['ingen', 'ikke', 'uten', 'aldri', 'hva er', 'slik fungerer'],
  denialsAfter: ['-?frie?\\b'],
  labels: ['annonse', 'reklame', 'sponset', 'sponset innhold', 'betalt samarbeid', 'annonsørinnhold'],
};

const polish: Wording = {
  lang: 'pl',
  common: 'i w na z się nie do to jest że jak o od po za przez ten ta te dla są może zawiera',
  stems: ['afiliac', 'linki partnerskie', 'link partnerski', 'linków partnerskich', 'prowizj', 'sponsorowan', 'płatna'],
  names: [
    '\\blink(?:i|ów|ami)? (?:\\S+ )?(?:afiliacyjn\\S+|partnersk\\S+)',
    '\\b(?:artykuł|wpis|materiał|tekst) (?:jest |został )?sponsorowany',
    '\\bpłatna współpraca z\\b',
  ],
  hints: ['\\blink', 'afiliac'],
  earns: [
    '\\b(?:otrzymujemy|otrzymuję|otrzymać|otrzymamy|otrzymam|dostajemy|dostaję|dostaniemy|zarabiamy|zarabiam|pobieramy)\\b…prowizj',
  ],
  assurances: ['\\bbez (?:żadnych )?dodatkowych kosztów'],
  others: ['możesz', 'jak', 'nie', 'nigdy'],
  denials: ['nie', 'bez', 'żadnych', 'nigdy', 'czym są', 'co to', 'jak działają'],
  denialsAfter: [],
  labels: ['reklama', 'materiał sponsorowany', 'artykuł sponsorowany', 'wpis sponsorowany', 'materiał reklamowy'],
};

const czech: Wording = {
  lang: 'cs',
  common: 'a v na se je že s z do to o k ve jsou pro jak by tento tato od za po může obsahuje který',
  stems: ['affiliate', 'partnersk', 'provizi', 'provize', 'sponzorovan', 'placená'],
  names: [
    '\\b(?:affiliate|partnersk[éýá]|partnerských) odkaz(?:y|ů|u|em)?\\b',
    '\\b(?:článek|příspěvek|text) (?:je|byl) sponzorovan',
    '\\bplacená spolupráce\\b',
  ],
  hints: ['odkaz', 'affiliate'],
  earns: ['\\b(?:získáme|získám|získáváme|získávám|dostaneme|dostanu|dostáváme|obdržíme|máme|mám)\\b…proviz[ie]'],
  assurances: ['\\bbez (?:jakýchkoli )?(?:dodatečných|dalších) nákladů', '\\bcen[aouy] (?:se )?(?:pro vás )?nemění'],
  others: ['můžete', 'jak', 'nikdy'],
  denials: ['žádné', 'bez', 'neobsahuje', 'nepoužíváme', 'nikdy', 'co jsou', 'jak fungují'],
  denialsAfter: [],
  labels: ['reklama', 'sponzorovaný článek', 'komerční sdělení', 'placená spolupráce', 'inzerce'],
};

const turkish: Wording = {
  lang: 'tr',
  common: 've bir bu için ile da de çok olarak olan daha gibi en ne bağlantı bağlantılar içerir yazı sayfa',
  stems: ['satış ortaklı', 'affiliate', 'komisyon', 'sponsorlu'],
  names: [
    '\\b(?:satış ortaklığı|affiliate) (?:bağlantı|link)(?!\\S*[^.!?]{0,20}(?:içermez|yoktur|kullanmıyor))',
    '\\b(?:yazı|içerik|makale) sponsorlu(?:dur)?\\b',
  ],
  hints: ['bağlantı', '\\blink', 'affiliate'],
  earns: ['komisyon\\S* (?:\\S+ )?(?:kazan|alabili|alıyor|alır|elde ed)(?!\\S*(?:mı|mi)yor)'],
  assurances: ['\\bek (?:bir )?(?:ücret|maliyet)\\S* (?:olmadan|ödemeden|yok)'],
  others: [],
  denials: ['nedir'],
  denialsAfter: ['\\S*[^.!?]{0,24}(?:içermez|içermiyor|yoktur|bulunmaz|bulunmuyor|kullanmıyor|nedir|nasıl)'],
  labels: ['reklam', 'i\u0307şbirliği', 'işbirliği', 'sponsorlu içerik', 'sponsorlu'],
};

const indonesian: Wording = {
  lang: 'id',
  common: 'yang dan di ini itu dengan untuk dari pada ke dalam adalah kami anda saya akan atau jika tidak artikel',
  stems: ['afiliasi', 'affiliate', 'komisi', 'bersponsor', 'disponsori'],
  names: [
    '\\b(?:tautan|link) (?:afiliasi|affiliate)\\b',
    '\\b(?:artikel|konten|postingan) ini (?:disponsori|bersponsor)',
  ],
  hints: ['\\btautan\\b', '\\blink\\b', 'afiliasi', 'affiliate'],
  earns: ['\\b(?:kami|saya)\\b…\\b(?:mendapatkan|mendapat|menerima|memperoleh|dapat)\\b…\\bkomisi\\b'],
  assurances: ['\\btanpa biaya tambahan\\b'],
  others: ['anda', 'cara', 'tidak'],
  denials: ['tidak', 'tanpa', 'bukan', 'apa itu', 'cara'],
  denialsAfter: [],
  labels: ['iklan', 'konten bersponsor', 'advertorial'],
};

const russian: Wording = {
  lang: 'ru',
  common: '',
  stems: ['партнерск', 'партнёрск', 'реферальн', 'комисси', 'вознагражд', 'на правах рекламы', 'спонсор'],
  names: [
    '(?<!не )(?:содерж(?:ит|ат)|есть|использу(?:ем|ю|ет|ются)|являются|размещены) [^.!?]{0,40}?(?:партн[её]рски|реферальны)[ехм]',
    '^[^\\p{L}]*(?:партн[её]рская|реферальная) ссылка[^\\p{L}]*$',
    '\\(партн[её]рская ссылка\\)',
    'на правах рекламы',
  ],
  hints: ['ссылк', 'партн[её]рск', 'реферальн'],
  earns: [
    '(?<!не )(?:получа(?:ем|ю|ет)|получ(?:им|у|ить|ит)|зарабатыва(?:ем|ю|ет)) [^.!?]{0,40}?(?:комисси|вознагражд)',
  ],
  assurances: ['без (?:дополнительных|лишних) (?:затрат|расходов)', 'цена (?:для вас )?не (?:меняется|изменится)'],
  others: [],
  denials: [],
  denialsAfter: [],
  labels: ['реклама', 'на правах рекламы', 'партнерский материал', 'партнёрский материал', 'спонсорский материал'],
};

const japanese: Wording = {
  lang: 'ja',
  common: '',
  stems: [
    'アフィリエイト',
    'アソシエイト',
    '広告',
    'プロモーション',
    'スポンサー',
    '紹介料',
    '手数料',
    '報酬',
    '収益',
    '収入',
    '還元',
    '適格販売',
  ],
  names: [
    'アフィリエイト(?:広告|リンク|プログラム|サービス)?[^。]{0,12}(?:含み|含ん|含まれ|利用し|使用し|参加し|掲載し|導入し|採用し)',
    '(?:広告|プロモーション)(?:リンク)?[がを]含(?:み|ん|まれ)',
    'アソシエイト(?:・?プログラム)?[^。]{0,6}(?:参加し|参加者)',
    'スポンサー(?:リンク|記事)',
  ],
  hints: ['アフィリエイト', 'アソシエイト', 'リンク', '広告', '購入'],
  earns: [
    '(?:当サイト|当ブログ|本サイト|運営者|筆者|私|わたし|当方|弊社)[^。]{0,60}(?:報酬|収益|収入|紹介料|手数料)',
    '(?:報酬|収益|収入|紹介料|手数料)[をが][^。]{0,10}(?:受け取|受取|いただ|頂い|発生する|還元され|支払われ|得てい)',
    '(?:売上|売り上げ|代金)の一部[^。]{0,30}還元',
    '適格販売',
  ],
  assurances: [],
  others: [],
  denials: [],
  denialsAfter: ['[^。]{0,16}(?:ません|ていない|おらず)'],
  labels: [
    'pr',
    '広告',
    '広告記事',
    'プロモーション',
    'スポンサー記事',
    '記事広告',
    'タイアップ',
    'アフィリエイト広告',
  ],
};

const chinese: Wording = {
  lang: 'zh',
  common: '',
  stems: [
    '联盟',
    '聯盟',
    '推广',
    '推廣',
    '分销',
    '分銷',
    '佣金',
    '返佣',
    '返利',
    '赞助',
    '贊助',
    '报酬',
    '報酬',
    '分成',
    '合资格',
    '合資格',
  ],
  names: [
    '(?:联盟|聯盟)(?:营销|行銷|行销)?(?:链接|連結|鏈接)',
    '(?:推广|推廣|分销|分銷|返佣|返利)(?:链接|連結|鏈接)',
    '(?:本文|本篇文章|本视频|本影片)[由为為是][^。]{0,15}(?:赞助|贊助)',
  ],
  hints: ['联盟', '聯盟', '链接', '連結', '鏈接', '推广', '推廣'],
  earns: [
    '(?:我|本站|本文|作者|网站|網站)[^。你您]{0,30}(?:佣金|返佣|报酬|報酬|分成)',
    '合(?:资格|資格)的?(?:购买|購買|购物|購物)',
  ],
  assurances: ['(?:不会|不會|无需|無需|没有|沒有)[^。]{0,8}(?:额外|額外)[^。]{0,4}(?:费用|費用|花费|花費|成本|支付)'],
  others: [],
  denials: [
    '不含',
    '没有',
    '沒有',
    '不包含',
    '不包括',
    '无',
    '無',
    '未使用',
    '非',
    '不使用',
    '如何',
    '怎么',
    '怎麼',
    '什么是',
    '什麼是',
  ],
  denialsAfter: [],
  labels: ['广告', '廣告', '推广', '推廣', '赞助内容', '贊助內容', '合作推广'],
};

const korean: Wording = {
  lang: 'ko',
  common: '',
  stems: ['파트너스', '제휴', '협찬', '수수료', '커미션', '대가', '광고'],
  names: ['제휴 ?(?:마케팅 ?)?링크', '파트너스 ?활동', '유료 ?광고[를을]? ?포함', '협찬[을]? ?받'],
  hints: ['제휴', '파트너스', '링크'],
  earns: ['(?:수수료|커미션|대가)[를을]? ?[^.]{0,12}(?:제공 ?받|받을|받습|받고|지급)'],
  assurances: ['추가 ?비용 ?없이'],
  others: [],
  denials: [],
  denialsAfter: ['[^.]{0,12}(?:없|않|아닙|아니)'],
  labels: ['광고', '협찬', '유료광고', '유료 광고', '유료광고포함'],
};

export const wordings: readonly Wording[] = [
  english,
  german,
  french,
  spanish,
  italian,
  portuguese,
  dutch,
  swedish,
  danish,
  norwegian,
  polish,
  czech,
  turkish,
  indonesian,
  russian,
  japanese,
  chinese,
  korean,
];
