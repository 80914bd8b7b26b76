/**
 * The words of a few letters that make up a third of every text, by language (ISO 639-1, or 639-3 where there is none) and by
 * the script that it is written in. A text is in the language of which it holds most. Words are in lower case, composed
 * (NFC), and parted at apostrophes.
 */
export const commonWords: Readonly<
  Record<'latin' | 'cyrillic' | 'arabic' | 'devanagari', Readonly<Record<string, string>>>
> = {
  latin: {
    en: `the of and to in is that for it with as was on are be this by at or from have an not you which they but has were we
        can all their there if will would when what your how more about these who so do than into its our been`,
    de: `der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie
        nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man`,
    fr: `de la le et les des en un une du dans est que pour qui sur par au avec ne se pas plus ce sont cette il aux ou son vous
        nous comment votre vos été mais leur elle ces être fait à même sans tout si je`,
    es: `de la que el en y los del se las por un para con una su al lo como más es pero sus le ha este sí porque esta entre
        cuando muy sin sobre también hasta hay donde desde nos todo son o tu cómo fue están ser`,
    it: `di e che il la in un per è del non con una da sono le dei si della al alla più come i gli nel ma delle anche ha lo se su
        questo questa tra nella essere degli dal cui perché tuo ed o sul`,
    pt: `de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das à seu sua ou ser quando
        muito nos já está também só pelo pela até isso ela entre era você são`,
    nl: `de het een van en in is dat op te met voor zijn niet aan er om ook als dan maar bij of uit nog naar heeft ze door over
        wordt je worden hebben kan zich deze meer tot hoe wat deze dit zo geen uw`,
    sv: `och i att det som en på är av för med till den inte har de om ett men var jag kan från så vi eller när ska också nu man
        sig efter ut vid under blir mer här detta hur där alla sin du`,
    da: `og i at det er en til af på for med den der som de har ikke et kan om vi fra men var han være eller også efter når hvor du
        skal ved ud sig mere blev deres blive meget hvad nu os mod`,
    no: `og i det er en til av på for med som den har ikke et de kan om vi fra men var han være eller også etter når hvor du skal
        ved ut seg mer ble deres bli mye hva nå oss å jeg dette fra`,
    fi: `ja on ei se että hän oli joka ovat mutta myös kun niin kuin tai sen sekä voi vain jos ole mukaan ovat olla tämä mitä
        jotka sitä siitä nyt hänen kanssa vielä kuten miten sinun tämän ne`,
    is: `og að í á er sem til það við um með fyrir ekki af var en hann frá eru hefur þau þessi þetta eða þar verið þegar þá
        sér hún við verður`,
    hu: `a az és hogy nem is egy meg ez de el ha csak még volt már mint van lehet vagy ki be azt után között fel kell mert
        minden által során illetve ami amely pedig`,
    pl: `i w na z się nie do to że jest o jak po co za od przez dla są ale przy oraz lub może być ich jego tym które który która
        tego ma czy już tylko też bardzo można ze`,
    cs: `a se v na je že s z o i do ve to k pro si jsou jako za po ale od nebo jsem tak už jeho by při který která které jejich
        podle však být může jak než pouze také`,
    sk: `a sa v na je že s z o i do vo to k pre si sú ako za po ale od alebo som tak už jeho by pri ktorý ktorá ktoré ich podľa
        však byť môže než len aj čo keď`,
    sl: `in je v na se da za so z ki pa ni po tudi ne kot s bo od ali pri lahko bi kako še do iz kar ter o biti bil njegov
        zaradi več med samo`,
    hr: `i je u na se da za su s od o koji to ne iz kao što a će bi ili do sam nije ali koja koje po kako biti s te samo više
        može bio prije nakon kod ima zbog`,
    ro: `de și în a la cu pe nu un o că din care mai este sau pentru să se ce fi lui prin după sunt ai al ca fost cum dar lor
        acest această despre fără numai ele`,
    tr: `ve bir bu için da de ile çok daha olarak gibi en olan var ne kadar sonra her olduğu ama ya ise değil mi veya göre nasıl
        tarafından şekilde şey hem ki yeni bunu olması olduğunu edilir olan olur kullanılan yapılan sahip eğer önce bazı tüm
        üzerinde arasında ancak ayrıca şu bana sizin bizim`,
    az: `və bir bu üçün də ilə ki olan daha çox var olaraq kimi sonra ən hər onun isə bunu ya nə amma və edir azərbaycan olub
        deyil görə öz`,
    id: `yang dan di ini itu dengan untuk dari dalam tidak pada ke adalah akan oleh bisa juga anda atau sebagai karena ada saya
        dapat kami telah lebih mereka sudah jika cara`,
    tl: `ang ng sa na mga at ay ko para ito hindi si kung mo ni may ang isang kanyang ako siya naman lang din po pero ka
        mula bilang nito`,
    vi: `và của là có không được các cho một trong người với này để những đã khi đến từ cũng như về thì ở bạn vào nhưng
        hoặc tại sẽ nhiều việc`,
    ca: `de la i el que en a els les un per una del amb és no al es més com ha o dels són també seva aquest aquesta però seu
        pel entre són han molt`,
    gl: `de a o e que do da en un para é con non unha os no se na por máis as dos como mais foi ao das á seu súa ou ser cando
        moi tamén pola polo entre era`,
    eu: `eta da ez du bat ere dira zuen baina dute egin izan den dago duen edo hori beste izango bere egiten behar hau baino
        bezala zen nola`,
    et: `ja on ei et see ta oli kui ka mis aga siis oma või ning kes nii seda tema ole võib välja veel need kuid kõik
        selle kuidas mida`,
    lv: `un ir no ar ka uz par arī kas tas bet lai kā to nav pie vai tika savu pēc bija vairāk tikai jau var gan es
        viņš šo tā`,
    lt: `ir kad į su yra ne iš bet kaip tai o jo už buvo ar dėl apie tik per dar labai jau kuris kurie arba gali savo
        prie jos būti`,
    sq: `të e në dhe i një me për që nga është se më si u do ka nuk kjo janë ky por ishte duke kur edhe ne ose prej tij
        mund`,
    ga: `agus an na ar is a go le i ní sé ag don bhí atá sin mar ach seo sí de féidir raibh nó chun faoi tá`,
    cy: `yn y a i o ar mae yr ei gan am fod ond er wedi hefyd hynny un bod nid neu oedd eu cael gyda mewn drwy`,
    mt: `li ta ma u il l fil dan mill għal jew din minn tal kien hija huwa biex kif ukoll bħal dawn iktar`,
    sw: `na ya wa kwa ni katika za la kuwa hii yake cha huo kama hiyo lakini au watu sana pia hilo baada alikuwa kwamba`,
    af: `die en van 'n in is het te dat wat om op nie sy vir met hy as aan was deur ek ook hulle sal kan maar ons hierdie baie
        nog jou jy daar`,
    la: `et in est non ad cum ut qui quod ex de sed si quae ab atque esse per aut enim quam etiam sunt nec hoc eius`,
    eo: `la de kaj en estas ne al mi li por kun pri sed oni ke kiu kiel pli ankaŭ tio ĝi ili aŭ estis por kiuj`,
    uz: `va bu bilan uchun bir ham u edi bo'lgan deb esa lekin yoki kabi keyin shu o'z emas haqida`,
  },
  cyrillic: {
    ru: `и в не на что с как по это из к за у он от для о а но был так все его же бы или еще если уже при мы вы она до только ее
        их есть может чтобы когда во`,
    uk: `і в не на що з як до та це за у від для про а але був так все його же або ще якщо вже при ми ви вона її їх є може щоб
        коли й цей тільки із`,
    be: `і ў не на што з як да гэта за у ад для пра а але быў так усё яго жа або яшчэ калі ўжо пры мы вы яна іх ёсць можа каб і
        таксама`,
    bg: `и в не на че с как до това за от по а но е се да са при или си със като ще във той тя те има може най който която
        които след още бъде само`,
    sr: `и је у на се да за су са од о који то не из као што а ће би или до сам није али која које по како бити само више може
        био пре после код има`,
    mk: `и во не на дека со како до тоа за од по а но е се да при или ќе кој која кои како што има може најмногу само ги го
        ја беше овој`,
    kk: `және бұл мен бен үшін бір да де деп еді болды ол осы сол бар жоқ керек қазақстан көп болып ғана оның кейін`,
    mn: `нь энэ байна бол ба гэж юм байгаа болон тэр мөн монгол хийх гэсэн олон улсын ч бөгөөд дээр байсан`,
  },
  arabic: {
    ar: `في من على إلى أن هذا التي عن مع هذه كان ما لا أو الذي بعد قد كما كل بين ذلك هو هي لم غير كانت و خلال حيث ثم`,
    fa: `و در به از که این را با است برای آن یک می خود تا بر شد هم نیز شده ها اما باید دو کرد بود شود کند یا دارد`,
    ur: `کے کی میں ہے اور سے کا کو پر نے ہیں یہ کہ اس بھی تھا نہیں جو ایک کر وہ تو گیا لیے ہو کیا ان تھے`,
    ps: `د په او کې چې ته له دی یې سره هم هغه دا وو ده شوی کړي پر خو څخه`,
    ku: `لە بە و کە بۆ ئەو لەگەڵ ئەم هەر بوو دەکات نییە هەموو دوای کوردستان`,
  },
  devanagari: {
    hi: `के में है की और से को का हैं यह पर ने कि एक भी इस था नहीं जो कर वह तो गया लिए हो या अपने थे साथ कुछ`,
    mr: `आणि आहे या हे ते तर आहेत व मध्ये केले होते त्या एक होता नाही केली येथे साठी असून पण मी त्यांनी झाले`,
    ne: `र छ को मा का छन् हो यो पनि लागि गरेको एक भएको ले लाई गर्न थियो भने तथा हुन्छ`,
  },
};

/** Letters that one language has, or that are rare in all others of its script: each of them counts as a common word. */
export const tellingLetters: Readonly<Record<string, string>> = {
  ...{
    de: 'ß',
    es: 'ñ¿¡',
    pt: 'ãõ',
    fr: 'œ',
    ro: 'ățș',
    tr: 'ğı',
    pl: 'łąęśźż',
    cs: 'ěřů',
    sk: 'ľĺŕ',
    hu: 'őű',
    da: 'æø',
    no: 'æø',
  },
  ...{ is: 'ðþ', lv: 'āēīņļķģ', lt: 'ėįų', mt: 'ħġ', az: 'ə', eo: 'ĉĝĥĵŝŭ', sq: 'ë' },
  vi: 'ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ',
  ...{ ru: 'ыэё', uk: 'їєґ', be: 'ыэёў', bg: 'ъ', sr: 'ћђ', mk: 'ѓќѕ', kk: 'әқңғұ', mn: 'ү' },
  ...{ ar: 'ةى', fa: 'پچگژ', ur: 'ٹڈڑےںہ', ps: 'ځښړ', ku: 'ێۆڵڕ', mr: 'ळ' },
};
