import type { DisclosureCase } from './case.js';

export const french: DisclosureCase[] = [
  {
    says: 'explains',
    html: `<main><h1>Les meilleures bouilloires</h1><p>Cet article comporte des liens d’affiliation : si vous achetez un produit après avoir cliqué, le marchand nous reverse une petite commission, sans que vous payiez plus cher.</p><p>Aucune n’est vraiment silencieuse, mais celle en verre l’est presque.</p></main>`,
  },
  {
    says: 'names',
    html: `<article><h1>Mon sac à dos</h1><p>Le réchaud est un petit modèle acheté il y a dix ans ; la <a href="https://shop.example/g">gourde</a> (lien affilié) est neuve. Elle ne fuit pas.</p></article>`,
  },
  {
    says: 'explains',
    html: `<article><p>En toute transparence : certains liens de cette page sont rémunérés. Quand vous passez par eux, je touche un petit pourcentage qui m’aide à faire vivre le blog.</p><h1>Coudre une trousse</h1><p>Il faut du tissu, une fermeture et une heure.</p></article>`,
  },
  {
    says: 'explains',
    isAmazons: true,
    html: `<article><h1>Livres sur les champignons</h1><p>Un guide doit tenir dans la poche, sinon il reste à la maison.</p><p>En tant que Partenaire Amazon, je réalise un bénéfice sur les achats remplissant les conditions requises.</p></article>`,
  },
  {
    says: 'explains',
    html: `<main><h1>Casques pour le train</h1><p>La rédaction choisit ses produits en toute indépendance. Lorsque vous achetez via nos liens, nous pouvons percevoir une rémunération.</p><p>Un train gronde dans les graves, et c’est là que la réduction de bruit agit.</p></main>`,
  },
  {
    says: 'names',
    html: `<article><p>Article écrit en collaboration commerciale avec la marque Braise.</p><h1>Griller en hiver</h1><p>Le froid coûte du charbon. Un couvercle aide plus qu’en été.</p></article>`,
  },
  {
    says: 'nothing',
    html: `<nav><a href="/">Accueil</a> <a href="/affiliation">Programme d’affiliation</a></nav><main><h1>Cirer une table</h1><p>Poncez toujours dans le sens du bois, puis appliquez la cire avec un chiffon doux.</p></main>`,
  },
  {
    says: 'nothing',
    html: `<main><h1>Notre méthode</h1><p>Nous achetons tous les appareils au prix fort. Vous ne trouverez ici aucun lien affilié, et nous ne touchons jamais de commission.</p><p>Chaque aspirateur reçoit le même sable.</p></main>`,
  },
  {
    says: 'nothing',
    html: `<article><h1>Comment gagner de l’argent avec l’affiliation</h1><p>Un blogueur place des liens affiliés dans ses articles et touche une commission quand un lecteur achète. Le suivi se fait par un cookie.</p><p>La loi demande de le dire clairement.</p></article>`,
  },
  {
    says: 'nothing',
    html: `<article><h1>Bruxelles enquête</h1><p>La Commission européenne a publié son rapport sur les plateformes. Nous avons lu les cent pages ; les liens vers les annexes se trouvent plus bas.</p></article>`,
  },
  {
    says: 'nothing',
    html: `<main><h1>Politique de confidentialité</h1><p>Nos partenaires commerciaux et sociétés affiliées peuvent recevoir vos données. Les annonceurs mesurent le nombre de clics sur leurs liens.</p></main>`,
  },
  {
    says: 'nothing',
    html: `<main><h1>Agence immobilière du Port</h1><p>Notre commission est de quatre pour cent, à la charge du vendeur. Nous organisons les visites et rédigeons l’annonce.</p><p>Les liens vers nos agences se trouvent à droite.</p></main>`,
  },
];
