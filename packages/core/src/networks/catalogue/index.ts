import type { AdSystemDefinition, NetworkDefinition } from '../define.js';
import { a8 } from './a8.js';
import { aads } from './aads.js';
import { accesstrade } from './accesstrade.js';
import { accesstradeVn } from './accesstrade-vn.js';
import { adcash } from './adcash.js';
import { adcell } from './adcell.js';
import { addrevenue } from './addrevenue.js';
import { adform } from './adform.js';
import { adfox } from './adfox.js';
import { adgoal } from './adgoal.js';
import { admitad } from './admitad.js';
import { adpushup } from './adpushup.js';
import { adrecord } from './adrecord.js';
import { adsense } from './adsense.js';
import { adsenseAuto } from './adsense-auto.js';
import { adsenseLegacy } from './adsense-legacy.js';
import { adservice } from './adservice.js';
import { adsninja } from './adsninja.js';
import { adsterra } from './adsterra.js';
import { adtraction } from './adtraction.js';
import { adultwebcam } from './adultwebcam.js';
import { adxPassback } from './adx-passback.js';
import { affilae } from './affilae.js';
import { affiliatefuture } from './affiliatefuture.js';
import { affiliatewp } from './affiliatewp.js';
import { affilinet } from './affilinet.js';
import { affise } from './affise.js';
import { afib } from './afib.js';
import { afs } from './afs.js';
import { agoda } from './agoda.js';
import { ainadsJp } from './ainads-jp.js';
import { aliexpress } from './aliexpress.js';
import { amazon } from './amazon.js';
import { amazonNative } from './amazon-native.js';
import { ampAd } from './amp-ad.js';
import { ampAuto } from './amp-auto.js';
import { anyclip } from './anyclip.js';
import { apple } from './apple.js';
import { aps } from './aps.js';
import { avangate } from './avangate.js';
import { avantlink } from './avantlink.js';
import { awin } from './awin.js';
import { belboon } from './belboon.js';
import { bol } from './bol.js';
import { booking } from './booking.js';
import { bookshop } from './bookshop.js';
import { braffnets } from './braffnets.js';
import { brandcycle } from './brandcycle.js';
import { broadstreet } from './broadstreet.js';
import { brokers } from './brokers.js';
import { bsa } from './bsa.js';
import { button } from './button.js';
import { cake } from './cake.js';
import { carbon } from './carbon.js';
import { ccbill } from './ccbill.js';
import { cellxpert } from './cellxpert.js';
import { check24 } from './check24.js';
import { cisnets } from './cisnets.js';
import { cj } from './cj.js';
import { clickbank } from './clickbank.js';
import { clixgalore } from './clixgalore.js';
import { commissionfactory } from './commissionfactory.js';
import { concert } from './concert.js';
import { condenast } from './condenast.js';
import { connatix } from './connatix.js';
import { connexity } from './connexity.js';
import { convertiser } from './convertiser.js';
import { coupang } from './coupang.js';
import { crakrevenue } from './crakrevenue.js';
import { criteo } from './criteo.js';
import { crypto } from './crypto.js';
import { cuelinks } from './cuelinks.js';
import { daisycon } from './daisycon.js';
import { datafeedfile } from './datafeedfile.js';
import { dcm } from './dcm.js';
import { dianomi } from './dianomi.js';
import { digidip } from './digidip.js';
import { digistore24 } from './digistore24.js';
import { digitalocean } from './digitalocean.js';
import { digitalriver } from './digitalriver.js';
import { dmmfanza } from './dmmfanza.js';
import { earnkaro } from './earnkaro.js';
import { easyazon } from './easyazon.js';
import { ebay } from './ebay.js';
import { effiliation } from './effiliation.js';
import { ehub } from './ehub.js';
import { envato } from './envato.js';
import { equativ } from './equativ.js';
import { ethicalads } from './ethicalads.js';
import { etsy } from './etsy.js';
import { everflow } from './everflow.js';
import { exoclick } from './exoclick.js';
import { expedia } from './expedia.js';
import { ezoic } from './ezoic.js';
import { financeads } from './financeads.js';
import { firstpromoter } from './firstpromoter.js';
import { fiverr } from './fiverr.js';
import { flexoffers } from './flexoffers.js';
import { flipkart } from './flipkart.js';
import { freestar } from './freestar.js';
import { gamestores } from './gamestores.js';
import { geniuslink } from './geniuslink.js';
import { getyourguide } from './getyourguide.js';
import { goaffpro } from './goaffpro.js';
import { gog } from './gog.js';
import { googleGan } from './google-gan.js';
import { gpt } from './gpt.js';
import { gptOop } from './gpt-oop.js';
import { hosting } from './hosting.js';
import { hotmart } from './hotmart.js';
import { howl } from './howl.js';
import { htlbid } from './htlbid.js';
import { humblebundle } from './humblebundle.js';
import { idevaffiliate } from './idevaffiliate.js';
import { iherb } from './iherb.js';
import { impact } from './impact.js';
import { impactDirectIns } from './impact-direct-ins.js';
import { inRegion } from './in-region.js';
import { incomeaccess } from './incomeaccess.js';
import { infolinks } from './infolinks.js';
import { ingenious } from './ingenious.js';
import { inrdeals } from './inrdeals.js';
import { involveasia } from './involveasia.js';
import { janet } from './janet.js';
import { jdtaobao } from './jdtaobao.js';
import { juicyads } from './juicyads.js';
import { jvzoo } from './jvzoo.js';
import { kelkoo } from './kelkoo.js';
import { kevel } from './kevel.js';
import { klook } from './klook.js';
import { krCn } from './kr-cn.js';
import { kwanko } from './kwanko.js';
import { ladbrokes } from './ladbrokes.js';
import { lazada } from './lazada.js';
import { leaddyno } from './leaddyno.js';
import { linkbux } from './linkbux.js';
import { linkconnector } from './linkconnector.js';
import { linkprice } from './linkprice.js';
import { lomadee } from './lomadee.js';
import { magalu } from './magalu.js';
import { magiclinks } from './magiclinks.js';
import { maxbounty } from './maxbounty.js';
import { medianet } from './medianet.js';
import { mediaout } from './mediaout.js';
import { mediavine } from './mediavine.js';
import { mercadolivre } from './mercadolivre.js';
import { metapic } from './metapic.js';
import { mgid } from './mgid.js';
import { monetag } from './monetag.js';
import { moneytizer } from './moneytizer.js';
import { monumetric } from './monumetric.js';
import { moshimo } from './moshimo.js';
import { myaffiliates } from './myaffiliates.js';
import { mylead } from './mylead.js';
import { nativo } from './nativo.js';
import { naverkr } from './naverkr.js';
import { netaffcash } from './netaffcash.js';
import { netrefer } from './netrefer.js';
import { newor } from './newor.js';
import { nitropay } from './nitropay.js';
import { optimise } from './optimise.js';
import { outbrain } from './outbrain.js';
import { ownRedirect } from './own-redirect.js';
import { pap } from './pap.js';
import { partnerads } from './partnerads.js';
import { partnerize } from './partnerize.js';
import { partnermatrix } from './partnermatrix.js';
import { partnerstack } from './partnerstack.js';
import { pepperjam } from './pepperjam.js';
import { playwire } from './playwire.js';
import { plista } from './plista.js';
import { popads } from './popads.js';
import { prebid } from './prebid.js';
import { prettylinks } from './prettylinks.js';
import { primis } from './primis.js';
import { profitshare } from './profitshare.js';
import { rakuten } from './rakuten.js';
import { rakutenJp } from './rakuten-jp.js';
import { raptive } from './raptive.js';
import { refersion } from './refersion.js';
import { retailads } from './retailads.js';
import { revcontent } from './revcontent.js';
import { revive } from './revive.js';
import { rewardful } from './rewardful.js';
import { rewardstyle } from './rewardstyle.js';
import { saasref } from './saasref.js';
import { scaleo } from './scaleo.js';
import { seedtag } from './seedtag.js';
import { setupad } from './setupad.js';
import { shareasale } from './shareasale.js';
import { shopee } from './shopee.js';
import { shoppingcpc } from './shoppingcpc.js';
import { shopstyle } from './shopstyle.js';
import { shorteners } from './shorteners.js';
import { skimlinks } from './skimlinks.js';
import { snigel } from './snigel.js';
import { socialsnowball } from './socialsnowball.js';
import { sovrn } from './sovrn.js';
import { stay22 } from './stay22.js';
import { superclix } from './superclix.js';
import { systemeio } from './systemeio.js';
import { taboola } from './taboola.js';
import { tapfiliate } from './tapfiliate.js';
import { target } from './target.js';
import { targetcircle } from './targetcircle.js';
import { teads } from './teads.js';
import { temu } from './temu.js';
import { thirstyaffiliates } from './thirstyaffiliates.js';
import { thomann } from './thomann.js';
import { thrivecart } from './thrivecart.js';
import { tradedoubler } from './tradedoubler.js';
import { tradetracker } from './tradetracker.js';
import { travelpayouts } from './travelpayouts.js';
import { tripcom } from './tripcom.js';
import { tune } from './tune.js';
import { twoperformant } from './twoperformant.js';
import { udemy } from './udemy.js';
import { unity } from './unity.js';
import { uppromote } from './uppromote.js';
import { valuecommerce } from './valuecommerce.js';
import { vcommission } from './vcommission.js';
import { venatus } from './venatus.js';
import { viator } from './viator.js';
import { viglink } from './viglink.js';
import { vpn } from './vpn.js';
import { walmart } from './walmart.js';
import { warriorplus } from './warriorplus.js';
import { webgains } from './webgains.js';
import { whmcs } from './whmcs.js';
import { wirecutter } from './wirecutter.js';
import { wordads } from './wordads.js';
import { wpcloak } from './wpcloak.js';
import { xandr } from './xandr.js';
import { yandex } from './yandex.js';
import { yieldkit } from './yieldkit.js';
import { zanox } from './zanox.js';
import { zazzle } from './zazzle.js';
import { zenaps } from './zenaps.js';
import { zergnet } from './zergnet.js';

/** Every network that we know, by id. */
export const networks: readonly NetworkDefinition[] = [
  a8,
  accesstrade,
  accesstradeVn,
  adcell,
  addrevenue,
  adgoal,
  admitad,
  adrecord,
  adservice,
  adtraction,
  adultwebcam,
  affilae,
  affiliatefuture,
  affiliatewp,
  affilinet,
  affise,
  afib,
  agoda,
  aliexpress,
  amazon,
  apple,
  avangate,
  avantlink,
  awin,
  belboon,
  bol,
  booking,
  bookshop,
  braffnets,
  brandcycle,
  brokers,
  button,
  cake,
  ccbill,
  cellxpert,
  check24,
  cisnets,
  cj,
  clickbank,
  clixgalore,
  commissionfactory,
  condenast,
  connexity,
  convertiser,
  coupang,
  crakrevenue,
  crypto,
  cuelinks,
  daisycon,
  datafeedfile,
  digidip,
  digistore24,
  digitalocean,
  digitalriver,
  dmmfanza,
  earnkaro,
  easyazon,
  ebay,
  effiliation,
  ehub,
  envato,
  etsy,
  everflow,
  expedia,
  financeads,
  firstpromoter,
  fiverr,
  flexoffers,
  flipkart,
  gamestores,
  geniuslink,
  getyourguide,
  goaffpro,
  gog,
  googleGan,
  hosting,
  hotmart,
  howl,
  humblebundle,
  idevaffiliate,
  iherb,
  impact,
  impactDirectIns,
  incomeaccess,
  ingenious,
  inrdeals,
  involveasia,
  janet,
  jdtaobao,
  jvzoo,
  kelkoo,
  klook,
  kwanko,
  ladbrokes,
  lazada,
  leaddyno,
  linkbux,
  linkconnector,
  linkprice,
  lomadee,
  magalu,
  magiclinks,
  maxbounty,
  mediaout,
  mercadolivre,
  metapic,
  moshimo,
  myaffiliates,
  mylead,
  naverkr,
  netaffcash,
  netrefer,
  optimise,
  ownRedirect,
  pap,
  partnerads,
  partnerize,
  partnermatrix,
  partnerstack,
  pepperjam,
  prettylinks,
  profitshare,
  rakuten,
  rakutenJp,
  refersion,
  retailads,
  rewardful,
  rewardstyle,
  saasref,
  scaleo,
  shareasale,
  shopee,
  shoppingcpc,
  shopstyle,
  shorteners,
  skimlinks,
  socialsnowball,
  stay22,
  superclix,
  systemeio,
  tapfiliate,
  target,
  targetcircle,
  temu,
  thirstyaffiliates,
  thomann,
  thrivecart,
  tradedoubler,
  tradetracker,
  travelpayouts,
  tripcom,
  tune,
  twoperformant,
  udemy,
  unity,
  uppromote,
  valuecommerce,
  vcommission,
  viator,
  viglink,
  vpn,
  walmart,
  warriorplus,
  webgains,
  whmcs,
  wirecutter,
  wpcloak,
  yieldkit,
  zanox,
  zazzle,
  zenaps,
];

/** Every ad system that we know; where two describe one element, the first counts. */
export const adSystems: readonly AdSystemDefinition[] = [
  aads,
  adcash,
  adform,
  adfox,
  adpushup,
  adsenseAuto,
  adsenseLegacy,
  adsense,
  adsninja,
  adsterra,
  dcm,
  adxPassback,
  afs,
  ainadsJp,
  amazonNative,
  ampAd,
  ampAuto,
  anyclip,
  aps,
  broadstreet,
  bsa,
  carbon,
  concert,
  connatix,
  criteo,
  dianomi,
  equativ,
  ethicalads,
  exoclick,
  ezoic,
  freestar,
  gpt,
  gptOop,
  htlbid,
  infolinks,
  inRegion,
  juicyads,
  kevel,
  krCn,
  medianet,
  mediavine,
  mgid,
  monetag,
  moneytizer,
  monumetric,
  nativo,
  newor,
  nitropay,
  outbrain,
  playwire,
  plista,
  popads,
  prebid,
  primis,
  raptive,
  revcontent,
  revive,
  seedtag,
  setupad,
  snigel,
  sovrn,
  taboola,
  teads,
  venatus,
  wordads,
  xandr,
  yandex,
  zergnet,
];
